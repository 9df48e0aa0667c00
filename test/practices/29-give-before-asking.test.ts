import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainText } from "#chat/message.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const ASK = "/ask 15 minutes with somebody who plans shifts in a hospital";

describe("practice 29: give before asking", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await allowMessages(kith, maya);
  });
  afterAll(() => kith.close());

  it("an ask invites an offer and never waits for one", async () => {
    const { text, buttons } = await maya.type(ASK);
    expect(text).toContain("It is no condition.");
    expect(buttons).toContain("Share an Offer Back");
    await maya.press("Ask the Channel");
    expect(plainText(kith.channelMessages()[0] ?? [])).toContain("plans shifts");
  });

  it("the invitation opens the form of /offer, also from the channel", async () => {
    const { form } = await maya.press("Share an Offer Back");
    expect(form?.title).toBe("Offer help");
    const { text } = await maya.submit({ text: "A second look at your résumé" });
    expect(text).toContain("Your offer stands");
  });

  it("who offers something already is not invited again", async () => {
    const { text, buttons } = await maya.type(`${ASK} by night`);
    expect(buttons).not.toContain("Share an Offer Back");
    expect(text).not.toContain("no condition");
  });
});
