import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("/goal and /stage", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  it("asks for a goal where there is none, by one button", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/goal")).buttons).toContain("Set a Goal");
    await maya.press("Set a Goal");
    const saved = await maya.submit({
      text: "Find a role in logistics",
      employers: "Acme; Globex",
    });
    expect(saved.text).toContain("Find a role in logistics");
    expect(saved.text).toContain("Acme and Globex");
  });

  it("changes what is given and keeps the rest", async () => {
    const maya = kith.person("maya");
    await maya.type("/goal learn how hospitals buy software");
    const { text } = await maya.type("/goal");
    expect(text).toContain("learn how hospitals buy software");
    expect(text).toContain("Acme and Globex");
    const { form } = await maya.press("Change It");
    expect(form?.fields.map((field) => field.value)).toEqual([
      "learn how hospitals buy software",
      "Acme; Globex",
    ]);
  });

  it("takes ten employers and kindly not eleven, and loses nothing typed", async () => {
    const maya = kith.person("maya");
    const eleven = Array.from({ length: 11 }, (_, n) => `Firm ${n + 1}`).join("; ");
    const refused = await maya.type(`/goal work employers:"${eleven}"`);
    expect(refused.text).toContain("I counted 11");
    expect((await maya.type("/goal")).text).toContain("Acme and Globex");
  });

  it("names each employer once, however it is written, and takes commas between them too", async () => {
    const zoe = kith.person("zoe");
    const { text } = await zoe.type('/goal work employers:"Acme; acme inc.; Globex;"');
    expect(text).toContain("Employers you are interested in: Acme and Globex");
    const typed = await zoe.type('/goal work employers:"Acme, Inc., Globex, City Hospital"');
    expect(typed.text).toContain("interested in: Acme, Inc., Globex and City Hospital");
  });

  it("says the stage only where the member wants it seen", async () => {
    const maya = kith.person("maya");
    const hidden = await maya.type("/stage searching");
    expect(hidden.text).toContain("Nobody else sees that");
    expect(hidden.text).toContain("/stage searching visible:group");
    expect((await maya.type("/stage searching visible:group")).text).toContain(
      "The group may see that",
    );
    expect((await maya.type("/stage helping")).text).toContain("The group may see that");
  });

  it("takes a choice by the first word of its shown name", async () => {
    const lena = kith.person("lena", { locale: "de" });
    expect((await lena.type("/contact add Ute Kern tie:eng")).text).toContain("ist gespeichert");
    expect((await lena.type("/contact list tie:strong")).text).toContain("Ute Kern");
  });

  it("takes a stage by its shown name too", async () => {
    const ben = kith.person("ben");
    expect((await ben.type("/stage Searching visible:Organisers only")).text).toContain(
      "Only organisers may see that",
    );
  });
});
