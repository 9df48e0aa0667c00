import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gives, thanks } from "#db/schema/index.ts";
import { joinAll, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe.each(ENGINES)("/thanks on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  let zoe: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    await joinAll(kith, "maya", "ben", "zoe");
    await setMember(kith, "maya", { directMessages: "yes", onBoards: "yes" });
    await setMember(kith, "ben", { directMessages: "yes", onBoards: "yes" });
    [maya, ben, zoe] = [kith.person("maya"), kith.person("ben"), kith.person("zoe")];
  });
  afterAll(() => kith.close());

  const ledger = async () => kith.database.db.select().from(gives).orderBy(gives.givenAt, gives.id);
  const said = async () => kith.database.db.select().from(thanks).orderBy(thanks.createdAt);

  it("passes thanks on in private, in the member's own words", async () => {
    const { text, answer } = await ben.type('/thanks to:<@maya> for:"an hour of patience"');
    expect(answer).toMatchObject({ audience: "caller" });
    expect(text).toContain("Maya will hear it from me");
    const letters = await maya.letters();
    expect(letters.map((letter) => letter.text)).toEqual(["Ben thanks you: “an hour of patience”"]);
    expect(await said()).toMatchObject([{ text: "an hour of patience", isPublic: false }]);
    expect(await ledger()).toEqual([]);
  });

  it("counts it as help with one choice, which confirms it; the giver hears it and is on the board", async () => {
    const { text, buttons } = await ben.choose("Mock interview");
    expect(text).toContain("Counted for Maya: a mock interview");
    expect(buttons).toEqual(["I’d Like to Meet"]);
    expect(await ledger()).toMatchObject([
      { kind: "mock-interview", state: "confirmed", reportedBy: "receiver" },
    ]);
    expect((await maya.letters()).at(-1)?.text).toContain(
      "Ben says that you gave them a mock interview",
    );
    expect((await zoe.type("/board")).text).toContain("Maya: 1 person");
    await ben.choose("Mock interview");
    expect(await ledger()).toHaveLength(1);
  });

  it("counts it at once where the kind was said", async () => {
    const { text, buttons } = await ben.type("/thanks to:<@maya> for:Lee kind:referral");
    expect(text).toContain("Counted for Maya: a referral");
    expect(buttons).toEqual([
      "We Talked",
      "It Led to Something",
      "I’d Like to Meet",
      "Help I Received",
    ]);
    expect((await maya.letters()).at(-1)?.text).toContain("It counts for you as a referral");
  });

  it("asks about what the giver logged themselves, so that nothing counts twice", async () => {
    await maya.type("/gave to:<@ben> kind:lead");
    const { text, buttons } = await ben.type("/thanks to:<@maya> for:yesterday");
    expect(text).toContain("Maya says they gave you a lead");
    expect(buttons).toContain("Yes, Thank You");
    const before = (await ledger()).length;
    const counted = await ben.type("/thanks to:<@maya> for:yesterday kind:lead");
    expect(counted.text).toContain("Counted for Maya: a lead");
    expect(await ledger()).toHaveLength(before);
    expect((await ledger()).at(-1)?.state).toBe("confirmed");
  });

  it("says it to the channel where it is typed if the member wants that, and only there", async () => {
    const posted = await ben.type('/thanks to:<@zoe> for:"the tip" public:yes');
    expect(posted.answer).toMatchObject({ audience: "channel" });
    expect(posted.text).toBe("Ben thanks @zoe: “the tip”");
    expect(posted.buttons).toEqual([]);
    const inPrivate = await kith
      .person("ben", { channel: null })
      .type("/thanks to:<@zoe> for:tip public:yes");
    expect(inPrivate.text).toContain("only in the channel in which you type them");
    expect((await said()).filter((row) => row.isPublic)).toHaveLength(1);
  });

  it("writes nothing to who takes no messages, and says what to do", async () => {
    const { text } = await ben.type("/thanks to:<@zoe> for:everything");
    expect(text).toContain("Zoe takes no messages from me");
    expect(text).toContain("public:yes");
    expect(await zoe.letters()).toEqual([]);
  });

  it("does not let anybody else count it", async () => {
    const { answer } = await ben.type("/thanks to:<@zoe> for:more");
    const menu =
      answer.kind === "reply"
        ? answer.message
            .flatMap((block) => (block.kind === "controls" ? block.controls : []))
            .find((control) => control.kind === "select")
        : undefined;
    if (menu?.kind !== "select") throw new Error("there is no menu");
    const before = (await ledger()).length;
    expect((await zoe.pressRef(menu.action)).text).toContain("Only the person this was meant for");
    expect(await ledger()).toHaveLength(before);
  });

  it("keeps that thanks were sent for a give, once", async () => {
    await joinAll(kith, "dan");
    await setMember(kith, "dan", { directMessages: "yes" });
    const dan = kith.person("dan");
    await maya.type("/gave to:<@dan> kind:review");
    await dan.press("Yes, Thank You");
    const before = (await said()).length;
    await Promise.all([dan.press("Send Thanks"), dan.press("Send Thanks")]);
    expect(await said()).toHaveLength(before + 1);
  });
});
