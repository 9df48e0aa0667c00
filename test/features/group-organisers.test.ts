import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { members } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("who is an organiser", () => {
  let kith: TestKith;
  let olivia: TestPerson;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith();
    olivia = kith.person("olivia", { isAdmin: true });
    maya = kith.person("maya");
    ben = kith.person("ben");
    for (const person of [olivia, maya, ben]) await person.type("/todo");
  });
  afterEach(() => kith.close());

  const change = async (by: TestPerson, values: Readonly<Record<string, string>>) => {
    await by.type("/group setup");
    await by.press("Organisers");
    return by.submit(values);
  };
  const organisers = async (): Promise<readonly string[]> =>
    (await kith.database.db.select().from(members))
      .filter((member) => member.isOrganiser)
      .map((member) => member.displayName ?? "")
      .toSorted((one, other) => one.localeCompare(other));

  it("is whom an organiser names; they hear it if they agreed to messages, and may then change settings", async () => {
    await allowMessages(kith, maya);
    const said = await change(olivia, { add: `${maya.mention} ${ben.mention}` });
    expect(said.text).toContain("Maya and Ben are organisers now.");
    expect((await maya.letters()).map((letter) => letter.text)).toEqual([
      expect.stringContaining("Olivia made you an organiser"),
    ]);
    expect(await ben.letters()).toEqual([]);
    expect((await maya.press("Group Settings")).text).toContain("Organisers: Olivia, Maya and Ben");
    expect((await ben.type("/group setup")).text).toContain("Group settings");
  });

  it("can be let go by another, but not whoever administers the workspace", async () => {
    await change(olivia, { add: `${maya.mention} ${ben.mention}` });
    const said = await change(maya, { remove: `${ben.mention} ${olivia.mention}` });
    expect(said.text).toContain("Ben is no longer an organiser.");
    expect(said.text).toContain("Olivia stays an organiser as an admin");
    expect(await organisers()).toEqual(["Maya", "Olivia"]);
    expect((await ben.type("/group setup")).text).toContain("for its organisers");
  });

  it("can step back, and sees no settings afterwards", async () => {
    await change(olivia, { add: maya.mention });
    const said = await change(maya, { remove: maya.mention });
    expect(said.text).toBe("Maya is no longer an organiser.");
    expect(said.buttons).toEqual([]);
    expect(await organisers()).toEqual(["Olivia"]);
  });

  it("is always somebody: the last one stays", async () => {
    await change(olivia, { add: maya.mention });
    // The platform says that Olivia no longer administers the workspace.
    await kith.person("olivia", { isAdmin: false }).type("/todo");
    expect(await organisers()).toEqual(["Maya"]);
    const refused = await change(maya, { remove: maya.mention });
    expect(refused.text).toContain("at least one organiser");
    expect(await organisers()).toEqual(["Maya"]);
    const handedOver = await maya.submit({ add: ben.mention, remove: maya.mention });
    expect(handedOver.text).toContain("Ben is an organiser now. Maya is no longer an organiser.");
  });

  it("is whoever the platform says administers the workspace, from their next command on", async () => {
    await kith.person("ben", { isAdmin: true }).type("/todo");
    expect(await organisers()).toEqual(["Ben", "Olivia"]);
  });

  it("stays one of two who let each other go in the same moment", async () => {
    await change(olivia, { add: `${maya.mention} ${ben.mention}` });
    await kith.person("olivia", { isAdmin: false }).type("/todo");
    for (const person of [maya, ben]) {
      await person.type("/group setup");
      await person.press("Organisers");
    }
    const answers = await Promise.all([
      maya.submit({ remove: ben.mention }),
      ben.submit({ remove: maya.mention }),
    ]);
    expect(answers.filter(({ text }) => text.includes("is no longer an organiser"))).toHaveLength(
      1,
    );
    expect(await organisers()).toHaveLength(1);
  });

  it("asks again where nobody is named, or somebody twice", async () => {
    expect((await change(olivia, {})).text).toContain("Please choose whom to add or remove.");
    const both = await change(olivia, { add: maya.mention, remove: maya.mention });
    expect(both.text).toContain("Maya stands in both fields.");
    expect((await change(olivia, { remove: ben.mention })).text).toContain("Nothing to change");
  });
});
