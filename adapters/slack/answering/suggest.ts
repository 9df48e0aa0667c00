import type { BlockSuggestion, types } from "@slack/bolt";
import { shorten } from "#chat/shorten.ts";
import { within } from "#chat/within.ts";
import { personOption } from "../form.ts";
import { readSuggestion } from "../incoming.ts";
import { LIMITS } from "../limits.ts";
import type { Desk } from "./desk.ts";

/** Offers what fits to what is typed into a form's field; nothing when the core is slow. */
export async function suggest(
  desk: Desk,
  body: BlockSuggestion,
  ack: (answer: { options: types.PlainTextOption[] }) => Promise<void>,
): Promise<void> {
  const options = await within(fitting(desk, body), desk.timing.ackMs);
  await ack({ options: options === "late" ? [] : options });
}

async function fitting(desk: Desk, body: BlockSuggestion): Promise<types.PlainTextOption[]> {
  const { answer } = await desk.handle(readSuggestion(body));
  const found =
    answer.kind === "suggestions"
      ? answer.suggestions
          .filter(({ value }) => value.length <= LIMITS.select.value)
          .map(({ label, value }) => personOption(label, value))
      : [];
  // Slack's menu takes only what it offers, and a name that is not known yet must be possible: offer it as typed.
  const typed = shorten(body.value.trim(), LIMITS.select.value);
  const known = typed === "" || found.some((option) => option.value === typed);
  const options = found.slice(0, LIMITS.select.options - 1);
  return known ? options : [...options, personOption(typed, typed)];
}
