import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lanes, outbox } from "#db/schema/index.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createMailRoom, type MailRoom, START } from "./mail-room.ts";
import { createScriptedAdapter, type SendCall } from "./scripted-adapter.ts";

const texts = (calls: readonly SendCall[]): readonly string[] => calls.map((call) => call.text);
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `letter ${index}`);

describe.each(ENGINES)("the outbox on %s", (engine) => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom(engine);
  });
  afterEach(() => room.close());

  it("sends a queued letter once and records it", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "Hello");
    const adapter = createScriptedAdapter({});
    const outcomes: string[] = [];
    const replica = room.replica([adapter], { observe: (outcome) => outcomes.push(outcome) });
    await replica.runOnce();
    room.clock.advance(60_000);
    await replica.runOnce();
    expect(adapter.calls).toMatchObject([
      {
        to: { kind: "account", workspace: "T1", account: "maya" },
        text: "Hello",
        deliveryKey: expect.stringMatching(/^[\w-]{22}$/),
      },
    ]);
    expect(await room.row()).toMatchObject({
      state: "sent",
      attempts: 1,
      settledAt: START,
      leaseUntil: null,
    });
    expect(outcomes).toEqual(["sent"]);
  });

  it("sends 30 letters of one lane in the order in which they were queued", async () => {
    const office = await room.office("slack", "T1");
    for (const words of numbers(30)) await room.queue(office, words);
    const adapter = createScriptedAdapter({});
    await room.drain([room.replica([adapter])]);
    expect(texts(adapter.calls)).toEqual(numbers(30));
  });

  it("sends what a wake finds without waiting for the next second", async () => {
    const office = await room.office("discord", "G1");
    await room.queue(office, "Hello");
    const adapter = createScriptedAdapter({ platform: "discord" });
    const replica = room.replica([adapter]);
    replica.wake();
    await adapter.called(1);
    await replica.stop();
    expect((await room.row()).state).toBe("sent");
  });
});

describe("several replicas on one outbox", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
  });
  afterEach(() => room.close());

  it.each([2, 4])(
    "%i replicas send 300 letters exactly once, at the lane's pace",
    async (count) => {
      const offices = await Promise.all([room.office("slack", "T1"), room.office("slack", "T2")]);
      for (const words of numbers(150)) {
        for (const office of offices) await room.queue(office, words);
      }
      const perSecond = new Map<string, number>();
      const sent: SendCall[] = [];
      const replicas = Array.from({ length: count }, () =>
        room.replica([
          createScriptedAdapter({
            answer(call) {
              sent.push(call);
              const second = `${call.to.workspace} ${room.clock.now().toISOString()}`;
              perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
              return { kind: "sent", messageId: "m" };
            },
          }),
        ]),
      );
      const seconds = await room.drain(replicas);
      for (const { workspace } of offices) {
        const mine = sent.filter((call) => call.to.workspace === workspace);
        expect(texts(mine).toSorted()).toEqual(numbers(150).toSorted());
      }
      expect(new Set(sent.map((call) => call.deliveryKey)).size).toBe(300);
      expect(Math.max(...perSecond.values())).toBe(5);
      // 150 at five a second: nothing of the pace is lost either.
      expect(seconds).toBe(30);
    },
  );

  it("keeps the pace however often they look within a second", async () => {
    const office = await room.office("discord", "G1");
    for (const words of numbers(100)) await room.queue(office, words);
    const adapter = createScriptedAdapter({
      platform: "discord",
      pace: { messagesPerMinute: 2700 },
    });
    const replicas = [room.replica([adapter]), room.replica([adapter])];
    for (let tenth = 0; tenth < 10; tenth++) {
      await Promise.all(replicas.map((replica) => replica.runOnce()));
      room.clock.advance(99);
    }
    expect(adapter.calls.length).toBe(45);
  });

  it("counts single letters towards the pace as well", async () => {
    const office = await room.office("slack", "T1");
    const adapter = createScriptedAdapter({});
    const replica = room.replica([adapter]);
    for (const words of numbers(8)) {
      await room.queue(office, words);
      await replica.runOnce();
      room.clock.advance(100);
    }
    expect(adapter.calls.length).toBe(5);
    room.clock.advance(200);
    await replica.runOnce();
    expect(adapter.calls.length).toBe(8);
  });

  it("goes on at a pace below one a second", async () => {
    const office = await room.office("slack", "T1");
    for (const words of numbers(3)) await room.queue(office, words);
    const adapter = createScriptedAdapter({ pace: { messagesPerMinute: 30 } });
    const seconds = await room.drain([room.replica([adapter])]);
    expect(adapter.calls.length).toBe(3);
    expect(seconds).toBe(5);
  });

  it("makes a lane that is missing, and sends at the next look", async () => {
    const office = await room.office("slack", "T1");
    await room.database.db.delete(lanes);
    await room.queue(office, "Hello");
    const adapter = createScriptedAdapter({});
    const replica = room.replica([adapter]);
    await replica.runOnce();
    await replica.runOnce();
    expect(texts(adapter.calls)).toEqual(["Hello"]);
  });

  it("leaves other platforms' lanes alone", async () => {
    const slack = await room.office("slack", "T1");
    const discord = await room.office("discord", "G1");
    await room.queue(slack, "for Slack");
    await room.queue(discord, "for Discord");
    const adapter = createScriptedAdapter({ platform: "discord" });
    await room.replica([adapter]).runOnce();
    expect(texts(adapter.calls)).toEqual(["for Discord"]);
  });
});

describe("one slow or held lane", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
  });
  afterEach(() => room.close());

  it("delays no other lane while its requests hang", async () => {
    const slow = await room.office("slack", "SLOW");
    const quick = await room.office("slack", "QUICK");
    for (const words of numbers(40)) {
      await room.queue(slow, words);
      await room.queue(quick, words);
    }
    let release = (): void => {};
    const hung = new Promise<void>((resolve) => {
      release = resolve;
    });
    const adapter = createScriptedAdapter({
      async answer({ to }) {
        if (to.workspace === "SLOW") await hung;
        return { kind: "sent", messageId: "m" };
      },
    });
    let settled = 0;
    const replica = room.replica([adapter], { observe: () => settled++ });
    const sentTo = (workspace: string) =>
      adapter.calls.filter((call) => call.to.workspace === workspace).length;
    for (let second = 1; second <= 8; second++) {
      replica.wake();
      await vi.waitFor(() => expect(settled).toBe(second * 5), { timeout: 5_000, interval: 5 });
      room.clock.advance(1_000);
    }
    expect(sentTo("QUICK")).toBe(40);
    // Two seconds' worth are under way, and no more are taken.
    expect(sentTo("SLOW")).toBe(10);
    release();
    await replica.stop();
  });

  it("delays no other lane while a rate limit holds it, and is held for exactly as long", async () => {
    const held = await room.office("slack", "HELD");
    const free = await room.office("slack", "FREE");
    for (const words of numbers(10)) {
      await room.queue(held, words);
      await room.queue(free, words);
    }
    let isLimited = true;
    const adapter = createScriptedAdapter({
      answer({ to }) {
        if (to.workspace !== "HELD" || !isLimited) return { kind: "sent", messageId: "m" };
        return { kind: "retry", afterMs: 30_000, reason: "ratelimited", holdsLane: true };
      },
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    isLimited = false;
    const heldCalls = () => adapter.calls.filter((call) => call.to.workspace === "HELD").length;
    expect(heldCalls()).toBe(5);
    for (let second = 1; second < 30; second++) {
      room.clock.advance(1_000);
      await replica.runOnce();
    }
    expect(adapter.calls.length - heldCalls()).toBe(10);
    expect(heldCalls()).toBe(5);
    await room.drain([replica]);
    const last = adapter.calls.slice(15).map((call) => call.text);
    expect(last.toSorted()).toEqual(numbers(10).toSorted());
  });
});

describe("what the platform answers", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
  });
  afterEach(() => room.close());

  it("waits twice as long at each try, while it is out of reach", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const adapter = createScriptedAdapter({
      answer: () => ({ kind: "retry", afterMs: 0, reason: "ECONNREFUSED" }),
    });
    const replica = room.replica([adapter]);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 14; attempt++) {
      await replica.runOnce();
      const { runAt, state, lastReason } = await room.row();
      expect([state, lastReason]).toEqual(["queued", "ECONNREFUSED"]);
      const wait = runAt.getTime() - room.clock.now().getTime();
      waits.push(wait / 1_000);
      room.clock.advance(wait - 1);
      await replica.runOnce();
      expect(adapter.calls.length).toBe(attempt);
      room.clock.advance(1);
    }
    // Jitter of one half: three quarters of the full wait.
    expect(waits.slice(0, 6)).toEqual([0.75, 1.5, 3, 6, 12, 24]);
    expect(waits.at(-1)).toBe(2700);
    expect(new Set(adapter.calls.map((call) => call.deliveryKey)).size).toBe(1);
  });

  it("gives up after more than a day of that, and says why", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const adapter = createScriptedAdapter({
      answer: () => ({ kind: "retry", afterMs: 0, reason: "ECONNREFUSED" }),
    });
    const replica = room.replica([adapter]);
    let row = await room.row();
    while (row.state === "queued") {
      room.clock.advance(Math.max(0, row.runAt.getTime() - room.clock.now().getTime()));
      await replica.runOnce();
      row = await room.row();
    }
    expect(row).toMatchObject({ state: "dropped", lastReason: "ECONNREFUSED" });
    expect(room.clock.now().getTime() - START.getTime()).toBeGreaterThan(86_400_000);
  });

  it("obeys a longer wait than its own", async () => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    const adapter = createScriptedAdapter({
      platform: "discord",
      answer: (_call, index) =>
        index === 0
          ? { kind: "retry", afterMs: 45_000, reason: "429" }
          : { kind: "sent", messageId: "m" },
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    room.clock.advance(44_999);
    await replica.runOnce();
    expect(adapter.calls.length).toBe(1);
    room.clock.advance(1);
    await replica.runOnce();
    expect(adapter.calls.length).toBe(2);
    expect((await room.row()).state).toBe("sent");
  });

  it("tries again while the platform knows the key, if it may have arrived, and then no more", async () => {
    await room.queue(await room.office("discord", "G1"), "Hello");
    const adapter = createScriptedAdapter({
      platform: "discord",
      answer: (_call, index) =>
        index === 0
          ? { kind: "retry", afterMs: 5_000, reason: "status 503", mayHaveArrived: true }
          : { kind: "retry", afterMs: 30_000, reason: "ECONNREFUSED" },
    });
    const replica = room.replica([adapter]);
    for (let second = 0; second < 600; second += 5) {
      await replica.runOnce();
      room.clock.advance(5_000);
    }
    // At 0, 5, 35, 65 and 95 seconds: the next would be later than two minutes.
    expect(adapter.calls.length).toBe(5);
    expect(await room.row()).toMatchObject({ state: "uncertain", lastReason: "ECONNREFUSED" });
  });

  it("lets the rest of the lane go on after a wait that holds one message alone", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "waits");
    await room.queue(office, "goes");
    const adapter = createScriptedAdapter({
      answer: ({ text }) =>
        text === "waits"
          ? { kind: "retry", afterMs: 60_000, reason: "channel busy" }
          : { kind: "sent", messageId: "m" },
    });
    await room.replica([adapter]).runOnce();
    expect((await room.rows()).map((row) => row.state)).toEqual(["queued", "sent"]);
  });

  it("sends nothing that has become worthless", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "Good morning", { dropAt: new Date(START.getTime() + 60_000) });
    room.clock.advance(60_001);
    const adapter = createScriptedAdapter({});
    await room.replica([adapter]).runOnce();
    expect(adapter.calls).toEqual([]);
    expect(await room.row()).toMatchObject({ state: "dropped", lastReason: "late" });
  });

  it("does not wait for a try that would come too late", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "Good morning", { dropAt: new Date(START.getTime() + 60_000) });
    const adapter = createScriptedAdapter({
      answer: () => ({ kind: "retry", afterMs: 61_000, reason: "ratelimited" }),
    });
    const outcomes: string[] = [];
    await room.replica([adapter], { observe: (outcome) => outcomes.push(outcome) }).runOnce();
    expect(await room.row()).toMatchObject({ state: "dropped", lastReason: "ratelimited" });
    expect(outcomes).toEqual(["dropped"]);
  });

  it("tells what a platform took for too much at once from what went wrong, whatever its reason says", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const outcomes: string[] = [];
    for (const isRateLimited of [true, false]) {
      const adapter = createScriptedAdapter({
        answer: () => ({ kind: "retry", afterMs: 1_000, reason: "rate limit", isRateLimited }),
      });
      await room.replica([adapter], { observe: (outcome) => outcomes.push(outcome) }).runOnce();
      room.clock.advance(60_000);
    }
    expect(outcomes).toEqual(["rate-limited", "retry"]);
  });

  it("records that it may have arrived, and never sends it again", async () => {
    await room.queue(await room.office("slack", "T1"), "Hello");
    const adapter = createScriptedAdapter({
      answer: () => ({ kind: "uncertain", reason: "status 503" }),
    });
    const replica = room.replica([adapter]);
    await replica.runOnce();
    room.clock.advance(86_400_000);
    await replica.runOnce();
    expect(adapter.calls.length).toBe(1);
    expect(await room.row()).toMatchObject({ state: "uncertain", lastReason: "status 503" });
  });
});

describe("what a look costs", () => {
  let room: MailRoom;
  beforeEach(async () => {
    room = await createMailRoom();
  });
  afterEach(() => room.close());

  it("says once that the database is away, lives on, and sends when it is back", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "Hello");
    const errors: string[] = [];
    const adapter = createScriptedAdapter({});
    const replica = room.replica([adapter], {
      log: { debug() {}, info() {}, warn() {}, error: (event) => errors.push(event) },
    });
    const { sql: client } = room.database;
    await client`alter table outbox rename to outbox_away`;
    await replica.runOnce();
    await replica.runOnce();
    expect(errors).toEqual(["outbox not read"]);
    await client`alter table outbox_away rename to outbox`;
    await replica.runOnce();
    expect(texts(adapter.calls)).toEqual(["Hello"]);
  });

  it("stops without taking anything new, and waits for what is under way", async () => {
    const office = await room.office("slack", "T1");
    await room.queue(office, "Hello");
    let answer = (): void => {};
    const adapter = createScriptedAdapter({
      answer: () =>
        new Promise((resolve) => {
          answer = () => resolve({ kind: "sent", messageId: "m" });
        }),
    });
    const replica = room.replica([adapter]);
    replica.wake();
    await adapter.called(1);
    let hasStopped = false;
    const stopping = replica.stop().finally(() => {
      hasStopped = true;
    });
    await room.queue(office, "too late");
    room.clock.advance(1_000);
    replica.wake();
    expect(hasStopped).toBe(false);
    answer();
    await stopping;
    expect(texts(adapter.calls)).toEqual(["Hello"]);
    const states = await room.database.db
      .select({ state: outbox.state, n: sql<number>`count(*)::int` })
      .from(outbox)
      .where(eq(outbox.groupId, office.groupId))
      .groupBy(outbox.state);
    expect(states.toSorted((a, b) => (a.state < b.state ? -1 : 1))).toEqual([
      { state: "queued", n: 1 },
      { state: "sent", n: 1 },
    ]);
  });
});
