import { button, context, controls, text, title, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { contactRef, readBook } from "#features/contacts/index.ts";
import { asSentence } from "#texts/sentence.ts";
import { links } from "../moves/links.ts";
import type { Suggestion } from "./rank-suggestions.ts";
import { isFirstOutreach, suggestNext } from "./suggest-next.ts";

/** As many names as invite a choice and are no list to work through. */
const SHOWN = 5;

/** Whom to reach next, each with why and what it has to do with the goal; before the first one, a word on the fear. */
export async function suggestionsMessage(ctx: Context): Promise<Message> {
  const words = ctx.texts.outreach;
  const prefix = ctx.commandPrefix;
  const [suggestions, isFirst] = await Promise.all([suggestNext(ctx, SHOWN), isFirstOutreach(ctx)]);
  if (suggestions.length === 0) {
    const book = await readBook(ctx);
    return [
      text(book.length === 0 ? words.nobodyYet({ prefix }) : words.everybodyRests({ prefix })),
      ...(isFirst ? [text(words.firstTime)] : []),
    ];
  }
  const lacksStrongTie = isFirst && suggestions[0]?.reason !== "first";
  return [
    title(words.suggestTitle),
    ...(isFirst
      ? [text(words.firstTime), controls(button(words.buttons.rehearse, links.rehearse.ref({})))]
      : []),
    ...suggestions.flatMap((suggestion) => suggestionBlocks(ctx, suggestion)),
    ...(lacksStrongTie ? [context(words.noStrongTie({ prefix }))] : []),
    ...(ctx.member.goal === null ? [context(words.noGoal({ prefix }))] : []),
  ];
}

/** After a no or silence: the next name (practice 33). Nothing when there is none. */
export async function nextNameMessage(ctx: Context): Promise<Message> {
  const [next] = await suggestNext(ctx, 1);
  if (next === undefined) return [];
  return [text(ctx.texts.outreach.nextName), ...suggestionBlocks(ctx, next)];
}

function suggestionBlocks(ctx: Context, { contact, reason, serves }: Suggestion): Message {
  const words = ctx.texts.outreach;
  const { goal } = ctx.member;
  return [
    text(
      words.suggestion({
        label: contactRef(ctx.texts, contact).label,
        reason: words.reasons[reason],
        goal:
          serves !== undefined
            ? asSentence(ctx.texts.profile.serves(serves))
            : goal === null
              ? ""
              : words.servesGoal({ goal }),
      }),
    ),
    controls(button(words.reachOut, links.start.ref({ contact: contact.id }))),
  ];
}
