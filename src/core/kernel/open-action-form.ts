import type { ActionRef } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { Context } from "#core/context.ts";
import type { FormActionDef } from "#core/define.ts";
import { formView } from "#core/input/form-view.ts";
import type { Prefill } from "#core/reply.ts";
import type { FormCatalogue, FormTexts } from "#texts/command-texts.ts";
import type { Texts } from "#texts/texts.ts";

/** The form of an action, filled with values; it is submitted as `submit`. */
export function openActionForm(
  ctx: Context,
  def: FormActionDef,
  submit: ActionRef,
  values: Prefill,
  filesToGiveAgain: readonly string[] = [],
): Answer {
  return {
    kind: "form",
    form: formView({
      namesPeople: ctx.group.hasSides,
      texts: ctx.texts,
      formTexts: actionFormTexts(ctx.texts, def),
      options: def.options,
      fields: Object.keys(def.options),
      values,
      submit: { name: submit.name, args: submit.args },
      filesToGiveAgain,
    }),
  };
}

/** The words of an action's form. */
export function actionFormTexts(texts: Texts, { name }: FormActionDef): FormTexts {
  const forms: FormCatalogue = texts.forms;
  const words = forms[name];
  if (words === undefined) throw new Error(`form ${name} has no words`);
  return words;
}
