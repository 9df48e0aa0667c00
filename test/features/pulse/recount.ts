import { Temporal } from "temporal-polyfill";
import { instantAt } from "#core/calendar/calendar.ts";
import type { asks, gives, landings, members } from "#db/schema/index.ts";
import { askFigures } from "#features/pulse/figures/asks.ts";
import { concentration } from "#features/pulse/figures/concentration.ts";
import type { MemberFacts } from "#features/pulse/figures/member-facts.ts";

/** Rows of the ledger, as they stand now. */
export type Ledger = {
  readonly members: readonly (typeof members.$inferSelect)[];
  readonly gives: readonly (typeof gives.$inferSelect)[];
  readonly landings: readonly (typeof landings.$inferSelect)[];
  readonly asks: readonly (typeof asks.$inferSelect)[];
};

/** Every member's facts as of an instant, counted the slow way: give by give, member by member. */
export function recount(
  { members, gives, landings }: Ledger,
  until: Date,
  timeZone: string,
): readonly (MemberFacts & { readonly id: string })[] {
  const dayOf = (at: Date): Temporal.PlainDate =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const confirmed = confirmedBy(gives, until);
  return members
    .filter((member) => member.joinedAt < until)
    .map((member) => {
      const byDay = (own: typeof gives): readonly Temporal.PlainDate[] =>
        own
          .map((give) => dayOf(give.givenAt))
          .toSorted((one, other) => Temporal.PlainDate.compare(one, other));
      const gaveOn = byDay(confirmed.filter((give) => give.giverId === member.id));
      const receivedOn = byDay(confirmed.filter((give) => give.receiverId === member.id));
      const [landing] = landings
        .filter((row) => row.memberId === member.id && row.createdAt < until)
        .filter((row) => row.undoneAt === null || row.undoneAt >= until)
        .map((row) => Temporal.PlainDate.from(row.landedOn))
        .toSorted((one, other) => Temporal.PlainDate.compare(one, other));
      const joined = dayOf(member.joinedAt);
      const start =
        landing !== undefined && Temporal.PlainDate.compare(landing, joined) < 0 ? joined : landing;
      let active = start;
      for (const day of gaveOn) {
        if (active === undefined || start === undefined) break;
        if (Temporal.PlainDate.compare(day, start) < 0) continue;
        if (active.until(day, { largestUnit: "days" }).days >= 60) break;
        active = day;
      }
      return {
        id: member.id,
        landedOn: start?.toString() ?? null,
        activeUntil: active?.toString() ?? null,
        gave: gaveOn.length,
        firstGaveOn: gaveOn[0]?.toString() ?? null,
        lastGaveOn: gaveOn.at(-1)?.toString() ?? null,
        received: receivedOn.length,
        firstReceivedOn: receivedOn[0]?.toString() ?? null,
        hasLeft: member.leftAt !== null && member.leftAt < until,
      };
    });
}

const confirmedBy = (gives: Ledger["gives"], until: Date): Ledger["gives"] =>
  gives.filter(
    ({ state, givenAt, settledAt }) =>
      state === "confirmed" && givenAt < until && settledAt !== null && settledAt < until,
  );

/** What happened in the days before a midnight, the slow way. */
export function recountPeriod(
  ledger: Ledger,
  {
    asOf,
    timeZone,
    days,
  }: { readonly asOf: string; readonly timeZone: string; readonly days: number },
) {
  const until = instantAt(asOf, 0, 0, timeZone);
  const first = Temporal.PlainDate.from(asOf).subtract({ days }).toString();
  const from = instantAt(first, 0, 0, timeZone);
  const everConfirmed = confirmedBy(ledger.gives, until);
  const given = ledger.gives.filter(({ givenAt }) => givenAt >= from && givenAt < until);
  const confirmed = given.filter((give) => everConfirmed.includes(give));
  const present = ledger.members.filter(
    ({ joinedAt, leftAt }) => joinedAt < until && (leftAt === null || leftAt >= from),
  );
  const people = new Set([...present.map(({ id }) => id), ...confirmed.map((g) => g.giverId)]);
  const counts = Array.from(people, (id) => ({
    gives: confirmed.filter(({ giverId }) => giverId === id).length,
    members: 1,
  }));
  const waiting = given.filter(
    ({ state, settledAt }) => state === "pending" || settledAt === null || settledAt >= until,
  ).length;
  const inLoops = confirmed.filter((give) =>
    everConfirmed.some(
      (back) =>
        back.giverId === give.receiverId &&
        back.receiverId === give.giverId &&
        Math.abs(back.givenAt.getTime() - give.givenAt.getTime()) <= 14 * 86_400_000,
    ),
  ).length;
  const asksOf = (isNewcomers: boolean) =>
    askFigures(
      ledger.asks
        .filter((ask) => ask.isNewcomers === isNewcomers)
        .filter(({ createdAt }) => createdAt >= from && createdAt < until)
        .map(({ createdAt, firstUsefulAt, expiresAt }) => ({
          askedAt: createdAt,
          firstUsefulAt: firstUsefulAt !== null && firstUsefulAt < until ? firstUsefulAt : null,
          hasEnded: expiresAt <= until,
        })),
      until,
    );
  return {
    concentration: concentration(counts, waiting),
    mutualTrade: {
      value: confirmed.length < 5 ? null : inLoops / confirmed.length,
      n: confirmed.length,
      missing: waiting,
    },
    asks: asksOf(false),
    newcomersAsks: asksOf(true),
  };
}
