import type { Answer, GroupAnswer } from "#chat/answer.ts";
import { toWireForm } from "../form.ts";
import { toWireBlocks, toWireEntry } from "../message.ts";
import type { Content, Place } from "../transcript/transcript.ts";
import { findVisible } from "../transcript/transcript.ts";
import type { WireAnswer } from "../wire.ts";
import type { Act, Stage } from "./stage.ts";

export type Done = {
  readonly act: Act;
  readonly place: Place;
  /** The message whose button or form was used. */
  readonly origin: string | undefined;
};

/** Puts Kith's answer into the transcript where it belongs, and gives the page what it has to show. */
export function showAnswer(stage: Stage, done: Done, { group, answer }: GroupAnswer): WireAnswer {
  switch (answer.kind) {
    case "reply":
      return showReply(stage, done, group, answer);
    case "form":
      return { kind: "form", form: toWireForm(answer.form, group) };
    case "invalid":
      return {
        kind: "invalid",
        errors: answer.errors,
        message: toWireBlocks(stage.transcript.state(), answer.message, group, () => ""),
      };
    case "suggestions":
    case "none":
      return { kind: "none" };
  }
}

function showReply(
  { transcript, clock }: Stage,
  { act, place, origin }: Done,
  group: string | undefined,
  reply: Extract<Answer, { readonly kind: "reply" }>,
): WireAnswer {
  const { account } = act;
  const content: Content = { kind: "kith", message: reply.message, group, why: undefined };
  const visible =
    origin === undefined ? undefined : findVisible(transcript.state(), account, origin);
  if (reply.settled !== undefined && visible !== undefined) {
    transcript.replace(visible.id, { ...content, message: reply.settled });
  }
  const replaced =
    reply.replaces && visible !== undefined ? transcript.replace(visible.id, content) : undefined;
  const entry =
    replaced ??
    transcript.add({
      key: `answer:${account}:${act.deliveryId}`,
      place,
      at: clock.now().toISOString(),
      onlyFor: reply.audience === "caller" ? account : undefined,
      content,
    });
  return { kind: "entry", entry: toWireEntry(transcript.state(), entry, account) };
}
