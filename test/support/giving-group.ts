import { and, eq } from "drizzle-orm";
import { accounts, gives, members, newId, type GIVE_KINDS } from "#db/schema/index.ts";
import { recountBoards, showOnBoards } from "#features/giving/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import type { TestKith } from "./test-kith.ts";

type MemberChange = Partial<
  Pick<
    typeof members.$inferInsert,
    | "directMessages"
    | "isOrganiser"
    | "leftAt"
    | "onBoards"
    | "stage"
    | "stageVisibility"
    | "timeZone"
    | "unreachableSince"
  >
>;

/** The member behind an account that Kith has seen. */
export async function memberOf(
  { database: { db } }: TestKith,
  account: string,
): Promise<{ readonly groupId: string; readonly memberId: string }> {
  const [row] = await db
    .select({ groupId: accounts.groupId, memberId: accounts.memberId })
    .from(accounts)
    .where(eq(accounts.externalId, account));
  if (row === undefined) throw new Error(`Kith has not seen ${account}`);
  return row;
}

/** Settings of a member, as if they had chosen them. */
export async function setMember(
  kith: TestKith,
  account: string,
  change: MemberChange,
): Promise<void> {
  const { groupId, memberId } = await memberOf(kith, account);
  await inTenant(kith.database.db, { groupId, memberId }, async (tx) => {
    await tx
      .update(members)
      .set(change)
      .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
    await showOnBoards(tx, { id: groupId }, memberId);
  });
}

/** Makes people known to Kith, each by a first command. */
export async function joinAll(kith: TestKith, ...names: readonly string[]): Promise<void> {
  for (const name of names) await kith.person(name).type("/todo");
}

export type PastGive = {
  readonly from: string;
  readonly to: string;
  readonly at: string | Date;
  readonly kind?: (typeof GIVE_KINDS)[number];
  readonly state?: "confirmed" | "pending" | "declined" | "lapsed";
  readonly warmth?: "name" | "warm" | "met" | "outcome";
  readonly isBacked?: boolean;
  readonly isAfterLanding?: boolean;
};

/** Gives of the past, as they would be on record by now, and on boards. */
export async function recordGives(kith: TestKith, past: readonly PastGive[]): Promise<void> {
  const people = new Map<string, Awaited<ReturnType<typeof memberOf>>>();
  for (const name of new Set(past.flatMap((give) => [give.from, give.to]))) {
    people.set(name, await memberOf(kith, name));
  }
  await kith.database.db.insert(gives).values(
    past.map((give) => {
      const giver = people.get(give.from);
      const receiver = people.get(give.to);
      if (giver === undefined || receiver === undefined) throw new Error("unknown people");
      return {
        groupId: giver.groupId,
        id: newId(),
        giverId: giver.memberId,
        receiverId: receiver.memberId,
        kind: give.kind ?? "advice",
        warmth: give.warmth,
        isBacked: give.isBacked ?? false,
        isAfterLanding: give.isAfterLanding ?? false,
        state: give.state ?? "confirmed",
        givenAt: new Date(give.at),
        lapsesAt: new Date(new Date(give.at).getTime() + 7 * 86_400_000),
        settledAt: new Date(give.at),
      };
    }),
  );
  for (const groupId of new Set([...people.values()].map((person) => person.groupId))) {
    await recount(kith, groupId);
  }
}

/** Counts a group's boards anew, as after a change in the database that no verb made. */
export const recount = (kith: TestKith, groupId: string): Promise<void> =>
  inTenant(kith.database.db, { groupId, memberId: null }, (tx) =>
    recountBoards(tx, { id: groupId }, kith.now()),
  );
