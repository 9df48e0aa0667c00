import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const letterIn = (text: string): string =>
  text.slice(text.indexOf("Dear "), text.indexOf("Warm wishes"));

describe.each(ENGINES)("practice 12 on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith(engine);
  });
  afterAll(() => kith.close());

  it("practice 12: the person met and who gave their name are thanked the same day", async () => {
    const maya = kith.person("maya");
    await maya.type('/met Rita Moss names:"Ana Silva at Acme"');
    await maya.type("/todo");
    await maya.press("Done");
    const { text } = await maya.type("/met Ana Silva");
    expect(text).toContain("thank Rita Moss, who gave you Ana Silva’s name, today");
    const list = await maya.type("/todo");
    expect(list.text).toContain("Thank Ana Silva · due today");
    expect(list.text).toContain("Thank Rita Moss for the way to Ana Silva · due today");
  });

  it("practice 12: the referrer is thanked for the first talk, not for each", async () => {
    const maya = kith.person("maya");
    kith.advanceDays(30);
    expect((await maya.type("/met Ana Silva")).text).not.toContain("Rita Moss");
  });

  it("practice 12: a member who gave the name is thanked, too", async () => {
    const [ben, dora] = [kith.person("ben"), kith.person("dora")];
    await dora.type("/todo");
    await ben.type(`/contact add Lee Wong referred-by:${dora.mention}`);
    const { text } = await ben.type("/met Lee Wong");
    expect(text).toContain("thank Dora, who gave you Lee Wong’s name, today");
    expect((await ben.type("/todo")).text).toContain("Thank Dora for the way to Lee Wong");
    expect(await dora.letters()).toEqual([]);
  });

  it("practice 12: words to begin with say what was given and promised", async () => {
    const eva = kith.person("eva");
    await eva.type(
      '/met Ana Silva names:"Lee Wong; Ida Berg" promise:"send the article" notes:"start with one ward"',
    );
    const { text } = await eva.press("Write the Thank-You");
    expect(text).toContain("Dear Ana,");
    expect(text).toContain("Thank you for talking with me today.");
    expect(text).toContain("telling me about Lee Wong and Ida Berg");
    expect(text).toContain("what I promised: send the article");
    expect(text).toContain("Warm wishes\nEva");
    expect((await eva.press("Done")).text).toContain("Done: Thank Ana Silva");
    expect((await eva.press("Write the Thank-You")).text).toContain("already settled");
  });

  it("practice 12: notes are nobody else’s to read, and stand beside the letter", async () => {
    const finn = kith.person("finn");
    await finn.type("/contact add Ana Silva referred-by:Rita Moss");
    await finn.type("/met Ana Silva notes:her firm is for sale");
    await finn.type("/todo");
    await finn.press("Done");
    const { text } = await finn.press("Write It");
    expect(text).toContain("Dear Rita,");
    expect(text).toContain("Thank you for pointing me to Ana Silva.");
    expect(letterIn(text)).not.toContain("for sale");
    expect(text).toContain("You noted: her firm is for sale");
    await finn.press("Done");
    await finn.type("/met Jan Novak notes:shy, likes cats");
    const thanks = (await finn.press("Write the Thank-You")).text;
    expect(letterIn(thanks)).not.toContain("cats");
    expect(thanks).toContain("You noted: shy, likes cats");
    expect(thanks).toContain("pick one that they may read");
  });

  it("practice 12: the words come in the reader's language", async () => {
    const greta = kith.person("greta", { locale: "de" });
    await greta.type("/met Dr. Ana Silva");
    const { text } = await greta.press("Dank schreiben");
    expect(text).toContain("Hallo Dr. Ana Silva,");
    expect(text).toContain("vielen Dank für das Gespräch heute");
  });

  it("practice 12: nobody else reads the words", async () => {
    const eva = kith.person("eva");
    const mallory = kith.person("mallory");
    await mallory.type("/todo");
    const logged = await eva.type("/met Jan Novak notes:secret");
    const message = logged.answer.kind === "reply" ? logged.answer.message : [];
    const [action] = message.flatMap((block) =>
      block.kind === "controls"
        ? block.controls.flatMap((control) =>
            control.kind === "button" && control.label === "Write the Thank-You"
              ? [control.action]
              : [],
          )
        : [],
    );
    if (action === undefined) throw new Error("no button");
    expect((await eva.pressRef(action)).text).toContain("secret");
    expect((await mallory.pressRef(action)).text).toContain("already settled");
  });
});
