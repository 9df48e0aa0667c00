import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chainUp, readBook } from "#features/contacts/index.ts";
import { asMember } from "#test/support/as-member.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 28: level 3 opens the hidden market", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await maya.type("/contact add Stella Strong tie:strong");
    await maya.type('/met Stella names:"Wim Weber at Acme"');
    await maya.type('/met Wim names:"Nina Novak at Globex; Noor Naidu"');
  });
  afterAll(() => kith.close());

  it("remembers through whom one came to somebody new, link by link", async () => {
    const { text } = await maya.type("/contact show Nina");
    expect(text).toContain("Tie: new");
    expect(text).toContain("Referred by: Wim Weber, through Stella Strong");
    const chain = await asMember(kith, "maya", async (ctx) => {
      const nina = (await readBook(ctx)).find((entry) => entry.name === "Nina Novak");
      return chainUp(ctx, nina?.id ?? "");
    });
    expect(chain.map((link) => link.name)).toEqual(["Wim Weber", "Stella Strong"]);
  });

  it("shows how far a single conversation has led", async () => {
    const { text } = await maya.type("/contact show Stella");
    expect(text).toContain("Led you to: Wim Weber");
    expect(text).toMatch(/Through them: (Nina Novak and Noor Naidu|Noor Naidu and Nina Novak)/);
    expect(text).toContain("3 names in all, 2 steps deep");
  });

  it("lists the people of level 3 alone", async () => {
    const { text } = await maya.type("/contact list tie:new");
    expect(text).toContain("3 contacts");
    expect(text).not.toContain("Stella Strong");
  });
});
