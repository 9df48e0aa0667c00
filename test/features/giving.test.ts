import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gives, members } from "#db/schema/index.ts";
import { joinAll, memberOf, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const QUESTION = ["Yes, Thank You", "Not Quite"];

/** State, kind and warmth of all that a member gave, oldest first. */
async function givenBy(kith: TestKith, account: string) {
  const { memberId } = await memberOf(kith, account);
  return kith.database.db
    .select({ state: gives.state, kind: gives.kind, warmth: gives.warmth })
    .from(gives)
    .where(eq(gives.giverId, memberId))
    .orderBy(gives.givenAt, gives.id);
}

async function boardConsentOf(kith: TestKith, account: string): Promise<string | undefined> {
  const { memberId } = await memberOf(kith, account);
  const [row] = await kith.database.db
    .select({ onBoards: members.onBoards })
    .from(members)
    .where(eq(members.id, memberId));
  return row?.onBoards;
}

/** Maya, Ben and Zoe, each known to Kith. */
async function trio(kith: TestKith): Promise<[TestPerson, TestPerson, TestPerson]> {
  await joinAll(kith, "maya", "ben", "zoe");
  return [kith.person("maya"), kith.person("ben"), kith.person("zoe")];
}

describe.each(ENGINES)("/gave on %s: from the giver to the board", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    [maya, ben] = await trio(kith);
    await setMember(kith, "ben", { directMessages: "yes" });
    await setMember(kith, "maya", { directMessages: "yes" });
  });
  afterAll(() => kith.close());

  it("logs help, says that it counts once confirmed, and asks about boards the first time only", async () => {
    const { text, buttons } = await maya.type(
      '/gave to:<@ben> kind:referral name:"Lee Wong at Acme" note:"she hires nurses"',
    );
    expect(text).toContain("a referral (Lee Wong, Acme) for Ben");
    expect(text).toContain("It counts once Ben confirms it");
    expect(text).toContain("I have asked Ben");
    expect(buttons).toEqual([
      "I Have Told Them",
      "Add Details",
      "Yes, Show My Name",
      "No, Leave Me Out",
    ]);
    await maya.press("I Have Told Them");
    expect((await givenBy(kith, "maya")).at(-1)?.warmth).toBe("warm");
    const second = await maya.type("/gave to:<@zoe> kind:advice");
    expect(second.buttons).not.toContain("Yes, Show My Name");
  });

  it("asks the receiver, by name and with the giver's line", async () => {
    const [letter] = await ben.letters();
    expect(letter?.text).toContain("Maya says they gave you a referral (Lee Wong, Acme)");
    expect(letter?.text).toContain("“she hires nurses”");
    expect(letter?.why).not.toBe("");
  });

  it("shows nobody on a board before they said yes, however much they gave", async () => {
    const confirmed = await ben.press("Yes, Thank You");
    expect(confirmed.text).toContain("it counts for Maya now");
    expect(confirmed.answer).toMatchObject({ audience: "caller", replaces: true });
    expect(confirmed.buttons).toEqual([
      "Send Thanks",
      "We Talked",
      "It Led to Something",
      "I’d Like to Meet",
      "Offer Something Small",
    ]);
    expect((await ben.type("/board")).text).toContain("Nobody is on this board yet");

    expect((await maya.press("Yes, Show My Name")).text).toContain(
      "your name may appear on boards",
    );
    expect(await boardConsentOf(kith, "maya")).toBe("yes");
    expect((await ben.type("/board")).text).toContain("Maya: 1 person");
  });
});

describe.each(ENGINES)("Answering on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  let zoe: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    [maya, ben, zoe] = await trio(kith);
    await setMember(kith, "ben", { directMessages: "yes" });
    await setMember(kith, "maya", { directMessages: "yes" });
  });
  afterAll(() => kith.close());

  it("sends thanks in one tap, and a second tap sends no more", async () => {
    await maya.type("/gave to:<@ben> kind:review");
    await ben.press("Yes, Thank You");
    const thanked = await ben.press("Send Thanks");
    expect(thanked.text).toContain("Maya will hear it from me");
    expect(thanked.buttons).toEqual(["I’d Like to Meet"]);
    await ben.press("Send Thanks");
    const letters = await maya.letters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("Ben confirmed a review from you, and says thank you");
  });

  it("answers a second tap kindly and changes nothing", async () => {
    const again = await ben.press("Yes, Thank You");
    expect(again.text).toContain("confirmed this already");
    expect(again.buttons).toEqual([]);
    expect(await givenBy(kith, "maya")).toEqual([
      { state: "confirmed", kind: "review", warmth: null },
    ]);
  });

  it("does not let anybody else answer", async () => {
    await maya.type("/gave to:<@ben> kind:lead company:Globex");
    const letter = (await ben.letters()).at(-1);
    const action = letter?.message.flatMap((block) =>
      block.kind === "controls" ? block.controls : [],
    );
    const confirm = action?.find((control) => control.kind === "button");
    if (confirm === undefined) throw new Error("the letter has no button");
    for (const thief of [zoe, maya]) {
      const refused = await thief.pressRef(confirm.action);
      expect(refused.text).toContain("Only the person this was meant for");
    }
    expect((await givenBy(kith, "maya")).at(-1)?.state).toBe("pending");
  });

  it("takes the receiver's correction as the truth, and confirms it", async () => {
    const { form } = await ben.press("Not Quite");
    expect(form?.fields.map((field) => field.name)).toEqual(["kind", "warmth"]);
    const stray = await ben.submit({ kind: "advice", warmth: "warm" });
    expect(stray.answer.kind).toBe("invalid");
    const { text, buttons } = await ben.submit({ kind: "referral", warmth: "warm" });
    expect(text).toContain("Noted as a warm referral (Globex)");
    expect(buttons).toContain("Send Thanks");
    expect((await givenBy(kith, "maya")).at(-1)).toEqual({
      state: "confirmed",
      kind: "referral",
      warmth: "warm",
    });
  });

  it("drops what did not happen without telling the giver", async () => {
    const before = (await maya.letters()).length;
    await maya.type("/gave to:<@ben> kind:advice");
    await ben.press("Not Quite");
    const { text } = await ben.submit({ kind: "did-not-happen" });
    expect(text).toContain("nobody is told");
    expect((await givenBy(kith, "maya")).at(-1)?.state).toBe("declined");
    expect((await ben.press("Yes, Thank You")).text).toContain("answered this already");
    expect(await maya.letters()).toHaveLength(before);
  });

  it("settles a give once when two taps come at the same time", async () => {
    await maya.type("/gave to:<@ben> kind:reference");
    const answers = await Promise.all([ben.press("Yes, Thank You"), ben.press("Yes, Thank You")]);
    const texts = answers.map((answer) => answer.text).toSorted();
    expect(texts[0]).toContain("Confirmed: it counts for Maya now");
    expect(texts[1]).toContain("confirmed this already");
  });

  it("lets a give lapse after seven days, and takes no late answer", async () => {
    await maya.type("/gave to:<@ben> kind:advice");
    kith.advanceDays(6.9);
    await kith.runJob("lapse-gives");
    expect((await givenBy(kith, "maya")).at(-1)?.state).toBe("pending");
    kith.advanceDays(0.1);
    const late = await ben.press("Yes, Thank You");
    expect(late.text).toContain("open for seven days");
    await kith.runJob("lapse-gives");
    expect((await givenBy(kith, "maya")).at(-1)?.state).toBe("lapsed");
    expect((await givenBy(kith, "maya"))[0]?.state).toBe("confirmed");
  });
});

describe.each(ENGINES)("A receiver who takes no messages, on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  let zoe: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    [maya, ben, zoe] = await trio(kith);
  });
  afterAll(() => kith.close());

  it("is mentioned in the channel only if the giver wants it, without a word about what it is", async () => {
    const { text, buttons } = await maya.type("/gave to:<@ben> kind:advice note:salary");
    expect(text).toContain("Ben has not agreed to messages from me");
    expect(buttons).toContain("Mention Them Here");
    const mentioned = await maya.press("Mention Them Here");
    expect(mentioned.answer).toMatchObject({ audience: "channel" });
    expect(mentioned.text).toBe("@ben, there is something for you.");
    expect(mentioned.buttons).toEqual(["See It"]);
    expect(await kith.outbox()).toEqual([]);
  });

  it("is mentioned once", async () => {
    const again = await maya.press("Mention Them Here");
    expect(again.answer).toMatchObject({ audience: "caller" });
    expect(again.text).toContain("I have mentioned Ben already");
    expect(kith.channelMessages()).toHaveLength(1);
  });

  it("sees the question alone, and confirms it in place", async () => {
    for (const other of [zoe, maya]) {
      const refused = await other.press("See It");
      expect(refused.answer).toMatchObject({ audience: "caller", replaces: false });
      expect(refused.text).toContain("Only the person this was meant for");
      expect(refused.text).not.toContain("salary");
    }
    const seen = await ben.press("See It");
    expect(seen.answer).toMatchObject({ audience: "caller", replaces: false });
    expect(seen.text).toContain("Maya says they gave you advice");
    expect(seen.buttons).toEqual(QUESTION);
    const confirmed = await ben.press("Yes, Thank You");
    expect(confirmed.answer).toMatchObject({ audience: "caller", replaces: true });
    expect((await givenBy(kith, "maya"))[0]?.state).toBe("confirmed");
    expect((await ben.press("See It")).text).toContain("confirmed this already");
  });

  it("cannot thank by letter a giver who takes none either", async () => {
    await ben.press("See It");
    const thanked = await ben.press("Send Thanks");
    expect(thanked.text).toContain("Maya takes no messages from me");
    expect(await kith.outbox()).toEqual([]);
  });

  it("is not mentioned from a private conversation, and a block reads like a missing consent", async () => {
    await setMember(kith, "zoe", { directMessages: "yes", unreachableSince: kith.now() });
    const inPrivate = kith.person("maya", { channel: null });
    const { text, buttons } = await inPrivate.type("/gave to:<@zoe> kind:advice");
    expect(text).toContain("Zoe has not agreed to messages from me");
    expect(text).toContain("in a channel that you share");
    expect(buttons).not.toContain("Mention Them Here");
  });
});

describe("What /gave takes", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  let zoe: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith();
    [maya, ben, zoe] = await trio(kith);
  });
  afterAll(() => kith.close());

  it("asks for what is missing, in a form that keeps what was typed", async () => {
    const { form } = await maya.type("/gave <@ben>");
    expect(form?.fields.map((field) => field.name)).toEqual([
      "to",
      "kind",
      "name",
      "warmth",
      "note",
    ]);
    const { text } = await maya.submit({ kind: "introduction", name: "Lee Wong at Acme" });
    expect(text).toContain("an introduction (Lee Wong, Acme) for Ben");
    await maya.press("Add Details");
    await maya.submit({ company: "Globex" });
    await maya.press("Mention Them Here");
    expect((await ben.press("See It")).text).toContain("(Lee Wong, Globex)");
  });

  it("refuses help for oneself, with the next step", async () => {
    const { text } = await maya.type("/gave to:<@maya> kind:advice");
    expect(text).toContain("Whom else did you help?");
    expect(await givenBy(kith, "maya")).toHaveLength(1);
  });

  it("takes warmth for referrals alone", async () => {
    const { text } = await maya.type("/gave to:<@ben> kind:advice warmth:warm");
    expect(text).toContain("only for a referral");
    expect(await givenBy(kith, "maya")).toHaveLength(1);
  });

  it("takes no details and no warmth after the receiver has answered", async () => {
    await maya.type('/gave to:<@zoe> kind:referral name:"Ida Berg"');
    await maya.press("Mention Them Here");
    await zoe.press("See It");
    await zoe.press("Yes, Thank You");
    expect((await maya.press("I Have Told Them")).text).toContain("stays as it is");
    expect((await givenBy(kith, "maya")).at(-1)?.warmth).toBe("name");
  });

  it("says the rule when more than three a week go to one person", async () => {
    for (let nth = 1; nth <= 3; nth++) {
      const { text } = await zoe.type("/gave to:<@ben> kind:advice");
      expect(text).not.toContain("at most 3 times a week");
    }
    expect((await zoe.type("/gave to:<@ben> kind:advice")).text).toContain(
      "at most 3 times a week",
    );
    expect((await zoe.type("/gave to:<@maya> kind:advice")).text).not.toContain("at most 3");
    expect(await givenBy(kith, "zoe")).toHaveLength(5);
    // Monday in the group's time zone: a new week.
    kith.setNow("2026-03-09T00:00:00Z");
    expect((await zoe.type("/gave to:<@ben> kind:advice")).text).not.toContain("at most 3");
  });

  it("speaks German with those who do", async () => {
    const jan = kith.person("jan", { locale: "de-AT" });
    const { text, buttons } = await jan.type(
      '/gave to:<@ben> kind:referral name:"Lee Wong bei Acme" warmth:warm',
    );
    expect(text).toContain("Eingetragen für Ben: eine angekündigte Empfehlung (Lee Wong, Acme)");
    expect(buttons).toContain("Hier erwähnen");
    // The channel reads the receiver's language, as it is for them.
    expect((await jan.press("Hier erwähnen")).text).toBe("@ben, there is something for you.");
  });
});
