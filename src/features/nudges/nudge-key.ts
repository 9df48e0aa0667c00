/** How the outbox's key of every nudge begins. */
export const NUDGE_KEY = "nudge:";
