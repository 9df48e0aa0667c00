import type { ActionRef } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { Context } from "#core/context.ts";
import type { FormActionDef } from "#core/define.ts";
import { formView } from "#core/input/form-view.ts";
import type { Prefill } from "#core/reply.ts";
import type { FormCatalogue } from "#texts/command-texts.ts";

/** The form of an action, filled with values; it is submitted as `submit`. */
export function openActionForm(
  ctx: Context,
  def: FormActionDef,
  submit: ActionRef,
  values: Prefill,
  filesToGiveAgain: readonly string[] = [],
): Answer {
  const forms: FormCatalogue = ctx.texts.forms;
  const formTexts = forms[def.name];
  if (formTexts === undefined) throw new Error(`form ${def.name} has no words`);
  return {
    kind: "form",
    form: formView({
      namesPeople: ctx.group.hasSides,
      texts: ctx.texts,
      formTexts,
      options: def.options,
      fields: Object.keys(def.options),
      values,
      submit: { name: submit.name, args: submit.args },
      filesToGiveAgain,
    }),
  };
}
