import type { FileSource } from "#chat/fetch-file.ts";
import type { FormValues } from "#chat/form.ts";
import { accountToken } from "#chat/person-token.ts";

/** One input's state in a submitted view, as far as Kith's inputs use it. */
type InputState = {
  readonly type: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[];
  readonly selected_user?: string | null;
  readonly selected_users?: readonly string[];
  readonly files?: readonly SubmittedFile[];
};

/** A file in a form, as Slack describes it. */
type SubmittedFile = {
  readonly name?: string | null;
  readonly size?: number;
  /** Absent for one from another workspace, which Kith may not read. */
  readonly url_private_download?: string;
};

export type ViewState = Readonly<Record<string, Readonly<Record<string, InputState>>>>;

/** What was filled in, by field name: each block is a field. People come as tokens, several separated by "; ". */
export function readFormValues(state: ViewState): FormValues {
  return Object.fromEntries(
    Object.entries(state).flatMap(([field, inputs]) => {
      const [input] = Object.values(inputs);
      const value = input === undefined ? undefined : valueOf(input);
      return value === undefined || value === "" ? [] : [[field, value]];
    }),
  );
}

/** The files in a form, by field name; a field takes one. */
export function readFormFiles(state: ViewState): Readonly<Record<string, FileSource>> {
  return Object.fromEntries(
    Object.entries(state).flatMap(([field, inputs]) => {
      const [file] = Object.values(inputs)[0]?.files ?? [];
      if (file === undefined) return [];
      const { name, size = 0, url_private_download: url = "" } = file;
      return [[field, { name: name ?? "", size, url }]];
    }),
  );
}

function valueOf(input: InputState): string | undefined {
  switch (input.type) {
    case "plain_text_input":
      return input.value ?? undefined;
    case "static_select":
    case "external_select":
      return input.selected_option?.value;
    case "multi_external_select":
      return input.selected_options?.map((option) => option.value).join("; ");
    case "users_select":
      return typeof input.selected_user === "string"
        ? accountToken(input.selected_user)
        : undefined;
    case "multi_users_select":
      return input.selected_users?.map(accountToken).join("; ");
    // readFormFiles
    case "file_input":
      return undefined;
    default:
      throw new Error(`a form has no input of type ${input.type}`);
  }
}
