import type { ActionRef } from "#chat/action-codec.ts";
import { button, context, controls, divider, type Message } from "#chat/message.ts";
import type { Page } from "#core/list-page.ts";
import type { Texts } from "#texts/texts.ts";

/** "Previous", "Next" and where one is; nothing where there is one page. */
export function turning(
  texts: Texts,
  { page, last }: Pick<Page<unknown>, "page" | "last">,
  to: (page: number) => ActionRef,
): Message {
  if (last === 0) return [];
  const words = texts.asks;
  return [
    divider,
    controls(
      ...(page > 0 ? [button(words.previous, to(page - 1))] : []),
      ...(page < last ? [button(words.next, to(page + 1))] : []),
    ),
    context(words.pageOf({ page: page + 1, last: last + 1 })),
  ];
}
