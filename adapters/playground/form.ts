import { encodeAction } from "#chat/action-codec.ts";
import type { FormView } from "#chat/form.ts";
import type { WireForm } from "./wire.ts";

/** A form for the page; `group` is the one that the answer belongs to. */
export function toWireForm(form: FormView, group: string | undefined): WireForm {
  return {
    title: form.title,
    submitLabel: form.submitLabel,
    submit: encodeAction(form.submit, group),
    fields: form.fields.map((field) => ({ ...field, value: field.value ?? "" })),
  };
}
