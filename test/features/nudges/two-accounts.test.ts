import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "#chat/message.ts";
import { post } from "#core/outbox/outbox.ts";
import { accounts, outbox } from "#db/schema/index.ts";
import { inTenant, type Tenant } from "#db/transactions/tenant.ts";
import {
  createTwoSides,
  linkAccounts,
  linkSides,
  onDiscord,
  onSlack,
} from "#test/support/two-sides.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** A Monday; nudges come from nine o'clock on. */
const MORNING = "2026-03-02T08:30:00Z";
const NINE = "2026-03-02T09:20:00Z";
const NEXT_MORNING = "2026-03-03T08:30:00Z";

/** Sam is one person: on Slack, and on Discord in the same group and in another one. */
describe("what comes to a person with two accounts", () => {
  let kith: TestKith;
  let onSlackSide: TestPerson;
  let onDiscordSide: TestPerson;
  let elsewhere: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", MORNING);
    await linkSides(kith, await createTwoSides(kith));
    onSlackSide = onSlack(kith, "sam");
    onDiscordSide = onDiscord(kith, "sammy");
    elsewhere = kith.person("sammy", {
      platform: "discord",
      workspace: "9002",
      groupName: "Night Owls",
    });
    for (const account of [onDiscordSide, elsewhere]) {
      await account.type("/kith");
      await account.press("Allow Messages");
    }
  });
  afterEach(() => kith.close());

  /** Whom an account belongs to. */
  const whose = async (externalId: string, place: "the group" | "elsewhere"): Promise<Tenant> => {
    const rows = await kith.database.db
      .select({ groupId: accounts.groupId, memberId: accounts.memberId })
      .from(accounts)
      .where(eq(accounts.externalId, externalId));
    const [sam] = await kith.database.db
      .select({ groupId: accounts.groupId })
      .from(accounts)
      .where(eq(accounts.externalId, "sam"));
    const found = rows.find(
      ({ groupId }) => (groupId === sam?.groupId) === (place === "the group"),
    );
    if (found === undefined) throw new Error(`nobody is ${externalId}`);
    return found;
  };
  const write = async (name: string, to: Tenant): Promise<string | undefined> => {
    const { groupId, memberId } = to;
    if (memberId === null) throw new Error("a letter to nobody");
    await inTenant(kith.database.db, to, (tx) =>
      post({ tx, now: kith.now(), group: { id: groupId } }, memberId, {
        dedupeKey: `test:${name}`,
        message: () => [text(name)],
        why: () => "Why: a test.",
      }),
    );
    return stateOf(name, to);
  };
  const stateOf = async (name: string, { groupId }: Tenant): Promise<string | undefined> => {
    const [row] = await kith.database.db
      .select({ state: outbox.state })
      .from(outbox)
      .where(and(eq(outbox.groupId, groupId), eq(outbox.dedupeKey, `test:${name}`)));
    return row?.state;
  };
  const nudges = async (): Promise<readonly string[]> =>
    (await kith.outbox())
      .filter(({ dedupeKey }) => dedupeKey.startsWith("nudge:"))
      .map(({ account }) => account ?? "");

  it("is two letters a day, whichever account they used last, in all groups together", async () => {
    await linkAccounts(kith, onSlackSide, onDiscordSide);
    kith.setNow(NEXT_MORNING);
    const sam = await whose("sam", "the group");
    expect(await write("to Discord", sam)).toBe("queued");
    await onSlackSide.type("/kith");
    expect(await write("to Slack", sam)).toBe("queued");
    expect(await write("a third", sam)).toBe("held");
    await onDiscordSide.type("/kith");
    expect(await write("a fourth", sam)).toBe("held");
    expect(await write("elsewhere", await whose("sammy", "elsewhere"))).toBe("held");
  });

  it("counts what came to one account before they were linked", async () => {
    const before = await whose("sam", "the group");
    expect([await write("one", before), await write("two", before)]).toEqual(["queued", "queued"]);
    await linkAccounts(kith, onSlackSide, onDiscordSide);
    expect(await write("three", await whose("sam", "the group"))).toBe("held");
  });

  it("goes out by twos where it waited, whichever account it was written to", async () => {
    await linkAccounts(kith, onSlackSide, onDiscordSide);
    kith.setNow(NEXT_MORNING);
    const sam = await whose("sam", "the group");
    const names = ["one", "two", "three", "four", "five", "six"];
    for (const [index, name] of names.entries()) {
      await (index % 2 === 0 ? onSlackSide : onDiscordSide).type("/kith");
      await write(name, sam);
    }
    const queued = async () =>
      (await Promise.all(names.map((name) => stateOf(name, sam)))).filter(
        (state) => state === "queued",
      ).length;
    expect(await queued()).toBe(2);
    for (const [day, sum] of [
      ["2026-03-04", 4],
      ["2026-03-05", 6],
    ] as const) {
      kith.setNow(`${day}T09:01:00Z`);
      await kith.runJob("release-letters");
      expect(await queued()).toBe(sum);
    }
  });

  it("is one nudge a day in all groups, also where each account had its own before", async () => {
    for (const account of [onSlackSide, onDiscordSide, elsewhere]) {
      await account.type("/nudges set hour:9");
      await account.type("/nudges set time-zone:Europe/London");
      await account.type("/nudges on");
    }
    await linkAccounts(kith, onSlackSide, onDiscordSide);
    kith.setNow(NINE);
    await kith.runJob("plan-nudges");
    expect(await nudges()).toHaveLength(1);
  });

  it("is no second nudge on the day on which they were linked", async () => {
    await onSlackSide.type("/nudges set hour:9");
    await onSlackSide.type("/nudges on");
    await onDiscordSide.type("/nudges set hour:10 time-zone:Europe/London");
    await onDiscordSide.type("/nudges on");
    kith.setNow(NINE);
    await kith.runJob("plan-nudges");
    expect(await nudges()).toEqual(["sam"]);
    await linkAccounts(kith, onSlackSide, onDiscordSide);
    kith.setNow("2026-03-02T10:20:00Z");
    await kith.runJob("plan-nudges");
    await onSlackSide.type("/nudges set hour:14");
    kith.setNow("2026-03-02T14:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await nudges()).toEqual(["sam"]);
    kith.setNow("2026-03-03T14:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await nudges()).toHaveLength(2);
  });

  it("is one reminder a day that they chose, in all groups", async () => {
    for (const account of [onSlackSide, elsewhere]) {
      await account.type("/nudges set hour:9 time-zone:Europe/London");
      await account.type("/nudges on");
    }
    await linkAccounts(kith, onDiscordSide, onSlackSide);
    kith.setNow(NINE);
    await kith.runJob("plan-nudges");
    const first = (await kith.outbox()).find(({ dedupeKey }) => dedupeKey.startsWith("nudge:"));
    const chosen = first?.account === "sam" ? onSlackSide : elsewhere;
    expect((await chosen.press("Tomorrow at 09:00")).text).toContain("I will remind you once");
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    expect(await nudges()).toHaveLength(2);
  });
});
