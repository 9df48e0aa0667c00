import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "#chat/message.ts";
import { post } from "#core/outbox/outbox.ts";
import { ASK_KINDS, blocks, landings, pledges } from "#db/schema/index.ts";
import { monthlyLeft, pledgeOf } from "#features/landing/index.ts";
import { textsFor } from "#texts/texts.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { asMember } from "#test/support/as-member.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { kindName, readKinds } from "#features/landing/pledges/read-kinds.ts";

describe("the pledge of a landed member", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    [maya, ben] = [kith.person("maya"), kith.person("ben")];
    await allowMessages(kith, maya, ben);
  });
  afterEach(() => kith.close());

  const pledgeRow = async () => {
    const { memberId } = await memberOf(kith, "maya");
    const [row] = await kith.database.db
      .select()
      .from(pledges)
      .where(eq(pledges.memberId, memberId));
    return row;
  };
  const promise = async (values: Readonly<Record<string, string>> = {}) => {
    await maya.type("/landed role:Planner");
    await maya.press("Promise Calls");
    return maya.submit({ calls: "2", kinds: "advice, mock interviews", ...values });
  };
  /** Runs a job in the morning of each of so many days. */
  const mornings = async (job: string, days: number): Promise<void> => {
    for (let day = 0; day < days; day++) {
      await kith.runJob(job);
      kith.advanceDays(1);
    }
  };

  it("is one form, whose first weeks are quiet unless another day is said", async () => {
    await maya.type("/landed role:Planner");
    const { form } = await maya.press("Promise Calls");
    expect(form?.fields.map(({ name, value }) => [name, value])).toEqual([
      ["calls", "1"],
      ["kinds", ""],
      ["starting", "2026-03-30"],
    ]);
    const { text } = await maya.submit({ calls: "2", kinds: "advice, mock interviews" });
    expect(text).toContain(
      "2 calls of 15 minutes a month, for Advice and Mock interview, from Monday 30 March",
    );
    expect(await pledgeRow()).toMatchObject({
      callsPerMonth: 2,
      kinds: ["advice", "mock-interview"],
      startsOn: "2026-03-30",
      nextAskOn: "2026-04-01",
    });
    expect((await maya.press("Change My Promise")).form?.fields[1]?.value).toBe(
      "Advice, Mock interview",
    );
  });

  it("takes no more than eight calls, and says which kinds there are", async () => {
    expect((await promise({ calls: "9" })).text).toContain("8");
    expect((await maya.submit({ calls: "2", kinds: "plumbing" })).text).toContain(
      "I could not read “plumbing”",
    );
    expect(await pledgeRow()).toBeUndefined();
  });

  it("leaves as much a month as was promised, and nothing before it starts", async () => {
    await promise();
    const left = () => asMember(kith, "maya", (ctx) => monthlyLeft(ctx, ctx.member.id));
    expect(await left()).toBe(0);
    kith.setNow("2026-04-02T10:00:00Z");
    expect(await left()).toBe(2);
    await ben.type('/ask new text:"15 minutes of advice on planning a warehouse" kind:advice');
    await ben.press("Ask the Channel");
    const page = await maya.type("/ask list");
    expect(page.text).toContain("warehouse");
    await maya.press("I Can Help");
    await maya.submit({});
    expect(await left()).toBe(1);
    kith.setNow("2026-05-02T10:00:00Z");
    expect(await left()).toBe(2);
  });

  it("is asked about 30, 90, 180 and 365 days after landing, once each; silence keeps it", async () => {
    await promise();
    await mornings("ask-pledges", 400);
    const asked = (await maya.letters()).filter(({ dedupeKey }) =>
      dedupeKey.startsWith("pledge-asked"),
    );
    expect(asked.map(({ dedupeKey }) => dedupeKey.slice(-10))).toEqual([
      "2026-04-01",
      "2026-05-31",
      "2026-08-29",
      "2027-03-02",
    ]);
    expect(asked[0]?.text).toContain("Does that still suit you?");
    const { memberId } = await memberOf(kith, "maya");
    expect(await asMember(kith, "maya", (ctx) => pledgeOf(ctx, memberId))).toMatchObject({
      callsPerMonth: 2,
    });
  });

  it("is kept, changed or stopped by one tap", async () => {
    await promise();
    kith.setNow("2026-04-01T10:00:00Z");
    await kith.runJob("ask-pledges");
    expect((await maya.press("Yes, Keep It")).text).toContain("2 calls of 15 minutes a month");
    await maya.press("Change My Promise");
    expect((await maya.submit({ calls: "1" })).text).toContain("one call of 15 minutes a month");
    expect((await maya.press("Stop")).text).toContain("Thank you for every call so far");
    expect((await maya.press("Stop")).text).toContain("Nothing is promised");
    expect((await pledgeRow())?.stoppedAt).not.toBeNull();
    await mornings("ask-pledges", 100);
    expect((await maya.letters()).length).toBe(1);
  });

  it("is asked for once after a month where there is none, and a no is a no", async () => {
    await maya.type("/landed role:Planner");
    expect((await maya.press("Not Now")).text).toContain("a new job comes first");
    await mornings("ask-pledges", 60);
    const letters = await maya.letters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("You landed a month ago");
    await maya.press("No, Thanks");
    await mornings("ask-pledges", 400);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("one call a month is one tap", async () => {
    await maya.type("/landed role:Planner");
    kith.setNow("2026-04-01T10:00:00Z");
    await kith.runJob("ask-pledges");
    await maya.press("Yes, One a Month");
    await maya.press("Yes, One a Month");
    expect(await pledgeRow()).toMatchObject({
      callsPerMonth: 1,
      kinds: [],
      nextAskOn: "2026-05-31",
    });
  });

  it("is not asked about at night, nor of who takes no messages, nor after Undo", async () => {
    await promise();
    kith.setNow("2026-04-01T06:30:00Z");
    await kith.runJob("ask-pledges");
    expect(await maya.letters()).toEqual([]);
    await setMember(kith, "maya", { directMessages: "no" });
    kith.setNow("2026-04-01T10:00:00Z");
    await kith.runJob("ask-pledges");
    expect(await kith.outbox()).toEqual([]);
    await setMember(kith, "maya", { directMessages: "yes" });
    await maya.type("/stage searching");
    await mornings("ask-pledges", 100);
    expect(await maya.letters()).toEqual([]);
  });

  it("two replicas ask once", async () => {
    await promise();
    kith.setNow("2026-04-01T10:00:00Z");
    await Promise.all([kith.runJob("ask-pledges"), kith.runJob("ask-pledges")]);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("rests anew after another landing", async () => {
    await promise();
    kith.setNow("2026-09-01T10:00:00Z");
    await maya.type("/landed company:Globex");
    expect(await pledgeRow()).toMatchObject({
      callsPerMonth: 2,
      startsOn: "2026-09-29",
      nextAskOn: "2026-10-01",
    });
    expect(await kith.database.db.select().from(landings)).toHaveLength(2);
  });

  describe("the weekly digest", () => {
    const ask = async (text: string, kind = "advice"): Promise<void> => {
      await ben.type(`/ask new text:"${text}" kind:${kind}`);
      await ben.press("Ask the Channel");
    };
    const digests = async () =>
      (await maya.letters()).filter(({ dedupeKey }) => dedupeKey.startsWith("pledge-digest"));
    /** Before dawn, in the morning, at noon and in the evening of so many days. */
    const hours = async (days: number): Promise<void> => {
      for (let quarter = 0; quarter < days * 4; quarter++) {
        await kith.runJob("send-pledge-digests");
        kith.setNow(new Date(kith.now().getTime() + 6 * 3_600_000));
      }
    };

    it("brings what fits and no more than was promised, by day, from the first day on", async () => {
      await promise({ starting: "2026-04-06" });
      kith.setNow("2026-03-31T20:00:00Z");
      for (const topic of ["ships", "trains", "lorries", "cranes"]) {
        await ask(`15 minutes with somebody who plans ${topic} at a harbour`);
      }
      await ask("A second look at the first page of my résumé", "review");
      await hours(5);
      expect(await digests()).toEqual([]);
      await hours(15);
      const sent = await digests();
      expect(sent).toHaveLength(1);
      const [letter] = sent;
      expect(letter?.text).toContain("2 asks fit what you promised");
      expect(letter?.text).not.toContain("second look");
      expect(letter?.text.match(/at a harbour/g)).toHaveLength(2);
    });

    it("asks for a call that may have been had, and logs it as a give to be confirmed", async () => {
      await promise({ starting: "2026-03-02" });
      await ask("15 minutes with somebody who plans ships at a harbour");
      await hours(7);
      await maya.press("I Can Help");
      await maya.submit({});
      await hours(9);
      const [, second] = await digests();
      expect(second?.text).toContain("You said that you could help Ben");
      expect((await maya.press("I Had the Call")).text).toContain("I have asked Ben to confirm it");
      expect((await maya.press("I Had the Call")).text).toContain("logged already");
      const asked = (await ben.letters()).filter(({ dedupeKey }) =>
        dedupeKey.startsWith("give-asked"),
      );
      expect(asked).toHaveLength(1);
      expect((await ben.press("Yes, Thank You")).text).toContain("Confirmed");
    });

    it("waits a day where it would be the third message of one", async () => {
      await promise({ starting: "2026-03-02" });
      await ask("15 minutes with somebody who plans ships at a harbour");
      await hours(7);
      const [first] = await digests();
      expect(first).toBeDefined();
      kith.setNow((await pledgeRow())?.digestAt ?? kith.now());
      for (const dedupeKey of ["one", "two"]) {
        await asMember(kith, "ben", async (ctx) =>
          post(ctx, (await memberOf(kith, "maya")).memberId, {
            dedupeKey,
            message: () => [text("Good morning")],
            why: () => "",
          }),
        );
      }
      await ask("15 minutes with somebody who plans trains at a harbour");
      await kith.runJob("send-pledge-digests");
      expect(await digests()).toHaveLength(1);
      kith.advanceDays(1);
      await kith.runJob("send-pledge-digests");
      expect(await digests()).toHaveLength(2);
    });

    it("brings nothing of somebody whom a block keeps from them", async () => {
      await promise({ starting: "2026-03-02" });
      await kith.database.db.insert(blocks).values({
        ...(await memberOf(kith, "maya")),
        blockedId: (await memberOf(kith, "ben")).memberId,
        createdAt: kith.now(),
      });
      await ask("15 minutes with somebody who plans ships at a harbour");
      await hours(7);
      expect(await digests()).toEqual([]);
    });

    it("does not come where nothing fits, without consent, or after Stop", async () => {
      await promise({ starting: "2026-03-02" });
      await hours(7);
      await setMember(kith, "maya", { directMessages: "no" });
      await ask("15 minutes with somebody who plans ships at a harbour");
      await hours(7);
      await setMember(kith, "maya", { directMessages: "yes" });
      await maya.press("Change My Promise");
      await maya.submit({ calls: "0" });
      await hours(7);
      expect(await digests()).toEqual([]);
    });
  });
});

describe("kinds of help as people write them", () => {
  it.each([
    ["", []],
    ["anything", []],
    ["Advice", ["advice"]],
    ["mock interviews and reviews", ["mock-interview", "review"]],
    ["referral; introduction / reference", ["referral", "introduction", "reference"]],
  ])("“%s”", (typed, expected) => {
    expect(readKinds(textsFor("en"), typed)).toEqual(expected);
  });

  it("in German too", () => {
    expect(readKinds(textsFor("de"), "alles")).toEqual([]);
    expect(readKinds(textsFor("de"), "Übungsgespräch und Empfehlung")).toEqual([
      "mock-interview",
      "referral",
    ]);
  });

  it("in Spanish too", () => {
    expect(readKinds(textsFor("es"), "cualquier cosa")).toEqual([]);
    expect(readKinds(textsFor("es"), "consejos y entrevistas de práctica")).toEqual([
      "advice",
      "mock-interview",
    ]);
  });

  it.each(["en", "de", "es"] as const)("as the form shows them again, in %s", (locale) => {
    const texts = textsFor(locale);
    for (const kind of ASK_KINDS) expect(readKinds(texts, kindName(texts, kind))).toEqual([kind]);
  });
});
