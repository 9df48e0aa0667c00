import { MAX_FILE_BYTES } from "#chat/incoming.ts";

/** The largest body of a request, in bytes: room for a pasted list of contacts. */
export const MAX_REQUEST_BYTES = 2_000_000;

/** The largest body of a deed: a file comes in base64, which is a third longer. */
export const MAX_DEED_BYTES = Math.ceil(MAX_FILE_BYTES / 3) * 4 + MAX_REQUEST_BYTES;

/** The longest line that a person may type, in UTF-16 code units; Slack's commands end there too. */
export const MAX_LINE = 4_000;

/** The longest name of somebody who joins, in UTF-16 code units. */
export const MAX_NAME = 40;

/** As many people as a demo group needs. */
export const MAX_PEOPLE = 60;

/** Older entries than these are let go. */
export const MAX_KEPT_ENTRIES = 2_000;

/** The furthest that the clock moves at once, in milliseconds: 60 days. */
export const MAX_ADVANCE_MS = 60 * 24 * 60 * 60 * 1000;

/** Messages a minute: there is no platform to be slowed by. */
export const MESSAGES_PER_MINUTE = 6_000;
