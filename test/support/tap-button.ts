import { encodeAction } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import { plainText, type Message } from "#chat/message.ts";
import type { TestKith } from "./test-kith.ts";

let taps = 0;

/** Presses a button of a message that somebody else caused, as anybody who sees it in a channel can. */
export async function tapButton(
  kith: TestKith,
  account: string,
  message: Message,
  label: string,
  workspace = "w1",
): Promise<{ readonly text: string; readonly message: Message; readonly answer: Answer }> {
  const pressed = message
    .flatMap((block) => (block.kind === "controls" ? block.controls : []))
    .find((control) => control.kind === "button" && control.label === label);
  if (pressed?.kind !== "button") throw new Error(`no button "${label}" in this message`);
  const answer = await kith.handle({
    platform: "playground",
    deliveryId: `tap${++taps}`,
    workspace: { id: workspace, name: undefined },
    account: { id: account, name: account, locale: undefined, isAdmin: undefined },
    channel: "general",
    mentioned: [],
    event: { kind: "action", id: encodeAction(pressed.action, undefined), chosen: undefined },
  });
  const shown = answer.kind === "reply" ? answer.message : [];
  return { text: plainText(shown), message: shown, answer };
}
