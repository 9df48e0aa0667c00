import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { boardCounts, members } from "#db/schema/index.ts";
import { countedPlaces, mayStand } from "./board-places.ts";

/** One member who helps another. */
export type Pair = { readonly giverId: string; readonly receiverId: string };

type Sender = { readonly tx: Tx; readonly group: { readonly id: string } };

type Place = { readonly board: string; readonly period: string; readonly startsOn: string };

/**
 * Runs a change to the gives from one member to another, whatever it is, and brings the boards along: each counts the
 * receiver for the giver before it or after it, and the difference is written. Changes to one giver's gives take turns,
 * and so do they with a full count of the group's boards.
 */
export async function keepBoards<Result>(
  { tx, group }: Sender,
  pair: Pair,
  change: () => Promise<Result>,
): Promise<Result> {
  await lockGiver(tx, group.id, pair.giverId);
  const before = await readPlaces(tx, group.id, pair);
  const result = await change();
  const after = await readPlaces(tx, group.id, pair);
  const steps = [
    ...without(after, before).map((place) => ({ ...place, step: 1 })),
    ...without(before, after).map((place) => ({ ...place, step: -1 })),
  ];
  if (steps.length > 0) await addSteps(tx, group.id, pair.giverId, steps);
  return result;
}

const lockKey = (groupId: string) => sql`hashtextextended(${`boards ${groupId}`}, 0)`;

/**
 * Shared for those who change counts, exclusive for who counts them all anew; until the transaction ends. It has to be
 * waited for: only a statement that is sent afterwards sees what was committed meanwhile.
 */
export async function lockBoards(
  tx: Tx,
  groupId: string,
  mode: "shared" | "exclusive",
): Promise<void> {
  await tx.execute(
    mode === "shared"
      ? sql`select pg_advisory_xact_lock_shared(${lockKey(groupId)})`
      : sql`select pg_advisory_xact_lock(${lockKey(groupId)})`,
  );
}

/** The same, shared, and the giver's row, in one trip. */
async function lockGiver(tx: Tx, groupId: string, giverId: string): Promise<void> {
  await tx.execute(sql`
    with boards as materialized (select pg_advisory_xact_lock_shared(${lockKey(groupId)}))
    select 1 from boards, ${members} where group_id = ${groupId} and id = ${giverId}
    for no key update of ${members}`);
}

async function readPlaces(
  tx: Tx,
  groupId: string,
  { giverId, receiverId }: Pair,
): Promise<readonly Place[]> {
  const isMeant = sql`g.giver_id = ${giverId} and g.receiver_id = ${receiverId}`;
  const rows = await tx.execute<Place>(sql`
    select board, period, starts_on::text as "startsOn"
    from (${countedPlaces(groupId, isMeant)}) places`);
  return [...rows];
}

function without(places: readonly Place[], others: readonly Place[]): readonly Place[] {
  const known = new Set(others.map(keyOf));
  return places.filter((place) => !known.has(keyOf(place)));
}

const keyOf = ({ board, period, startsOn }: Place): string => `${board} ${period} ${startsOn}`;

async function addSteps(
  tx: Tx,
  groupId: string,
  giverId: string,
  steps: readonly (Place & { readonly step: number })[],
): Promise<void> {
  await tx.execute(sql`
    insert into ${boardCounts} (group_id, board, period, starts_on, member_id, receivers, is_shown)
    select ${members}.group_id, s.board, s.period, s.starts_on, ${members}.id, s.step,
      ${mayStand(sql`s.board`)}
    from json_to_recordset(${JSON.stringify(
      steps.map(({ startsOn, ...rest }) => ({ ...rest, starts_on: startsOn })),
    )}::json) as s (board text, period text, starts_on date, step int)
    join ${members} on ${members}.group_id = ${groupId} and ${members}.id = ${giverId}
    on conflict (group_id, board, period, starts_on, member_id) do update set
      receivers = ${boardCounts}.receivers + excluded.receivers, is_shown = excluded.is_shown`);
}
