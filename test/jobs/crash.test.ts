import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SendResult } from "#chat/chat-adapter.ts";
import { expireLeases } from "#jobs/expire-leases.ts";
import { createNoteSending } from "#jobs/note-sending.ts";
import { settleMessage } from "#jobs/settle-message.ts";
import { claimMessages } from "#jobs/claim-messages.ts";
import { injectFaults } from "#test/simulation/faults.ts";
import { createMailRoom, type MailRoom } from "./mail-room.ts";
import { createScriptedAdapter, type ScriptedAdapter } from "./scripted-adapter.ts";

/** Longer than any lease. */
const LEASE_MS = 31_000;

describe("a sender that dies between claim and settle", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
  });
  afterEach(() => room.close());

  const claimAndDie = async (adapter: ScriptedAdapter) => {
    const { platform, pace } = adapter;
    const [claimed] = await claimMessages(room.database.db, {
      platform,
      pace,
      now: room.clock.now(),
      full: [],
    });
    if (claimed === undefined) throw new Error("nothing was claimed");
    return claimed;
  };
  /** While it is being handed to the platform. */
  const sendAndDie = async (adapter: ScriptedAdapter) => {
    const claimed = await claimAndDie(adapter);
    const isOurs = await createNoteSending(room.database.db, room.clock.now)(claimed);
    if (!isOurs) throw new Error("it is somebody else's");
    return claimed;
  };

  it("keeps the message to itself until its lease has run out", async () => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { afterCrash: "send-again" },
    });
    await claimAndDie(adapter);
    room.clock.advance(29_000);
    await room.replica([adapter]).runOnce();
    expect(adapter.calls).toEqual([]);
    expect((await room.row()).state).toBe("sending");
  });

  it.each(["slack", "discord"] as const)(
    "is replaced if it never sent anything, on %s",
    async (platform) => {
      await room.queue(await room.office(platform, "W1"), "Hello");
      const adapter = createScriptedAdapter({ platform });
      await claimAndDie(adapter);
      room.clock.advance(LEASE_MS);
      await room.replica([adapter]).runOnce();
      expect(adapter.calls.map(({ text }) => text)).toEqual(["Hello"]);
      expect(await room.row()).toMatchObject({ state: "sent", attempts: 2 });
    },
  );

  it("is not replaced for ever where nobody lives to send it", async () => {
    await room.queue(await room.office("slack", "W1"), "deadly");
    const adapter = createScriptedAdapter({});
    for (let start = 0; start < 10; start++) {
      await claimAndDie(adapter);
      room.clock.advance(LEASE_MS);
      await expireLeases(room.database.db, adapter, room.clock.now());
    }
    expect(await room.row()).toMatchObject({ state: "uncertain", lastReason: "sender died" });
  });

  it("sends nothing when it wakes up and the message is somebody else's", async () => {
    await room.queue(await room.office("slack", "W1"), "Hello");
    const adapter = createScriptedAdapter({});
    const slow = await claimAndDie(adapter);
    room.clock.advance(LEASE_MS);
    await room.replica([adapter]).runOnce();
    expect(await createNoteSending(room.database.db, room.clock.now)(slow)).toBe(false);
  });

  it("is replaced where the platform knows a second try by its key", async () => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    let isDead = true;
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { afterCrash: "send-again" },
      answer() {
        if (isDead) throw new Error("killed");
        return { kind: "sent", messageId: "m" };
      },
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    expect((await room.row()).state).toBe("sending");
    isDead = false;
    room.clock.advance(LEASE_MS);
    await replica.runOnce();
    const [first, second, ...more] = adapter.calls;
    expect(more).toEqual([]);
    expect(second?.deliveryKey).toBe(first?.deliveryKey);
    expect(await room.row()).toMatchObject({ state: "sent", attempts: 2 });
  });

  it("leaves an uncertain message elsewhere, which is not sent again", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const adapter = createScriptedAdapter({
      answer: () => {
        throw new Error("killed");
      },
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    room.clock.advance(LEASE_MS);
    await replica.runOnce();
    await replica.runOnce();
    expect(adapter.calls.length).toBe(1);
    expect(await room.row()).toMatchObject({ state: "uncertain", lastReason: "sender died" });
  });

  it("is none whose database was only away for a moment: what the platform said is written down then", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const faults = injectFaults(room.database);
    const adapter = createScriptedAdapter({
      answer() {
        faults.arm({ kind: "commit", after: 0, isDeath: false });
        return { kind: "retry", afterMs: 1_000, reason: "rate limit" };
      },
    });
    await room.replica([adapter]).runOnce();
    expect(faults.struck()).toBe(true);
    expect(await room.row()).toMatchObject({ state: "queued", lastReason: "rate limit" });
  });

  it("does not hold up the others", async () => {
    const office = await room.office("slack", "T1");
    for (const words of ["one", "deadly", "two"]) await room.queue(office, words);
    const adapter = createScriptedAdapter({
      answer({ text }) {
        if (text === "deadly") throw new Error("cannot be rendered");
        return { kind: "sent", messageId: "m" };
      },
    });
    await room.replica([adapter]).runOnce();
    expect((await room.rows()).map((row) => row.state)).toEqual(["sent", "sending", "sent"]);
  });

  it("is not repeated for ever by a message that kills every sender", async () => {
    await room.queue(await room.office("discord", "G1"), "deadly");
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { afterCrash: "send-again" },
      answer: () => {
        throw new Error("cannot be rendered");
      },
    });
    const replica = room.replica([adapter]);
    for (let attempt = 0; attempt < 10; attempt++) {
      await replica.runOnce();
      room.clock.advance(LEASE_MS);
    }
    expect(await room.row()).toMatchObject({ state: "uncertain", lastReason: "sender died" });
    expect(adapter.calls.length).toBe(4);
  });

  it("is not replaced once the platform may have forgotten the key", async () => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { afterCrash: "send-again" },
    });
    await sendAndDie(adapter);
    // The only process comes back after three minutes.
    room.clock.advance(180_000);
    await room.replica([adapter]).runOnce();
    expect(adapter.calls).toEqual([]);
    expect((await room.row()).state).toBe("uncertain");
  });

  it.each<[string, SendResult]>([
    ["sent", { kind: "sent", messageId: "m" }],
    ["retry", { kind: "retry", afterMs: 1, reason: "late" }],
    ["uncertain", { kind: "uncertain", reason: "late" }],
    ["unreachable", { kind: "unreachable", reason: "late" }],
  ])("changes nothing when it wakes up late and says “%s”", async (_kind, result) => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { afterCrash: "send-again" },
    });
    const slow = await claimAndDie(adapter);
    room.clock.advance(LEASE_MS);
    await claimedByAnother(adapter);
    const settlement = { now: room.clock.now(), jitter: 0.5 };
    const before = await room.row();
    expect(await settleMessage(room.database.db, slow, result, settlement)).toBeUndefined();
    expect(await room.row()).toEqual(before);
    expect(before).toMatchObject({ state: "sending", attempts: 2 });
  });

  /** Another replica takes the message over and is still sending it. */
  async function claimedByAnother(adapter: ScriptedAdapter): Promise<void> {
    const dying = createScriptedAdapter({
      platform: adapter.platform,
      pace: adapter.pace,
      answer: () => {
        throw new Error("still sending");
      },
    });
    await room.replica([dying]).runOnce();
    expect(dying.calls.length).toBe(1);
  }
});
