import { and, desc, eq, gt, gte, isNotNull, isNull, lte, or } from "drizzle-orm";
import { addDays, dayIn, type Day } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Group, Member } from "#core/context.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import {
  gives,
  introductions,
  landings,
  members,
  roundMembers,
  roundPairs,
  rounds,
} from "#db/schema/index.ts";
import { blockedPairs } from "#features/blocks/index.ts";
import { goalWords } from "#features/profile/index.ts";
import type { MatchInput, Participant, SeenStage, Two } from "./matching/match-input.ts";
import type { RoundPlan } from "./round-plan.ts";
import { zoneOffset } from "./zone-offset.ts";

/** Help given counts for so long, in days. */
const LINK_DAYS = 365;
const RECENT_DAYS = 180;
/** Beyond so many rounds two may as well never have met. */
const ROUNDS_BACK = 60;

/** A round that is to be made: who is in it, and all that decides who talks to whom. */
export type RoundInput = {
  readonly number: number;
  readonly match: MatchInput;
  readonly zones: ReadonlyMap<string, string>;
  /** How a field's word was written, by the spelling in which it is compared. */
  readonly words: ReadonlyMap<string, string>;
};

/**
 * Reads what is known on this day. Meetings that members logged for themselves are theirs alone and are not read; whom
 * somebody helped, was introduced to or shared a round with is, as ids.
 */
export async function readRoundInput(
  tx: Tx,
  { group, plan, now }: { readonly group: Group; readonly plan: RoundPlan; readonly now: Date },
): Promise<RoundInput> {
  const today = dayIn(now, group.timeZone);
  const ready = await readReady(tx, group, today);
  const landed = await readLandings(tx, group, today);
  const number = (await lastNumber(tx, group)) + 1;
  const shared = await readShared(tx, group, number - ROUNDS_BACK);
  const helped = await readHelp(tx, group, now);
  const introduced = await readIntroduced(tx, group);
  const blocked = await blockedPairs(
    tx,
    group.id,
    ready.map(({ member }) => member.id),
  );
  const words = new Map<string, string>();
  const people = ready.map(({ member, goesFirst }): Participant => {
    const telling = goalWords(member.goal ?? "");
    for (const { stem, word } of telling) if (!words.has(stem)) words.set(stem, word);
    return {
      id: member.id,
      stage: seenStage(member, landed),
      fields: [...new Set(telling.map(({ stem }) => stem))],
      clockOffset: zoneOffset(zoneOf(member, group), now),
      goesFirst,
    };
  });
  return {
    number,
    words,
    zones: new Map(ready.map(({ member }) => [member.id, zoneOf(member, group)])),
    match: {
      people,
      size: plan.size === 3 ? 3 : 2,
      seed: `${group.id} ${number}`,
      links: [...helped, ...introduced, ...shared.map(({ pair }) => pair)],
      together: shared.map(({ pair, number: theirs }) => ({ pair, roundsAgo: number - theirs })),
      blocked: [...blocked].map((key): Two => {
        const [one = "", other = ""] = key.split(":");
        return [one, other];
      }),
    },
  };
}

/** Who takes part on this day, a day's pause over or not begun; not who has left the group. */
export const readReady = (tx: Tx, group: Pick<Group, "id">, today: Day) =>
  tx
    .select({ member: members, goesFirst: roundMembers.goesFirst })
    .from(roundMembers)
    .innerJoin(
      members,
      and(eq(members.groupId, roundMembers.groupId), eq(members.id, roundMembers.memberId)),
    )
    .where(
      and(
        eq(roundMembers.groupId, group.id),
        isNull(members.leftAt),
        or(eq(roundMembers.isPaused, false), lte(roundMembers.pausedUntil, today)),
      ),
    )
    .$dynamic();

/** Who landed within the last half year. */
async function readLandings(tx: Tx, group: Group, today: Day): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectDistinct({ memberId: landings.memberId })
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        isNull(landings.undoneAt),
        gte(landings.landedOn, addDays(today, -RECENT_DAYS)),
      ),
    );
  return new Set(rows.map(({ memberId }) => memberId));
}

function seenStage(member: Member, landed: ReadonlySet<string>): SeenStage | undefined {
  if (member.stage === null || member.stageVisibility !== "group") return undefined;
  return member.stage === "landed" && landed.has(member.id) ? "recently-landed" : member.stage;
}

async function lastNumber(tx: Tx, group: Group): Promise<number> {
  const [last] = await tx
    .select({ number: rounds.number })
    .from(rounds)
    .where(eq(rounds.groupId, group.id))
    .orderBy(desc(rounds.number))
    .limit(1);
  return last?.number ?? 0;
}

/** Who was put together since that round, each two of a three; what was called off does not count. */
async function readShared(tx: Tx, group: Group, since: number) {
  const rows = await tx
    .select({
      first: roundPairs.firstId,
      second: roundPairs.secondId,
      third: roundPairs.thirdId,
      number: rounds.number,
    })
    .from(roundPairs)
    .innerJoin(
      rounds,
      and(eq(rounds.groupId, roundPairs.groupId), eq(rounds.id, roundPairs.roundId)),
    )
    .where(
      and(
        eq(roundPairs.groupId, group.id),
        isNull(roundPairs.calledOffAt),
        gt(rounds.number, since),
      ),
    );
  return rows.flatMap(({ first, second, third, number }) => {
    const pairs: readonly Two[] =
      third === null
        ? [[first, second]]
        : [
            [first, second],
            [first, third],
            [second, third],
          ];
    return pairs.map((pair) => ({ pair, number }));
  });
}

async function readHelp(tx: Tx, group: Group, now: Date): Promise<readonly Two[]> {
  const rows = await tx
    .selectDistinct({ giver: gives.giverId, receiver: gives.receiverId })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.state, "confirmed"),
        gte(gives.givenAt, new Date(now.getTime() - LINK_DAYS * DAY_MS)),
      ),
    );
  return rows.map(({ giver, receiver }): Two => [giver, receiver]);
}

async function readIntroduced(tx: Tx, group: Group): Promise<readonly Two[]> {
  const rows = await tx
    .select({ first: introductions.firstId, second: introductions.secondId })
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, group.id),
        eq(introductions.state, "agreed"),
        isNotNull(introductions.settledAt),
      ),
    );
  return rows.map(({ first, second }): Two => [first, second]);
}
