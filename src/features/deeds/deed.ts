/** What a member did, as far as it may answer a nudge. */
export const DEED_KINDS = [
  "met",
  "task-done",
  "thanked",
  "outreach-moved",
  "drafted",
  "referrer-asked",
  "rehearsed",
  "contact-added",
  "names-listed",
  "checked-up",
  "goal-set",
  "employers-set",
  "week-reviewed",
  "asked",
  "asked-quietly",
  "ask-settled",
  "offered",
  "helped",
  "gave",
  "give-confirmed",
  "give-raised",
  "credited",
  "pledged",
  "introduced",
  "introduction-answered",
  "meet-answered",
  "round-joined",
  "round-answered",
  "path-answered",
] as const;

export type DeedKind = (typeof DEED_KINDS)[number];

export type Deed = {
  readonly kind: DeedKind;
  /** Whom and what it was about; empty: nobody in particular. */
  readonly ids: readonly string[];
};
