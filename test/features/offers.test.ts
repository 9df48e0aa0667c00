import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packId } from "#core/action-args.ts";
import { introductions, offers } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("an offer", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    ben = kith.person("ben");
    await allowMessages(kith, maya, ben);
  });
  afterEach(() => kith.close());

  it("stands for everybody, with its kind and how many a month", async () => {
    await ben.type("/offer new Calls about nursing kind:call monthly:2");
    const { text, buttons } = await maya.type("/offer list");
    expect(text).toContain("Ben: “Calls about nursing”");
    expect(text).toContain("Call, at most 2 a month");
    expect(buttons).toEqual(["I’d Like to Meet"]);
    const none = await maya.type("/offer list kind:review");
    expect(none.text).toContain("Nobody offers this yet");
    // Nobody has asked for anything here, so there is nothing to give back.
    expect(none.buttons).toEqual(["Offer Help"]);
    expect((await ben.type("/offer list")).buttons).toEqual(["Take It Back"]);
  });

  it.each([
    ["A second look at your résumé", "review"],
    ["15 minutes with a nurse", "call"],
    ["A lift to the fair", "other"],
  ])("“%s” seems to be of the kind %s", async (line, kind) => {
    await ben.type(`/offer ${line}`);
    expect(await kith.database.db.select().from(offers)).toMatchObject([{ kind }]);
  });

  it("leads to an introduction, which its giver agrees to first", async () => {
    await ben.type("/offer new Calls about nursing kind:call");
    await maya.type("/offer list");
    expect((await maya.press("I’d Like to Meet")).form?.title).toBe("I’d like to meet");
    const { text } = await maya.submit({ reason: "You made the step from nursing" });
    expect(text).toContain("I have asked Ben in private");
    const [letter] = await ben.letters();
    expect(letter?.text).toContain("You made the step from nursing");
    expect(letter?.text).toContain("About your offer: “Calls about nursing”");
    expect(await kith.database.db.select().from(introductions)).toMatchObject([
      { state: "asking" },
    ]);
  });

  it("needs a reason to meet, and keeps what was typed", async () => {
    await ben.type("/offer new Calls about nursing kind:call");
    await maya.type("/offer list");
    await maya.press("I’d Like to Meet");
    const { answer } = await maya.submit({ reason: "" });
    expect(answer).toMatchObject({ kind: "invalid", errors: [{ field: "reason" }] });
    expect(await ben.letters()).toEqual([]);
  });

  it("is taken back once, by its owner alone", async () => {
    await ben.type("/offer new Calls about nursing kind:call");
    const [offer] = await kith.database.db.select().from(offers);
    const taken = { name: "offer-withdraw", args: [packId(offer?.id ?? "")] };
    expect((await maya.pressRef(taken)).text).toContain("Only the person");
    await maya.type("/offer list");
    expect((await ben.type("/offer withdraw nursing")).text).toContain("Taken back");
    expect((await ben.pressRef(taken)).text).toContain("already");
    expect((await maya.press("I’d Like to Meet")).text).toContain("has been taken back");
    expect((await maya.type("/offer list")).text).toContain("Nobody offers this yet");
  });

  it("that is meant is asked for where the words fit none or several", async () => {
    await ben.type("/offer new Calls about nursing kind:call");
    await ben.type("/offer new Calls about teaching kind:call");
    const { text, buttons } = await ben.type("/offer withdraw calls");
    expect(text).toContain("Which one do you mean?");
    expect(buttons).toEqual(["Take It Back", "Take It Back"]);
    expect((await maya.type("/offer withdraw")).text).toContain("You have no standing offer");
  });

  it("is made once, and eight are enough", async () => {
    await ben.type("/offer new Calls about nursing kind:call");
    expect((await ben.type("/offer new calls about  NURSING kind:call")).text).toContain(
      "You offer this already",
    );
    for (const nth of [2, 3, 4, 5, 6, 7, 8, 9]) {
      await ben.type(`/offer new Calls about step ${nth} kind:call`);
    }
    expect(await kith.database.db.select().from(offers)).toHaveLength(8);
  });

  it("speaks German to a German member", async () => {
    const ida = kith.person("ida", { locale: "de-DE" });
    const { text } = await ida.type("/offer new Gespräche über Pflege kind:call");
    expect(text).toContain("Danke. Dein Angebot steht: „Gespräche über Pflege“");
    expect((await ida.type("/offer list")).buttons).toEqual(["Zurücknehmen"]);
  });
});
