import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "#chat/message.ts";
import type { Posted } from "#core/context.ts";
import { post, withdraw } from "#core/outbox/outbox.ts";
import { members, newId, nudgeSettings, outbox } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { createMailRoom, type MailRoom, type Office, START } from "./mail-room.ts";
import { createScriptedAdapter } from "./scripted-adapter.ts";

describe("who is written to", () => {
  let room: MailRoom;
  let office: Office;
  beforeEach(async () => {
    room = await createMailRoom();
    office = await room.office("slack", "T1");
  });
  afterEach(() => room.close());

  const update = (change: Partial<typeof members.$inferInsert>) =>
    room.database.db
      .update(members)
      .set(change)
      .where(and(eq(members.groupId, office.groupId), eq(members.id, office.memberId)));
  const member = async () => {
    const [row] = await room.database.db.select().from(members);
    return row;
  };
  const write = (memberId = office.memberId): Promise<Posted> =>
    inTenant(room.database.db, { groupId: office.groupId, memberId: null }, (tx) =>
      post({ tx, now: room.clock.now(), group: { id: office.groupId } }, memberId, {
        dedupeKey: "give-asked:1",
        message: () => [text("Is that right?")],
        why: () => "You agreed.",
      }),
    );

  it.each(["unasked", "no"] as const)(
    "nobody whose answer to messages is “%s”",
    async (directMessages) => {
      await update({ directMessages });
      expect(await write()).toBe("no-consent");
      expect(await room.rows()).toEqual([]);
    },
  );

  it("whoever agreed, once for the same matter", async () => {
    await update({ directMessages: "yes" });
    expect(await write()).toBe("queued");
    expect(await write()).toBe("queued");
    expect((await room.rows()).length).toBe(1);
  });

  it("nobody who is not in the group", async () => {
    expect(await write(newId())).toBe("unreachable");
    expect(await room.rows()).toEqual([]);
  });

  it.each(["queued", "sending"] as const)(
    "nobody who has said no since, though a letter to them was %s",
    async (state) => {
      await room.queue(office, "Is that right?");
      const isDying = { current: state === "sending" };
      const adapter = createScriptedAdapter({
        platform: "slack",
        pace: { afterCrash: "send-again" },
        answer() {
          if (isDying.current) throw new Error("killed");
          return { kind: "sent", messageId: "m" };
        },
      });
      const replica = room.replica([adapter]);
      if (isDying.current) await replica.runOnce();
      isDying.current = false;
      const before = adapter.calls.length;
      await inTenant(room.database.db, { groupId: office.groupId, memberId: null }, (tx) =>
        withdraw({ tx, now: room.clock.now(), group: { id: office.groupId } }, office.memberId, {
          doNotStartWith: ["nudge:"],
        }),
      );
      room.clock.advance(60_000);
      await replica.runOnce();
      expect(adapter.calls.length).toBe(before);
      expect((await room.row()).state).toBe("dropped");
    },
  );

  it("whose nudges alone were withdrawn still gets letters", async () => {
    await room.queue(office, "Is that right?");
    await inTenant(room.database.db, { groupId: office.groupId, memberId: null }, (tx) =>
      withdraw({ tx, now: room.clock.now(), group: { id: office.groupId } }, office.memberId, {
        startWith: "nudge:",
      }),
    );
    await room.replica([createScriptedAdapter({})]).runOnce();
    expect((await room.row()).state).toBe("sent");
  });

  it("nobody any more once the platform refused them, and their nudges are off", async () => {
    await update({ directMessages: "yes" });
    await room.database.db.insert(nudgeSettings).values({
      groupId: office.groupId,
      memberId: office.memberId,
      isOn: true,
      hour: 9,
      days: [1, 2, 3, 4, 5],
      nextAt: START,
    });
    await room.queue(office, "Good morning");
    const later = new Date(START.getTime() + 3_600_000);
    await room.queue(office, "Waits for another try");
    await room.database.db
      .update(outbox)
      .set({ runAt: later })
      .where(eq(outbox.dedupeKey, "letter:2"));
    const adapter = createScriptedAdapter({
      answer: () => ({ kind: "unreachable", reason: "cannot_dm_user" }),
    });
    await room.replica([adapter]).runOnce();
    const [row, waiting] = await room.rows();
    expect(row).toMatchObject({ state: "unreachable", lastReason: "cannot_dm_user" });
    expect(waiting).toMatchObject({ state: "unreachable", settledAt: START });
    expect(adapter.calls.length).toBe(1);
    expect((await member())?.unreachableSince).toEqual(START);
    const [nudges] = await room.database.db.select().from(nudgeSettings);
    expect(nudges).toMatchObject({ isOn: false, nextAt: null });
    expect(await write()).toBe("unreachable");
  });
});
