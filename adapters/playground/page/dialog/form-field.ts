import type { WireFile, WireFormField, WirePerson } from "../../wire.ts";
import { element } from "../element.ts";
import { createFilePicker } from "../files/file-picker.ts";
import { words } from "../words.ts";

export type FieldView = {
  readonly root: HTMLElement;
  readonly name: string;
  readonly read: () => string;
  /** What was chosen in a field for a file. */
  readonly readFile: (() => Promise<WireFile | undefined>) | undefined;
  readonly isEmpty: () => boolean;
  readonly setError: (message: string | undefined) => void;
  readonly focus: () => void;
};

/** One field of a form with its label, hint and error. `value` is what was typed before, or is on record. */
export function createFieldView(field: WireFormField, value: string, around: Around): FieldView {
  const id = `field-${field.name}`;
  const control = createControl(field, id, value, around);
  const error = element("p", { class: "field-error", id: `${id}-error` });
  const hint =
    field.hint === undefined
      ? undefined
      : element("p", { class: "field-hint", id: `${id}-hint` }, field.hint);
  const { focusable } = control;
  focusable.setAttribute(
    "aria-describedby",
    hint === undefined ? `${id}-error` : `${id}-hint ${id}-error`,
  );
  const label = [
    field.label,
    field.required ? undefined : element("span", { class: "optional" }, ` ${words.form.optional}`),
  ];
  return {
    name: field.name,
    root: element(
      "div",
      { class: "field" },
      field.kind === "members"
        ? element("p", { class: "field-label", id: `${id}-label` }, ...label)
        : element("label", { class: "field-label", for: id }, ...label),
      hint,
      control.root,
      error,
    ),
    read: control.read,
    readFile: control.readFile,
    isEmpty: control.isEmpty ?? (() => control.read().trim() === ""),
    setError(message) {
      error.textContent = message ?? "";
      if (message === undefined) focusable.removeAttribute("aria-invalid");
      else focusable.setAttribute("aria-invalid", "true");
    },
    focus: () => focusable.focus(),
  };
}

type ControlView = {
  readonly root: HTMLElement;
  readonly focusable: HTMLElement;
  readonly read: () => string;
  readonly readFile?: () => Promise<WireFile | undefined>;
  /** Where that is more than an empty text. */
  readonly isEmpty?: () => boolean;
};

type Around = {
  readonly people: readonly WirePerson[];
  /** In bytes. */
  readonly largestFile: number;
};

function createControl(
  field: WireFormField,
  id: string,
  value: string,
  { people, largestFile }: Around,
): ControlView {
  switch (field.kind) {
    case "choice":
      return createSelect(field, id, value, field.choices);
    case "member": {
      const choices = people.map(({ account, name }) => ({ value: `<@${account}>`, label: name }));
      return createSelect(field, id, value, choices);
    }
    case "members":
      return createPeopleBoxes(id, value, people);
    case "file":
      return createFile(field, id, value, largestFile);
    case "text":
    case "integer":
    case "date":
    case "contact":
    case "person":
    case "people":
    case "company":
      return createText(field, id, value, people);
  }
}

function createText(
  field: WireFormField,
  id: string,
  value: string,
  people: readonly WirePerson[],
): ControlView {
  const shared = {
    id,
    name: field.name,
    dir: "auto",
    required: field.required,
    autocomplete: "off",
  };
  const input = field.multiline
    ? element("textarea", { ...shared, rows: 4 })
    : element("input", {
        ...shared,
        type: "text",
        inputmode: field.kind === "integer" ? "numeric" : undefined,
      });
  // Names are read as @Ben here; the server turns them back.
  input.value = people.reduce(
    (text, { account, name }) => text.replaceAll(`<@${account}>`, `@${name}`),
    value,
  );
  return { root: input, focusable: input, read: () => input.value };
}

function createSelect(
  field: WireFormField,
  id: string,
  value: string,
  choices: readonly { readonly value: string; readonly label: string }[],
): ControlView {
  const select = element(
    "select",
    { id, name: field.name, required: field.required },
    element("option", { value: "" }, words.form.none),
    ...choices.map((choice) => element("option", { value: choice.value }, choice.label)),
  );
  select.value = choices.some((choice) => choice.value === value) ? value : "";
  return { root: select, focusable: select, read: () => select.value };
}

function createPeopleBoxes(id: string, value: string, people: readonly WirePerson[]): ControlView {
  const boxes = people.map(({ account, name }) => ({
    name,
    box: element("input", {
      type: "checkbox",
      value: `<@${account}>`,
      checked: value.includes(`<@${account}>`),
    }),
  }));
  const root = element(
    "div",
    { class: "boxes", role: "group", id, "aria-labelledby": `${id}-label`, tabindex: "-1" },
    ...boxes.map(({ name, box }) => element("label", {}, box, name)),
  );
  const read = (): string =>
    boxes
      .filter(({ box }) => box.checked)
      .map(({ box }) => box.value)
      .join("; ");
  return { root, focusable: root, read };
}

/** A file, or its text pasted; where both are there, the file counts. */
function createFile(field: WireFormField, id: string, value: string, limit: number): ControlView {
  const text = element("textarea", {
    id: `${id}-text`,
    name: field.name,
    rows: 4,
    placeholder: words.form.orPaste,
    "aria-label": `${field.label}: ${words.form.orPaste}`,
  });
  text.value = value;
  const picker = createFilePicker({
    id,
    label: `${field.label}: ${words.form.chooseFile}`,
    changed: () => {
      text.disabled = picker.hasFile();
    },
  });
  return {
    root: element("div", { class: "file" }, picker.root, text),
    focusable: picker.input,
    read: () => (picker.hasFile() ? "" : text.value),
    readFile: () => picker.read(limit),
    isEmpty: () => !picker.hasFile() && text.value.trim() === "",
  };
}
