import { button, context, controls, text, title, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { readWords } from "../book/book.ts";
import { chosenPeople, type ImportChoice, isTicked, keepChoice } from "./import-choice.ts";
import { importLinks } from "./import-links.ts";
import { rankEmployers, summarisePreview } from "./summarise-preview.ts";

/** Slack's longest menu entry; Discord's is longer. */
export const MAX_ENTRY = 75;

/** What is in the file, what has been ticked, and what can be done. Nothing is a contact yet. */
export async function previewMessage(
  ctx: Context,
  people: readonly ImportedPerson[],
  choice: ImportChoice,
): Promise<Message> {
  const words = ctx.texts.imports;
  const [book, draft] = await Promise.all([readWords(ctx), keepChoice(ctx, choice)]);
  const summary = summarisePreview(people, book.words.values());
  const ticked = isTicked(choice) ? chosenPeople(people, choice).length : undefined;
  const employers = rankEmployers(people);
  return [
    title(words.title({ count: people.length })),
    text(words.counts(summary)),
    ...(choice.refused.length === 0
      ? []
      : [text(words.leftOut), ...choice.refused.map((refused) => text(words.refused(refused)))]),
    ...(choice.isCutOff ? [text(words.cutOff)] : []),
    ...(summary.withAddress === 0
      ? []
      : [text(choice.withAddresses ? words.addressesIn : words.addressesOut)]),
    ...(ticked === undefined ? [] : [text(words.ticked({ count: ticked }))]),
    ...(employers.length === 0
      ? []
      : [
          controls({
            kind: "select" as const,
            placeholder: words.tickEmployers,
            action: importLinks.employers.ref({ draft }),
            choices: employers.map(({ name, count, first }) => ({
              value: String(first),
              label: words.employer({ name: shorten(name, MAX_ENTRY - 10), count }),
            })),
            most: employers.length,
          }),
        ]),
    controls(
      button(
        ticked === undefined
          ? words.keepAll({ count: people.length })
          : words.keepThese({ count: ticked }),
        importLinks.keep.ref({ draft }),
        "primary",
      ),
      button(words.search, importLinks.search.ref({ draft })),
      ...(summary.withAddress === 0
        ? []
        : [
            button(
              choice.withAddresses ? words.leaveAddresses : words.takeAddresses,
              importLinks.toggle.ref({ draft }),
            ),
          ]),
      ...(ticked === undefined ? [] : [button(words.untick, importLinks.untick.ref({ draft }))]),
      button(words.cancel, importLinks.cancel.ref({ draft })),
    ),
    context(words.nothingSaved),
  ];
}
