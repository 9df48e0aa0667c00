import { decodeAction } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { VerbPath } from "#chat/command-spec.ts";
import { isCompletable } from "#chat/option.ts";
import { readPersonToken } from "#chat/person-token.ts";
import { unpackId } from "#core/action-args.ts";
import { suggestMembers } from "#core/input/members-by-name.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import type { OptionDef } from "#core/option-types.ts";
import type { Desk } from "./desk.ts";
import { COMMAND_FORM } from "./run-verb.ts";

/** Platforms show at most this many. */
const MAX_SUGGESTIONS = 25;

type Asked = {
  readonly path: VerbPath;
  readonly option: string;
  readonly typed: string;
  /** The custom id of the form in which it is typed, if it is one. */
  readonly form?: string;
};

/** What to offer while an option is typed. In an option for several people, only the last name is completed. */
export async function completeOption(
  desk: Desk,
  { ctx, directory }: Surroundings,
  asked: Asked,
): Promise<Answer> {
  const def = findOption(desk, asked);
  const isOfMembers = def?.kind === "member" || def?.kind === "members";
  if (def === undefined || !(isCompletable(def.kind) || isOfMembers)) {
    return { kind: "suggestions", suggestions: [] };
  }
  const token = readPersonToken(asked.typed);
  if (token?.kind === "contact") {
    const id = unpackId(token.contact);
    const contact = id === undefined ? undefined : await directory.contactById(ctx, id);
    return {
      kind: "suggestions",
      suggestions: contact === undefined ? [] : [{ label: contact.label, value: asked.typed }],
    };
  }
  const several = def.kind === "people" || def.kind === "members";
  const cut = several ? Math.max(asked.typed.lastIndexOf(";"), asked.typed.lastIndexOf(",")) : -1;
  const before = asked.typed.slice(0, cut + 1);
  const last = asked.typed.slice(cut + 1).trim();
  const found = isOfMembers
    ? await suggestMembers(ctx, last, "all")
    : [
        ...(await suggestMembers(ctx, last, "far")),
        ...(await directory.suggestContacts(ctx, last)),
      ];
  return {
    kind: "suggestions",
    suggestions: found.slice(0, MAX_SUGGESTIONS).map(({ label, value }) => ({
      label: before === "" ? label : `${before} ${label}`,
      value: before === "" ? value : `${before} ${value}`,
    })),
  };
}

/** The option that is typed: of a command, of a command's form, or of a form behind a button. */
function findOption(desk: Desk, asked: Asked): OptionDef | undefined {
  const { commands, actions } = desk.declared;
  const form = asked.form === undefined ? undefined : decodeAction(asked.form);
  if (form !== undefined && form.name !== COMMAND_FORM) {
    const action = actions.find((known) => known.name === form.name);
    return action?.kind === "form-action" ? action.options[asked.option] : undefined;
  }
  const [command, verb] = form?.args ?? [asked.path.command, asked.path.verb ?? ""];
  return commands.find((known) => known.name === command)?.verbs[verb ?? ""]?.options[asked.option];
}
