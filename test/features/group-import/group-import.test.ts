import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IncomingFiles } from "#chat/incoming.ts";
import { drafts, members, nudgeSettings } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const csv = (...lines: readonly string[]): IncomingFiles => ({
  file: { kind: "file", name: "members.csv", bytes: Buffer.from(lines.join("\n")) },
});

describe("/group import", () => {
  let kith: TestKith;
  let olivia: TestPerson;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith();
    olivia = kith.person("olivia", { isAdmin: true });
    maya = kith.person("maya");
    ben = kith.person("ben", { timeZone: null });
    // What Kith asks of everybody first stands below another answer.
    for (const person of [olivia, olivia, maya, ben]) await person.type("/todo");
  });
  afterEach(() => kith.close());

  const settingsOf = async ({ account }: TestPerson) => {
    const { groupId, memberId } = await memberOf(kith, account);
    const [row] = await kith.database.db
      .select()
      .from(members)
      .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
    return row;
  };

  it("shows what a table would change, changes it once it is applied, and nothing the second time", async () => {
    await allowMessages(kith, ben);
    await maya.type("/nudges on");
    const [before] = await kith.database.db.select().from(nudgeSettings);
    const shown = await olivia.type(
      "/group import",
      csv(
        "member,time zone,language,organiser",
        "<@maya>,Asia/Tokyo,,no",
        "Ben,Europe/Berlin,German,yes",
        "olivia,,,yes",
        "Zoe,Europe/Paris,,",
      ),
    );
    expect(shown.text).toContain("2 members would change");
    expect(shown.text).toContain("Time zone: 2");
    expect(shown.text).toContain("Organisers from now on: Ben");
    expect(shown.text).toContain("1 member is as your table has them already");
    expect(shown.text).toContain("1 person is unknown here");
    expect(shown.text).toContain("“Zoe” in line 5");
    expect(shown.buttons).toEqual(["Apply", "Discard", "Get a Template"]);
    expect(await settingsOf(ben)).toMatchObject({ timeZone: null, locale: "en" });

    const done = await olivia.press("Apply");
    expect(done.answer).toMatchObject({ kind: "reply", audience: "caller", replaces: true });
    expect(done.text).toContain("the settings of 2 members are changed");
    expect(done.text).toContain("Ben is an organiser now.");
    expect(await settingsOf(maya)).toMatchObject({ timeZone: "Asia/Tokyo", choseTimeZone: false });
    expect(await settingsOf(ben)).toMatchObject({
      timeZone: "Europe/Berlin",
      locale: "de",
      isOrganiser: true,
    });
    // Her next nudge was planned by London's clock, so it is looked at anew.
    const [after] = await kith.database.db.select().from(nudgeSettings);
    expect(before?.nextAt?.getTime()).toBeGreaterThan(kith.now().getTime());
    expect(after?.nextAt).toEqual(kith.now());
    // Written in the language that he has from now on.
    expect((await ben.letters()).map(({ text }) => text)).toEqual([
      expect.stringContaining("Orga-Team"),
    ]);

    expect((await olivia.press("Apply")).text).toContain("no longer waiting");
    expect(await ben.letters()).toHaveLength(1);
  });

  it("refuses what is each member's own, with a sentence, and reads the rest", async () => {
    const { text } = await olivia.type(
      "/group import",
      csv("member,Stage,Goal,language,Shoe size", "Ben,landed,Rest,es,44"),
    );
    expect(text).toContain("I do not read “Stage” and “Goal”: that is each member’s own to say.");
    expect(text).toContain("These columns mean nothing here: “Shoe size”.");
    await olivia.press("Apply");
    expect(await settingsOf(ben)).toMatchObject({ locale: "es", stage: null, goal: null });
    const refused = await olivia.type("/group import", csv("member,Boards", "Ben,yes"));
    expect(refused.text).toContain("“Boards”: each member says that for themselves");
    expect(await settingsOf(ben)).toMatchObject({ onBoards: "unasked" });
  });

  it("says where a quotation mark never closes, and reads the other lines", async () => {
    const { text } = await olivia.type(
      "/group import",
      csv("member,language", '"Maya,de', "Ben,es"),
    );
    expect(text).toContain("1 member would change");
    expect(text).toContain("• 1 line has a quotation mark that is never closed (line 2)");
  });

  it("changes no time zone that a member chooses, before or after the preview", async () => {
    await maya.type("/nudges set time-zone:Madrid");
    const table = csv("member,time zone", "Maya,Asia/Tokyo", "Ben,Asia/Tokyo");
    const { text } = await olivia.type("/group import", table);
    expect(text).toContain("1 member would change");
    expect(text).toContain("1 member chose their time zone themselves");
    await ben.type("/nudges set time-zone:Berlin");
    expect((await olivia.press("Apply")).text).toContain("Nothing to change");
    expect(await settingsOf(maya)).toMatchObject({ timeZone: "Europe/Madrid" });
    expect(await settingsOf(ben)).toMatchObject({ timeZone: "Europe/Berlin" });
  });

  it("is for organisers, when they show it and when they apply it", async () => {
    const table = csv("member,language", "Ben,de");
    expect((await maya.type("/group import", table)).text).toContain("for its organisers");
    expect(await kith.database.db.select().from(drafts)).toEqual([]);
    await olivia.type("/group import", csv("member,organiser", "Maya,yes"));
    await olivia.press("Apply");
    expect((await maya.type("/group import", table)).text).toContain("1 member would change");
    // Somebody lets her go between the preview and her tap.
    await olivia.type("/group import", csv("member,organiser", "Maya,no"));
    await olivia.press("Apply");
    expect((await maya.press("Apply")).text).toContain("for its organisers");
    expect(await settingsOf(ben)).toMatchObject({ locale: "en" });
  });

  it("gives a table that comes back as it is, is edited and read again, formulas as text", async () => {
    await kith.person("evil", { displayName: '=HYPERLINK("x")' }).type("/todo");
    const page = await olivia.type("/group import");
    expect(page.buttons).toEqual(["Get a Template", "Choose a File"]);
    const { answer } = await olivia.press("Get a Template");
    const file =
      answer.kind === "reply" ? answer.message.find((block) => block.kind === "file") : undefined;
    if (file?.kind !== "file") throw new Error("no file");
    const table = Buffer.from(file.bytes).toString();
    expect(table).toContain("Name,Account,Time zone,Language,Organiser");
    expect(table).toContain("Ben,<@ben>,,English,No");
    expect(table).toContain(`"'=HYPERLINK(""x"")",<@evil>`);
    const same = await olivia.type("/group import", csv(table));
    expect(same.text).toContain("Nothing to change");
    expect(same.text).toContain("4 members are as your table has them already.");
    expect(same.buttons).toEqual(["Get a Template"]);

    await olivia.press("Choose a File");
    // Where files cannot be attached, their text is pasted.
    const pasted = await olivia.submit({
      file: table.replaceAll("English", "Spanish").replaceAll("<@evil>", ""),
    });
    expect(pasted.text).toContain("4 members would change");
    await olivia.press("Discard");
    expect(await settingsOf(ben)).toMatchObject({ locale: "en" });
    expect((await olivia.press("Apply")).text).toContain("no longer waiting");
  });

  it("waits for an hour, and says what is wrong with a file in its form", async () => {
    await olivia.type("/group import", csv("member,language", "Ben,de"));
    kith.setNow("2026-03-02T11:00:01Z");
    expect((await olivia.press("Apply")).text).toContain("no longer waiting");
    expect(await settingsOf(ben)).toMatchObject({ locale: "en" });
    await olivia.type("/group import");
    await olivia.press("Choose a File");
    const { text } = await olivia.submit({}, csv("first name,last name", "Ben,Okafor"));
    expect(text).toContain("I see no header line");
  });
});
