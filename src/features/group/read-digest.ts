import { and, asc, count, countDistinct, desc, eq, gt, gte, isNull, lt, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import type { Group } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { asks, gives, introductions, landings, members, thanks } from "#db/schema/index.ts";
import { FEWEST } from "./group-csv.ts";
import type { DigestWeek } from "./next-digest.ts";

const MOST_ASKS = 3;
const MOST_THANKS = 5;

/** A count that is told as such, or only in words because it is small, or not at all. */
type Told = number | "few" | undefined;

/** What a group hears of its week. Nobody is named but those whom public thanks have named before. */
export type Digest = {
  readonly helped: Told;
  readonly answered: Told;
  readonly introduced: Told;
  readonly landed: Told;
  /** Open asks of the group's channel, those without an answer first. */
  readonly asks: readonly { readonly id: string; readonly text: string }[];
  readonly thanks: readonly {
    readonly from: string;
    readonly to: string;
    readonly text: string | null;
  }[];
};

type Reader = {
  readonly tx: Tx;
  readonly now: Date;
  readonly group: Pick<Group, "id" | "channel" | "channelWorkspaceId">;
};

/** The digest of a week; undefined when there is nothing to say. */
export async function readDigest(reader: Reader, week: DigestWeek): Promise<Digest | undefined> {
  const [helped, answered, introduced, landed, open, said] = await Promise.all([
    countHelped(reader, week),
    countAnswered(reader, week),
    countIntroduced(reader, week),
    countLanded(reader, week),
    openAsks(reader),
    publicThanks(reader, week),
  ]);
  const digest = {
    helped: told(helped),
    answered: told(answered),
    introduced: told(introduced),
    landed: told(landed),
    asks: open,
    thanks: said,
  };
  const isEmpty = helped + answered + introduced + landed + open.length + said.length === 0;
  return isEmpty ? undefined : digest;
}

const told = (n: number): Told => (n === 0 ? undefined : n < FEWEST ? "few" : n);

const within = (at: PgColumn, { from, until }: DigestWeek) => and(gte(at, from), lt(at, until));

/** People helped, as they confirmed it in this week. */
async function countHelped({ tx, group }: Reader, week: DigestWeek): Promise<number> {
  const [row] = await tx
    .select({ n: countDistinct(gives.receiverId) })
    .from(gives)
    .where(
      and(eq(gives.groupId, group.id), eq(gives.state, "confirmed"), within(gives.settledAt, week)),
    );
  return row?.n ?? 0;
}

async function countAnswered({ tx, group }: Reader, week: DigestWeek): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(asks)
    .where(and(eq(asks.groupId, group.id), within(asks.firstReplyAt, week)));
  return row?.n ?? 0;
}

async function countIntroduced({ tx, group }: Reader, week: DigestWeek): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, group.id),
        eq(introductions.state, "agreed"),
        within(introductions.settledAt, week),
      ),
    );
  return row?.n ?? 0;
}

/** Landings that a channel was told of, and that stand. */
async function countLanded({ tx, group }: Reader, week: DigestWeek): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        eq(landings.isShared, true),
        isNull(landings.undoneAt),
        within(landings.createdAt, week),
      ),
    );
  return row?.n ?? 0;
}

/** What was asked in this very channel: an ask in private, or in another channel, is not for everybody here. */
async function openAsks({ tx, now, group }: Reader): Promise<Digest["asks"]> {
  const { channel, channelWorkspaceId } = group;
  if (channel === null || channelWorkspaceId === null) return [];
  return tx
    .select({ id: asks.id, text: asks.text })
    .from(asks)
    .innerJoin(members, and(eq(members.groupId, asks.groupId), eq(members.id, asks.askerId)))
    .where(
      and(
        eq(asks.groupId, group.id),
        eq(asks.state, "open"),
        gt(asks.expiresAt, now),
        eq(asks.channel, channel),
        eq(asks.workspaceId, channelWorkspaceId),
        isNull(members.leftAt),
      ),
    )
    .orderBy(sql`${asks.firstReplyAt} is not null`, desc(asks.createdAt))
    .limit(MOST_ASKS);
}

const givers = alias(members, "givers");

/** Thanks that both may be named with: they were public, and both are still here. */
async function publicThanks(reader: Reader, week: DigestWeek): Promise<Digest["thanks"]> {
  const { tx, group } = reader;
  const rows = await tx
    .select({ fromId: thanks.fromId, toId: thanks.toId, text: thanks.text })
    .from(thanks)
    .innerJoin(members, and(eq(members.groupId, thanks.groupId), eq(members.id, thanks.fromId)))
    .innerJoin(givers, and(eq(givers.groupId, thanks.groupId), eq(givers.id, thanks.toId)))
    .where(
      and(
        eq(thanks.groupId, group.id),
        eq(thanks.isPublic, true),
        isNull(members.leftAt),
        isNull(givers.leftAt),
        within(thanks.createdAt, week),
      ),
    )
    .orderBy(desc(thanks.createdAt), asc(thanks.id))
    .limit(MOST_THANKS);
  const people = await findMembers(
    reader,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  const names = new Map(people.map((person) => [person.id, person.name]));
  return rows.flatMap(({ fromId, toId, text }) => {
    const from = names.get(fromId);
    const to = names.get(toId);
    return from === undefined || to === undefined ? [] : [{ from, to, text }];
  });
}
