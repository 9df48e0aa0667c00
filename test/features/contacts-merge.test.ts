import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { packId } from "#core/action-args.ts";
import {
  landingCredits,
  landings,
  meetingPeople,
  newId,
  outreaches,
  outreachMoves,
  tasks,
} from "#db/schema/index.ts";
import { mergeContacts, readBook } from "#features/contacts/index.ts";
import { asMember } from "#test/support/as-member.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe.each(ENGINES)("merging two contacts on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith(engine);
  });
  afterAll(() => kith.close());

  /** A member with two entries for one person: at Acme, and without an employer since it was taken out. */
  async function withTwins(account: string): Promise<TestPerson> {
    const person = kith.person(account);
    await person.type("/contact add Ana Silva company:Acme notes:first");
    await person.type("/contact add Ana Silva company:Globex notes:second role:buyer");
    return person;
  }

  const idsOf = (account: string): Promise<readonly string[]> =>
    asMember(kith, account, async (ctx) =>
      (await readBook(ctx))
        .filter((entry) => entry.name === "Ana Silva")
        .map((entry) => entry.id)
        .toSorted(),
    );

  /** Makes the second entry one of the same person. */
  const blur = (person: TestPerson): Promise<unknown> =>
    person
      .type('/contact edit "Ana Silva at Globex"')
      .then(() => person.submit({ company: "acme " }));

  it("is offered once name and employer agree, shows both, and one tap does it", async () => {
    const maya = await withTwins("maya");
    const apart = await maya.type('/contact show "Ana Silva at Acme"');
    expect(apart.buttons).not.toContain("Merge");
    await blur(maya);
    expect((await maya.type("/contact list")).buttons).toContain("Merge");
    const asked = await maya.press("Merge");
    expect(asked.text).toContain("One person or two?");
    expect(asked.text).toContain("first");
    expect(asked.text).toContain("second");
    expect(await idsOf("maya")).toHaveLength(2);
    expect((await maya.press("Merge Them")).text).toContain("Ana Silva is one contact now");
    const { text } = await maya.press("Show");
    expect(text).toContain("Role: buyer");
    expect(text).toContain("first\nsecond");
    expect(text).toContain("Company: Acme");
    expect((await maya.press("Merge Them")).text).toContain("nothing left to merge");
    expect(await idsOf("maya")).toHaveLength(1);
  });

  it("keeps both when told so, and refuses when they have become two people", async () => {
    const ben = await withTwins("ben");
    await blur(ben);
    await ben.type("/contact list");
    await ben.press("Merge");
    expect((await ben.press("Keep Both")).text).toContain("Both stay");
    const [, second = ""] = await idsOf("ben");
    await ben.type(`/contact edit <contact:${packId(second)}> company:Initech`);
    expect((await ben.press("Merge Them")).text).toContain("left both as they are");
    expect(await idsOf("ben")).toHaveLength(2);
  });

  it("is not offered again for two whom the member keeps apart, nor for who is merged with one of them", async () => {
    const hana = await withTwins("hana");
    await blur(hana);
    await hana.type("/contact list");
    await hana.press("Merge");
    await hana.press("Keep Both");
    expect((await hana.type("/contact list")).buttons).not.toContain("Merge");
    expect((await hana.type('/contact edit "Ana Silva"')).buttons).not.toContain("Merge");

    await hana.type("/contact add Ana Silva company:Hooli");
    const [first = "", second = "", third = ""] = await idsOf("hana");
    await hana.type(`/contact edit <contact:${packId(third)}>`);
    await hana.submit({ company: "Acme" });
    expect((await hana.type("/contact list")).buttons).toContain("Merge");
    await asMember(kith, "hana", (ctx) => mergeContacts(ctx, [second, third]));
    expect(await idsOf("hana")).toEqual([first, second]);
    expect((await hana.type("/contact list")).buttons).not.toContain("Merge");
  });

  it("loses no meeting, task, outreach, credit or referral, and keeps one of what there is one of", async () => {
    const carla = await withTwins("carla");
    const [first = "", second = ""] = await idsOf("carla");
    const [one, other] = [first, second].map((id) => `<contact:${packId(id)}>`);
    await carla.type(`/met ${one} when:"3 days ago" promise:"send the book"`);
    await carla.type(`/met ${other} when:yesterday names:"Lee Wong" promise:"call Ben"`);
    await carla.type(`/met ${one}, ${other} how:event when:"2 weeks ago"`);
    await asMember(kith, "carla", async (ctx) => {
      const own = { groupId: ctx.group.id, ownerId: ctx.member.id };
      for (const [contactId, state] of [
        [first, "planned"],
        [second, "sent"],
        [second, "declined"],
      ] as const) {
        const id = newId();
        await ctx.tx.insert(outreaches).values({
          ...own,
          id,
          contactId,
          state,
          createdAt: ctx.now,
          movedAt: ctx.now,
        });
        await ctx.tx
          .insert(outreachMoves)
          .values({ ...own, outreachId: id, state, movedOn: ctx.today, createdAt: ctx.now });
      }
      const landingId = newId();
      await ctx.tx.insert(landings).values({
        groupId: ctx.group.id,
        id: landingId,
        memberId: ctx.member.id,
        landedOn: ctx.today,
        createdAt: ctx.now,
      });
      await ctx.tx.insert(landingCredits).values({
        groupId: ctx.group.id,
        landingId,
        landedId: ctx.member.id,
        contactId: second,
      });
    });
    await blur(carla);
    const merged = await asMember(kith, "carla", (ctx) => mergeContacts(ctx, [second, first]));
    expect(merged.id).toBe(first);
    await asMember(kith, "carla", async (ctx) => {
      const people = await ctx.tx.select().from(meetingPeople);
      expect(people.map((row) => row.contactId)).toEqual([first, first, first]);
      const all = await ctx.tx.select().from(tasks);
      expect(all.every((task) => task.contactId !== second)).toBe(true);
      const open = all.filter((task) => task.state === "open" && task.contactId === first);
      expect(open.filter((task) => task.kind === "promise")).toHaveLength(2);
      expect(open.filter((task) => task.kind === "thank-you")).toHaveLength(1);
      expect(open.filter((task) => task.kind === "follow-up")).toHaveLength(1);
      const reached = await ctx.tx.select().from(outreaches);
      expect(reached.map((row) => row.contactId)).toEqual([first, first]);
      expect(reached.map((row) => row.state).toSorted()).toEqual(["declined", "sent"]);
      expect(await ctx.tx.select().from(outreachMoves)).toHaveLength(3);
      const [credit] = await ctx.tx.select().from(landingCredits);
      expect(credit?.contactId).toBe(first);
      const lee = (await readBook(ctx)).find((entry) => entry.name === "Lee Wong");
      expect(lee?.referredByContactId).toBe(first);
    });
  });

  it("touches nobody else's contacts, whatever button is pressed", async () => {
    const dan = await withTwins("dan");
    await blur(dan);
    const [one = "", other = ""] = await idsOf("dan");
    const args = [packId(one), packId(other)];
    const eve = kith.person("eve");
    await eve.type("/contact list");
    for (const name of ["contact-merge-ask", "contact-merge"]) {
      expect((await eve.pressRef({ name, args })).text).toContain("nothing left to merge");
    }
    expect(await idsOf("dan")).toHaveLength(2);
  });

  it("never makes somebody their own referrer", async () => {
    const fay = await withTwins("fay");
    const [one = "", other = ""] = await idsOf("fay");
    await fay.type(`/contact edit <contact:${packId(one)}> referred-by:<contact:${packId(other)}>`);
    await blur(fay);
    const before = await asMember(kith, "fay", readBook);
    expect(before.find(({ id }) => id === one)?.referredByContactId).toBe(other);
    const merged = await asMember(kith, "fay", (ctx) => mergeContacts(ctx, [one, other]));
    expect(merged.referredByContactId).toBeNull();
  });

  it("is done once when two taps arrive together", async () => {
    const gil = await withTwins("gil");
    await blur(gil);
    const [one = "", other = ""] = await idsOf("gil");
    const results = await Promise.allSettled(
      [1, 2].map(() => asMember(kith, "gil", (ctx) => mergeContacts(ctx, [one, other]))),
    );
    expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await idsOf("gil")).toEqual([one]);
  });

  it("moves every table that points to a contact", async () => {
    const rows = await kith.database.db.execute<{ source: string }>(sql`
      select conrelid::regclass || '.' || conname as source from pg_constraint
      where contype = 'f' and confrelid = 'contacts'::regclass order by 1`);
    // Whoever adds another: merge-contacts.ts has to move its rows too.
    expect(rows.map((row) => row.source)).toEqual([
      "contacts.contacts_referred_by_contact",
      "contacts_apart.contacts_apart_one",
      "contacts_apart.contacts_apart_other",
      "doors.doors_contact",
      "landing_credits.landing_credits_contact",
      "meeting_people.meeting_people_contact",
      "outreaches.outreaches_contact",
      "path_asks.path_asks_contact",
      "tasks.tasks_about_contact",
      "tasks.tasks_contact",
    ]);
  });
});
