import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { contacts, doors, gives, pathAsks, pathRequests } from "#db/schema/index.ts";
import { agree, type Answered, decline } from "#features/knows/answer-ask.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { asMember } from "#test/support/as-member.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { untilOneWaits } from "#test/support/until-one-waits.ts";

const REASON = "I plan shifts in hospitals and want to learn how you do it";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

let stories = 0;
let asker: TestPerson;
let company: string;
beforeEach(async () => {
  stories += 1;
  company = `Nordwerk${"abcdefghijklmnopqrstuvwxyz"[stories]}`;
  asker = kith.person(`maya${stories}`);
  await allowMessages(kith, asker);
});

/** Members who know somebody there, and let that take part. */
async function owners(
  count: number,
  contact = (nth: number) => `Ana${nth} Silva`,
): Promise<readonly TestPerson[]> {
  const people = Array.from({ length: count }, (_, nth) => kith.person(`owner${stories}x${nth}`));
  await allowMessages(kith, ...people);
  for (const [nth, person] of people.entries()) {
    await person.type("/contact match on");
    await person.type(
      `/contact add "${contact(nth)}" company:"${company} GmbH" tie:strong notes:"secret note"`,
    );
  }
  return people;
}

async function ask(): Promise<string> {
  await asker.type(`/knows ${company}`);
  await asker.press("Ask Quietly");
  return (await asker.submit({ reason: REASON, offer: "our shift plan" })).text;
}

const lettersAbout = async (person: TestPerson) =>
  (await person.letters()).filter(({ dedupeKey }) => dedupeKey.startsWith("path-"));

async function openRequest() {
  const { memberId } = await memberOf(kith, asker.account);
  const [row] = await kith.database.db
    .select()
    .from(pathRequests)
    .where(eq(pathRequests.askerId, memberId));
  if (row === undefined) throw new Error("no request");
  return row;
}

describe("a warm path to a company", () => {
  it("goes from a quiet question over a call ahead to a saved contact and a give", async () => {
    const [ben] = await owners(1);
    if (ben === undefined) throw new Error("nobody");
    const first = await asker.type(`/knows "The ${company}"`);
    expect(first.text).toContain("I can ask around quietly");
    expect(await ask()).toContain("I am asking around");

    const letters = await lettersAbout(ben);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain(REASON);
    expect(letters[0]?.text).not.toContain("Ana0");
    expect((await ben.press("Whom Do I Know There?")).text).toContain("Ana0 Silva");
    const promised = await ben.press("I’ll Call Ahead");
    expect(promised.text).toContain("Ana0 Silva");
    expect((await ben.type("/todo")).text).toContain(`ask whether Maya${stories} may get in touch`);
    // Nothing has reached the asker so far.
    expect(await lettersAbout(asker)).toEqual([]);

    await ben.press("They Said Yes");
    const passed = await ben.submit({ name: "Ana Silva", role: "planner", way: "ana@acme.test" });
    expect(passed.text).toContain("has it now");
    const [opened] = await lettersAbout(asker);
    expect(opened?.text).toContain("ana@acme.test");
    expect(opened?.text).toContain(`Owner${stories}x0`);
    expect((await asker.press("Save as Contact")).buttons).toContain("Reach Ana Silva");
    const { memberId } = await memberOf(kith, asker.account);
    const saved = await kith.database.db
      .select()
      .from(contacts)
      .where(eq(contacts.ownerId, memberId));
    expect(saved.map(({ name, email }) => ({ name, email }))).toEqual([
      { name: "Ana Silva", email: "ana@acme.test" },
    ]);
    expect(saved[0]?.referredByMemberId).toBe((await memberOf(kith, ben.account)).memberId);
    const given = await kith.database.db.select().from(gives).where(eq(gives.receiverId, memberId));
    expect(given.map(({ kind, warmth }) => ({ kind, warmth }))).toEqual([
      { kind: "referral", warmth: "warm" },
    ]);
    // What was passed on is with the contact now, and nowhere else.
    const request = await openRequest();
    const [row] = await kith.database.db
      .select()
      .from(pathAsks)
      .where(eq(pathAsks.requestId, request.id));
    expect(row?.contactName).toBeNull();
    expect((await ben.type("/todo")).text).not.toContain("may get in touch");
  });

  it("looks alike for nobody, one and two, and is a few from three on", async () => {
    const none = (await asker.type(`/knows ${company}`)).text;
    await owners(1);
    expect((await asker.type(`/knows ${company}`)).text).toBe(none);
    const people = await owners(3);
    const few = (await asker.type(`/knows ${company}`)).text;
    expect(few).toContain("A few people here");
    await people[0]?.type("/contact match off");
    expect((await asker.type(`/knows ${company}`)).text).toBe(none);
  });

  it("asks three at a time, the next when somebody declines or says nothing for two days", async () => {
    const people = await owners(5);
    await ask();
    const asked = async () => {
      const counts = await Promise.all(
        people.map(async (person) => (await lettersAbout(person)).length),
      );
      return counts.filter((count) => count > 0).length;
    };
    expect(await asked()).toBe(3);
    const counts = await Promise.all(people.map(lettersAbout));
    const firstAsked = people[counts.findIndex((letters) => letters.length > 0)];
    expect((await firstAsked?.press("Not This Time"))?.text).toContain("I tell nobody");
    expect(await asked()).toBe(4);
    kith.advanceDays(2.1);
    await kith.runJob("ask-further-owners");
    expect(await asked()).toBe(5);
    expect((await firstAsked?.press("Not This Time"))?.text).toContain("answered this one already");
    expect(await lettersAbout(asker)).toEqual([]);
  });

  it("ends after seven days with the same words, whoever was asked", async () => {
    const askers = [asker, kith.person(`noa${stories}`)];
    await allowMessages(kith, ...askers);
    const [ben] = await owners(1);
    await ask();
    await ben?.press("Not This Time");
    const lonely = askers[1];
    await lonely?.type("/knows Unheardof");
    await lonely?.press("Ask Quietly");
    await lonely?.submit({ reason: REASON });
    kith.advanceDays(7);
    await kith.runJob("end-paths");
    await kith.runJob("end-paths");
    const texts = await Promise.all(
      askers.map(async (person) => (await lettersAbout(person)).map(({ text }) => text)),
    );
    expect(texts.map((letters) => letters.length)).toEqual([1, 1]);
    expect(texts[0]?.[0]?.replace(company, "X")).toBe(texts[1]?.[0]?.replace("Unheardof", "X"));
    expect((await ben?.press("15 Minutes With Me"))?.text).toMatch(/answered|ended/);
  });

  it("puts asker and owner together when they offer fifteen minutes", async () => {
    const [ben] = await owners(1);
    await ask();
    expect((await ben?.press("15 Minutes With Me"))?.text).toContain("together now");
    const together = (await kith.outbox()).filter(({ accounts }) =>
      accounts.includes(asker.account),
    );
    expect(together.map(({ accounts }) => [...accounts].toSorted())).toEqual([
      [asker.account, ben?.account ?? ""].toSorted(),
    ]);
    expect(together[0]?.text).toContain(REASON);
    expect(together[0]?.text).not.toContain("Ana0");
  });

  it("goes on when the contact would rather not, and ends for the owner when it is withdrawn", async () => {
    const people = await owners(2);
    await ask();
    const [ben, eva] = people;
    await ben?.press("I’ll Pass On a Note");
    expect((await eva?.press("I’ll Call Ahead"))?.text).toContain("Somebody else is helping");
    expect((await ben?.press("Rather Not"))?.text).toContain("I look further");
    expect((await openRequest()).state).toBe("asking");
    await eva?.press("I’ll Call Ahead");
    kith.advanceDays(3.1);
    await kith.runJob("remind-path-owners");
    const reminded = (await lettersAbout(eva ?? asker)).map(({ text }) => text);
    expect(reminded.filter((text) => text.includes("Did you reach"))).toHaveLength(1);
    await asker.type(`/knows ${company}`);
    expect((await asker.press("Withdraw")).text).toContain("nobody is asked");
    // The reminder waits for a quieter moment, so it is not the newest.
    const told = (await lettersAbout(eva ?? asker)).map(({ text }) => text);
    expect(told.filter((text) => text.includes("does not need the way"))).toHaveLength(1);
    const late = await eva?.press("They Said Yes");
    expect(late?.text).toContain("has ended");
    expect(await lettersAbout(asker)).toEqual([]);
  });

  it("lets a promise rest after three weeks, and keeps what was not saved for thirty days", async () => {
    const [ben] = await owners(1);
    await ask();
    await ben?.press("I’ll Call Ahead");
    kith.advanceDays(7.1);
    await kith.runJob("end-paths");
    kith.advanceDays(13.8);
    await kith.runJob("end-path-promises");
    expect((await openRequest()).state).toBe("promised");
    kith.advanceDays(0.1);
    await kith.runJob("end-path-promises");
    await kith.runJob("end-path-promises");
    const released = (await lettersAbout(ben ?? asker)).filter(({ text }) =>
      text.includes("I have let it rest"),
    );
    expect(released).toHaveLength(1);
    expect((await ben?.press("They Said Yes"))?.text).toContain("has ended");
    // The asker heard on the seventh day, and hears no second word.
    expect(await lettersAbout(asker)).toHaveLength(1);

    company = `${company}x`;
    const [eva] = (await owners(2)).slice(1);
    await ask();
    await eva?.press("I’ll Call Ahead");
    await eva?.press("They Said Yes");
    await eva?.submit({ name: "Ana Silva", role: "", way: "ana@acme.test" });
    const kept = async () =>
      (await kith.database.db.select().from(pathAsks)).filter(
        ({ contactYesAt, contactWay, savedAt }) =>
          contactYesAt !== null && contactWay !== null && savedAt === null,
      ).length;
    const before = await kept();
    expect(before).toBeGreaterThan(0);
    kith.advanceDays(31);
    await kith.runJob("end-path-promises");
    expect(await kept()).toBe(0);
    expect((await asker.press("Save as Contact")).text).toContain("has ended");
  });

  it("of two owners who agree at once exactly one takes it", async () => {
    const people = await owners(2);
    await ask();
    const answers = await Promise.all(
      people.map(async (person) => (await person.press("15 Minutes With Me")).text),
    );
    expect(answers.filter((text) => text.includes("together now"))).toHaveLength(1);
    expect(answers.filter((text) => text.includes("Somebody else is helping"))).toHaveLength(1);
    expect((await openRequest()).state).toBe("opened");
  });

  it("agreeing against the end has one outcome, and double taps change nothing", async () => {
    const [ben] = await owners(1);
    await ask();
    kith.advanceDays(7);
    const [agreed] = await Promise.all([
      ben?.press("15 Minutes With Me"),
      kith.runJob("end-paths"),
    ]);
    const { state } = await openRequest();
    expect(state).toBe("ended");
    expect(agreed?.text).toContain("has ended");
    expect(await lettersAbout(asker)).toHaveLength(1);
  });

  it("two taps on the same button at once put two people together once", async () => {
    const [ben] = await owners(1);
    await ask();
    await Promise.all([ben?.press("15 Minutes With Me"), ben?.press("15 Minutes With Me")]);
    const together = (await kith.outbox()).filter(({ accounts }) =>
      accounts.includes(asker.account),
    );
    expect(together).toHaveLength(1);
  });

  it("a no and a yes of one owner at the same moment leave it to the others", async () => {
    const [ben] = await owners(1);
    await ask();
    const [part] = await kith.database.db
      .select()
      .from(pathAsks)
      .where(eq(pathAsks.requestId, (await openRequest()).id));
    const account = ben?.account ?? "";
    const id = part?.id ?? "";
    let agreed: Promise<Answered> | undefined;
    await asMember(kith, account, async (ctx) => {
      await decline(ctx, id);
      agreed = asMember(kith, account, (other) => agree(other, id, { way: "talk" }));
      await untilOneWaits(kith);
    });
    expect(await agreed).toEqual({ kind: "answered" });
    expect((await openRequest()).state).toBe("asking");
  });

  it("asks nobody whom one of the two has blocked, nor who takes no letters", async () => {
    const [ben, eva] = await owners(2);
    await ben?.pressRef({ name: "blocks", args: [] });
    await ben?.press("Never Pair Me With…");
    await ben?.submit({ who: asker.mention });
    await kith.database.db.update(doors).set({ createdAt: kith.now() });
    expect(await ask()).toContain("I am asking around");
    expect(await lettersAbout(ben ?? asker)).toEqual([]);
    expect(await lettersAbout(eva ?? asker)).toHaveLength(1);
  });
});

describe("who tries one name after the other", () => {
  it("learns nothing beyond ten employers a day, nor may ask for more than three", async () => {
    for (let nth = 0; nth < 10; nth++) {
      expect((await asker.type(`/knows Probe${nth}`)).text).toContain("quietly");
    }
    expect((await asker.type("/knows Probe11")).text).toContain("ten employers today");
    // Those of today may be looked at again.
    expect((await asker.type("/knows Probe3")).text).toContain("quietly");
    for (const nth of [1, 2, 3]) {
      await asker.type(`/knows Probe${nth}`);
      await asker.press("Ask Quietly");
      expect((await asker.submit({ reason: REASON })).text).toContain("I am asking around");
    }
    await asker.type("/knows Probe4");
    await asker.press("Ask Quietly");
    expect((await asker.submit({ reason: REASON })).text).toContain("three employers since");
    kith.advanceDays(1);
    expect((await asker.type("/knows Probe11")).text).toContain("quietly");
  });

  it("is told kindly what to type instead of nonsense, and needs a reason", async () => {
    expect((await asker.type("/knows !!!")).text).toContain("such as “Acme”");
    expect((await asker.type("/knows https://www.linkedin.com/jobs/view/4")).text).toContain(
      "does not say which employer",
    );
    await asker.type(`/knows https://jobs.lever.co/${company.toLowerCase()}/123`);
    expect((await asker.press("Yes, That Is It")).text).toContain("quietly");
    await asker.press("Ask Quietly");
    expect((await asker.submit({ reason: "please" })).text).toContain("a few words on why");
  });
});

describe("employers that a member watches", () => {
  it("are told once, without who, when a few people open a door there", async () => {
    await asker.type(`/goal employers:"${company}; Elsewhere"`);
    await owners(2);
    await kith.runJob("tell-path-news");
    expect(await lettersAbout(asker)).toEqual([]);
    await owners(3);
    await kith.runJob("tell-path-news");
    await kith.runJob("tell-path-news");
    const news = await lettersAbout(asker);
    expect(news).toHaveLength(1);
    expect(news[0]?.text).toContain(`There may be a path to ${company} now`);
    kith.advanceDays(1);
    await kith.runJob("tell-path-news");
    expect(await lettersAbout(asker)).toHaveLength(1);
    expect((await asker.press(`Ask Who Knows ${company}`)).text).toContain("A few people here");
  });

  it("are not told of where a block leaves too few, as /knows says nothing of it either", async () => {
    await asker.type(`/goal employers:"${company}"`);
    const [ben] = await owners(3);
    await ben?.pressRef({ name: "blocks", args: [] });
    await ben?.press("Never Pair Me With…");
    await ben?.submit({ who: asker.mention });
    await kith.runJob("tell-path-news");
    expect(await lettersAbout(asker)).toEqual([]);
    expect((await asker.type(`/knows ${company}`)).text).toContain("quietly");
  });
});

describe("an organiser's own names of employers", () => {
  it("make two names one employer for the group, until they are taken away", async () => {
    const organiser = kith.person(`org${stories}`, { isAdmin: true });
    await owners(3);
    expect((await asker.type("/knows Harbourly")).text).toContain("I can ask around");
    await organiser.type("/group setup");
    await organiser.press("Employer Names");
    await organiser.press("Add Names");
    expect((await organiser.submit({ names: "Harbourly" })).text).toContain("Facebook = Meta");
    await organiser.press("Add Names");
    await organiser.submit({ names: `Harbourly = ${company}` });
    expect((await asker.type("/knows Harbourly")).text).toContain("A few people here");
    await organiser.choose(`Harbourly = ${company}`);
    expect((await asker.type("/knows Harbourly")).text).toContain("I can ask around");
    expect((await asker.type("/group setup")).text).toContain("organiser");
  });
});
