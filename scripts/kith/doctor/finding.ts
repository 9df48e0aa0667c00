/** What one look found, in a line. `mend` says what to do. */
export type Finding =
  | { readonly kind: "fine"; readonly what: string }
  | { readonly kind: "mend"; readonly what: string };

export const fine = (what: string): Finding => ({ kind: "fine", what });
export const mend = (what: string): Finding => ({ kind: "mend", what });

/** A platform that has not answered by then is out of reach, in milliseconds. */
export const ANSWER_MS = 10_000;

/** Slack refuses what is signed by a clock that is five minutes off; long before, times that people read are wrong. */
const MOST_SKEW_SECONDS = 30;

/** Compares this machine's clock with somebody else's. */
export function clockFinding(whose: string, theirs: Date, ours: Date): Finding {
  const seconds = Math.round(Math.abs(theirs.getTime() - ours.getTime()) / 1000);
  return seconds <= MOST_SKEW_SECONDS
    ? fine(`The clock agrees with ${whose}`)
    : mend(`The clock differs from ${whose} by ${seconds} s: turn time synchronisation (NTP) on.`);
}

/** The clock of whoever answered, if the answer tells. */
export function clockOf(whose: string, response: Response, ours: Date): readonly Finding[] {
  const said = response.headers.get("date");
  return said === null ? [] : [clockFinding(whose, new Date(said), ours)];
}
