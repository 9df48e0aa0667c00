import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 2: from an empty list to ten people, relatives and other fields included", async () => {
  const maya = kith.person("maya");
  await maya.type("/todo");
  await maya.press("Yes, Please");
  await maya.press("Yes, Write to Me");
  const start = await maya.press("List People I Know");
  expect(start.text).toContain("Family: still to come");
  const family = await maya.press("Name Five");
  expect(family.form?.fields.map((field) => field.label)).toContain(
    "A relative who works in another field",
  );
  await maya.submit({
    first: "Aunt Rosa",
    second: "Cousin Nils at Harbour Bakery",
    third: "Uncle Jo",
    fourth: "Tina Berg",
    fifth: "Max Berg",
  });
  await maya.press("That Is Everybody");
  await maya.press("Name Five");
  const { text } = await maya.submit({
    first: "Eva Lund",
    second: "Finn Olsen",
    third: "Gita Rao",
    fourth: "Hugo Blanc",
    fifth: "Iris Wolf",
  });
  expect(text).toContain("10 names so far; 1 of 6 circles done");
  expect((await maya.type("/contact show Cousin Nils")).text).toContain("Company: Harbour Bakery");
  expect((await maya.type("/contact show Cousin Nils")).text).toContain("Circle: Family");
});
