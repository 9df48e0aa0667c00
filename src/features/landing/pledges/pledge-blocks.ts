import { button, controls, text, type Block } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { pledgeAnswer, pledgeForm, pledgeText } from "./pledge-actions.ts";

import type { Pledge } from "./pledge.ts";

/** What the caller promised, with the buttons to change it; or the question whether they would like to. */
export function pledgeBlocks(ctx: Context, pledge: Pledge | undefined): readonly Block[] {
  const words = ctx.texts.landing;
  if (pledge === undefined) {
    return [
      text(words.pledgeAsk),
      controls(
        button(words.promise, pledgeForm.ref({})),
        button(words.notNow, pledgeAnswer.ref({ answer: "not-now" })),
      ),
    ];
  }
  return [
    text(pledgeText(ctx, pledge)),
    controls(
      button(words.changePledge, pledgeForm.ref({})),
      button(words.stopPledge, pledgeAnswer.ref({ answer: "stop" })),
    ),
  ];
}
