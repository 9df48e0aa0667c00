import type { Catalogue } from "#chat/command-spec.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Locale } from "#chat/locale.ts";
import type { Log } from "#chat/log.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { groups, members, workspaces } from "#db/schema/index.ts";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";
import type { Texts } from "#texts/texts.ts";
import type { DraftMessage } from "./drawing.ts";

export type Group = typeof groups.$inferSelect;
export type Member = typeof members.$inferSelect;
type Workspace = typeof workspaces.$inferSelect;

/** A message to somebody else, to be written in the reader's language. */
export type Letter = {
  /** Says what it is, so that the same is never queued twice, such as `give-asked:ID`. */
  readonly dedupeKey: string;
  readonly message: (texts: Texts) => DraftMessage;
  /** Why it comes, in a sentence for its receiver. */
  readonly why: (texts: Texts) => string;
  /** After this instant it is not worth sending. */
  readonly dropAt?: Date;
  /**
   * `now`: its receiver waits for it, so it goes out however much came today. `can-wait`: it is as good tomorrow, and
   * goes along with the next nudge. Left out: today, if not two others came before it.
   */
  readonly urgency?: "now" | "can-wait";
};

/** What became of a letter: `queued`, or why its receiver gets no direct messages. */
export type Posted = "queued" | "no-consent" | "unreachable";

/** Everything that a verb may know and use. One for each incoming event, within one transaction of the group. */
export type Context = {
  readonly now: Date;
  /** The caller's calendar day, `YYYY-MM-DD`, in their time zone. */
  readonly today: string;
  readonly tx: Tx;
  readonly group: Group;
  readonly workspace: Workspace;
  readonly member: Member;
  /** The caller's account on the platform. */
  readonly account: string;
  readonly platform: Platform;
  /** The platform's channel in which this happens; undefined in private. */
  readonly channel: string | undefined;
  readonly locale: Locale;
  readonly texts: Texts;
  /** Set before each command's name. */
  readonly commandPrefix: string;
  /** Every command, for help. */
  readonly catalogue: Catalogue;
  /** Hashes a normalised text, for equality where the text itself is encrypted. */
  readonly keyedHash: KeyedHash;
  readonly log: Log;
};

/** What is needed to act in a group without a caller, as jobs do; whoever has a `Context` has it. */
export type Sender = Pick<Context, "tx" | "now"> & { readonly group: Pick<Group, "id"> };
