import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("a command's form", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  it("opens when something needed is missing, with what was typed", async () => {
    const { form } = await kith.person("maya").type("/met how:lunch promise:call the clinic");
    const filled = Object.fromEntries(form?.fields.map(({ name, value }) => [name, value]) ?? []);
    expect(filled).toMatchObject({ how: "lunch", promise: "call the clinic" });
    expect(filled["who"]).toBeUndefined();
  });

  it("keeps typed options that it does not show, and they arrive when it is submitted", async () => {
    const maya = kith.person("maya");
    const { form } = await maya.type("/contact add circle:choir notes:sings alto");
    expect(form?.fields.map((field) => field.name)).not.toContain("circle");
    await maya.submit({ name: "Ana Silva" });
    const card = await maya.type("/contact show Ana Silva");
    expect(card.text).toContain("Circle: choir");
    expect(card.text).toContain("sings alto");
  });

  it("says after an hour that the options it did not show are gone, and takes the rest", async () => {
    const maya = kith.person("maya");
    await maya.type("/contact add circle:rowing");
    kith.setNow(new Date(kith.now().getTime() + 61 * 60_000));
    const { text } = await maya.submit({ name: "Carla Diaz" });
    expect(text).toContain("Saved Carla Diaz");
    expect(text).toContain("what you typed there besides this form is gone");
    expect((await maya.type("/contact show Carla Diaz")).text).not.toContain("rowing");
  });

  it("starts with what is on record where only its subject was named", async () => {
    const maya = kith.person("maya");
    await maya.type("/contact add Ben Okafor role:nurse company:Acme");
    const { form } = await maya.type("/contact edit Ben Okafor");
    expect(form?.fields.find((field) => field.name === "role")?.value).toBe("nurse");
    await maya.submit({ role: "ward sister" });
    const card = await maya.type("/contact show Ben Okafor");
    expect(card.text).toContain("Role: ward sister");
    expect(card.text).toContain("Company: Acme");
  });

  it("shows contacts by their names, though completion typed their tokens", async () => {
    const maya = kith.person("maya");
    const event = {
      kind: "complete",
      path: { command: "met", verb: undefined },
      option: "who",
      typed: "ben",
    } as const;
    const suggested = await kith.handle({
      platform: "playground",
      deliveryId: "complete-1",
      workspace: { id: "w1", name: undefined },
      account: { id: "maya", name: undefined, locale: undefined, isAdmin: undefined },
      channel: "general",
      mentioned: [],
      event,
    });
    const token = suggested.kind === "suggestions" ? suggested.suggestions[0]?.value : undefined;
    expect(token).toMatch(/^<contact:/);
    await maya.type(`/met who:${token}; Ida Berg when:soon`);
    const { form } = await maya.press("Fix It");
    expect(form?.fields.find((field) => field.name === "who")?.value).toBe(
      "Ben Okafor at Acme; Ida Berg",
    );
    expect((await maya.submit({ when: "today" })).text).toContain("Ben Okafor and Ida Berg");
  });
});
