import type { FormValues } from "#chat/form.ts";
import type { Message } from "#chat/message.ts";
import type { DraftMessage } from "./drawing.ts";

/** What a verb answers. */
export type Reply = {
  readonly message: DraftMessage;
  readonly audience: "caller" | "channel";
  readonly replaces: boolean;
  /** What the message whose button was pressed becomes, while the answer goes to the channel. */
  readonly settled?: Message;
};

/** An answer that only the caller sees. */
export const reply = (...message: DraftMessage): Reply => ({
  message,
  audience: "caller",
  replaces: false,
});

/** An answer that everybody in the channel sees. */
export const replyInChannel = (...message: DraftMessage): Reply => ({
  message,
  audience: "channel",
  replaces: false,
});

/** An answer that everybody in the channel sees, and what its preview, whose button was pressed, becomes. */
export const publish = (message: DraftMessage, settled: Message): Reply => ({
  ...replyInChannel(...message),
  settled,
});

/** An answer that takes the place of the message whose button was pressed. */
export const replace = (...message: DraftMessage): Reply => ({
  message,
  audience: "caller",
  replaces: true,
});

/** What a form starts with, by field name; people as tokens. */
export type Prefill = Partial<FormValues>;

/** Another command that is to run in this one's place, as typed: `met Ana how:coffee`. */
export type Forward = {
  readonly kind: "forward";
  readonly line: string;
  /** `form`: the command's form opens with what the line says, though nothing may be missing. */
  readonly as: "typed" | "form";
};

export const forward = (line: string): Forward => ({ kind: "forward", line, as: "typed" });

/** Opens the form of another command, filled with what the line says. */
export const forwardToForm = (line: string): Forward => ({ kind: "forward", line, as: "form" });
