import type { REST } from "discord.js";
import type { Handle } from "#chat/answer.ts";
import { findVerb, type Catalogue } from "#chat/command-spec.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { KithInteraction } from "../incoming.ts";
import { pathOf, toIncoming } from "../incoming.ts";
import type { FetchAttachment } from "../reading/fetch-attachment.ts";
import { respond, settlesWithin } from "./respond.ts";

/** What it takes to answer. */
export type Desk = {
  readonly catalogue: Catalogue;
  readonly handle: Handle;
  readonly fetchAttachment: FetchAttachment;
  /** Never tries twice itself. */
  readonly rest: REST;
  readonly log: Log;
  readonly deferAfterMs: number;
};

/** Asks the core what somebody typed, pressed or filled in, and brings them the answer. Never rejects. */
export async function answerInteraction(
  { catalogue, handle, fetchAttachment, rest, log, deferAfterMs }: Desk,
  interaction: KithInteraction,
): Promise<void> {
  const path = pathOf(interaction, catalogue);
  const mayOpenForm = path !== undefined && findVerb(catalogue, path)?.mayOpenForm === true;
  const reading = toIncoming(interaction, catalogue, fetchAttachment);
  // A form must be the first response: when a file takes its time, the core is told that none can be opened.
  const isTooLateForForm = mayOpenForm && !(await settlesWithin(reading, deferAfterMs / 2));
  const noForm = Promise.withResolvers<void>();
  if (!mayOpenForm || isTooLateForForm) noForm.resolve();
  const pending = reading.then((incoming) =>
    handle(isTooLateForForm ? withoutForm(incoming) : incoming, noForm.resolve),
  );
  await respond(interaction, pending, {
    rest,
    log,
    noForm: noForm.promise,
    deferAfterMs: isTooLateForForm ? 0 : deferAfterMs,
  });
}

const withoutForm = (incoming: Incoming): Incoming =>
  incoming.event.kind === "command"
    ? { ...incoming, event: { ...incoming.event, isTooLateForForm: true } }
    : incoming;
