import { LRUCache } from "lru-cache";
import { MINUTE_MS } from "#core/durations.ts";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";

/** What people are found by. */
export type BookWords = {
  /** The book's revision as they were written. */
  readonly revision: number;
  readonly name: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly circle: string | null;
};

/** One member's contacts as they were at a revision of theirs. */
export type KeptBook = {
  readonly revision: number;
  readonly words: ReadonlyMap<string, BookWords>;
};

/** Opened names stay in memory no longer than this, used or not. */
const KEPT_MS = 5 * MINUTE_MS;
/** Contacts of all members together: some thirty megabytes. A book that is larger alone is not kept. */
const KEPT_CONTACTS = 60_000;

type Books = LRUCache<string, KeptBook>;

const installations = new WeakMap<KeyedHash, Books>();

/**
 * The books that this process keeps for one database; its hash stands for it, so that two databases in one process
 * never mix. Keyed by group and member.
 */
export function keptBooks(installation: KeyedHash): Books {
  const known = installations.get(installation);
  if (known !== undefined) return known;
  const books: Books = new LRUCache({
    maxSize: KEPT_CONTACTS,
    sizeCalculation: (book) => book.words.size + 1,
    ttl: KEPT_MS,
    ttlAutopurge: true,
    // Looked up each time: a test may have put another clock there.
    perf: { now: () => performance.now() },
  });
  installations.set(installation, books);
  return books;
}
