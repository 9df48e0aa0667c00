import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { members, offers, type OFFER_KINDS } from "#db/schema/index.ts";

export type Offer = typeof offers.$inferSelect;
export type OfferKind = (typeof OFFER_KINDS)[number];

type Reader = Pick<Sender, "tx" | "group">;

/** What a member offers, the newest first. */
export async function offersOf({ tx, group }: Reader, memberId: string): Promise<readonly Offer[]> {
  return tx
    .select()
    .from(offers)
    .where(
      and(eq(offers.groupId, group.id), eq(offers.memberId, memberId), isNull(offers.withdrawnAt)),
    )
    .orderBy(desc(offers.createdAt), desc(offers.id));
}

/** What the group's members offer, of one kind or of all, the newest first; without those who have left. */
export async function standingOffers(
  { tx, group }: Reader,
  kind: OfferKind | undefined,
  range: { readonly from: number; readonly size: number },
): Promise<{ readonly shown: readonly Offer[]; readonly count: number }> {
  const isStanding = and(
    eq(offers.groupId, group.id),
    isNull(offers.withdrawnAt),
    isNull(members.leftAt),
    kind === undefined ? undefined : eq(offers.kind, kind),
  );
  const owner = and(eq(members.groupId, offers.groupId), eq(members.id, offers.memberId));
  const [rows, [counted]] = await Promise.all([
    tx
      .select({ offer: offers })
      .from(offers)
      .innerJoin(members, owner)
      .where(isStanding)
      .orderBy(desc(offers.createdAt), desc(offers.id))
      .limit(range.size)
      .offset(range.from),
    tx.select({ n: count() }).from(offers).innerJoin(members, owner).where(isStanding),
  ]);
  return { shown: rows.map((row) => row.offer), count: counted?.n ?? 0 };
}

/** An offer of this group; undefined when there is none of this id. */
export async function findOffer({ tx, group }: Reader, id: string): Promise<Offer | undefined> {
  const [row] = await tx
    .select()
    .from(offers)
    .where(and(eq(offers.groupId, group.id), eq(offers.id, id)));
  return row;
}
