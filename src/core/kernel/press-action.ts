import type { DecodedAction } from "#chat/action-codec.ts";
import { readArgs, unpackId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import type { AnyAction } from "#core/define.ts";
import { findDraft } from "#core/drafts.ts";
import type { Surroundings } from "#core/input/surroundings.ts";
import { sayToCaller, toAnswer, type DraftAnswer } from "#core/messages/answer-of.ts";
import { permitted } from "#core/permitted.ts";
import type { Forward } from "#core/reply.ts";
import type { Desk } from "./desk.ts";
import { openActionForm } from "./open-action-form.ts";
import { FIX } from "./refusal.ts";
import { COMMAND_FORM, openCommandForm } from "./run-verb.ts";
import { SWITCH_GROUP, switchGroup } from "./switch-group.ts";

/** Runs a pressed button or a chosen menu entry; one that is no longer known answers that it has expired. */
export async function pressAction(
  desk: Desk,
  around: Surroundings,
  action: DecodedAction | undefined,
  chosen: string | undefined,
): Promise<DraftAnswer | Forward> {
  const { ctx } = around;
  if (action === undefined) return sayToCaller(ctx.texts.errors.expired);
  if (action.name === FIX) return reopenDraft(desk, around, action.args[0]);
  if (action.name === SWITCH_GROUP) return toAnswer(await switchGroup(ctx));
  const found = findAction(desk, ctx, action);
  if (found === undefined) return sayToCaller(ctx.texts.errors.expired);
  if (action.within?.includes("nudge") === true) await desk.declared.pressedInNudge(ctx);
  if (found.def.kind === "form-action") {
    const instead = await found.def.instead(ctx, found.args);
    if (instead !== undefined) return toAnswer(instead);
    const prefill = await found.def.prefill(ctx, found.args);
    return openActionForm(ctx, found.def, action, prefill);
  }
  const result = await found.def.run(ctx, found.args, chosen);
  if (result === undefined || "kind" in result) return result ?? toAnswer(result);
  // What else the message holds would be gone with it.
  const stays = action.within?.includes("several") === true;
  const { message, audience } = result;
  return toAnswer(stays ? { message, audience, replaces: false } : result);
}

async function reopenDraft(
  desk: Desk,
  around: Surroundings,
  packedDraft: string | undefined,
): Promise<DraftAnswer> {
  const id = packedDraft === undefined ? undefined : unpackId(packedDraft);
  const draft = id === undefined ? undefined : await findDraft(around.ctx, id);
  if (draft === undefined) return sayToCaller(around.ctx.texts.errors.draftExpired);
  if (draft.form.name === COMMAND_FORM) {
    const [command = "", verb = ""] = draft.form.args;
    const path = { command, verb: verb === "" ? undefined : verb };
    return openCommandForm(desk, around, path, draft.values, draft.filesToGiveAgain ?? []);
  }
  const found = findAction(desk, around.ctx, draft.form);
  if (found?.def.kind !== "form-action") return sayToCaller(around.ctx.texts.errors.expired);
  const { form, values, filesToGiveAgain } = draft;
  return openActionForm(around.ctx, found.def, form, values, filesToGiveAgain);
}

/**
 * The declared action behind a custom id, with its arguments read.
 * @throws UserError when it is not for the caller
 */
export function findAction(
  desk: Desk,
  ctx: Context,
  action: { readonly name: string; readonly args: readonly string[] },
): { readonly def: AnyAction; readonly args: Readonly<Record<string, string>> } | undefined {
  const def = desk.declared.actions.find((candidate) => candidate.name === action.name);
  const args = def === undefined ? undefined : readArgs(def.args, action.args);
  return def === undefined || args === undefined ? undefined : { def: permitted(def, ctx), args };
}
