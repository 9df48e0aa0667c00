import type { Answer } from "#chat/answer.ts";
import type { VerbPath } from "#chat/command-spec.ts";
import { isCompletable } from "#chat/option.ts";
import type { Desk } from "./desk.ts";
import type { Surroundings } from "./parse-input.ts";

/** Platforms show at most this many. */
const MAX_SUGGESTIONS = 25;

/** What to offer while an option is typed. In an option for several people, only the last name is completed. */
export async function completeOption(
  desk: Desk,
  { ctx, directory }: Surroundings,
  asked: { readonly path: VerbPath; readonly option: string; readonly typed: string },
): Promise<Answer> {
  const command = desk.declared.commands.find((known) => known.name === asked.path.command);
  const def = command?.verbs[asked.path.verb ?? ""]?.options[asked.option];
  if (def === undefined || !isCompletable(def.kind) || def.kind === "members") {
    return { kind: "suggestions", suggestions: [] };
  }
  const several = def.kind === "people";
  const cut = several ? Math.max(asked.typed.lastIndexOf(";"), asked.typed.lastIndexOf(",")) : -1;
  const before = asked.typed.slice(0, cut + 1);
  const found = await directory.suggestContacts(ctx, asked.typed.slice(cut + 1).trim());
  return {
    kind: "suggestions",
    suggestions: found.slice(0, MAX_SUGGESTIONS).map(({ label, value }) => ({
      label: before === "" ? label : `${before} ${label}`,
      value: before === "" ? value : `${before} ${value}`,
    })),
  };
}
