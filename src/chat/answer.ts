import type { ActionRef } from "./action-codec.ts";
import type { FieldError, FormView } from "./form.ts";
import type { Message } from "./message.ts";

export type Suggestion = { readonly label: string; readonly value: string };

/** What Kith answers to one incoming event. */
export type Answer =
  | {
      readonly kind: "reply";
      readonly message: Message;
      /** `caller`: only who asked sees it. `channel`: everybody there. */
      readonly audience: "caller" | "channel";
      /** The message that held the pressed button is replaced, so that a settled request loses its buttons. */
      readonly replaces: boolean;
      /** What that message becomes where the answer itself stands elsewhere: seen by the caller alone, as it was. */
      readonly settled?: Message;
    }
  | { readonly kind: "form"; readonly form: FormView }
  /**
   * A submitted form that cannot be taken. Where the platform shows errors on fields it uses `errors`; elsewhere it
   * shows `message` with a button for `fix`, which opens the form again with what was typed.
   */
  | {
      readonly kind: "invalid";
      readonly errors: readonly FieldError[];
      readonly message: Message;
      readonly fix: { readonly label: string; readonly action: ActionRef };
    }
  | { readonly kind: "suggestions"; readonly suggestions: readonly Suggestion[] }
  /** Nothing to say. */
  | { readonly kind: "none" };

/** An answer and the group that its buttons belong to. */
export type GroupAnswer = { readonly group: string | undefined; readonly answer: Answer };

/**
 * What an adapter calls for everything that happens. Never rejects: a bug is answered with its reference.
 *
 * @param onReply called once the answer is sure to be a reply, which may still take seconds to be ready: its pictures
 * have to be drawn. For platforms that can be told to wait only when no form will come.
 */
export type Handle = (
  incoming: import("./incoming.ts").Incoming,
  onReply?: () => void,
) => Promise<GroupAnswer>;
