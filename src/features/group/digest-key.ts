/** How the key of each digest in the outbox begins; the day of the week's end follows. */
export const DIGEST_KEY = "digest:";
