import type { ActionRef } from "#chat/action-codec.ts";
import { MAX_FORM_FIELDS, type FormField, type FormView } from "#chat/form.ts";
import type { OptionKind } from "#chat/option.ts";
import type { OptionDefs } from "#core/option-types.ts";
import type { Prefill } from "#core/reply.ts";
import type { FormTexts } from "#texts/command-texts.ts";
import type { Texts } from "#texts/texts.ts";

/** A form over some of a verb's or an action's options. */
export function formView(form: {
  readonly texts: Texts;
  readonly formTexts: FormTexts;
  readonly options: OptionDefs;
  /** Which options are shown; at most five are. */
  readonly fields: readonly string[];
  readonly values: Prefill;
  readonly submit: ActionRef;
  /** Fields that had a file before, which is not kept. */
  readonly filesToGiveAgain: readonly string[];
  /** Members are chosen by name, as some are on another platform. */
  readonly namesPeople: boolean;
}): FormView {
  return {
    title: form.formTexts.title,
    submitLabel: form.formTexts.submit,
    fields: form.fields.slice(0, MAX_FORM_FIELDS).map((name) => fieldView(form, name)),
    submit: form.submit,
  };
}

/** How people are asked for where a platform's own menu cannot show all of them. */
const NAMED: Partial<Record<OptionKind, OptionKind>> = { member: "person", members: "people" };

function fieldView(
  form: {
    readonly namesPeople: boolean;
    readonly texts: Texts;
    readonly formTexts: FormTexts;
    readonly options: OptionDefs;
    readonly values: Prefill;
    readonly filesToGiveAgain: readonly string[];
  },
  name: string,
): FormField {
  const def = form.options[name];
  const words = form.formTexts.options[name];
  if (def === undefined || words === undefined)
    throw new Error(`form field ${name} is not declared`);
  return {
    name,
    kind: form.namesPeople ? (NAMED[def.kind] ?? def.kind) : def.kind,
    label: words.label,
    hint: form.filesToGiveAgain.includes(name) ? form.texts.files.giveAgain : words.hint,
    ...(def.kind === "file" ? { pasteHint: form.texts.files.paste } : {}),
    required: def.required,
    multiline: def.multiline,
    maxLength: def.maxLength,
    choices: def.choices.map((value) => ({ value, label: form.texts.choices[value] ?? value })),
    value: form.values[name],
  };
}
