import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asks, members, newId, outbox, workspaces } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { joinAll, memberOf, recordGives, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const LINE = "A little help back keeps it going round";
const REMINDER = "You got help here last week.";

describe.each(ENGINES)("the first give on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith(engine);
    maya = kith.person("maya");
    ben = kith.person("ben");
    await allowMessages(kith, maya, ben);
  });
  afterEach(() => kith.close());

  const help = async (by: TestPerson, to: TestPerson) => {
    await by.type(`/gave ${to.mention} kind:advice`);
    return to.press("Yes, Thank You");
  };
  const reminders = async (person: TestPerson) =>
    (await person.letters()).filter((letter) => letter.dedupeKey.startsWith("first-give:"));
  const run = async (instant: string) => {
    kith.setNow(instant);
    await kith.runJob("remind-first-give");
    return reminders(maya);
  };

  async function ask(by: string, text: string): Promise<void> {
    const { groupId, memberId } = await memberOf(kith, by);
    const [workspace] = await kith.database.db.select().from(workspaces);
    await kith.database.db.insert(asks).values({
      groupId,
      id: newId(),
      askerId: memberId,
      kind: "advice",
      text,
      workspaceId: workspace?.id ?? "",
      channel: "general",
      isNewcomers: false,
      createdAt: kith.now(),
      expiresAt: new Date(kith.now().getTime() + 30 * 86_400_000),
    });
  }

  it("is asked for right after the first help, once, with a way to offer something small", async () => {
    const first = await help(ben, maya);
    expect(first.text).toContain(LINE);
    expect((await maya.press("Offer Something Small")).form?.title).toBe("Offer help");
    expect((await help(ben, maya)).text).not.toContain(LINE);
  });

  it("is not asked of who has given, even if nobody has confirmed it yet", async () => {
    await maya.type(`/gave ${ben.mention} kind:lead`);
    expect((await help(ben, maya)).text).not.toContain(LINE);
  });

  it("is not asked of who offers something already", async () => {
    await maya.type("/offer new A second look at your résumé kind:review");
    expect((await help(ben, maya)).text).not.toContain(LINE);
  });

  it("is not asked of who was first helped more than two weeks ago", async () => {
    await recordGives(kith, [{ from: "ben", to: "maya", at: "2026-02-10T10:00:00Z" }]);
    expect((await help(ben, maya)).text).not.toContain(LINE);
  });

  it("is reminded of once, a week later, where nothing was done", async () => {
    await help(ben, maya);
    expect(await run("2026-03-09T09:59:00Z")).toEqual([]);
    const [letter, ...more] = await run("2026-03-09T10:11:00Z");
    expect(letter?.text).toContain(REMINDER);
    expect(more).toEqual([]);
    expect(await run("2026-03-20T10:11:00Z")).toHaveLength(1);
    expect((await maya.press("Offer Something Small")).form?.title).toBe("Offer help");
  });

  it("is reminded of with the open ask that fits, and its buttons", async () => {
    await joinAll(kith, "ana");
    await maya.type("/goal learn how hospitals buy software");
    await help(ben, maya);
    await ask("ana", "15 minutes with a baker");
    await ask("ana", "15 minutes with somebody who knows how hospitals buy software");
    const [letter] = await run("2026-03-09T10:11:00Z");
    expect(letter?.text).toContain("Ana asks: “15 minutes with somebody who knows how hospitals");
    expect(letter?.text).not.toContain("baker");
    expect((await maya.press("I Can Help")).form?.title).toBe("I can help");
  });

  const answer = async () => {
    await ask("ben", "15 minutes with a baker");
    await maya.type("/ask list");
    await maya.press("I Can Help");
    return maya.submit({});
  };

  it.each([
    ["a give", () => maya.type(`/gave ${ben.mention} kind:lead`), "Logged: a lead for Ben"],
    ["an offer", () => maya.type("/offer new A second look at résumés"), "Your offer stands"],
    ["an answer to an ask", answer, "hears it from me"],
  ])("is not reminded of after %s", async (_deed, act, said) => {
    await help(ben, maya);
    kith.setNow("2026-03-05T10:00:00Z");
    expect((await act()).text).toContain(said);
    expect(await run("2026-03-09T10:11:00Z")).toEqual([]);
  });

  it("is not written about without consent, to who left, or when its occasion has passed", async () => {
    await help(ben, maya);
    await setMember(kith, "maya", { directMessages: "no" });
    expect(await run("2026-03-09T10:11:00Z")).toEqual([]);
    await setMember(kith, "maya", { directMessages: "yes" });
    expect(await run("2026-03-10T10:11:00Z")).toEqual([]);

    await help(maya, ben);
    const [row] = await kith.database.db
      .select()
      .from(members)
      .where(eq(members.id, (await memberOf(kith, "ben")).memberId));
    // Ben had given before he was helped.
    expect(row?.firstGiveAskedAt).toBeNull();
  });

  it("waits for the morning where it is night for its reader", async () => {
    await setMember(kith, "maya", { timeZone: "America/Los_Angeles" });
    await help(ben, maya);
    // Two in the morning in Los Angeles.
    expect(await run("2026-03-09T10:11:00Z")).toEqual([]);
    expect(await run("2026-03-09T14:59:00Z")).toEqual([]);
    expect(await run("2026-03-09T15:11:00Z")).toHaveLength(1);
  });

  it("waits for the next day where two messages came today", async () => {
    await help(ben, maya);
    kith.setNow("2026-03-09T09:00:00Z");
    await ben.type(`/gave ${maya.mention} kind:lead`);
    await ben.type(`/gave ${maya.mention} kind:review`);
    expect(await run("2026-03-09T10:11:00Z")).toEqual([]);
    expect(await run("2026-03-09T20:11:00Z")).toEqual([]);
    expect(await run("2026-03-10T08:11:00Z")).toHaveLength(1);
  });

  it("is written about once by replicas that look at the same time", async () => {
    await help(ben, maya);
    kith.setNow("2026-03-09T10:11:00Z");
    await Promise.all(Array.from({ length: 4 }, () => kith.runJob("remind-first-give")));
    expect(await reminders(maya)).toHaveLength(1);
    const rows = await kith.database.db.select().from(outbox);
    expect(rows.filter((row) => row.dedupeKey.startsWith("first-give:"))).toHaveLength(1);
  });
});
