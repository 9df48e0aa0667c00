import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gives } from "#db/schema/index.ts";
import { joinAll, setMember } from "#test/support/giving-group.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe.each(ENGINES)("What help led to, on %s", (engine) => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    await joinAll(kith, "maya", "ben", "zoe");
    await setMember(kith, "maya", { directMessages: "yes", onBoards: "yes" });
    await setMember(kith, "ben", { directMessages: "yes" });
    [maya, ben] = [kith.person("maya"), kith.person("ben")];
    await maya.type('/gave to:<@ben> kind:referral name:"Lee Wong at Acme"');
    await ben.press("Yes, Thank You");
  });
  afterAll(() => kith.close());

  const last = async () =>
    (await kith.database.db.select().from(gives).orderBy(gives.givenAt, gives.id)).at(-1);

  it("is told by the receiver as it happens, and the giver hears it", async () => {
    const met = await ben.press("We Talked");
    expect(met.text).toContain("I have told Maya");
    expect(met.buttons).toEqual(["Send Thanks", "It Led to Something", "I’d Like to Meet"]);
    expect((await last())?.warmth).toBe("met");
    expect((await maya.letters()).at(-1)?.text).toContain(
      "You gave Ben a referral (Lee Wong, Acme)",
    );
  });

  it("stands beside the numbers, without a rank", async () => {
    const { text } = await maya.type("/board referrals");
    expect(text).toContain("Maya: 1 person (1 meeting)");
    expect(text).toContain("What came of it so far: 1 meeting.");
  });

  it("goes only upwards, whatever old button is pressed", async () => {
    const done = await ben.press("It Led to Something");
    expect(done.buttons).not.toContain("It Led to Something");
    expect((await ben.press("We Talked")).text).toContain("noted already");
    expect((await last())?.warmth).toBe("outcome");
    expect((await maya.type("/board")).text).toContain("Maya: 1 person (1 meeting, 1 result)");
  });

  it("is the receiver's to say", async () => {
    await maya.type('/gave to:<@ben> kind:referral name:"Ida Berg"');
    await ben.press("Yes, Thank You");
    const { answer } = await ben.type("/board");
    if (answer.kind !== "reply") throw new Error("no board");
    await ben.press("Help I Received");
    const forged = { name: "give-raise", args: [] as string[] };
    const give = await last();
    if (give === undefined) throw new Error("no give");
    forged.args = [
      Buffer.from(give.id.replaceAll("-", ""), "hex").toString("base64url"),
      "met",
      "list",
    ];
    expect((await maya.pressRef(forged)).text).toContain("Only the person this was meant for");
    expect((await last())?.warmth).toBe("name");
  });

  it("can be told later, from the list of help received", async () => {
    await ben.type("/board");
    const list = await ben.press("Help I Received");
    expect(list.text).toContain("Help you received");
    expect(list.text).toContain("Maya: a referral (Ida Berg), Monday 2 March.");
    expect(list.text).toMatch(/Lee Wong.*It led to something/);
    await ben.press("We Talked");
    expect((await last())?.warmth).toBe("met");
  });

  it("a receiver changes what they confirmed within seven days, and the boards follow", async () => {
    await kith.person("zoe").type("/todo");
    await setMember(kith, "zoe", { onBoards: "yes" });
    await kith.person("zoe").type('/gave to:<@ben> kind:referral name:"Sam Reed"');
    await ben.press("Yes, Thank You");
    expect((await maya.type("/board referrals")).text).toContain("Zoe: 1 person");
    await ben.type("/board");
    await ben.press("Help I Received");
    await ben.press("Not Quite");
    const { text } = await ben.submit({ kind: "advice", warmth: "" });
    expect(text).toContain("advice");
    expect((await maya.type("/board referrals")).text).not.toContain("Zoe");
    expect((await maya.type("/board")).text).toContain("Zoe: 1 person");
    await ben.type("/board");
    await ben.press("Help I Received");
    await ben.press("Not Quite");
    expect((await ben.submit({ kind: "did-not-happen" })).text).toContain("nobody is told");
    expect((await maya.type("/board")).text).not.toContain("Zoe");
  });

  it("leaves it as it is after seven days", async () => {
    kith.advanceDays(8);
    await ben.type("/board");
    expect((await ben.press("Help I Received")).buttons).not.toContain("Not Quite");
    // The letter's old button.
    const late = await ben.press("Not Quite");
    expect(late.text).toContain("You have answered this already");
    expect(late.form).toBeUndefined();
  });

  it("says kindly that there is nothing yet, and that a group keeps no boards", async () => {
    const zoe = kith.person("zoe");
    await zoe.type("/board");
    expect((await zoe.press("Help I Received")).text).toContain("Nothing is noted here yet");
    const beyond = { name: "give-received", args: ["99999999999999999999"] };
    expect((await zoe.pressRef(beyond)).text).toContain("Nothing is noted here yet");
  });
});
