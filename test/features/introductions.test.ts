import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const REASON = "You both went from nursing into software";
const YES = "Yes, Introduce Us";
const DAY_SEVEN = "2026-03-09T10:00:00Z";

describe.each(ENGINES)("/intro on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ana: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith(engine);
    maya = kith.person("maya");
    ana = kith.person("ana");
    ben = kith.person("ben");
    await allowMessages(kith, maya, ana, ben);
  });
  afterEach(() => kith.close());

  const conversations = async () =>
    (await kith.outbox()).filter((letter) => letter.accounts.length > 0);
  const newest = async (person: TestPerson) => (await person.letters()).at(-1)?.text;

  it("asks the other one in private, with the reason and what it costs", async () => {
    const asked = await maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
    expect(asked.text).toContain("I have asked Ben in private");
    expect(asked.text).toContain("hear by Monday 9 March");

    const [letter] = await ben.letters();
    expect(letter?.text).toContain("Maya would like to meet you");
    expect(letter?.text).toContain(REASON);
    expect(letter?.text).toContain("Fifteen minutes");
    expect(letter?.text).toContain("until Monday 9 March");
    expect(await maya.letters()).toEqual([]);
  });

  it("puts two in touch where it was asked, with a reason, a question and a next move", async () => {
    await maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
    expect(await conversations()).toEqual([]);
    expect((await ben.press(YES)).text).toContain("You and Maya are in touch now");

    const [opened, ...more] = await conversations();
    expect(more).toEqual([]);
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
    expect(opened?.text).toContain("@ben");
    expect(opened?.text).toContain(`in the words of Maya: “${REASON}”`);
    expect(opened?.text).toContain("A first question");
    expect(opened?.text).toContain("@maya, please make the next move");
    expect(opened?.text).toContain("by Thursday 5 March");
    const rows = await kith.database.db.select().from(outbox);
    const target = rows.find((row) => row.target.kind === "conversation")?.target;
    expect(target).toMatchObject({ near: "general" });

    // The conversation is the news: nobody is written to besides, now or on day seven.
    kith.setNow(DAY_SEVEN);
    await kith.runJob("end-introductions");
    expect(await maya.letters()).toEqual([]);
    expect(await ben.letters()).toHaveLength(1);
  });

  it.each([
    { zone: "Europe/London", says: "in the morning", opensAt: "2026-03-03T08:00:00.000Z" },
    { zone: "America/Los_Angeles", says: "I am opening", opensAt: "2026-03-02T23:30:00.000Z" },
  ])(
    "opens no conversation in anybody's night, but for whoever is up and presses ($zone)",
    async ({ zone, says, opensAt }) => {
      const cara = kith.person("cara", { timeZone: zone });
      await allowMessages(kith, cara);
      await cara.type(`/intro ${ben.mention} reason:"${REASON}"`);
      kith.setNow("2026-03-02T23:30:00Z");
      expect((await ben.press(YES)).text).toContain(says);
      const rows = await kith.database.db.select().from(outbox);
      const opening = rows.filter(({ target }) => target.kind === "conversation");
      expect(opening.map(({ runAt }) => runAt.toISOString())).toEqual([opensAt]);
    },
  );

  it("introduces two others, and tells the three when both have agreed", async () => {
    const asked = await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`);
    expect(asked.text).toContain("each in private");
    expect(await newest(ana)).toContain("Maya would like to introduce you to Ben");
    expect(await newest(ben)).toContain("Maya would like to introduce you to Ana");

    expect((await ana.press(YES)).text).toContain("If Ben says yes too");
    expect(await conversations()).toEqual([]);
    expect(await maya.letters()).toEqual([]);

    await ben.press(YES);
    const [opened] = await conversations();
    expect(opened?.accounts.toSorted()).toEqual(["ana", "ben"]);
    expect(await newest(maya)).toMatch(/(Ana and Ben|Ben and Ana) both said yes/);
    expect(await newest(ana)).toContain("You and Ben are in touch now");
    expect(await newest(ben)).toContain("You and Ana are in touch now");
  });

  it("takes each answer once", async () => {
    await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`);
    await ana.press(YES);
    expect((await ana.press("Not Now")).text).toContain("answered this one already");
    await Promise.all([ben.press(YES), ben.press(YES)]);
    expect((await ben.press(YES)).text).toContain("answered this one already");
    expect(await conversations()).toHaveLength(1);
    expect(await ben.letters()).toHaveLength(2);
  });

  it("opens one conversation when both say yes at the same moment", async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const left = kith.person(`left${round}`);
      const right = kith.person(`right${round}`);
      await allowMessages(kith, left, right);
      await maya.type(`/intro to:${left.mention} who:${right.mention} reason:"${REASON}"`);
      await Promise.all([left.press(YES), right.press(YES)]);
      const opened = (await conversations()).filter((letter) =>
        letter.accounts.includes(left.account),
      );
      expect(opened).toHaveLength(1);
    }
  });

  it("either puts them in touch or ends, when a yes meets the last minute", async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const asker = kith.person(`asker${round}`);
      const late = kith.person(`late${round}`);
      await allowMessages(kith, asker, late);
      await asker.type(`/intro ${late.mention} reason:"${REASON}"`);
      kith.advanceDays(7);
      await Promise.all([late.press(YES), kith.runJob("end-introductions")]);
      const opened = (await conversations()).filter((letter) =>
        letter.accounts.includes(late.account),
      );
      const ended = await asker.letters();
      expect(opened.length + ended.length).toBe(1);
    }
  });

  it("ends on day seven, once, and says so under the old buttons", async () => {
    await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`);
    await ana.press(YES);
    kith.setNow("2026-03-09T09:59:59Z");
    await kith.runJob("end-introductions");
    expect(await maya.letters()).toEqual([]);

    kith.setNow(DAY_SEVEN);
    await Promise.all([kith.runJob("end-introductions"), kith.runJob("end-introductions")]);
    expect((await maya.letters()).map((letter) => letter.text)).toEqual([
      expect.stringContaining("did not come about this time"),
    ]);
    expect(await newest(ana)).toContain("The introduction to Ben did not come about this time");
    expect(await ben.letters()).toHaveLength(1);

    const late = await ben.press(YES);
    expect(late.text).toContain("This request has ended");
    expect(late.buttons).toEqual([]);
    expect(await conversations()).toEqual([]);
  });

  it("keeps one open request for a pair, whichever side asks", async () => {
    await maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
    const again = await maya.type(`/intro ${ben.mention} reason:"We met at the fair"`);
    const back = await ben.type(`/intro ${maya.mention} reason:"We met at the fair"`);
    const third = await ana.type(
      `/intro to:${maya.mention} who:${ben.mention} reason:"They met at the fair"`,
    );
    expect(again.text).toContain("an open request for these two already");
    expect(back.text).toBe(again.text);
    expect(third.text).toBe(again.text);
    expect(await ben.letters()).toHaveLength(1);

    kith.setNow(DAY_SEVEN);
    await kith.runJob("end-introductions");
    const later = await ben.type(`/intro ${maya.mention} reason:"We met at the fair"`);
    expect(later.text).toContain("I have asked Maya in private");
  });

  it("takes one of two requests for a pair at the same moment", async () => {
    const [one, other] = await Promise.all([
      maya.type(`/intro ${ben.mention} reason:"${REASON}"`),
      ben.type(`/intro ${maya.mention} reason:"${REASON}"`),
    ]);
    const texts = [one.text, other.text];
    expect(texts.filter((shown) => shown.includes("I have asked"))).toHaveLength(1);
    expect(texts.filter((shown) => shown.includes("already"))).toHaveLength(1);
  });
});
