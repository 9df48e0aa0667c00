import { button, context, controls, divider, text, title } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { keepDraft } from "#core/drafts.ts";
import { FIX } from "#core/kernel/refusal.ts";
import { choice, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { LETTER_WAYS } from "#db/schema/index.ts";
import { chainUp } from "#features/contacts/index.ts";
import { checkDraft } from "../drafts/check-draft.ts";
import { findingsMessage } from "../drafts/draft-message.ts";
import { links } from "../moves/links.ts";
import { needOutreach } from "./show-outreach.ts";

/** As much as is shown again whole, with the findings, on every platform. */
const MAX_LETTER = 2500;

/** "Check My Own Letter": a whole letter that was written elsewhere. It is checked and shown again, and not kept. */
export const ownLetterForm = defineFormAction({
  ...links.ownLetter,
  who: "member",
  options: {
    way: choice(LETTER_WAYS, { required: true }),
    letter: textOption({ required: true, multiline: true, maxLength: MAX_LETTER }),
  },
  async prefill(ctx, args) {
    const { draft } = await needOutreach(ctx, args.outreach);
    return { way: draft?.way ?? "letter" };
  },
  async run(ctx, args, { way, letter }) {
    const words = ctx.texts.outreach;
    const { name, company, contactId } = await needOutreach(ctx, args.outreach);
    const [referrer] = await chainUp(ctx, contactId);
    const findings = checkDraft({
      text: letter,
      locale: ctx.locale,
      way,
      referrer: referrer?.name,
      contactName: name,
      company: company ?? undefined,
    });
    // The form opens again with what was typed, for as long as a draft is kept.
    const typed = await keepDraft(ctx, {
      form: links.ownLetter.ref(args),
      values: { way, letter },
    });
    const change = { name: FIX, args: [packId(typed)] };
    const sent = links.move.ref({ ...args, to: "sent" });
    return reply(
      title(words.draftTitle({ name })),
      text(letter),
      divider,
      ...findingsMessage(ctx, letter, findings, words.letterGood),
      findings.length === 0
        ? controls(button(words.buttons.sent, sent, "primary"), button(words.changeIt, change))
        : controls(button(words.changeIt, change, "primary"), button(words.buttons.sent, sent)),
      context(words.notKept),
    );
  },
});
