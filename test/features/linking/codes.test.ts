import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { linkCodes } from "#db/schema/index.ts";
import {
  codeIn,
  createTwoSides,
  linkSides,
  onDiscord,
  type TwoSides,
} from "#test/support/two-sides.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("codes that link two groups", () => {
  let kith: TestKith;
  let sides: TwoSides;
  beforeEach(async () => {
    kith = await createTestKith();
    sides = await createTwoSides(kith);
  });
  afterEach(() => kith.close());

  const shownBy = async (person: TestPerson): Promise<string> => {
    await person.type("/group setup");
    return codeIn((await person.press("Link Another Workspace")).text);
  };
  const typedBy = async (person: TestPerson, code: string): Promise<string> => {
    await person.type("/group setup");
    const form = await person.press("Enter a Code");
    if (form.form === undefined) return form.text;
    const answer = await person.submit({ code });
    await kith.runJob("settle-links");
    return answer.text;
  };
  const isLinked = async (person: TestPerson): Promise<boolean> =>
    (await person.type("/group setup")).buttons.includes("Unlink");

  it("link them, however they are written", async () => {
    const code = await shownBy(sides.ada);
    expect(await typedBy(sides.bela, ` ${code.toLowerCase().replace("-", " ")} `)).toContain(
      "I am linking the two groups",
    );
    expect(await isLinked(sides.ada)).toBe(true);
    expect((await sides.bela.type("/group setup")).text).toContain("it is on Slack, too");
    expect((await sides.ada.letters()).at(-1)?.text).toContain("are one now");
    expect((await sides.bela.letters()).at(-1)?.text).toContain("are one now");
  });

  it("are kept as a hash alone", async () => {
    const code = await shownBy(sides.ada);
    const rows = await kith.database.db.select().from(linkCodes);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(code.replace("-", ""));
  });

  it.each([
    [
      "a wrong one",
      async (code: string) => code.replace(/.$/, (last) => (last === "7" ? "8" : "7")),
    ],
    ["something else", async () => "hello"],
    [
      "one that is fifteen minutes old",
      async (code: string) => {
        kith.setNow(new Date(kith.now().getTime() + 15 * 60_000));
        return code;
      },
    ],
    [
      "one in whose place there is a newer one",
      async (code: string) => {
        await shownBy(sides.ada);
        return code;
      },
    ],
  ])("do not when it is %s", async (_what, change) => {
    const code = await change(await shownBy(sides.ada));
    expect(await typedBy(sides.bela, code)).toContain("I do not know this code");
    expect(await isLinked(sides.ada)).toBe(false);
  });

  it("are of no use on the side where they were shown", async () => {
    expect(await typedBy(sides.ada, await shownBy(sides.ada))).toContain("on the other platform");
    const elsewhere = kith.person("eve", { platform: "slack", workspace: "T2", isAdmin: true });
    expect(await typedBy(elsewhere, await shownBy(sides.ada))).toContain("on the other platform");
  });

  it("work once: of two groups that type one at the same time, one is linked", async () => {
    const code = await shownBy(sides.ada);
    const other = kith.person("mallory", { platform: "discord", workspace: "9002", isAdmin: true });
    for (const person of [sides.bela, other]) {
      await person.type("/group setup");
      await person.press("Enter a Code");
    }
    const answers = await Promise.all([sides.bela.submit({ code }), other.submit({ code })]);
    await Promise.all([kith.runJob("settle-links"), kith.runJob("settle-links")]);
    expect(answers.filter(({ text }) => text.includes("I am linking"))).toHaveLength(1);
    expect([await isLinked(sides.bela), await isLinked(other)].filter(Boolean)).toHaveLength(1);
  });

  it("crossing each other link once", async () => {
    const [one, other] = [await shownBy(sides.ada), await shownBy(sides.bela)];
    for (const person of [sides.ada, sides.bela]) {
      await person.type("/group setup");
      await person.press("Enter a Code");
    }
    await Promise.all([sides.ada.submit({ code: other }), sides.bela.submit({ code: one })]);
    await Promise.all([kith.runJob("settle-links"), kith.runJob("settle-links")]);
    expect([await isLinked(sides.ada), await isLinked(sides.bela)]).toEqual([true, true]);
    const outcomes = await kith.database.db.select().from(linkCodes);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["linked", "refused"]));
  });

  it("are for organisers", async () => {
    const code = await shownBy(sides.ada);
    expect((await sides.sam.pressRef({ name: "link-show-code", args: [] })).text).toContain(
      "organiser",
    );
    expect((await sides.dora.pressRef({ name: "link-enter-code", args: [] })).text).toContain(
      "organiser",
    );
    expect((await sides.dora.pressRef({ name: "link-unlink", args: ["yes"] })).text).toContain(
      "organiser",
    );
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  it("cannot be guessed: after five wrong ones even the right one waits an hour", async () => {
    const code = await shownBy(sides.ada);
    for (const wrong of ["22222222", "33333333", "44444444", "55555555", "66666666"]) {
      expect(await typedBy(sides.bela, wrong)).toContain("I do not know this code");
    }
    expect(await typedBy(sides.bela, code)).toContain("wait an hour");
    kith.setNow(new Date(kith.now().getTime() + 61 * 60_000));
    expect(await typedBy(sides.bela, await shownBy(sides.ada))).toContain("I am linking");
  });

  it("a third group finds no place in a linked one", async () => {
    await linkSides(kith, sides);
    const third = kith.person("carla", { workspace: "w9", isAdmin: true });
    const code = await shownBy(third);
    expect((await sides.ada.pressRef({ name: "link-enter-code", args: [] })).text).toContain(
      "linked already",
    );
    expect(code).toContain("-");
  });

  it("whoever comes to the other side later belongs to the group", async () => {
    await linkSides(kith, sides);
    const nora = onDiscord(kith, "nora");
    await nora.type("/kith");
    expect(
      (await sides.sam.type('/intro to:Nora reason:"You both build boats in your spare time"'))
        .text,
    ).toContain("Nora");
  });
});
