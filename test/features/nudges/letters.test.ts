import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import type { Letter } from "#core/context.ts";
import { text, button, controls } from "#chat/message.ts";
import { post, withdraw } from "#core/outbox/outbox.ts";
import { members, outbox } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { createScriptedAdapter } from "#test/jobs/scripted-adapter.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";

describe("direct messages besides the nudge", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let tenant: { readonly groupId: string; readonly memberId: string };
  beforeEach(async () => {
    kith = await createTestKith("postgres", MONDAY);
    maya = kith.person("maya");
    await maya.type("/nudges on");
    const { db } = kith.database;
    await db.update(members).set({ directMessages: "yes" });
    const [row] = await db.select().from(members);
    if (row === undefined) throw new Error("nobody is here");
    tenant = { groupId: row.groupId, memberId: row.id };
  });
  afterEach(() => kith.close());

  const write = (name: string, more: Partial<Letter> = {}) =>
    inTenant(kith.database.db, tenant, (tx) =>
      post({ tx, now: kith.now(), group: { id: tenant.groupId } }, tenant.memberId, {
        dedupeKey: `test:${name}`,
        message: () => [text(name), controls(button("See Tasks", { name: "todo", args: [] }))],
        why: () => "Why: a test.",
        ...more,
      }),
    );
  const stateOf = async (name: string) => {
    const [row] = await kith.database.db
      .select({ state: outbox.state })
      .from(outbox)
      .where(and(eq(outbox.groupId, tenant.groupId), eq(outbox.dedupeKey, `test:${name}`)));
    return row?.state;
  };
  const states = async (...names: readonly string[]) => Promise.all(names.map(stateOf));

  it("are two a day; more wait, except what its receiver waits for", async () => {
    for (const name of ["one", "two", "three"]) await write(name);
    await write("awaited", { urgency: "now" });
    await write("one");
    expect(await states("one", "two", "three", "awaited")).toEqual([
      "queued",
      "queued",
      "held",
      "queued",
    ]);
  });

  it("never arrive at night, however late they are tried, and wherever their receiver has gone", async () => {
    await write("news");
    const adapter = createScriptedAdapter({ platform: "playground" });
    const delivery = createDelivery({
      db: kith.database.db,
      adapters: [adapter],
      clock: { now: kith.now },
      log: silentLog,
      draw: onePixel,
      random: () => 0.5,
      observe: () => {},
    });
    kith.setNow("2026-03-02T21:30:00Z");
    await delivery.runOnce();
    expect(adapter.calls).toEqual([]);
    kith.setNow("2026-03-03T07:59:00Z");
    await delivery.runOnce();
    expect(adapter.calls).toEqual([]);
    kith.setNow("2026-03-03T08:00:00Z");
    await kith.runJob("release-letters");
    await delivery.runOnce();
    expect(adapter.calls).toMatchObject([{ text: expect.stringContaining("news") }]);
  });

  it("of a day that has passed are none more than two of the day on which they go out", async () => {
    await maya.type("/nudges off");
    const names = ["one", "two", "three", "four", "five"];
    for (const name of names.slice(0, 2)) await write(name);
    const adapter = createScriptedAdapter({ platform: "playground" });
    const delivery = createDelivery({
      db: kith.database.db,
      adapters: [adapter],
      clock: { now: kith.now },
      log: silentLog,
      draw: onePixel,
      random: () => 0.5,
      observe: () => {},
    });
    // Nothing could be sent for a day; these two take the places of the next one.
    kith.setNow("2026-03-03T10:00:00Z");
    for (const name of names.slice(2, 4)) await write(name);
    const sendAll = async (): Promise<number> => {
      for (let look = 0; look < 3; look++) {
        await kith.runJob("release-letters");
        await delivery.runOnce();
      }
      return adapter.calls.length;
    };
    expect(await sendAll()).toBe(2);
    kith.setNow("2026-03-04T09:01:00Z");
    expect(await sendAll()).toBe(4);
  });

  it("do not go along with a nudge once they were taken back", async () => {
    await write("news", { urgency: "can-wait" });
    await inTenant(kith.database.db, tenant, (tx) =>
      withdraw({ tx, now: kith.now(), group: { id: tenant.groupId } }, tenant.memberId, {
        startWith: "test:",
      }),
    );
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    const nudge = (await maya.letters()).find(({ dedupeKey }) => dedupeKey.startsWith("nudge:"));
    expect(nudge?.text).not.toContain("news");
  });

  it("go along with the next nudge, whose buttons then leave it standing", async () => {
    await write("news", { urgency: "can-wait" });
    expect(await states("news")).toEqual(["held"]);
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    const nudge = (await maya.letters()).find(({ dedupeKey }) => dedupeKey.startsWith("nudge:"));
    expect(nudge?.text).toContain("news");
    expect((await maya.press("Not This One")).answer).toMatchObject({ replaces: false });
    await kith.database.db
      .update(outbox)
      .set({ state: "sent" })
      .where(eq(outbox.dedupeKey, nudge?.dedupeKey ?? ""));
    kith.setNow("2026-03-03T09:40:00Z");
    await kith.runJob("release-letters");
    expect(await states("news")).toEqual(["folded"]);
  });

  it("go out on their own when the nudge that took them along did not", async () => {
    await write("news", { urgency: "can-wait" });
    kith.setNow("2026-03-03T09:20:00Z");
    await kith.runJob("plan-nudges");
    await kith.database.db
      .update(outbox)
      .set({ state: "dropped" })
      .where(eq(outbox.state, "queued"));
    kith.setNow("2026-03-03T09:40:00Z");
    await kith.runJob("release-letters");
    expect(await states("news")).toEqual(["queued"]);
  });

  it("go out in the morning where no nudge comes, one place of the day each", async () => {
    await maya.type("/nudges off");
    for (const name of ["one", "two", "three", "four", "five"]) await write(name);
    expect(await states("three", "four", "five")).toEqual(["held", "held", "held"]);
    kith.setNow("2026-03-03T09:01:00Z");
    await Promise.all([kith.runJob("release-letters"), kith.runJob("release-letters")]);
    expect(
      (await states("three", "four", "five")).filter((state) => state === "queued"),
    ).toHaveLength(2);
    kith.setNow("2026-03-04T09:01:00Z");
    await kith.runJob("release-letters");
    expect(await states("three", "four", "five")).toEqual(["queued", "queued", "queued"]);
  });

  it("never come at night", async () => {
    kith.setNow("2026-03-02T22:30:00Z");
    await write("late", { urgency: "now" });
    const [row] = await kith.database.db
      .select()
      .from(outbox)
      .where(eq(outbox.dedupeKey, "test:late"));
    expect(row?.runAt).toEqual(new Date("2026-03-03T08:00:00Z"));
  });
});
