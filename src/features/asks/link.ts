import type { ActionRef } from "#chat/action-codec.ts";
import type { ArgDefs, ArgInput } from "#core/action-args.ts";

/** An action by its name and arguments, so that messages can link to it before it is declared with what it does. */
export function link<const Args extends ArgDefs>(name: string, args: Args) {
  return {
    name,
    args,
    ref: (given: ArgInput<Args>): ActionRef => ({
      name,
      args: Object.entries(args).map(([key, def]) => def.write(given[key] ?? "")),
    }),
  };
}
