import type { ActionRef } from "#chat/action-codec.ts";
import { pathText, type VerbPath } from "#chat/command-spec.ts";
import { MAX_FORM_FIELDS, type FormValues } from "#chat/form.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import type { AnyVerb } from "#core/define.ts";
import { keepDraft } from "#core/drafts.ts";
import { formView } from "#core/input/form-view.ts";
import { keptBack } from "#core/input/given-files.ts";
import {
  byLabel,
  byName,
  parseInput,
  type CallOption,
  type ParsedInput,
} from "#core/input/parse-input.ts";
import { readableValues } from "#core/input/readable-values.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import { toAnswer, type DraftAnswer } from "#core/messages/answer-of.ts";
import { appendMessage } from "#core/messages/append-message.ts";
import { permitted } from "#core/permitted.ts";
import type { Forward } from "#core/reply.ts";
import { verbTexts } from "./catalogue.ts";
import type { Desk } from "./desk.ts";
import { openActionForm } from "./open-action-form.ts";
import { orRefuse, Refusal, refuseProblems } from "./refusal.ts";

/** The form of a command; its arguments are the command, the sub-command, and a draft of options it does not show. */
export const COMMAND_FORM = "command";

/** Runs a typed command, or opens its form where more is wanted and `mayOpenForm` is true. */
export async function runVerb(
  desk: Desk,
  around: Surroundings,
  path: VerbPath,
  values: FormValues,
  mayOpenForm = true,
): Promise<DraftAnswer | Forward> {
  const verb = findVerbDef(desk, around.ctx, path);
  const parsed = await parseInput(around, verb.options, values);
  const isOnlyIncomplete = parsed.errors.length === 0 && parsed.missing.length > 0;
  if (mayOpenForm && verb.form !== undefined && isOnlyIncomplete) {
    return openCommandForm(desk, around, path, values, keptBack(around.files));
  }
  return runParsed(desk, around, path, values, parsed, byName);
}

/** Runs a command whose form was submitted. */
export async function submitVerb(
  desk: Desk,
  around: Surroundings,
  path: VerbPath,
  values: FormValues,
): Promise<DraftAnswer | Forward> {
  const { ctx } = around;
  const callOption = byLabel(verbTexts(ctx.texts, path.command, path.verb ?? ""));
  const { options } = findVerbDef(desk, ctx, path);
  const parsed = await parseInput(around, options, values, callOption);
  return runParsed(desk, around, path, values, parsed, callOption);
}

/**
 * Refuses a command for a word that was probably meant as one of its options.
 * @param values as they would be with the option that was meant
 * @throws Refusal
 */
export function refuseStrangeOption(
  desk: Desk,
  ctx: Context,
  path: VerbPath,
  { typed, meant, values }: StrangeOption,
): never {
  const verb = findVerbDef(desk, ctx, path);
  throw new Refusal({
    ...typedInto(path, verb, values),
    code: "unknown-option",
    errors: [{ field: "", text: (texts) => texts.errors.unknownOption({ typed, meant }) }],
    example: exampleOf(ctx, path, verb, meant),
  });
}

async function runParsed(
  desk: Desk,
  { ctx }: Surroundings,
  path: VerbPath,
  values: FormValues,
  parsed: ParsedInput,
  callOption: CallOption,
): Promise<DraftAnswer | Forward> {
  const verb = findVerbDef(desk, ctx, path);
  const typed = {
    ...typedInto(path, verb, values),
    exampleFor: (field: string | undefined) => exampleOf(ctx, path, verb, field),
  };
  refuseProblems(typed, parsed, callOption);
  const reply = await orRefuse(typed, () => verb.run(ctx, parsed.input));
  if ("kind" in reply) {
    if (reply.kind === "forward") return reply;
    const form = permitted(reply.form, ctx);
    return openActionForm(ctx, form, reply.submit, await form.prefill(ctx, reply.args));
  }
  const epilogue = reply.audience === "caller" ? await desk.declared.epilogue(ctx) : [];
  return toAnswer({ ...reply, message: appendMessage(reply.message, epilogue) });
}

/**
 * The command's form with what is known. Fields that are wrong or missing come first if the form does not show them;
 * typed options that still do not fit wait in a draft. `filesToGiveAgain` are fields that had a file, which is not kept.
 */
export async function openCommandForm(
  desk: Desk,
  around: Surroundings,
  path: VerbPath,
  typed: FormValues,
  filesToGiveAgain: readonly string[] = [],
): Promise<DraftAnswer> {
  const { ctx } = around;
  const verb = findVerbDef(desk, ctx, path);
  if (verb.form === undefined) throw new Error(`${pathText(path)} has no form`);
  const { missing, errors } = await parseInput(around, verb.options, typed);
  const wrong = [...errors.map((error) => error.field), ...missing, ...filesToGiveAgain];
  const fields = [
    ...new Set([...wrong.filter((name) => !verb.form?.fields.includes(name)), ...verb.form.fields]),
  ];
  const shown = fields.slice(0, MAX_FORM_FIELDS);
  const hidden = Object.entries(typed).filter(
    ([name, value]) => !shown.includes(name) && value !== "",
  );
  const draft =
    hidden.length === 0
      ? undefined
      : await keepDraft(ctx, {
          form: commandRef(path, undefined),
          values: Object.fromEntries(hidden),
        });
  return {
    kind: "form",
    form: formView({
      namesPeople: ctx.group.hasSides,
      texts: ctx.texts,
      formTexts: verbTexts(ctx.texts, path.command, path.verb ?? ""),
      options: verb.options,
      fields: shown,
      values: await readableValues(around, verb.options, typed),
      submit: commandRef(path, draft),
      filesToGiveAgain,
    }),
  };
}

/** @throws UserError when it is not for the caller */
function findVerbDef(desk: Desk, ctx: Context, path: VerbPath): AnyVerb {
  const command = desk.declared.commands.find((candidate) => candidate.name === path.command);
  const verb = command?.verbs[path.verb ?? ""];
  if (verb === undefined) throw new Error(`no command ${pathText(path)}`);
  return permitted(verb, ctx);
}

const commandRef = (path: VerbPath, draft: string | undefined): ActionRef => ({
  name: COMMAND_FORM,
  args: [path.command, path.verb ?? "", draft === undefined ? "" : packId(draft)],
});

/** An option that the command does not have, and the one that was probably meant. */
type StrangeOption = {
  readonly typed: string;
  readonly meant: string;
  readonly values: FormValues;
};

/** What was typed, and the form that takes it again, if the command has one. */
const typedInto = (path: VerbPath, { form }: AnyVerb, values: FormValues) => ({
  values,
  form: form === undefined ? undefined : commandRef(path, undefined),
});

/** The example that shows the option in question, or else the first that shows any. */
function exampleOf(
  ctx: Context,
  path: VerbPath,
  { examples }: AnyVerb,
  option: string | undefined,
): string | undefined {
  const example =
    examples.find((candidate) => candidate.includes(`${option}:`)) ??
    examples.find((candidate) => candidate !== "") ??
    examples[0];
  if (example === undefined) return undefined;
  return `/${ctx.commandPrefix}${pathText(path)} ${example}`.trim();
}
