import type { WireAnswer, WireFiles, WireForm, WirePerson } from "../../wire.ts";
import { element } from "../element.ts";
import type { MessageContext } from "../transcript/message-context.ts";
import { blockView } from "../transcript/message-view.ts";
import { words } from "../words.ts";
import { openDialog } from "./dialog.ts";
import { createFieldView } from "./form-field.ts";

type Values = Readonly<Record<string, string>>;

/** What was typed into a form that was closed without sending it, by the form's submit id. */
const drafts = new Map<string, Values>();

/**
 * Opens a form. `submit` sends it and gives back the answer; while it is "invalid" the form stays open with the errors
 * on its fields. Closing keeps what was typed for the next time the same form opens.
 */
export function openForm(options: {
  readonly form: WireForm;
  readonly people: readonly WirePerson[];
  readonly context: MessageContext;
  /** In bytes. */
  readonly largestFile: number;
  readonly submit: (values: Values, files: WireFiles) => Promise<WireAnswer>;
}): void {
  const { form, people, largestFile, context } = options;
  const draft = drafts.get(form.submit);
  const fields = form.fields.map((field) =>
    createFieldView(field, draft?.[field.name] ?? field.value, { people, largestFile }),
  );
  const summary = element("div", { class: "form-errors", role: "alert", tabindex: "-1" });
  const send = element("button", { type: "submit", class: "button primary" }, form.submitLabel);
  let isSent = false;

  const readAll = (): Values =>
    Object.fromEntries(fields.map((field) => [field.name, field.read()]));
  const showErrors = (errors: Values, rest: readonly HTMLElement[]): void => {
    for (const field of fields) field.setError(errors[field.name]);
    const marked = fields.filter((field) => errors[field.name] !== undefined);
    const labels = form.fields
      .filter(({ name }) => errors[name] !== undefined)
      .map(({ label }) => label);
    summary.replaceChildren(
      ...(labels.length > 0 ? [`${words.form.fix(labels.length)} ${labels.join(", ")}`] : []),
      ...rest,
    );
    (marked[0] ?? { focus: () => summary.focus() }).focus();
  };

  const readFiles = async (): Promise<WireFiles> => {
    const files = await Promise.all(
      fields.map(async ({ name, readFile }) => [name, await readFile?.()] as const),
    );
    return Object.fromEntries(
      files.flatMap(([name, file]) => (file === undefined ? [] : [[name, file]])),
    );
  };

  const submit = async (): Promise<void> => {
    const values = readAll();
    const missing = form.fields.filter(
      ({ required }, index) => required && fields[index]?.isEmpty() === true,
    );
    if (missing.length > 0) {
      showErrors(Object.fromEntries(missing.map(({ name }) => [name, words.form.missing])), []);
      return;
    }
    send.disabled = true;
    try {
      const answer = await options.submit(values, await readFiles());
      if (answer.kind !== "invalid") {
        isSent = true;
        drafts.delete(form.submit);
        dialog.close();
        return;
      }
      const errors = Object.fromEntries(
        answer.errors.map(({ field, message }) => [field, message]),
      );
      const isOnFields = answer.errors.some(({ field }) =>
        fields.some(({ name }) => name === field),
      );
      const rest = isOnFields
        ? []
        : answer.message.map((block) => blockView(block, undefined, context));
      send.disabled = false;
      showErrors(errors, rest);
    } catch {
      send.disabled = false;
      showErrors({}, [element("p", {}, words.form.failed)]);
    }
  };

  const dialog = openDialog({
    title: form.title,
    className: "form-dialog",
    closeLabel: words.form.cancel,
    content: [
      element(
        "form",
        {
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault();
            void submit();
          },
        },
        summary,
        ...fields.map(({ root }) => root),
        element(
          "footer",
          { class: "dialog-foot" },
          element(
            "button",
            { type: "button", class: "button plain", onclick: () => dialog.close() },
            words.form.cancel,
          ),
          send,
        ),
      ),
    ],
    closed() {
      if (!isSent) drafts.set(form.submit, readAll());
    },
  });
  fields[0]?.focus();
}
