import { onTestFinished } from "vitest";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { CannedCore } from "#test/support/canned-core.ts";
import type { ChatDriver, Reaction, Shown, ShownForm } from "#test/support/chat-driver.ts";

/** An adapter that was started against its platform's fake, and the fake's people. */
type Subject = {
  readonly adapter: ChatAdapter;
  readonly driver: ChatDriver;
  /**
   * Resolves once the platform was told that the answer to the newest event takes longer ("thinking").
   * Set-up shortens the adapter's patience, so that this comes at once. Absent where a platform just waits.
   */
  readonly untilThinking?: () => Promise<void>;
  /** Whom the platform notified by name so far, in any message: accounts, or `everyone` for a whole channel. */
  readonly notified?: () => readonly string[];
};

/** Makes the platform's fake and the adapter, and starts the adapter with these. */
export type ContractSetup = (catalogue: Catalogue, handle: Handle) => Promise<Subject>;

/** A fresh adapter with a fresh canned core, put away after the test. */
export type Open = (prefix?: string) => Promise<Subject & { readonly core: CannedCore }>;

export function opener(setup: ContractSetup): Open {
  return async (prefix) => {
    const core = cannedCore(prefix);
    const subject = await setup(core.catalogue, core.handle);
    onTestFinished(async () => {
      core.release();
      await subject.adapter.stop();
      await subject.driver.close();
    });
    return { ...subject, core };
  };
}

/** The message that came back; fails on anything else. */
export function shownIn(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`expected a message, got ${reaction.kind}`);
  return reaction.shown;
}

/** The form that came back; fails on anything else. */
export function formIn(reaction: Reaction): ShownForm {
  if (reaction.kind !== "form") throw new Error(`expected a form, got ${JSON.stringify(reaction)}`);
  return reaction.form;
}

/** What stands in the form's field of this label. */
export function fieldIn(form: ShownForm, label: string): ShownForm["fields"][number] {
  const field = form.fields.find((candidate) => candidate.label === label);
  if (field === undefined) throw new Error(`no field "${label}" in the form "${form.title}"`);
  return field;
}

/** Another id of the same shape, that belongs to nothing. */
export function strangerTo(id: string): string {
  return id.slice(0, -1) + (id.endsWith("9") ? "8" : "9");
}
