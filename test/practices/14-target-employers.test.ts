import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 14: the goal names whom one knows at a target employer, and leads to them", async () => {
  const maya = kith.person("maya");
  await maya.type("/contact add Ana Silva company:Acme GmbH tie:weak");
  await maya.type("/contact add Ben Okafor company:Acmeville Bank");
  const { text, buttons } = await maya.type(
    '/goal find a role in logistics employers:"Acme; Globex"',
  );
  expect(text).toContain("You know Ana Silva at Acme.");
  expect(text).not.toContain("Ben Okafor");
  expect(text).toContain("At Globex you know nobody yet.");
  expect(buttons).toContain("Reach Ana Silva");
});

it("practice 14: employers may come before the goal", async () => {
  const ben = kith.person("ben");
  await ben.type("/contact add Eva Lund company:Globex");
  expect((await ben.type("/goal employers:Globex")).text).toContain("You know Eva Lund at Globex.");
});

it("practice 14: a posting's link is enough to ask who here can open that door", async () => {
  const eva = kith.person("eva");
  const { text } = await eva.type("/knows https://boards.greenhouse.io/acme/jobs/4012345");
  expect(text).toContain("I read Acme from that link");
  expect((await eva.press("Yes, That Is It")).text).toContain("I can ask around quietly");
  await eva.type('/goal employers:"Globex; Initech"');
  expect((await eva.press("Ask Who Knows Initech")).text).toContain("Initech");
});
