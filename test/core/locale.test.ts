import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textsFor } from "#texts/texts.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("a member's language", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  const de = textsFor("de");
  const en = textsFor("en");

  it("is the platform's where Kith speaks it", async () => {
    const jana = kith.person("jana", { locale: "de-AT" });
    expect((await jana.type("/contact")).text).toBe(
      de.errors.unknownVerb({
        command: "contact",
        typed: "",
        verbs: ["add", "list", "show", "edit", "import", "match", "forget"],
        prefix: "",
      }),
    );
    const { answer } = await jana.pressRef({ name: "no-such-button", args: [] });
    expect(JSON.stringify(answer)).toContain(de.errors.expired);
    expect(de.errors.expired).not.toBe(en.errors.expired);
  });

  it("reads days as they are written there", async () => {
    const jana = kith.person("jana", { locale: "de" });
    expect((await jana.type("/met Ana Silva when:gestern")).text).toContain("Ana Silva");
    expect((await jana.type("/contact show Ana Silva")).text).toContain("1. März");
  });

  it("is English where Kith does not speak it", async () => {
    const { text } = await kith.person("léa", { locale: "fr-FR" }).type("/contact");
    expect(text).toContain("Type one of these after it");
  });
});
