import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  asks,
  groups,
  introductions,
  landings,
  newId,
  outbox,
  thanks,
  workspaces,
} from "#db/schema/index.ts";
import { joinAll, memberOf, recordGives, setMember } from "#test/support/giving-group.ts";
import { tapButton } from "#test/support/tap-button.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** A Monday; the digest comes on Fridays at nine, London time. */
const MONDAY = "2026-03-02T10:00:00Z";
const FRIDAY_9 = "2026-03-06T09:00:00Z";

describe.each(ENGINES)("the weekly digest on %s", (engine) => {
  let kith: TestKith;
  let olivia: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith(engine, MONDAY);
    olivia = kith.person("olivia", { isAdmin: true });
    await olivia.type("/group setup");
    await olivia.press("This Channel");
    await olivia.press("Time and Week");
    await olivia.submit({ "time-zone": "London" });
    await olivia.press("Weekly Digest");
    await olivia.submit({ day: "friday", hour: "9" });
  });
  afterEach(() => kith.close());

  const digests = async () =>
    (await kith.outbox()).filter((letter) => letter.dedupeKey.startsWith("digest:"));
  const onFriday = async (instant = FRIDAY_9) => {
    kith.setNow(instant);
    await kith.runJob("send-digests");
    return digests();
  };

  /** An ask as it was posted in a channel, or in private. */
  async function ask(
    by: string,
    text: string,
    channel: string | null = "general",
  ): Promise<string> {
    const { groupId, memberId } = await memberOf(kith, by);
    const [workspace] = await kith.database.db.select().from(workspaces);
    const id = newId();
    await kith.database.db.insert(asks).values({
      groupId,
      id,
      askerId: memberId,
      kind: "advice",
      text,
      workspaceId: workspace?.id ?? "",
      channel,
      isNewcomers: false,
      createdAt: kith.now(),
      expiresAt: new Date(kith.now().getTime() + 30 * 86_400_000),
    });
    return id;
  }

  async function thank(from: string, to: string, text: string | null, isPublic = true) {
    const { groupId, memberId: fromId } = await memberOf(kith, from);
    const { memberId: toId } = await memberOf(kith, to);
    await kith.database.db
      .insert(thanks)
      .values({ groupId, id: newId(), fromId, toId, text, isPublic, createdAt: kith.now() });
  }

  it("is not sent when there is nothing to say, and comes again the week after", async () => {
    expect(await onFriday()).toEqual([]);
    const [group] = await kith.database.db.select().from(groups);
    expect(group?.digestNextAt).toEqual(new Date("2026-03-13T09:00:00Z"));
    await joinAll(kith, "maya", "ben");
    await recordGives(kith, [{ from: "ben", to: "maya", at: "2026-03-09T10:00:00Z" }]);
    expect(await onFriday("2026-03-13T09:00:00Z")).toHaveLength(1);
  });

  it("goes to the chosen channel at the organiser's hour, and not before", async () => {
    await joinAll(kith, "maya", "ben");
    await thank("maya", "ben", "for the call");
    expect(await onFriday("2026-03-06T08:55:00Z")).toEqual([]);
    const [digest] = await onFriday();
    expect(digest?.text).toContain("Maya said thank you to Ben: “for the call”");
    expect(digest?.why).toBe("An organiser of the group chose a weekly digest for this channel.");
    const [row] = await kith.database.db.select().from(outbox);
    expect(row).toMatchObject({
      target: { kind: "channel", channel: "general" },
      memberId: null,
      dropAt: new Date("2026-03-06T15:00:00Z"),
    });
  });

  it("says what the group did: numbers from five on, words below, nothing where nothing was", async () => {
    const names = ["maya", "ben", "ana", "lee", "kim", "joe"];
    await joinAll(kith, ...names);
    const [first = "", ...others] = names;
    await recordGives(kith, [
      ...others.map((to) => ({ from: first, to, at: "2026-03-04T10:00:00Z" })),
      // Before this week, and not confirmed.
      { from: "ben", to: first, at: "2026-02-20T10:00:00Z" },
      { from: "ben", to: first, at: "2026-03-04T10:00:00Z", state: "pending" },
    ]);
    const { groupId, memberId } = await memberOf(kith, "maya");
    const [one = "", two = ""] = [memberId, (await memberOf(kith, "ben")).memberId].toSorted();
    const { db } = kith.database;
    await db.insert(introductions).values({
      groupId,
      id: newId(),
      askerId: memberId,
      firstId: one,
      secondId: two,
      reason: "r",
      state: "agreed",
      createdAt: kith.now(),
      endsAt: kith.now(),
      settledAt: kith.now(),
    });
    const landed = { groupId, memberId, landedOn: "2026-03-02", createdAt: kith.now() };
    await db.insert(landings).values([
      { ...landed, id: newId(), isShared: true },
      { ...landed, id: newId(), isShared: false },
    ]);
    const [digest] = await onFriday();
    expect(digest?.text).toContain(
      "Since last week, 5 people were helped, people were introduced to each other and there was news of a new job.",
    );
    expect(digest?.text).not.toMatch(/asks? (?:was|were|is|are)/);
    for (const name of names) expect(digest?.text.toLowerCase()).not.toContain(name);
  });

  it("says nothing of a landing that was not shared or was taken back", async () => {
    await joinAll(kith, "maya");
    const { groupId, memberId } = await memberOf(kith, "maya");
    const landed = { groupId, memberId, landedOn: "2026-03-02", createdAt: kith.now() };
    await kith.database.db.insert(landings).values([
      { ...landed, id: newId(), isShared: false },
      { ...landed, id: newId(), isShared: true, undoneAt: kith.now() },
    ]);
    expect(await onFriday()).toEqual([]);
  });

  it("shows at most three open asks of this very channel, without a name, and those without an answer first", async () => {
    await joinAll(kith, "maya", "ben");
    const answered = await ask("maya", "An answered ask");
    await kith.database.db
      .update(asks)
      .set({ firstReplyAt: kith.now() })
      .where(eq(asks.id, answered));
    for (const text of ["First ask", "Second ask", "Third ask"]) await ask("maya", text);
    await ask("ben", "Asked in private", null);
    await ask("ben", "Asked elsewhere", "random");
    const [digest] = await onFriday();
    for (const text of ["First ask", "Second ask", "Third ask"]) {
      expect(digest?.text).toContain(`“${text}”`);
    }
    expect(digest?.text).not.toMatch(/answered ask|private|elsewhere|Maya|Ben/);
  });

  it("lets whoever reads it help with an ask in place", async () => {
    await joinAll(kith, "maya", "ben");
    await ask("maya", "15 minutes with somebody who runs paid search at a small firm");
    const [digest] = await onFriday();
    const opened = await tapButton(kith, "ben", digest?.message ?? [], "I Can Help");
    expect(opened.answer).toMatchObject({ kind: "form", form: { title: "I can help" } });
    const own = await tapButton(kith, "maya", digest?.message ?? [], "I Can Help");
    expect(own.text).toContain("This ask is yours");
  });

  it("shortens what people wrote, and fits a platform's message", async () => {
    await joinAll(kith, "maya", "ben");
    for (let n = 0; n < 4; n++) await ask("maya", `${n} ${"word ".repeat(400)}`);
    for (let n = 0; n < 8; n++) await thank("maya", "ben", `${n} ${"thanks ".repeat(300)}`);
    const [digest] = await onFriday();
    expect(digest?.text).toContain("…");
    expect(digest?.text.length).toBeLessThan(4_000);
  });

  it("names nobody who left, keeps private thanks private, and names both of public ones", async () => {
    await joinAll(kith, "maya", "ben", "ana", "lee");
    await thank("maya", "ben", "between us", false);
    await thank("ana", "maya", "for the review");
    await thank("lee", "ana", "for everything");
    await thank("ana", "lee", "for nothing less");
    await ask("lee", "An ask of who left");
    await setMember(kith, "lee", { leftAt: kith.now() });
    await setMember(kith, "maya", { onBoards: "no" });
    const [digest] = await onFriday();
    expect(digest?.text).toContain("Ana said thank you to Maya: “for the review”");
    expect(digest?.text).not.toMatch(/Lee|everything|nothing less|between us|who left/);
  });

  it("is written once by replicas that look at the same time", async () => {
    await joinAll(kith, "maya", "ben");
    await thank("maya", "ben", "for the call");
    kith.setNow(FRIDAY_9);
    await Promise.all(Array.from({ length: 4 }, () => kith.runJob("send-digests")));
    await kith.runJob("send-digests");
    expect(await digests()).toHaveLength(1);
  });

  it("is skipped to the next week when it is late by six hours", async () => {
    await joinAll(kith, "maya", "ben");
    await thank("maya", "ben", "for the call");
    expect(await onFriday("2026-03-06T15:00:00Z")).toEqual([]);
    await recordGives(kith, [{ from: "ben", to: "maya", at: "2026-03-10T10:00:00Z" }]);
    const [next] = await onFriday("2026-03-13T14:59:00Z");
    expect(next?.text).toContain("help was given and confirmed");
    expect(next?.text).not.toContain("for the call");
  });

  it("comes at the group's hour in summer, whatever the clock of whoever chose it", async () => {
    await joinAll(kith, "maya", "ben");
    // Clocks in London go forward on 29 March 2026.
    kith.setNow("2026-03-27T10:00:00Z");
    await kith.runJob("send-digests");
    const elsewhere = kith.person("olivia", { isAdmin: true, timeZone: "America/New_York" });
    await elsewhere.type("/group setup");
    await elsewhere.press("Change Digest");
    await elsewhere.submit({ hour: "10" });
    kith.setNow("2026-03-30T10:00:00Z");
    await thank("maya", "ben", "for the call");
    expect(await onFriday("2026-04-03T08:55:00Z")).toEqual([]);
    expect(await onFriday("2026-04-03T09:00:00Z")).toHaveLength(1);
  });

  it("is written in the language that was chosen", async () => {
    await joinAll(kith, "maya", "ben");
    await olivia.type("/group setup");
    await olivia.press("Change Digest");
    await olivia.submit({ language: "de" });
    await thank("maya", "ben", null);
    const [digest] = await onFriday();
    expect(digest?.text).toContain("Maya hat sich bei Ben bedankt.");
  });

  it("that could not be posted is told on the settings page", async () => {
    await joinAll(kith, "maya", "ben");
    await thank("maya", "ben", "for the call");
    await onFriday();
    expect((await olivia.type("/group setup")).text).not.toContain("could not be posted");
    await kith.database.db.update(outbox).set({ state: "unreachable" });
    expect((await olivia.type("/group setup")).text).toContain(
      "The last digest could not be posted: I may not write in that channel.",
    );
  });

  it("of one group says nothing of another", async () => {
    const other = { workspace: "w2", groupName: "Hill Club" };
    await kith.person("zoe", other).type("/todo");
    await kith.person("yan", other).type("/todo");
    await recordGives(kith, [{ from: "zoe", to: "yan", at: "2026-03-04T10:00:00Z" }]);
    await thank("zoe", "yan", "for the call");
    await joinAll(kith, "maya", "ben");
    await thank("maya", "ben", "for the tour");
    const [digest, ...more] = await onFriday();
    expect(digest?.text).toContain("Maya said thank you to Ben");
    expect(digest?.text).not.toMatch(/zoe|yan|the call|helped/i);
    expect(more).toEqual([]);
  });
});
