import { dayIn, periodStart } from "#core/calendar/calendar.ts";
import type { BOARD_KINDS, gives, groups, members } from "#db/schema/index.ts";

type Give = typeof gives.$inferSelect;
type Board = (typeof BOARD_KINDS)[number];

/** Every count of every board, from the definitions alone: "board period start member count shown". */
export function boardsByHand(
  ledger: readonly Give[],
  people: readonly (typeof members.$inferSelect)[],
  { timeZone, weekStart }: typeof groups.$inferSelect,
): readonly string[] {
  const start = (period: "week" | "month" | "quarter" | "always", give: Give): string =>
    periodStart(period, dayIn(give.givenAt, timeZone), weekStart) ?? "0001-01-01";
  const confirmed = ledger
    .filter((give) => give.state === "confirmed")
    .toSorted(
      (one, other) =>
        one.givenAt.getTime() - other.givenAt.getTime() || (one.id < other.id ? -1 : 1),
    );
  const counted = confirmed.filter((give, index) => {
    const before = confirmed
      .slice(0, index)
      .filter(
        (other) =>
          other.giverId === give.giverId &&
          other.receiverId === give.receiverId &&
          start("week", other) === start("week", give),
      );
    return give.isBacked || before.length < 3;
  });
  const receivers = new Map<string, Set<string>>();
  for (const give of counted) {
    for (const board of boardsOf(give)) {
      for (const period of ["week", "month", "quarter", "always"] as const) {
        const key = `${board} ${period} ${start(period, give)} ${give.giverId}`;
        receivers.set(key, (receivers.get(key) ?? new Set()).add(give.receiverId));
      }
    }
  }
  return [...receivers].map(([key, helped]) => {
    const giver = people.find((person) => key.endsWith(person.id));
    const isThere = giver?.onBoards === "yes" && giver.leftAt === null;
    const isShown =
      isThere &&
      (!key.startsWith("after-landing") ||
        (giver.stage === "landed" && giver.stageVisibility === "group"));
    return `${key} ${helped.size} ${isShown}`;
  });
}

const boardsOf = (give: Give): readonly Board[] => [
  "help",
  ...(give.kind === "referral" ? ["referrals" as const] : []),
  ...(give.kind === "introduction" ? ["introductions" as const] : []),
  ...(give.isAfterLanding ? ["after-landing" as const] : []),
];
