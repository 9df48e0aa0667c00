import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accounts, doors, members, outbox } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

let kith: TestKith;
beforeAll(async () => {
  kith = await createTestKith();
});
afterAll(() => kith.close());

/** Everything of the contact and of whoever knows them; nobody types these words but the owner. */
const SECRETS = [
  "Quendolin",
  "Zylinder",
  "dispatcher",
  "quendolin@",
  "0301234",
  "Olafsson",
  "olafacc",
];

const secretsIn = (value: unknown): readonly string[] => {
  const text = JSON.stringify(value) ?? "";
  return SECRETS.filter((secret) => text.includes(secret));
};

it("nobody but the owner receives anything of contact or owner before both agreed, at any step", async () => {
  const asker = kith.person("maya");
  const other = kith.person("noa");
  const owner = kith.person("olafacc", { displayName: "Olafsson" });
  await allowMessages(kith, asker, other, owner);
  await owner.type("/contact match on");
  await owner.press("Where I Work");
  await owner.submit({ employer: "Kaminwerke" });
  await owner.type(
    '/contact add "Quendolin Ray" company:"Frostwerk GmbH" role:"dispatcher" tie:strong notes:"Zylinder"',
  );
  await owner.type('/contact show "Quendolin Ray"');
  await owner.press("E-mail and Phone");
  await owner.submit({ email: "quendolin@frost.test", phone: "0301234" });

  /** Whatever the asker and everybody else has been told so far, answers and letters. */
  const seen: unknown[] = [];
  const watch = async (step: string, answer?: { readonly answer: unknown }): Promise<void> => {
    seen.push(answer?.answer);
    const letters = (await kith.outbox()).filter(({ account }) => account !== owner.account);
    const found = secretsIn([seen, letters, kith.channelMessages()]);
    expect({ step, found }).toEqual({ step, found: [] });
  };
  await watch("looking up", await asker.type("/knows Frostwerk"));
  await watch("looking up the owner's own employer", await other.type("/knows Kaminwerke"));
  await watch("the form", await asker.press("Ask Quietly"));
  await watch(
    "asking",
    await asker.submit({ reason: "I want to learn how you route goods", offer: "my notes" }),
  );
  await owner.press("Whom Do I Know There?");
  await watch("asked");
  await owner.press("I’ll Call Ahead");
  await watch("promised", await asker.type("/knows Frostwerk"));
  kith.advanceDays(3.1);
  await kith.runJob("remind-path-owners");
  await watch("reminded");
  kith.advanceDays(4);
  await kith.runJob("end-paths");
  await watch("told that there is no path");
  await owner.press("They Said Yes");
  await watch("the owner's form is open", await asker.type("/knows Frostwerk"));
  // What is typed now is what the contact allowed: another name than on record.
  await owner.submit({ name: "Q. R.", role: "", way: "desk@frost.test" });
  const [opened] = (await asker.letters()).filter(({ dedupeKey }) =>
    dedupeKey.startsWith("path-opened"),
  );
  expect(opened?.text).toContain("desk@frost.test");
  expect(secretsIn([opened?.text.replaceAll("Olafsson", "")])).toEqual([]);
  // Even now nothing of the contact that the owner did not type into that form.
  const told = (await kith.outbox()).filter(({ account }) => account === asker.account);
  expect(secretsIn(JSON.parse(JSON.stringify(told).replaceAll("Olafsson", "")))).toEqual([]);
  expect(
    secretsIn((await kith.outbox()).filter(({ account }) => account === other.account)),
  ).toEqual([]);
});

it("an owner who never agreed to messages, or left, is not asked, and the asker reads the same", async () => {
  const asker = kith.person("ida");
  const silent = kith.person("silent");
  await allowMessages(kith, asker);
  await silent.type("/contact match on");
  await silent.type('/contact add "Rolf Ek" company:Silberbach');
  await asker.type("/knows Silberbach");
  await asker.press("Ask Quietly");
  const { text } = await asker.submit({ reason: "I want to learn how you route goods" });
  expect(text).toContain("I am asking around");
  expect((await silent.letters()).filter(({ dedupeKey }) => dedupeKey.startsWith("path"))).toEqual(
    [],
  );
});

it("doors follow contacts in the same breath, and hold no word of them but the sealed employer", async () => {
  const { db } = kith.database;
  const una = kith.person("una");
  await una.type('/contact add "Lee Wong" company:Acme');
  const { groupId, memberId } = await memberOf(kith, "una");
  const own = () => db.select().from(doors).where(eq(doors.ownerId, memberId));
  expect(await own()).toEqual([]);
  await una.type("/contact match on");
  expect((await own()).map(({ employer }) => employer)).toEqual(["acme"]);
  await una.type('/contact add "Kim Roe" company:"Globex & Söhne AG"');
  await una.type('/contact edit "Lee Wong" company:Initech');
  expect((await own()).map(({ employer }) => employer.split("\n")[0] ?? "").toSorted()).toEqual([
    "globex and sohne ag",
    "initech",
  ]);
  await una.type('/contact forget "Kim Roe"');
  await una.press("Forget Them");
  expect(await own()).toHaveLength(1);
  const file = {
    kind: "file",
    name: "c.csv",
    bytes: Buffer.from("First Name,Last Name,Company\nIda,Bo,Umbrella\nUri,Coe,Umbrella\n"),
  } as const;
  await una.type("/contact import", { file });
  await una.press("Keep All 2");
  expect(await own()).toHaveLength(3);
  await una.type("/contact match on");
  await una.press("Where I Work");
  await una.submit({ employer: "Hooli" });
  expect((await own()).filter(({ contactId }) => contactId === null)).toHaveLength(1);
  const raw = await kith.database.sql`select * from doors where owner_id = ${memberId}`;
  for (const word of ["acme", "initech", "umbrella", "hooli", "lee", "Wong"]) {
    expect(JSON.stringify(raw.map((row) => ({ ...row, written_in: 0 })))).not.toContain(word);
  }
  const seenFrom = (group: string) =>
    inTenant(db, { groupId: group, memberId }, (tx) => tx.select().from(doors));
  expect(await seenFrom(groupId)).not.toEqual([]);
  // Another group sees none of them.
  expect(await seenFrom(crypto.randomUUID())).toEqual([]);
  await una.type("/contact match off");
  expect(await own()).toEqual([]);
  await una.type('/contact add "Pat Quo" company:Acme');
  expect(await own()).toEqual([]);
});

it("a stranger's tap on somebody else's buttons changes and shows nothing", async () => {
  const asker = kith.person("pia");
  const owner = kith.person("quin");
  const stranger: TestPerson = kith.person("eve");
  await allowMessages(kith, asker, owner, stranger);
  await owner.type("/contact match on");
  await owner.type('/contact add "Vera Blum" company:Wolkenhaus');
  await asker.type("/knows Wolkenhaus");
  await asker.press("Ask Quietly");
  await asker.submit({ reason: "I want to learn how you route goods" });
  const [letter] = (await owner.letters()).filter(({ dedupeKey }) =>
    dedupeKey.startsWith("path-asked"),
  );
  const buttons = (letter?.message ?? []).flatMap((block) =>
    block.kind === "controls" ? block.controls : [],
  );
  expect(buttons).toHaveLength(5);
  for (const button of buttons) {
    if (button.kind !== "button") continue;
    const { text } = await stranger.pressRef(button.action);
    expect(text).toContain("Only the person this was meant for");
  }
  const states = await kith.database.db
    .select({ state: outbox.state })
    .from(outbox)
    .innerJoin(members, eq(members.id, outbox.memberId))
    .innerJoin(accounts, eq(accounts.memberId, members.id))
    .where(eq(accounts.externalId, "eve"));
  expect(states).toEqual([]);
});
