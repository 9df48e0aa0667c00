import { encodeAction } from "#chat/action-codec.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const start = { name: "inventory", args: [] };

describe("the list of people one knows", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
    await maya.type("/todo");
  });
  afterEach(() => kith.close());

  it("shows every circle and how far it is", async () => {
    const { text, buttons } = await maya.pressRef(start);
    for (const circle of ["Family", "School", "Past jobs", "Neighbours", "Clubs"])
      expect(text).toContain(`${circle}: still to come`);
    expect(text).toContain("0 names so far; 0 of 6 circles done. Only you can see them.");
    expect(buttons).toEqual(["Name Five", "Skip This Circle", "Another Day"]);
  });

  it("is offered where there are no contacts yet, and after the first one", async () => {
    expect((await maya.type("/contact list")).buttons).toContain("List People I Know");
    expect((await maya.type("/contact add Eva Lund")).buttons).toContain("List People I Know");
    expect((await maya.press("List People I Know")).text).toContain("The people you know");
  });

  it("stops and goes on another day where it stopped", async () => {
    await maya.pressRef(start);
    await maya.press("Name Five");
    await maya.submit({ first: "Aunt Rosa", second: "Uncle Jo" });
    await maya.press("That Is Everybody");
    const paused = await maya.press("Another Day");
    expect(paused.text).toContain("2 names are kept.");
    kith.advanceDays(40);
    const again = await maya.press("Carry On");
    expect(again.text).toContain("Family: 2 names, done");
    expect(again.text).toContain("School, training, university");
  });

  it("keeps who is known once, and says so", async () => {
    await maya.type("/contact add Eva Lund company:Acme");
    await maya.pressRef(start);
    await maya.press("Name Five");
    const { text } = await maya.submit({
      first: "eva lund",
      second: "Aunt Rosa",
      third: "Aunt Rosa",
    });
    expect(text).toContain("Saved from “Family”: Aunt Rosa.");
    expect(text).toContain("Eva Lund: on your list before");
    expect((await maya.type("/contact list")).text).toContain("2 contacts");
    expect((await maya.type("/contact show Eva Lund")).text).toContain("Circle: Family");
  });

  it("counts no name twice when the same are typed again", async () => {
    await maya.pressRef(start);
    await maya.press("Name Five");
    await maya.submit({ first: "Aunt Rosa" });
    await maya.press("Five More");
    const { text } = await maya.submit({ first: "Aunt Rosa" });
    expect(text).toContain("Aunt Rosa: on your list before");
    expect(text).toContain("1 name so far");
  });

  it("takes relatives to be close and asks about the others", async () => {
    await maya.pressRef(start);
    await maya.press("Name Five");
    await maya.submit({ first: "Aunt Rosa" });
    expect((await maya.type("/contact show Aunt Rosa")).text).toContain("Tie: strong");
    await maya.press("That Is Everybody");
    await maya.press("Name Five");
    const { text } = await maya.submit({ first: "Eva Lund", second: "Finn Olsen" });
    expect(text).toContain("Whom of them do you know well?");
    expect((await maya.choose("Finn Olsen")).text).toContain("you know Finn Olsen well");
    expect((await maya.type("/contact show Finn Olsen")).text).toContain("Tie: strong");
    expect((await maya.type("/contact show Eva Lund")).text).toContain("Tie: weak");
  });

  it("skips a circle, and comes back to it from the menu", async () => {
    await maya.pressRef(start);
    const school = await maya.press("Skip This Circle");
    expect(school.text).toContain("Family: skipped");
    const back = await maya.choose("Family");
    expect(back.text).toContain("Let us begin with family");
  });

  it("ends with the next step: one of those known well", async () => {
    await maya.pressRef(start);
    await maya.press("Name Five");
    await maya.submit({ first: "Aunt Rosa", second: "Uncle Jo" });
    await maya.press("That Is Everybody");
    for (let circle = 0; circle < 4; circle++) await maya.press("Skip This Circle");
    const { text, buttons } = await maya.press("Skip This Circle");
    expect(text).toContain("You have gone through all circles: 2 names.");
    expect(buttons).toEqual(["Reach Aunt Rosa", "Reach Uncle Jo"]);
  });

  it("answers an empty form kindly, and characters that are no name", async () => {
    await maya.pressRef(start);
    await maya.press("Name Five");
    expect((await maya.submit({ first: "?" })).text).toContain("No name yet.");
    expect((await maya.type("/contact list")).text).toContain("no contacts yet");
  });

  it("does not let anybody mark another member's people", async () => {
    await maya.pressRef(start);
    await maya.press("Skip This Circle");
    await maya.press("Name Five");
    const listed = await maya.submit({ first: "Eva Lund" });
    const menu = (listed.answer.kind === "reply" ? listed.answer.message : [])
      .flatMap((block) => (block.kind === "controls" ? block.controls : []))
      .find((control) => control.kind === "select");
    const mallory = kith.person("mallory");
    await mallory.type("/todo");
    const answer = await kith.handle({
      platform: "playground",
      deliveryId: "forged",
      workspace: { id: "w1", name: undefined },
      account: { id: "mallory", name: undefined, locale: undefined, isAdmin: undefined },
      channel: undefined,
      mentioned: [],
      event: {
        kind: "action",
        id: encodeAction({ name: "inventory-well", args: [] }, undefined),
        chosen: menu?.choices[0]?.value,
      },
    });
    expect(JSON.stringify(answer)).toContain("no longer there");
    expect((await maya.type("/contact show Eva Lund")).text).toContain("Tie: weak");
  });
});
