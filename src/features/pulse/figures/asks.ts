import { HOUR_MS } from "#core/durations.ts";
import { figure, share, type Figure } from "./figure.ts";
import { percentile } from "./percentile.ts";

/** One ask as of the midnight of the figures; what came later is not known yet. */
export type AskTimes = {
  readonly askedAt: Date;
  /** The first reply that the asker called useful, or that became a confirmed give. */
  readonly firstUsefulAt: Date | null;
  /** Closed by its asker, or run out. */
  readonly hasEnded: boolean;
};

export type AskFigures = {
  /** Hours to the first useful reply, of asks that had one; missing: asks without. */
  readonly reply: Figure<{ readonly median: number; readonly p90: number }>;
  /** Share answered within 48 hours, of asks at least 48 hours old; missing: younger ones. */
  readonly within48: Figure;
  /** Share that ended without a useful reply, of asks answered or ended; missing: those still open. */
  readonly neverAnswered: Figure;
};

const SOON_MS = 48 * HOUR_MS;

/** Definition 6 of the pulse, for the asks of the period; newcomers' asks are handed over apart. */
export function askFigures(asks: readonly AskTimes[], until: Date): AskFigures {
  const waits = asks
    .flatMap(({ askedAt, firstUsefulAt }) =>
      firstUsefulAt === null ? [] : [firstUsefulAt.getTime() - askedAt.getTime()],
    )
    .toSorted((one, other) => one - other);
  const old = asks.filter(({ askedAt }) => until.getTime() - askedAt.getTime() >= SOON_MS);
  const soon = old.filter(
    ({ askedAt, firstUsefulAt }) =>
      firstUsefulAt !== null && firstUsefulAt.getTime() - askedAt.getTime() <= SOON_MS,
  );
  const unanswered = asks.filter(({ firstUsefulAt }) => firstUsefulAt === null);
  const never = unanswered.filter(({ hasEnded }) => hasEnded);
  return {
    reply: figure({ n: waits.length, missing: unanswered.length }, () => ({
      median: percentile(waits, 0.5) / HOUR_MS,
      p90: percentile(waits, 0.9) / HOUR_MS,
    })),
    within48: share({ count: soon.length, n: old.length, missing: asks.length - old.length }),
    neverAnswered: share({
      count: never.length,
      n: waits.length + never.length,
      missing: unanswered.length - never.length,
    }),
  };
}
