import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { groups, meetAnswers, newId, roundPairs, rounds } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

/** A Monday; the first round is made on the Wednesday after, at noon of the group's clock, which is UTC. */
const FIRST_ROUND = "2026-03-04T12:00:00Z";
const SECOND_ROUND = "2026-03-11T12:00:00Z";

describe("rounds", () => {
  let kith: TestKith;
  let olivia: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres");
    olivia = kith.person("olivia", { isAdmin: true });
  });
  afterEach(() => kith.close());

  const start = async (values: Readonly<Record<string, string>> = {}) => {
    await olivia.type("/group setup");
    await olivia.press("Start Rounds");
    return olivia.submit({ cadence: "weekly", day: "wednesday", size: "pairs", ...values });
  };
  const joinAll = async (...names: readonly string[]) => {
    const people = names.map((name) => kith.person(name));
    await allowMessages(kith, ...people);
    for (const person of people) await person.type("/round join");
    return people;
  };
  const makeRound = async (at: string) => {
    kith.setNow(at);
    await kith.runJob("make-rounds");
  };
  const conversations = async () =>
    (await kith.outbox()).filter((letter) => letter.accounts.length > 0);
  const newest = async (name: string) => (await kith.person(name).letters()).at(-1)?.text;

  it("are off until an organiser starts them, who tells the channel once", async () => {
    expect((await olivia.type("/group setup")).text).toContain("Rounds: Off");
    await olivia.press("This Channel");
    const started = await start({ theme: "What surprised me lately" });
    expect(started.text).toContain("the next round begins on Wednesday 4 March");
    expect(started.text).toContain("I have told the channel");
    const [offer, ...more] = await kith.outbox();
    expect(more).toEqual([]);
    expect(offer?.text).toContain("Who would like to take part?");
    const maya = kith.person("maya");
    expect((await maya.press("Join")).text).toContain("You are in.");
    const changed = await start2();
    expect(changed.text).not.toContain("I have told the channel");
    expect(await kith.outbox()).toHaveLength(1);
    expect((await maya.type("/group setup")).text).toContain("organiser");

    async function start2() {
      await olivia.press("Change Rounds");
      return olivia.submit({ cadence: "monthly", day: "friday", size: "threes" });
    }
  });

  it("bring two together with a reason, a question, a time for both and whose move it is", async () => {
    await start({ theme: "What surprised me lately" });
    const [maya] = await joinAll("maya", "ben");
    await kith.person("maya").type("/goal learn how climate startups hire");
    await kith.person("ben").type("/goal find a role in climate policy");
    await makeRound(FIRST_ROUND);
    const [opened, ...more] = await conversations();
    expect(more).toEqual([]);
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
    expect(opened?.text).toContain("What surprised me lately");
    expect(opened?.text).toContain("the two of you have not met yet");
    expect(opened?.text).toContain("“climate”");
    expect(opened?.text).toContain("A first question");
    expect(opened?.text).toContain("Thursday 5 March, 12:00, for 15 minutes");
    expect(opened?.text).toMatch(/@(maya|ben), please make the first move/);

    const calendar = await maya?.press("Add to Calendar");
    const [file] = calendar?.answer.kind === "reply" ? calendar.answer.message.filter(isFile) : [];
    expect(new TextDecoder().decode(file?.bytes)).toContain("DTSTART:20260305T120000Z");
    expect((await maya?.type("/round status"))?.text).toContain("In this round you talk to Ben");
    expect((await maya?.type("/kith"))?.text).toContain("In this round you talk to Ben");
  });

  it("are made once by several replicas, and not again before their day", async () => {
    await start();
    await joinAll("maya", "ben", "cara", "dora");
    kith.setNow(FIRST_ROUND);
    await Promise.all([kith.runJob("make-rounds"), kith.runJob("make-rounds")]);
    expect(await kith.database.db.select().from(rounds)).toHaveLength(1);
    expect(await conversations()).toHaveLength(2);
    await kith.runJob("make-rounds");
    expect(await conversations()).toHaveLength(2);
  });

  it("are made for no group that Kith was removed from, or that moved into another, until it is back", async () => {
    await start();
    await joinAll("maya", "ben");
    const gone = new Date("2026-03-03T12:00:00Z");
    const { db } = kith.database;
    for (const away of [{ removedAt: gone }, { linkedInto: newId() }]) {
      await db.update(groups).set(away);
      await makeRound(FIRST_ROUND);
      expect(await db.select().from(rounds)).toEqual([]);
      await db.update(groups).set({ removedAt: null, linkedInto: null });
    }
    await makeRound(FIRST_ROUND);
    expect(await conversations()).toHaveLength(1);
  });

  it("make a three where the number is odd, and keep a single one's place", async () => {
    await start();
    await joinAll("maya");
    await makeRound(FIRST_ROUND);
    expect(await conversations()).toEqual([]);
    expect(await newest("maya")).toContain("nobody else has joined yet");
    await joinAll("ben", "cara");
    await makeRound(SECOND_ROUND);
    const [opened] = await conversations();
    expect(opened?.accounts.toSorted()).toEqual(["ben", "cara", "maya"]);
    expect(opened?.text).toContain("for 30 minutes");
    const [maya, ben] = [kith.person("maya"), kith.person("ben")];
    expect((await maya.press("Cannot This Time")).text).toContain("the two of them go on");
    expect(await newest("ben")).toContain("Maya cannot make it this time. The two of you go on");
    expect((await maya.press("Cannot This Time")).text).toContain("This one has ended");
    expect((await ben.type("/round status")).text).toContain("you talk to Cara");
  });

  it("give whose partner cannot somebody else who waits, or the first place next time", async () => {
    await start();
    await joinAll("maya", "ben", "cara", "dora");
    await makeRound(FIRST_ROUND);
    const [one = [], other = []] = (await conversations()).map(({ accounts }) => accounts);
    const [first = "", left = ""] = one;
    const [second = "", waiting = ""] = other;
    expect((await kith.person(first).press("Cannot This Time")).text).toContain("That is fine");
    expect(await newest(left)).toContain("You go first in the next round");
    await kith.person(second).press("Cannot This Time");
    expect(await newest(waiting)).toContain("I have somebody else for you");
    const opened = (await conversations()).at(-1);
    expect(opened?.accounts.toSorted()).toEqual([left, waiting].toSorted());
    await kith.person(left).press("Cannot This Time");
    expect(await newest(waiting)).toContain("You go first in the next round");
  });

  it("are called off once when both cannot at the same moment, and nobody is told twice", async () => {
    await start();
    const [maya, ben] = await joinAll("maya", "ben");
    await makeRound(FIRST_ROUND);
    const answers = await Promise.all([
      maya?.press("Cannot This Time"),
      ben?.press("Cannot This Time"),
    ]);
    const texts = answers.map((answer) => answer?.text);
    expect(texts.filter((said) => said?.includes("That is fine"))).toHaveLength(1);
    expect(texts.filter((said) => said?.includes("has ended"))).toHaveLength(1);
    const letters = [...((await maya?.letters()) ?? []), ...((await ben?.letters()) ?? [])];
    expect(letters.filter(({ text }) => text.includes("cannot make it"))).toHaveLength(1);
  });

  it("leave nobody with a partner who left while the round was made", async () => {
    await start();
    const [maya] = await joinAll("maya", "ben", "cara", "dora");
    kith.setNow(FIRST_ROUND);
    await Promise.all([kith.runJob("make-rounds"), maya?.type("/round leave")]);
    await kith.runJob("make-rounds");
    const { memberId: mayas } = await memberOf(kith, "maya");
    const pairs = await kith.database.db.select().from(roundPairs);
    const open = pairs.filter(({ calledOffAt }) => calledOffAt === null);
    expect(open.length).toBeGreaterThan(0);
    // Made without her, as a three, or with her and called off.
    expect(
      open.flatMap(({ firstId, secondId, thirdId }) => [firstId, secondId, thirdId]),
    ).not.toContain(mayas);
    expect((await maya?.type("/round status"))?.text).toContain("You do not take part");
  });

  it("never bring together who does not want it, and say so to nobody", async () => {
    await start();
    const [maya] = await joinAll("maya", "ben");
    await makeRound(FIRST_ROUND);
    await maya?.press("Never Pair Us");
    await maya?.press("Never Pair Us");
    await makeRound(SECOND_ROUND);
    expect(await conversations()).toHaveLength(1);
    expect(await newest("ben")).toContain("You go first in the next round");
    expect(await newest("maya")).toContain("You go first in the next round");
  });

  it("ask whether they met when the last one ends, though the organiser stopped rounds before, and only once", async () => {
    await start();
    await joinAll("maya", "ben");
    await makeRound(FIRST_ROUND);
    await askedBy("2026-03-08T10:00:00Z", 2);
    await askedBy("2026-03-10T11:00:00Z", 4);
    await olivia.type("/group setup");
    await olivia.press("Stop Rounds");
    await askedBy("2026-03-11T11:00:00Z", 4);
    await askedBy("2026-03-11T12:10:00Z", 6);
    await olivia.type("/group setup");
    await start();
    await makeRound("2026-03-18T12:00:00Z");
    const rows = await kith.database.db.select().from(meetAnswers);
    const first = rows.filter(({ timesAsked }) => timesAsked > 0);
    expect(first.map(({ timesAsked, nextAskAt }) => ({ timesAsked, nextAskAt }))).toEqual(
      [1, 2].map(() => ({ timesAsked: 3, nextAskAt: null })),
    );

    async function askedBy(at: string, times: number) {
      kith.setNow(at);
      await kith.runJob("ask-whether-met");
      const asked = (await kith.outbox()).filter(({ text }) => text.includes("Did you meet?"));
      expect(asked).toHaveLength(times);
    }
  });

  it.each([
    // The hour that was proposed is noon of the fifth.
    { what: "both whether they met though one left the rounds after its hour", day: 6, asked: 2 },
    { what: "nobody whether they met where one left before the hour had come", day: 5, asked: 0 },
  ])("ask $what", async ({ day, asked }) => {
    await allowMessages(kith, olivia);
    await start();
    const [maya] = await joinAll("maya", "ben");
    await makeRound(FIRST_ROUND);
    kith.setNow(`2026-03-0${day}T09:00:00Z`);
    await maya?.type("/round leave");
    kith.setNow("2026-03-08T10:00:00Z");
    await kith.runJob("ask-whether-met");
    const letters = (await kith.outbox()).filter(({ text }) => text.includes("Did you meet?"));
    expect(new Set(letters.map(({ account }) => account)).size).toBe(asked);
    if (asked > 0) await maya?.press("Yes, We Met");
    kith.setNow("2026-03-15T10:00:00Z");
    await kith.runJob("tell-round-results");
    expect(await newest("olivia")).toContain(
      asked > 0 ? "1 conversation. Met: 1." : "Called off beforehand: 1.",
    );
  });

  it("keep a conversation that was had, though the other one cannot", async () => {
    await start();
    const [maya, ben] = await joinAll("maya", "ben");
    await makeRound(FIRST_ROUND);
    await maya?.press("We Met");
    expect((await ben?.press("Cannot This Time"))?.text).toContain("has ended");
    const [pair] = await kith.database.db.select().from(roundPairs);
    expect(pair?.calledOffAt).toBeNull();
    const answers = await kith.database.db.select().from(meetAnswers);
    expect(answers.filter(({ answer }) => answer === "met")).toHaveLength(1);
    const letters = (await maya?.letters()) ?? [];
    expect(letters.filter(({ text }) => text.includes("cannot make it"))).toEqual([]);
  });

  it("ask whether they met midway and at the end, and tell organisers counts alone", async () => {
    await allowMessages(kith, olivia);
    await start();
    const [maya] = await joinAll("maya", "ben", "cara", "dora");
    await makeRound(FIRST_ROUND);
    expect((await maya?.press("We Met"))?.text).toContain("is on record");
    kith.setNow("2026-03-08T10:00:00Z");
    await kith.runJob("ask-whether-met");
    const asked = (await kith.outbox()).filter(({ text }) => text.includes("Did you meet?"));
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.map(({ account }) => account)).not.toContain("maya");
    await makeRound(SECOND_ROUND);
    kith.setNow("2026-03-15T10:00:00Z");
    await kith.runJob("tell-round-results");
    await kith.runJob("tell-round-results");
    const told = (await olivia.letters()).filter(({ text }) => text.includes("The round of"));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("2 conversations. Met: 1.");
    expect(told[0]?.text).toContain("No answer: 1");
    expect(told[0]?.text).not.toMatch(/maya|ben|cara|dora/i);
  });

  it("pause until a day, and by themselves after three rounds without a word", async () => {
    await start();
    const [maya, ben] = await joinAll("maya", "ben", "cara", "dora", "emil");
    expect((await ben?.type("/round pause until:2026-03-12"))?.text).toContain(
      "from Thursday 12 March on",
    );
    await makeRound(FIRST_ROUND);
    const inFirst = (await conversations()).flatMap(({ accounts }) => accounts);
    expect(inFirst.toSorted()).toEqual(["cara", "dora", "emil", "maya"]);
    await makeRound(SECOND_ROUND);
    await makeRound("2026-03-18T12:00:00Z");
    expect((await conversations()).flatMap(({ accounts }) => accounts)).toContain("ben");
    await maya?.press("We Met");
    await makeRound("2026-03-25T12:00:00Z");
    expect(await newest("cara")).toContain("so I pause them for you");
    expect((await maya?.type("/round status"))?.text).toContain("You take part");
    expect((await kith.person("cara").press("Join Again")).text).toContain("You are in.");
  });
});

const isFile = <Block extends { readonly kind: string }>(
  block: Block,
): block is Extract<Block, { readonly kind: "file" }> => block.kind === "file";
