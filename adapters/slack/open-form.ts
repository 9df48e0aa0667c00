import type { FormView } from "#chat/form.ts";
import type { types } from "@slack/bolt";
import type { FormMemory } from "./form-memory.ts";
import { renderForm, tokensIn } from "./form.ts";
import type { Desk } from "./desk.ts";
import type { FormReader } from "./incoming.ts";
import { completion } from "./incoming.ts";
import { encodeAction } from "#chat/action-codec.ts";

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
  const names = await namesIn(desk, form, origin);
  return renderForm(form, { group: origin.group, memory: origin.memory, names });
}

/** A token says nothing to a reader, so the core is asked what it would suggest for it. */
async function namesIn(
  desk: Desk,
  form: FormView,
  origin: FormOrigin,
): Promise<ReadonlyMap<string, string>> {
  const reader = { ...origin, form: encodeAction(form.submit, origin.group) };
  const named = await Promise.all(
    tokensIn(form).map(async ({ field, token }) => {
      const { answer } = await desk.ask(completion(reader, field, token));
      const found =
        answer.kind === "suggestions"
          ? answer.suggestions.find((suggestion) => suggestion.value === token)
          : undefined;
      return found === undefined ? undefined : ([token, found.label] as const);
    }),
  );
  return new Map(named.filter((entry) => entry !== undefined));
}
