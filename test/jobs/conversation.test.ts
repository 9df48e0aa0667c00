import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "#chat/message.ts";
import { outbox, type OutboxTarget } from "#db/schema/index.ts";
import { createMailRoom, type MailRoom } from "./mail-room.ts";
import { createScriptedAdapter } from "./scripted-adapter.ts";

const target: OutboxTarget = {
  kind: "conversation",
  accounts: ["maya", "ben"],
  near: "general",
  channel: null,
};
const instead = { maya: [text("Write to Ben")], ben: [text("Write to Maya")] };

describe("a conversation of several people", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
    await room.queue(await room.office("slack", "T1"), "Here you are", { target, instead });
  });
  afterEach(() => room.close());

  it("is opened and then written to", async () => {
    const adapter = createScriptedAdapter({});
    await room.replica([adapter]).runOnce();
    expect(adapter.opened).toEqual([["maya", "ben"]]);
    expect(adapter.calls).toMatchObject([
      { to: { kind: "channel", workspace: "T1", channel: "c1" }, text: "Here you are" },
    ]);
    expect((await room.row()).state).toBe("sent");
  });

  it("comes in private instead where none can be opened, and to nobody at night", async () => {
    const adapter = createScriptedAdapter({ open: () => ({ kind: "impossible", reason: "no" }) });
    const delivery = room.replica([adapter]);
    room.clock.advance(12 * 3_600_000);
    await delivery.runOnce();
    await delivery.runOnce();
    // Ben is not known here, and by no clock is it night for him.
    expect(adapter.calls).toMatchObject([{ to: { account: "ben" }, text: "Write to Maya" }]);
    const waiting = (await room.rows()).filter(({ state }) => state === "held");
    expect(waiting.map(({ runAt }) => runAt)).toEqual([new Date("2026-03-03T08:00:00Z")]);
  });

  it("is opened once, though writing to it takes three tries and another replica", async () => {
    const adapter = createScriptedAdapter({
      answer: (_call, index) =>
        index < 2
          ? { kind: "retry", afterMs: 1_000, reason: "busy" }
          : { kind: "sent", messageId: "m" },
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      await room.replica([adapter]).runOnce();
      room.clock.advance(10_000);
    }
    expect(adapter.opened.length).toBe(1);
    expect(adapter.calls.map((call) => call.to)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "channel", workspace: "T1", channel: "c1" })),
    );
    expect((await room.row()).state).toBe("sent");
  });

  it("is tried again when it cannot be opened yet", async () => {
    let isBusy = true;
    const adapter = createScriptedAdapter({
      open: () =>
        isBusy
          ? { kind: "retry", afterMs: 5_000, reason: "busy" }
          : { kind: "opened", channel: "c" },
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    expect(adapter.calls).toEqual([]);
    isBusy = false;
    room.clock.advance(5_000);
    await replica.runOnce();
    expect(adapter.calls.length).toBe(1);
  });

  it("becomes a private message to each where the platform has no such thing", async () => {
    const adapter = createScriptedAdapter({
      open: () => ({ kind: "impossible", reason: "missing_scope" }),
    });
    await room.drain([room.replica([adapter])]);
    expect(adapter.calls.map(({ to, text: words }) => [to, words])).toEqual([
      [{ kind: "account", workspace: "T1", account: "maya" }, "Write to Ben"],
      [{ kind: "account", workspace: "T1", account: "ben" }, "Write to Maya"],
    ]);
    expect((await room.rows()).map((row) => row.state)).toEqual(["sent", "sent", "sent"]);
  });

  it("tells each once, though the first try died before it was settled", async () => {
    let isDying = true;
    const adapter = createScriptedAdapter({
      platform: "slack",
      pace: { afterCrash: "send-again" },
      open: () => ({ kind: "impossible", reason: "missing_scope" }),
    });
    const { db } = room.database;
    const dying = {
      ...adapter,
      openConversation: async () => {
        // Somebody else has the message by the time this one wants to settle it.
        if (isDying)
          await db.update(outbox).set({ attempts: 7 }).where(eq(outbox.state, "sending"));
        isDying = false;
        return { kind: "impossible", reason: "missing_scope" } as const;
      },
    };
    await room.drain([room.replica([dying])]);
    room.clock.advance(31_000);
    await room.drain([room.replica([dying])]);
    expect(adapter.calls.map(({ text: words }) => words)).toEqual([
      "Write to Ben",
      "Write to Maya",
    ]);
  });

  it("is not written to by a sender whose lease ran out while it was opened", async () => {
    const { db } = room.database;
    const adapter = createScriptedAdapter({
      async open() {
        await db.update(outbox).set({ attempts: 7 });
        return { kind: "opened", channel: "late" };
      },
    });
    await room.replica([adapter]).runOnce();
    expect(adapter.calls).toEqual([]);
    expect((await room.row()).target).toMatchObject({ channel: null });
  });
});
