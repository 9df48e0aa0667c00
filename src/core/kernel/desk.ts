import type { Catalogue } from "#chat/command-spec.ts";
import type { Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { AnyAction, CommandDef } from "#core/define.ts";
import type { PeopleDirectory } from "#core/input/people-directory.ts";
import type { Reply } from "#core/reply.ts";

/** What the features bring to the kernel. */
type Declared = {
  readonly commands: readonly CommandDef[];
  readonly actions: readonly AnyAction[];
  readonly directory: PeopleDirectory;
  /** What the bot's home page shows. */
  readonly home: (ctx: Context) => Promise<Reply>;
  /** Said once after a command's own answer: the set-up offer, a notice. */
  readonly epilogue: (ctx: Context) => Promise<Message>;
  /** Told before the handler of a button that stands in a nudge. */
  readonly pressedInNudge: (ctx: Context) => Promise<void>;
};

/** Everything that can be asked for. */
export type Desk = {
  readonly declared: Declared;
  readonly catalogue: Catalogue;
};
