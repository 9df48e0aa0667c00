import { findCommand } from "#chat/command-spec.ts";
import { parseCommandText } from "#chat/command-text.ts";
import { shorten } from "#chat/shorten.ts";
import { suggestWord } from "#core/input/suggest-word.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import { sayToCaller, type DraftAnswer } from "#core/messages/answer-of.ts";
import type { Forward } from "#core/reply.ts";
import type { Desk } from "./desk.ts";
import { openCommandForm, refuseStrangeOption, runVerb } from "./run-verb.ts";

/** As much of a strange word as is shown again: what helps must stay in sight. */
const MAX_ECHO = 60;

/** Reads a command typed as text and runs it, or opens its form; says what was probably meant where it is none. */
export async function runCommandText(
  desk: Desk,
  around: Surroundings,
  command: string,
  typed: string,
  as: Forward["as"] = "typed",
): Promise<DraftAnswer | Forward> {
  const { texts } = around.ctx;
  const { catalogue } = desk;
  const { prefix } = catalogue;
  const read = parseCommandText(catalogue, command, typed);
  switch (read.kind) {
    case "verb": {
      const verb = findCommand(catalogue, read.path.command);
      const options =
        verb?.kind === "single"
          ? verb.options
          : verb?.verbs.find((candidate) => candidate.name === read.path.verb)?.options;
      const names = (options ?? []).map((option) => option.name);
      for (const strange of read.strangeOptions) {
        const meant = suggestWord(strange, names);
        // Only a likely typing error: `note: call her` is a note.
        if (meant !== undefined) {
          const asMeant = parseCommandText(catalogue, command, rename(typed, strange, meant));
          refuseStrangeOption(desk, around.ctx, read.path, {
            typed: strange,
            meant,
            values: asMeant.kind === "verb" ? asMeant.values : read.values,
          });
        }
      }
      return as === "form"
        ? openCommandForm(desk, around, read.path, read.values)
        : runVerb(desk, around, read.path, read.values);
    }
    case "unknown-command": {
      const names = catalogue.commands.map((known) => known.name);
      return sayToCaller(
        texts.errors.unknownCommand({
          typed: shorten(read.typed, MAX_ECHO),
          meant: suggestWord(read.typed, names),
          prefix,
        }),
      );
    }
    case "unknown-verb": {
      const known = findCommand(catalogue, read.command);
      const verbs = known?.kind === "group" ? known.verbs.map((verb) => verb.name) : [];
      return sayToCaller(
        texts.errors.unknownVerb({
          command: read.command,
          typed: shorten(read.typed, MAX_ECHO),
          verbs,
          prefix,
        }),
      );
    }
  }
}

/** The line as it would be with another option's name. Names have letters and hyphens alone. */
const rename = (line: string, option: string, to: string): string =>
  line.replace(new RegExp(String.raw`(?<=^|\s)${option}:`, "i"), `${to}:`);
