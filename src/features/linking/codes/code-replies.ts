import type { ActionRef } from "#chat/action-codec.ts";
import { button, code, context, controls, rich, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply, type Reply } from "#core/reply.ts";
import { CODE_MINUTES } from "./link-code.ts";
import { type LinkKind, showCode } from "./show-code.ts";
import { takeCode } from "./take-code.ts";

/** The form in which a code is typed. */
export const codeOptions = { code: textOption({ required: true, maxLength: 40 }) };

/**
 * A new code of the caller, and for how long it can be typed.
 * @param words where it is to be typed, and what that does
 */
export async function codeReply(
  ctx: Context,
  kind: LinkKind,
  words: { readonly how: string; readonly means: string },
): Promise<Reply> {
  const { codeIs, codeLasts } = ctx.texts.linking;
  return reply(
    text(rich`${codeIs} ${code(await showCode(ctx, kind))}`),
    text(words.how),
    text(words.means),
    context(codeLasts({ minutes: CODE_MINUTES })),
  );
}

/**
 * What came of a typed code.
 * @param taken what is said once it is accepted
 * @param again opens the form once more
 */
export async function typedCodeReply(
  ctx: Context,
  kind: LinkKind,
  typed: string,
  { taken, again }: { readonly taken: Message; readonly again: ActionRef },
): Promise<Reply> {
  const words = ctx.texts.linking;
  const outcome = await takeCode(ctx, kind, typed);
  switch (outcome) {
    case "taken":
      return reply(...taken);
    case "too-many":
      return reply(text(words.tooManyCodes));
    case "unknown":
    case "same-side":
      return reply(
        text(outcome === "unknown" ? words.codeUnknown : words.codeSameSide),
        controls(button(words.enterCode, again)),
      );
  }
}
