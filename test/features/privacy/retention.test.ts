import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Log, silentLog } from "#chat/log.ts";
import { accounts, contacts, groups, members, suppressions } from "#db/schema/index.ts";
import { eraseAccount } from "#features/privacy/index.ts";
import { suppress } from "#features/suppression/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { everyValue } from "./every-value.ts";

describe("how long things are kept", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
    await allowMessages(kith, maya);
    await maya.type('/contact add name:"Ana Quartz"');
    await maya.type('/contact show "Ana Quartz"');
    await maya.press("E-mail and Phone");
    await maya.submit({ email: "ana@quartz.test" });
  });
  afterEach(() => kith.close());

  const contactsLeft = async () => (await kith.database.db.select().from(contacts)).length;
  const lettersTo = async (start: string) =>
    (await maya.letters()).filter(({ dedupeKey }) => dedupeKey.startsWith(start));

  it("contacts nobody uses are announced 60 days before, kept by any use, and go after 14 months", async () => {
    kith.setNow("2027-03-02T10:00:00Z");
    await kith.runJob("end-unused-contacts");
    expect(await lettersTo("contacts-end")).toEqual([]);
    kith.setNow("2027-03-03T10:00:00Z");
    await kith.runJob("end-unused-contacts");
    await kith.runJob("end-unused-contacts");
    const letters = await lettersTo("contacts-end");
    expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining("2 May 2027")]);

    kith.setNow("2027-05-01T23:00:00Z");
    await kith.runJob("end-unused-contacts");
    expect(await contactsLeft()).toBe(1);
    kith.setNow("2027-05-02T10:00:00Z");
    await kith.runJob("end-unused-contacts");
    expect(await contactsLeft()).toBe(0);
  });

  it("a tap on Keep My Contacts keeps them for another 14 months", async () => {
    kith.setNow("2027-03-03T10:00:00Z");
    await kith.runJob("end-unused-contacts");
    await maya.press("Keep My Contacts");
    kith.setNow("2027-06-03T10:00:00Z");
    await kith.runJob("end-unused-contacts");
    expect(await contactsLeft()).toBe(1);
  });

  it("once a year one message asks about all contacts that have rested", async () => {
    await maya.type('/contact add name:"Bea Basalt"');
    kith.advanceDays(364);
    await kith.runJob("ask-about-contacts");
    expect(await lettersTo("old-contacts")).toEqual([]);
    kith.advanceDays(2);
    await maya.type('/contact add name:"New Nora"');
    await kith.runJob("ask-about-contacts");
    await kith.runJob("ask-about-contacts");
    const letters = await lettersTo("old-contacts");
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("2 contacts");
    await maya.press("Choose");
    await maya.choose("Ana Quartz");
    expect(await contactsLeft()).toBe(2);
    await maya.press("Keep All");
    await maya.type("/privacy show");
    await maya.press("Look at Old Contacts");
    await maya.press("Delete");
    const done = await maya.press("Yes, Delete");
    expect(done.text).toContain("1 contact is deleted");
    expect(await contactsLeft()).toBe(1);
  });

  it("whose contacts cannot be read keeps nobody else from being asked about theirs", async () => {
    const failed: string[] = [];
    const log: Log = { ...silentLog, error: (event) => failed.push(event) };
    const other = await createTestKith("postgres", undefined, { log });
    try {
      const [broken, bea] = [other.person("maya"), other.person("bea")];
      for (const person of [broken, bea]) {
        await allowMessages(other, person);
        await person.type('/contact add name:"Ana Quartz"');
      }
      const { memberId } = await memberOf(other, "maya");
      await other.database.sql`update contacts set name = 'damaged' where owner_id = ${memberId}`;
      other.advanceDays(366);
      await other.runJob("ask-about-contacts");
      const asked = (await other.outbox()).filter(({ dedupeKey }) =>
        dedupeKey.startsWith("old-contacts"),
      );
      expect(asked.map(({ account }) => account)).toEqual(["bea"]);
      expect(failed).toEqual(["old contacts not asked about"]);
    } finally {
      await other.close();
    }
  });

  it("whoever left is erased after 30 days, and finds everything when they are back before", async () => {
    await setMember(kith, "maya", { leftAt: kith.now() });
    kith.advanceDays(29.9);
    await kith.runJob("erase-left");
    expect((await maya.type("/contact list")).text).toContain("Ana Quartz");
    await setMember(kith, "maya", { leftAt: kith.now() });
    kith.advanceDays(30);
    await kith.runJob("erase-left");
    const rows = await everyValue(kith);
    expect(rows.filter((row) => /maya|quartz/i.test(row))).toEqual([]);
  });

  it("a group is erased 30 days after it removed Kith, and no other", async () => {
    const zoe = kith.person("zoe", { workspace: "w2" });
    await zoe.type('/contact add name:"Zed Basalt"');
    const { groupId } = await memberOf(kith, "maya");
    const { db } = kith.database;
    await db.update(groups).set({ removedAt: kith.now() }).where(eq(groups.id, groupId));
    kith.advanceDays(29.9);
    await kith.runJob("erase-left");
    expect(await contactsLeft()).toBe(2);
    kith.advanceDays(0.1);
    await kith.runJob("erase-left");
    const rows = await everyValue(kith);
    expect(rows.filter((row) => row.includes(groupId))).toEqual([]);
    expect((await zoe.type("/contact list")).text).toContain("Zed Basalt");
    // The workspace is found anew, as a group that never was.
    expect((await maya.type("/contact list")).text).not.toContain("Ana");
  });

  it("an operator erases whoever asks, in all their groups", async () => {
    const elsewhere = kith.person("maya", { workspace: "w2" });
    await elsewhere.type('/contact add name:"Otto Quartz"');
    const who = { platform: "playground", account: "maya" } as const;
    const { db } = kith.database;
    expect(await eraseAccount(db, who, kith.now())).toBe(2);
    expect(await eraseAccount(db, who, kith.now())).toBe(0);
    expect(await db.select().from(accounts)).toEqual([]);
    // Nobody else has anything to do with them, so nothing of them is left at all.
    expect(await db.select().from(members)).toEqual([]);
  });

  it("two taps at the same moment erase once", async () => {
    await maya.type("/privacy erase");
    const both = await Promise.all([
      maya.press("Erase Everything"),
      maya.press("Erase Everything"),
    ]);
    expect(both.filter(({ text }) => text.startsWith("Done."))).toHaveLength(1);
    expect(await contactsLeft()).toBe(0);
  });

  it("an answer to an introduction at the same moment puts nobody in touch with who is erased", async () => {
    const ben = kith.person("ben");
    const zoe = kith.person("zoe");
    await allowMessages(kith, ben, zoe);
    await zoe.type(
      `/intro to:${maya.mention} who:${ben.mention} reason:"Both of you build boats and live by the harbour"`,
    );
    await maya.press("Yes, Introduce Us");
    await maya.type("/privacy erase");
    const [, answered] = await Promise.all([
      maya.press("Erase Everything"),
      ben.press("Yes, Introduce Us"),
    ]);
    expect(answered.answer.kind).toBe("reply");
    const rows = await everyValue(kith);
    expect(rows.filter((row) => /maya|boats/i.test(row) && !/deliveries/.test(row))).toEqual([]);
  });

  it("a nudge that was planned does not go out", async () => {
    await maya.type('/met who:"Ana Quartz" how:call');
    await maya.type("/nudges on");
    kith.setNow("2026-03-03T09:59:00Z");
    await kith.runJob("plan-nudges");
    const planned = await kith.outbox();
    expect(planned.map(({ dedupeKey, state }) => [dedupeKey.split(":")[0], state])).toEqual([
      ["nudge", "queued"],
    ]);
    await maya.type("/privacy erase");
    await Promise.all([kith.runJob("plan-nudges"), maya.press("Erase Everything")]);
    await kith.runJob("plan-nudges");
    const waiting = (await kith.outbox()).filter(({ state }) => state !== "dropped");
    expect(waiting).toEqual([]);
  });

  describe("somebody who asked not to be kept", () => {
    const objector = { name: "ána  quartz", email: "Ana@Quartz.test" };

    it("is deleted everywhere, and can be saved by nobody again, however it is tried", async () => {
      const zoe = kith.person("zoe", { workspace: "w2" });
      await zoe.type('/contact add name:"A. Q." notes:other');
      await zoe.type('/contact add name:"Ana Quartz" company:Other');
      const done = await suppress(kith.database, objector, kith.now());
      expect(done).toMatchObject({ contacts: 1, namesakes: 1 });
      expect((await maya.type("/contact list")).text).not.toContain("Ana");
      expect(await suppress(kith.database, objector, kith.now())).toMatchObject({ contacts: 0 });

      // The name alone is anybody's; with the address it is theirs.
      await maya.type('/contact add name:"Ana Other"');
      await maya.type('/contact show "Ana Other"');
      await maya.press("E-mail and Phone");
      const added = await maya.submit({ email: "ANA@quartz.test" });
      expect(added.text).toContain("asked not to be kept here");
      const bytes = Buffer.from(
        "First Name,Last Name,Email Address\nAna,Quartz,ana@quartz.test\nOla,Ok,ola@ok.test\n",
      );
      await maya.type("/contact import", { file: { kind: "file", name: "c.csv", bytes } });
      const imported = await maya.press("Keep All 2");
      expect(imported.text).toContain("asked not to be kept here");
      expect((await maya.type("/contact list")).text).toMatch(/Ola Ok/);
      expect((await maya.type("/contact list")).text).not.toContain("Ana Q");
    });

    it("by name and company, is not met either; a namesake elsewhere is", async () => {
      await suppress(kith.database, { name: "Ana Quartz", company: "Acme Ltd" }, kith.now());
      const zoe = kith.person("zoe");
      const met = await zoe.type('/met who:"Ana Quartz at ACME" how:call');
      expect(met.text).toContain("asked not to be kept here");
      const other = await zoe.type('/met who:"Ana Quartz at Globex" how:call');
      expect(other.text).not.toContain("asked not to be kept here");
    });

    it("is kept as hashes alone", async () => {
      await suppress(kith.database, objector, kith.now());
      const rows = await kith.database.db.select().from(suppressions);
      expect(rows.map(({ by }) => by)).toEqual(["email"]);
      expect(JSON.stringify(rows)).not.toMatch(/quartz/i);
    });
  });
});
