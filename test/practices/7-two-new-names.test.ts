import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

it("practice 7: the yield of the last conversations is shown, and the chain is kept", async () => {
  const maya = kith.person("maya");
  const first = await maya.type('/met Ana Silva names:"Lee Wong at Acme; Ida Berg"');
  expect(first.text).toContain("One conversation, 2 new names.");
  const second = await maya.type('/met Lee Wong names:"Omar Haddad"');
  expect(second.text).toContain("Your last 2 conversations brought 3 new names.");
  expect((await maya.type("/contact show Omar Haddad")).text).toContain("Lee Wong");
});

it("practice 7: only the last ten conversations count", async () => {
  const ben = kith.person("ben");
  await ben.type('/met Eva Lund names:"Finn Olsen; Gita Rao"');
  for (let day = 0; day < 9; day++) {
    kith.advanceDays(8);
    await ben.type("/met Eva Lund names:Hugo Blanc");
  }
  kith.advanceDays(8);
  expect((await ben.type("/met Eva Lund")).text).toContain(
    "Your last 10 conversations brought 9 new names.",
  );
});

it("practice 7: no name at all is answered kindly, with how to ask, and can be mended", async () => {
  const carla = kith.person("carla");
  const { text, buttons } = await carla.type("/met Iris Wolf");
  expect(text).toContain("No new name this time, and that is fine");
  expect(text).toContain("“Who are two people I should talk to?”");
  expect(buttons).toContain("Add Names or a Promise");
  await carla.press("Add Names or a Promise");
  expect((await carla.submit({ names: "Jan Novak at Globex; Kim Ito" })).text).toContain(
    "New in your contacts: Jan Novak and Kim Ito",
  );
  expect((await carla.type("/contact show Jan Novak")).text).toContain("Referred by: Iris Wolf");
  expect((await carla.type("/met Iris Wolf")).text).toContain("brought 2 new names");
});
