import type { types } from "@slack/bolt";
import type { ActionRef } from "#chat/action-codec.ts";
import { button, controls, type Message } from "#chat/message.ts";
import { LIMITS } from "../limits.ts";
import type { RenderOptions } from "../message.ts";
import { renderViewBlocks } from "../message.ts";
import { plain } from "../rendering/controls.ts";
import type { FormMemory } from "../rendering/form-memory.ts";
import { writeMemory } from "../rendering/form-memory.ts";

/** A modal that only shows a message, where there is no conversation to show it in. */
export function replyView(
  message: Message,
  options: RenderOptions,
  memory: FormMemory,
): types.ModalView {
  const [first, ...rest] = message;
  // The modal's own title serves as the message's, unless it would be cut.
  const named =
    first?.kind === "title" && first.text.length <= LIMITS.view.title ? first : undefined;
  return {
    type: "modal",
    title: plain(named?.text ?? "Kith", LIMITS.view.title),
    private_metadata: writeMemory(memory),
    blocks: renderViewBlocks(named === undefined ? message : rest, options),
  };
}

export function homeView(message: Message, options: RenderOptions): types.HomeView {
  return { type: "home", blocks: renderViewBlocks(message, options) };
}

/** The message with a button that opens the form again, for a refusal that cannot be shown on its fields. */
export function withFix(
  message: Message,
  fix: { readonly label: string; readonly action: ActionRef },
): Message {
  return [...message, controls(button(fix.label, fix.action, "primary"))];
}
