import type { ActionRef } from "#chat/action-codec.ts";
import { pathText, type VerbPath } from "#chat/command-spec.ts";
import { MAX_FORM_FIELDS, type FormValues } from "#chat/form.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import type { AnyVerb } from "#core/define.ts";
import { keepDraft } from "#core/drafts.ts";
import { formView } from "#core/input/form-view.ts";
import { keptBack } from "#core/input/given-files.ts";
import { parseInput, type ParsedInput } from "#core/input/parse-input.ts";
import { readableValues } from "#core/input/readable-values.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import { toAnswer, type DraftAnswer } from "#core/messages/answer-of.ts";
import { appendMessage } from "#core/messages/append-message.ts";
import { permitted } from "#core/permitted.ts";
import type { Forward } from "#core/reply.ts";
import { verbTexts } from "./catalogue.ts";
import type { Desk } from "./desk.ts";
import { openActionForm } from "./open-action-form.ts";
import { orRefuse, refuseProblems } from "./refusal.ts";

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
  return runParsed(desk, around, path, values, parsed);
}

/** Runs a command whose form was submitted. */
export async function submitVerb(
  desk: Desk,
  around: Surroundings,
  path: VerbPath,
  values: FormValues,
): Promise<DraftAnswer | Forward> {
  const parsed = await parseInput(around, findVerbDef(desk, around.ctx, path).options, values);
  return runParsed(desk, around, path, values, parsed);
}

async function runParsed(
  desk: Desk,
  { ctx }: Surroundings,
  path: VerbPath,
  values: FormValues,
  parsed: ParsedInput,
): Promise<DraftAnswer | Forward> {
  const verb = findVerbDef(desk, ctx, path);
  const typed = {
    values,
    form: verb.form === undefined ? undefined : commandRef(path, undefined),
    example: exampleOf(ctx, path, verb),
  };
  refuseProblems(typed, parsed);
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

function exampleOf(ctx: Context, path: VerbPath, verb: AnyVerb): string | undefined {
  const [example] = verb.examples;
  if (example === undefined) return undefined;
  return `/${ctx.commandPrefix}${pathText(path)} ${example}`.trim();
}
