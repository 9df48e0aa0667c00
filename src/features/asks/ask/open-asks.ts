import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { asks, members } from "#db/schema/index.ts";
import { isOpenAt, type Ask } from "./ask-row.ts";
import { askViews, type AskView } from "./ask-view.ts";

type Range = { readonly from: number; readonly size: number };

/** The group's open asks, the newest first, without those of who has left. */
export async function openAsks(
  reader: Sender,
  range: Range,
): Promise<{ readonly shown: readonly AskView[]; readonly count: number }> {
  const { tx, group, now } = reader;
  const isMeant = and(eq(asks.groupId, group.id), isOpenAt(now), isNull(members.leftAt));
  const asker = and(eq(members.groupId, asks.groupId), eq(members.id, asks.askerId));
  const [rows, [counted]] = await Promise.all([
    tx
      .select({ ask: asks })
      .from(asks)
      .innerJoin(members, asker)
      .where(isMeant)
      .orderBy(desc(asks.createdAt), desc(asks.id))
      .limit(range.size)
      .offset(range.from),
    tx.select({ n: count() }).from(asks).innerJoin(members, asker).where(isMeant),
  ]);
  return {
    shown: await askViews(
      reader,
      rows.map((row) => row.ask),
    ),
    count: counted?.n ?? 0,
  };
}

/** A member's own asks in every state, the newest first. */
export async function ownAsks(
  { tx, group }: Pick<Sender, "tx" | "group">,
  memberId: string,
  range: Range,
): Promise<{ readonly shown: readonly Ask[]; readonly count: number }> {
  const isOwn = and(eq(asks.groupId, group.id), eq(asks.askerId, memberId));
  const [shown, n] = await Promise.all([
    tx
      .select()
      .from(asks)
      .where(isOwn)
      .orderBy(desc(asks.createdAt), desc(asks.id))
      .limit(range.size)
      .offset(range.from),
    tx.$count(asks, isOwn),
  ]);
  return { shown, count: n };
}
