const SEPARATOR = "|";

/** Marks a button that only opens a link: Slack reports the click, and Kith has nothing to do. */
const LINK = "link";

/**
 * The action_id of a control: `3|k1:done::t1`. Slack wants action_ids to be unique within a message, while two
 * controls may stand for the same action; the position makes them differ.
 */
export function elementId(position: number, customId: string): string {
  return `${position}${SEPARATOR}${customId}`;
}

export const linkId = (position: number): string => elementId(position, LINK);

/** The custom id behind an action_id; undefined for a link button and for anything that is not ours. */
export function customIdOf(actionId: string): string | undefined {
  const at = actionId.indexOf(SEPARATOR);
  const customId = at < 0 ? "" : actionId.slice(at + SEPARATOR.length);
  return customId === "" || customId === LINK ? undefined : customId;
}
