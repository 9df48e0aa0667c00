import type { DecodedAction } from "#chat/action-codec.ts";
import type { FormValues } from "#chat/form.ts";
import { text } from "#chat/message.ts";
import { unpackId } from "#core/action-args.ts";
import { findDraft } from "#core/drafts.ts";
import { byLabel, parseInput } from "#core/input/parse-input.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import { sayToCaller, toAnswer, type DraftAnswer } from "#core/messages/answer-of.ts";
import type { Forward } from "#core/reply.ts";
import type { Desk } from "./desk.ts";
import { actionFormTexts } from "./open-action-form.ts";
import { findAction } from "./press-action.ts";
import { orRefuse, refuseProblems } from "./refusal.ts";
import { COMMAND_FORM, submitVerb } from "./run-verb.ts";

/** Runs what a submitted form was for. */
export async function submitForm(
  desk: Desk,
  around: Surroundings,
  action: DecodedAction | undefined,
  values: FormValues,
): Promise<DraftAnswer | Forward> {
  const { ctx } = around;
  if (action === undefined) return sayToCaller(ctx.texts.errors.expired);
  if (action.name === COMMAND_FORM) {
    const [command = "", verb = "", packedDraft = ""] = action.args;
    if (desk.declared.commands.find((known) => known.name === command)?.verbs[verb] === undefined) {
      return sayToCaller(ctx.texts.errors.expired);
    }
    const draftId = unpackId(packedDraft);
    const hidden = draftId === undefined ? undefined : await findDraft(ctx, draftId);
    const path = { command, verb: verb === "" ? undefined : verb };
    const answer = await submitVerb(desk, around, path, { ...hidden?.values, ...values });
    const isLost = draftId !== undefined && hidden === undefined;
    return isLost && answer.kind === "reply"
      ? { ...answer, message: [...answer.message, text(ctx.texts.errors.typedBeforeIsGone)] }
      : answer;
  }
  const found = findAction(desk, ctx, action);
  if (found?.def.kind !== "form-action") return sayToCaller(ctx.texts.errors.expired);
  const { def, args } = found;
  const callOption = byLabel(actionFormTexts(ctx.texts, def));
  const parsed = await parseInput(around, def.options, values, callOption);
  const typed = {
    values,
    form: { name: action.name, args: action.args },
    exampleFor: () => undefined,
  };
  refuseProblems(typed, parsed, callOption);
  return toAnswer(await orRefuse(typed, () => def.run(ctx, args, parsed.input)));
}
