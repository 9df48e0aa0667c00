import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import {
  cronRuns,
  daySlots,
  deliveries,
  drafts,
  importPreviews,
  newId,
  nudges,
} from "#db/schema/index.ts";
import { purgeJob } from "#features/privacy/index.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createMailRoom, type MailRoom, type Office, START } from "./mail-room.ts";
import { createScriptedAdapter } from "./scripted-adapter.ts";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

describe.each(ENGINES)("the purge on %s", (engine) => {
  let room: MailRoom;
  let office: Office;
  beforeEach(async () => {
    room = await createMailRoom(engine);
    office = await room.office("slack", "T1");
  });
  afterEach(() => room.close());

  const purge = () =>
    purgeJob.run({
      now: room.clock.now(),
      db: room.database.db,
      commandPrefix: "",
      log: silentLog,
    });

  it("empties a message a week after it was settled, and keeps that there was one", async () => {
    await room.queue(office, "Hello");
    await room.replica([createScriptedAdapter({})]).runOnce();
    room.clock.advance(WEEK_MS);
    await purge();
    expect((await room.row()).payload).toContain("Hello");
    room.clock.advance(1);
    await purge();
    expect(await room.row()).toMatchObject({ state: "sent", payload: null });
  });

  it("leaves what still waits, however old", async () => {
    await room.queue(office, "Hello");
    room.clock.advance(2 * WEEK_MS);
    await purge();
    expect((await room.row()).payload).toContain("Hello");
  });

  it("deletes answers after a week, drafts and what imports hold after their hour, and ticks", async () => {
    const { db } = room.database;
    const { groupId, memberId } = office;
    const at = (ms: number) => new Date(START.getTime() + ms);
    await db.insert(deliveries).values(
      // More than one batch.
      Array.from({ length: 1_200 }, (_, index) => ({
        groupId,
        deliveryKey: `old:${index}`,
        receivedAt: START,
      })),
    );
    await db.insert(deliveries).values({ groupId, deliveryKey: "new", receivedAt: at(HOUR_MS) });
    const content = { form: { name: "command", args: [] }, values: {} };
    await db.insert(drafts).values([
      { groupId, ownerId: memberId, content, expiresAt: START },
      { groupId, ownerId: memberId, content, expiresAt: at(WEEK_MS + HOUR_MS) },
    ]);
    const people = [{ name: "Ana Silva" }];
    await db.insert(importPreviews).values([
      { groupId, ownerId: memberId, people, size: 1, expiresAt: START },
      { groupId, ownerId: memberId, people, size: 1, expiresAt: at(WEEK_MS + HOUR_MS) },
    ]);
    await db.insert(daySlots).values({
      person: "slack:T1:maya",
      localDay: "2025-01-01",
      slot: "nudge",
      groupId,
      memberId,
    });
    await db.insert(nudges).values({
      groupId,
      memberId,
      localDay: "2025-01-01",
      plannedAt: new Date("2025-01-01T09:00:00Z"),
      isMeasured: false,
      isHeldOut: false,
      practice: "thank-you",
      wording: 0,
      thing: "",
      aboutIds: [],
      answeredBy: [],
      choice: {},
    });
    await db.insert(cronRuns).values({ key: newId(), until: START });
    room.clock.advance(WEEK_MS + 1);
    await purge();
    expect((await db.select().from(deliveries)).map((row) => row.deliveryKey)).toEqual(["new"]);
    expect((await db.select().from(drafts)).length).toBe(1);
    expect((await db.select().from(importPreviews)).length).toBe(1);
    expect(await db.select().from(daySlots)).toEqual([]);
    expect(await db.select().from(nudges)).toEqual([]);
    expect(await db.select().from(cronRuns)).toEqual([]);
  });
});
