/** How the outbox's key of every chosen reminder begins. */
export const REMINDER_KEY = "reminder:";
