import type { Control, Message } from "#chat/message.ts";
import type { DraftMessage } from "#core/drawing.ts";

/** One message of two. A control of the second that the first has too is left out: Discord takes each once. */
export function appendMessage(message: DraftMessage, more: Message): DraftMessage {
  const taken = new Set(
    message.flatMap((block) => (block.kind === "controls" ? block.controls.map(actionOf) : [])),
  );
  const rest = more.flatMap((block): Message => {
    if (block.kind !== "controls") return [block];
    const controls = block.controls.filter(
      (control) => control.kind === "link-button" || !taken.has(actionOf(control)),
    );
    return controls.length === 0 ? [] : [{ ...block, controls }];
  });
  return [...message, ...rest];
}

const actionOf = (control: Control): string | undefined =>
  control.kind === "link-button"
    ? undefined
    : [control.action.name, ...control.action.args].join(":");
