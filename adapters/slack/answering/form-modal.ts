import type { types } from "@slack/bolt";
import { encodeAction } from "#chat/action-codec.ts";
import type { FormView } from "#chat/form.ts";
import { readPersonToken } from "#chat/person-token.ts";
import { renderForm, tokensIn } from "../form.ts";
import type { FormReader } from "../incoming.ts";
import { completion } from "../incoming.ts";
import type { FormMemory } from "../rendering/form-memory.ts";
import { readProfile } from "../workspaces/read-profile.ts";
import type { Desk } from "./desk.ts";

export type FormOrigin = Pick<FormReader, "workspace" | "account"> & {
  readonly group: string | undefined;
  readonly memory: FormMemory;
};

/** The form as a modal, with the names of the people in it. */
export async function formModal(
  desk: Desk,
  form: FormView,
  origin: FormOrigin,
): Promise<types.ModalView> {
  const [names, takesFiles] = await Promise.all([
    namesIn(desk, form, origin),
    form.fields.some((field) => field.kind === "file") && desk.mayReadFiles(),
  ]);
  return renderForm(form, { group: origin.group, memory: origin.memory, names, takesFiles });
}

/** A token says nothing to a reader: Slack knows its members' names, and the core those of contacts. */
async function namesIn(
  desk: Desk,
  form: FormView,
  origin: FormOrigin,
): Promise<ReadonlyMap<string, string>> {
  const reader = { ...origin, form: encodeAction(form.submit, origin.group) };
  const named = await Promise.all(
    tokensIn(form).map(async ({ field, token }) => {
      const known = readPersonToken(token);
      const name =
        known?.kind === "account"
          ? (await readProfile(desk.clients.profiles, known.account, desk.log))?.name
          : await contactName(desk, reader, field, token);
      return name === undefined ? undefined : ([token, name] as const);
    }),
  );
  return new Map(named.filter((entry) => entry !== undefined));
}

/** The label that the core would suggest for the token. */
async function contactName(
  desk: Desk,
  reader: FormReader,
  field: string,
  token: string,
): Promise<string | undefined> {
  const { answer } = await desk.handle(completion(reader, field, token));
  return answer.kind === "suggestions"
    ? answer.suggestions.find((suggestion) => suggestion.value === token)?.label
    : undefined;
}
