import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askRoutes, asks, blocks, members, pledges } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const LETTER = "asks for something that you may be able to help with";

describe("an ask that nobody answers", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    // A Monday.
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await allowMessages(kith, maya);
  });
  afterEach(() => kith.close());

  const ask = async (line = "/ask 15 minutes with somebody who plans logistics kind:advice") => {
    await maya.type(line);
    await maya.press("Ask the Channel");
  };
  /** Somebody who takes messages, after what they type. */
  const willing = async (name: string, ...lines: readonly string[]): Promise<TestPerson> => {
    const person = kith.person(name);
    await allowMessages(kith, person);
    for (const line of lines) await person.type(line);
    return person;
  };
  const asked = async (): Promise<readonly string[]> =>
    (await kith.outbox())
      .filter((letter) => letter.text.includes(LETTER))
      .flatMap((letter) => letter.account ?? [])
      .toSorted();
  const nextDay = async () => {
    kith.advanceDays(1);
    await kith.runJob("route-asks");
  };
  const pledge = async (
    account: string,
    change: Partial<typeof pledges.$inferInsert> = {},
  ): Promise<void> => {
    await kith.database.db.insert(pledges).values({
      ...(await memberOf(kith, account)),
      callsPerMonth: 1,
      kinds: [],
      startsOn: "2026-02-01",
      pledgedAt: kith.now(),
      ...change,
    });
    await setMember(kith, account, { stage: "landed" });
  };

  it("never brings two together of whom one wants none of the other, and the helper reads nothing of it", async () => {
    const ben = await willing("ben", "/goal find a role in logistics");
    const cara = await willing("cara", "/goal find a role in logistics");
    await kith.database.db.insert(blocks).values({
      ...(await memberOf(kith, "maya")),
      blockedId: (await memberOf(kith, "ben")).memberId,
      createdAt: kith.now(),
    });
    await ask();
    await ben.type("/ask list");
    await ben.press("I Can Help");
    const told = await ben.submit({ note: "I did that for years." });
    expect(told.text).toContain("hears it from me");
    expect((await maya.letters()).map(({ text }) => text).join()).not.toMatch(/ben/i);
    expect((await maya.type("/ask list mine:yes")).text).toContain("No answer yet");
    await ben.type("/ask list");
    expect((await ben.press("I Can Help")).text).toMatch(/already/);
    await nextDay();
    expect(await asked()).toEqual([cara.account]);
  });

  it("goes a day later, once, to members whom it fits, and to nobody else", async () => {
    await willing("ben", "/goal find a role in logistics");
    await willing("cara", "/goal learn about nursing");
    await willing("dora", "/offer 15-minute calls about anything kind:call");
    await kith.person("eli").type("/goal logistics");
    await ask();
    await kith.runJob("route-asks");
    expect(await asked()).toEqual([]);
    await nextDay();
    await nextDay();
    expect(await asked()).toEqual(["ben", "dora"]);
    const [letter] = await kith.person("ben").letters();
    expect(letter?.text).toContain("Maya asks for something");
    expect(letter?.text).toContain("it is about a field that you named");
    expect((await kith.person("dora").letters())[0]?.text).toContain("fits what you offer");
  });

  it("is answered from the letter, which then has no buttons", async () => {
    const ben = kith.person("ben", { channel: null });
    await allowMessages(kith, ben);
    await ben.type("/goal find a role in logistics");
    await ask();
    await nextDay();
    await ben.press("I Know Someone");
    const { answer, buttons } = await ben.submit({ note: "A former colleague." });
    expect(answer).toMatchObject({ replaces: true });
    expect(buttons).toEqual(["I Have Helped"]);
    expect((await maya.letters()).map((letter) => letter.text).join()).toContain(
      "Ben knows somebody",
    );
    expect(await kith.database.db.select().from(askRoutes)).toMatchObject([{ answer: "yes" }]);
  });

  it("may be left aside without a word to anybody", async () => {
    const ben = await willing("ben", "/goal find a role in logistics");
    await ask();
    await nextDay();
    expect((await ben.press("Not This Time")).text).toContain("nobody is told");
    expect(await kith.database.db.select().from(askRoutes)).toMatchObject([{ answer: "no" }]);
    expect(await maya.letters()).toEqual([]);
    expect((await maya.type("/ask list mine:yes")).text).not.toContain("ben");
  });

  it("stays in the channel where somebody has answered, and goes nowhere when it is closed", async () => {
    const ben = await willing("ben", "/goal find a role in logistics");
    await willing("cara", "/goal find a role in logistics");
    await ask();
    await ben.press("I Can Help");
    await ben.submit({});
    await ask("/ask 15 minutes about planning logistics for fairs kind:advice");
    await maya.type("/ask close fairs");
    await nextDay();
    expect(await asked()).toEqual([]);
  });

  it("reaches five at most", async () => {
    for (const name of ["ann", "bob", "cid", "dan", "eve", "fay", "gus"]) {
      await willing(name, "/goal find a role in logistics");
    }
    await ask();
    await nextDay();
    expect(await asked()).toHaveLength(5);
  });

  it("reaches nobody twice in a week", async () => {
    await willing("ben", "/goal find a role in logistics");
    await ask();
    await ask("/ask 15 minutes on how logistics plans its shifts kind:advice");
    await nextDay();
    expect(await asked()).toEqual(["ben"]);
    kith.advanceDays(7);
    await ask("/ask 15 minutes on how logistics buys its software kind:advice");
    await nextDay();
    expect(await asked()).toEqual(["ben", "ben"]);
  });

  it("reaches landed members as their pledge says, and no more", async () => {
    await willing("ben", "/goal logistics");
    await willing("cara", "/goal logistics");
    await willing("dora", "/goal logistics");
    await willing("eli", "/goal logistics");
    await pledge("ben");
    await pledge("cara", { startsOn: "2026-05-01" });
    await pledge("dora", { kinds: ["review"] });
    await pledge("eli", { stoppedAt: kith.now() });
    await ask();
    await nextDay();
    expect(await asked()).toEqual(["ben"]);
    // Within the same month nothing is left of one call a month.
    kith.advanceDays(8);
    await ask("/ask 15 minutes on how logistics plans its shifts kind:advice");
    await nextDay();
    expect(await asked()).toEqual(["ben"]);
    kith.setNow("2026-04-01T10:00:00Z");
    await ask("/ask 15 minutes on how logistics buys its software kind:advice");
    await nextDay();
    expect(await asked()).toEqual(["ben", "ben"]);
  });

  it("does not reach who has left, or takes no messages", async () => {
    await willing("ben", "/goal logistics");
    await willing("cara", "/goal logistics");
    await willing("dora", "/goal logistics");
    await willing("eve", "/goal logistics");
    const { groupId, memberId } = await memberOf(kith, "ben");
    await kith.database.db
      .update(members)
      .set({ leftAt: kith.now() })
      .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
    await setMember(kith, "cara", { directMessages: "no" });
    await setMember(kith, "dora", { unreachableSince: kith.now() });
    await ask();
    await nextDay();
    expect(await asked()).toEqual(["eve"]);
  });

  it("stays where it is once its asker has left", async () => {
    await willing("ben", "/goal logistics");
    await ask();
    await setMember(kith, "maya", { leftAt: kith.now() });
    await nextDay();
    expect(await asked()).toEqual([]);
  });

  it("is sent on by one of two replicas that come to it at once", async () => {
    await willing("ben", "/goal logistics");
    await ask();
    kith.advanceDays(1);
    await Promise.all([kith.runJob("route-asks"), kith.runJob("route-asks")]);
    expect(await asked()).toEqual(["ben"]);
    const [row] = await kith.database.db.select().from(asks);
    expect(row?.routeAt).toBeNull();
  });

  it("waits over the weekend", async () => {
    await willing("ben", "/goal logistics");
    kith.setNow("2026-03-06T10:00:00Z");
    await ask();
    await nextDay();
    await nextDay();
    expect(await asked()).toEqual([]);
    await nextDay();
    expect(await asked()).toEqual(["ben"]);
  });
});
