import { eq } from "drizzle-orm";
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { openSession } from "#core/sessions/tenant-session.ts";
import { silentLog } from "#chat/log.ts";
import type { OpenDatabase } from "#db/open-database.ts";
import { accounts, contacts, meetingPeople, meetings, newId, TIES } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { type NewContact, restartCadence, saveContacts } from "#features/contacts/index.ts";

export type Owner = { readonly account: string; readonly workspace: string };

const GIVEN = "Ana Ben Carla Deniz Eva Finn Gia Hal Ida José Kai Lea Müller Nuno Ola Person".split(
  " ",
);
const FAMILY =
  "Silva Okafor García Lind Roe Moss Park Weiß Núñez Sørensen Wong Berg Diaz Ito".split(" ");
const ROLES = ["Engineer", "Nurse", "Head of Data", "Buyer", "Teacher", "Product Manager"];
/** As many as have been talked to, and are to be talked to again. */
const TALKED_TO = 400;

/** Gives a member who has used Kith before a record of this size: most of it imported, some of it talked to. */
export async function fillRecord(
  database: OpenDatabase,
  owner: Owner,
  size: number,
): Promise<void> {
  const people = Array.from({ length: size }, (_, n) => person(n));
  await asOwner(database, owner, async (ctx) => {
    await saveContacts(ctx, people);
    const rows = await ctx.tx.select({ id: contacts.id }).from(contacts).limit(TALKED_TO);
    const own = { groupId: ctx.group.id, ownerId: ctx.member.id };
    const held = rows.map(({ id }, n) => ({
      contactId: id,
      meetingId: newId(),
      heldOn: addDays(ctx.today, -n),
    }));
    await ctx.tx.insert(meetings).values(
      held.map(({ meetingId, heldOn }) => ({
        ...own,
        id: meetingId,
        heldOn,
        createdAt: ctx.now,
      })),
    );
    await ctx.tx
      .insert(meetingPeople)
      .values(held.map(({ meetingId, contactId }) => ({ ...own, meetingId, contactId })));
    for (const { contactId, heldOn, meetingId } of held) {
      await restartCadence(ctx, [contactId], heldOn, meetingId);
    }
  });
  await database.sql`vacuum analyze`;
}

const person = (n: number): NewContact => ({
  name: `${pick(GIVEN, n)} ${pick(FAMILY, Math.floor(n / GIVEN.length))} ${word(n)}`,
  company:
    n % 5 === 0 ? undefined : `${pick(["Acme", "Globex", "Initech", "Umbrella"], n)} ${n % 900}`,
  role: n % 4 === 0 ? undefined : pick(ROLES, n),
  circle: n % 10 === 0 ? "football" : undefined,
  lastSpokeOn: n % 9 === 0 ? "2025-03-04" : undefined,
  tie: n % 3 === 0 ? pick(TIES, n) : "weak",
  source: "import",
});

const pick = <Item>(list: readonly Item[], n: number): Item => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
};

/** A third name, so that words are as many as in a real address book: one of its own for every few people. */
const word = (n: number): string =>
  Array.from(
    { length: 6 },
    (_, at) => "abcdefghijklmnopqrst"[(n * 7 + at * at * 3 + Math.floor(n / 20 ** (at % 4))) % 20],
  ).join("");

export async function asOwner(
  { db, keyedHash }: OpenDatabase,
  owner: Owner,
  work: (ctx: Context) => Promise<void>,
): Promise<void> {
  const [row] = await db.select().from(accounts).where(eq(accounts.externalId, owner.account));
  if (row === undefined) throw new Error(`${owner.account} has not used Kith yet`);
  const caller = { ...row, workspace: owner.workspace, otherGroups: [] };
  await inTenant(db, caller, async (tx) =>
    work(
      await openSession(
        tx,
        caller,
        {
          platform: "slack",
          deliveryId: "fill",
          workspace: { id: owner.workspace, name: "Bench" },
          account: { id: owner.account, name: owner.account, locale: "en", isAdmin: false },
          channel: undefined,
          mentioned: [],
          event: { kind: "home" },
        },
        { now: new Date(), catalogue: { commands: [], prefix: "" }, keyedHash, log: silentLog },
      ),
    ),
  );
}
