import { afterAll, beforeAll, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
});
afterAll(() => kith.close());

it("practice 36: the chain that led to the job is proposed from what is on record, and thanked person by person", async () => {
  const [maya, ben] = [kith.person("maya"), kith.person("ben")];
  await allowMessages(kith, maya, ben);
  await ben.type(`/gave ${maya.mention} kind:referral name:"Ana Silva at Acme"`);
  await maya.press("Yes, Thank You");
  await maya.type('/met who:"Ana Silva at Acme" how:call names:"Omar Haddad at Globex"');
  await maya.type('/met who:"Omar Haddad" how:coffee');
  await maya.type("/landed role:Planner company:Globex");
  const path = await maya.choose([
    "Ben, of this group",
    "Ana Silva, through Ben",
    "Omar Haddad, through Ana Silva",
  ]);
  expect(path.text).toContain(
    "Ben; Ana Silva, through Ben; Omar Haddad, through Ana Silva. At the end: Your new job, Planner, Globex.",
  );
  expect((await maya.press("Thank Them")).text).toContain("“Dear …, I have found a job");
  kith.setNow("2026-03-02T10:05:00Z");
  await kith.runJob("thank-credited");
  const letter = (await ben.letters()).at(-1);
  expect(letter?.text).toContain("Maya has landed (Planner at Globex), and says that you were on");
  expect(letter?.text).not.toMatch(/Ana|Omar/);
});
