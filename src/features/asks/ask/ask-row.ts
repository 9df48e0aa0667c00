import { and, eq, gt } from "drizzle-orm";
import type { Context, Sender } from "#core/context.ts";
import { asks, type ASK_STATES } from "#db/schema/index.ts";

export type Ask = typeof asks.$inferSelect;
export type AskKind = Ask["kind"];

export const isAsk = (groupId: string, id: string) =>
  and(eq(asks.groupId, groupId), eq(asks.id, id));

/** Open, and not past its end, whether or not the sweep has come by. */
export const isOpenAt = (now: Date) => and(eq(asks.state, "open"), gt(asks.expiresAt, now));

/** An ask of this group; undefined when there is none of this id. */
export async function findAsk(
  { tx, group }: Pick<Sender, "tx" | "group">,
  id: string,
): Promise<Ask | undefined> {
  const [row] = await tx.select().from(asks).where(isAsk(group.id, id));
  return row;
}

/** An ask whose time has run out reads as expired, whether or not the sweep has come by. */
export const stateAt = (ask: Ask, now: Date): (typeof ASK_STATES)[number] =>
  ask.state === "open" && ask.expiresAt <= now ? "expired" : ask.state;

export const isOwnAsk = ({ member }: Pick<Context, "member">, ask: Ask): boolean =>
  ask.askerId === member.id;
