import type { ActionRef } from "#chat/action-codec.ts";
import type { ArgDefs, ArgInput } from "./action-args.ts";

/** An action as it can be put on a button: its name, its arguments, and both together with their values. */
export type ActionLink<Args extends ArgDefs> = {
  readonly name: string;
  readonly args: Args;
  /** The action with its arguments, for a button or a menu. */
  readonly ref: (args: ArgInput<Args>) => ActionRef;
};

/**
 * An action that is declared elsewhere, for messages which its own declaration leads to. That declaration spreads the
 * link, `defineAction({ ...links.show, who, run })`, so that name and arguments are written once.
 */
export const link = <const Args extends ArgDefs>(name: string, args: Args): ActionLink<Args> => ({
  name,
  args,
  ref: (given) => ({
    name,
    args: Object.entries(args).map(([key, def]) => def.write(given[key] ?? "")),
  }),
});
