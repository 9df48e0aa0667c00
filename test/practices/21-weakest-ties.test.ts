import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkPoints } from "#features/rounds/matching/points.ts";
import { matchRound } from "#features/rounds/matching/match-round.ts";
import { isDormant, readBook, saveContacts } from "#features/contacts/index.ts";
import { asMember } from "#test/support/as-member.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 21: mind the weakest ties", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await maya.type('/contact add Dora Dormant tie:weak last-spoke:"March 2019"');
    await maya.type('/contact add Sam Strong tie:strong last-spoke:"yesterday"');
    await asMember(kith, "maya", (ctx) =>
      saveContacts(ctx, [{ name: "Ines Imported", source: "import", tie: "weak" }]),
    );
  });
  afterAll(() => kith.close());

  it("puts a weak tie that has slept for years before a close friend of yesterday", async () => {
    const { text } = await maya.type("/contact list");
    expect(text.indexOf("Dora Dormant")).toBeLessThan(text.indexOf("Sam Strong"));
    expect(text).toMatch(/Dora Dormant .* due now/);
  });

  it("does not call somebody dormant of whom nothing is known", async () => {
    const { text } = await maya.type("/contact list due:yes");
    expect(text).toContain("Dora Dormant");
    expect(text).not.toContain("Ines Imported");
    const dormant = await asMember(kith, "maya", async (ctx) =>
      (await readBook(ctx))
        .filter((entry) => isDormant(entry, ctx.today))
        .map((entry) => entry.name),
    );
    expect(dormant).toEqual(["Dora Dormant"]);
    expect((await maya.type("/contact show Ines")).text).toContain("Last talked: not known");
  });

  it("finds the weak ties alone when asked", async () => {
    const { text } = await maya.type("/contact list tie:weak");
    expect(text).toContain("2 contacts");
    expect(text).not.toContain("Sam Strong");
  });

  it("practice 21: a round prefers two with few people in common over none and over many", () => {
    const people = ["ana", "ben", "cleo", "dan"].map((id) => ({
      id,
      stage: undefined,
      fields: [],
      clockOffset: 0,
      goesFirst: false,
    }));
    const match = matchRound({
      people,
      // Ana and Cleo both have to do with Eva, who takes no part herself.
      links: [
        ["ana", "eva"],
        ["cleo", "eva"],
      ],
      together: [],
      blocked: [],
      size: 2,
      seed: "seed",
    });
    expect(match.groups).toContainEqual(["ana", "cleo"]);
    expect(linkPoints(30)).toBeLessThan(linkPoints(0));
  });
});
