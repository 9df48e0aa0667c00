import type { FormField, FormView, FormValues } from "#chat/form.ts";
import type { Message } from "#chat/message.ts";
import {
  bold,
  button,
  code,
  context,
  controls,
  divider,
  field,
  fields,
  mention,
  rich,
  text,
  title,
} from "#chat/message.ts";
import type { OptionKind } from "#chat/option.ts";
import { accountToken } from "#chat/person-token.ts";
import type { FormPage } from "./canned-catalogue.ts";
import { HOW_CHOICES } from "./canned-catalogue.ts";

/** A valid picture of one pixel. */
const TINY_PNG: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const CARD_TIME = new Date("2027-03-12T15:30:00Z");

/** Every kind of block, span and control. `reader` is mentioned in it. */
export const cardMessage = (reader: string): Message => [
  title("Ana Torres"),
  text([
    ...rich`Known to ${mention(reader)} as ${bold("strong tie")}, id ${code("c-17")}${""}, `,
    { kind: "link", text: "how to write first", url: "https://example.org/write" },
    ...rich`, last spoken `,
    { kind: "time", at: CARD_TIME, style: "date-time", fallback: "12 March 2027" },
  ]),
  // An empty text or value is what cores say when a contact has no such thing; platforms refuse it.
  text(""),
  fields(field("Company", "Acme & Sons"), field("Tie", [bold("weak")]), field("Circle", "")),
  divider,
  { kind: "image", png: TINY_PNG, alt: "A chain of three people" },
  controls(
    button("Done", { name: "done", args: ["t1"] }, "primary"),
    button("Snooze", { name: "snooze", args: ["t1", "day"] }),
    button("Drop", { name: "drop", args: ["t1"] }, "danger"),
    { kind: "link-button", label: "Open Guide", url: "https://example.org/guide" },
  ),
  controls({
    kind: "select",
    placeholder: "Remind me",
    action: { name: "remind", args: ["t1"] },
    choices: [
      { value: "tomorrow", label: "Tomorrow" },
      { value: "week", label: "Next Week" },
    ],
  }),
  context("From your own notes."),
];

/** Every byte there is: text, even in an old encoding, would not survive as such. */
export const ALL_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => byte);

const FILE = { name: "coffee.ics", mediaType: "text/calendar", bytes: ALL_BYTES } as const;
export const FILE_NAME = FILE.name;
export const FILE_SENT = "I sent it to you in our direct messages.";
export const FILE_NOT_SENT = "I could not send it to you.";

export const fileMessage: Message = [
  title("Coffee with Ana"),
  {
    kind: "file",
    label: "Your calendar entry",
    ...FILE,
    elsewhere: { sent: FILE_SENT, failed: FILE_NOT_SENT },
  },
  context("From your own notes."),
];

export const pickMessage: Message = [
  text("Whom did you meet there?"),
  controls({
    kind: "select",
    placeholder: "Choose people",
    action: { name: "pick", args: [] },
    choices: ["Ana", "Ben", "Chris", "Dora"].map((label) => ({
      value: label.toLowerCase(),
      label,
    })),
    most: 3,
  }),
];

const words = (first: string, count: number): string =>
  [first, ...Array.from({ length: count }, (_, index) => `word${index}`)].join(" ");

export const LONG_TITLE = words("Overview", 60);
export const LONG_TEXT = words("Everything", 3000);
export const LONG_FIELD = words("Details", 600);
export const LONG_LABEL = words("Offer", 30);

/** Longer than every platform's limits, in each of its parts. */
export const longMessage: Message = [
  title(LONG_TITLE),
  text(LONG_TEXT),
  fields(field("History", LONG_FIELD)),
  controls(button(LONG_LABEL, { name: "offer", args: [] })),
  context("The last line."),
];

/** A form page for this person, with what is known already or was typed before. */
export function formPage(page: FormPage, reader: string, typed: FormValues | undefined): FormView {
  const fieldsOfPage = PAGES[page](reader);
  return {
    title: page === "long" ? LONG_TITLE : "Log a meeting",
    submitLabel: "Save",
    fields: fieldsOfPage.map((entry) => ({
      ...entry,
      value: typed === undefined ? entry.value : typed[entry.name],
    })),
    submit: { name: "save", args: [page] },
  };
}

const PAGES: Readonly<Record<FormPage, (reader: string) => readonly FormField[]>> = {
  words: () => [
    formField("goal", "text", "Your goal", { required: true, value: "Find a role" }),
    formField("notes", "text", "Notes", { multiline: true, value: "First line\nSecond *line*" }),
    formField("minutes", "integer", "Minutes", { value: "15" }),
    formField("how", "choice", "How you met", {
      choices: HOW_CHOICES.map((choice) => ({ value: choice.value, label: choice.label.en })),
      value: "coffee",
    }),
    formField("when", "date", "Day", { value: "2027-03-12" }),
  ],
  people: (reader) => [
    formField("to", "member", "To whom", { required: true, value: accountToken(reader) }),
    formField("credit", "members", "Whom to thank"),
    formField("contact", "contact", "Contact"),
    formField("via", "person", "Referred by", { value: "Ana Torres" }),
    formField("who", "people", "Who was there", { value: "Ana Torres; Ben" }),
  ],
  rest: () => [
    formField("company", "company", "Company", { value: "Acme & Sons" }),
    formField("paper", "file", "Attachment"),
  ],
  long: () => [
    formField("first", "text", LONG_LABEL, { hint: LONG_TITLE }),
    formField("how", "choice", "Choice", { choices: [{ value: "a", label: LONG_LABEL }] }),
  ],
};

function formField(
  name: string,
  kind: OptionKind,
  label: string,
  more: Partial<Omit<FormField, "name" | "kind" | "label">> = {},
): FormField {
  return {
    name,
    kind,
    label,
    hint: undefined,
    required: false,
    multiline: false,
    maxLength: 2000,
    choices: [],
    value: undefined,
    ...more,
  };
}
