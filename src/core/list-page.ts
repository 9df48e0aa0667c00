import type { ActionRef } from "#chat/action-codec.ts";
import { button, context, controls, divider, type Button, type Message } from "#chat/message.ts";
import type { Texts } from "#texts/texts.ts";

/** A page of a list; pages are counted from 0. */
export type Page<Entry> = {
  readonly shown: readonly Entry[];
  readonly count: number;
  readonly page: number;
  readonly last: number;
};

/** Custom ids can be forged: anything that is no page is the first. Pages are counted from 0. */
export const pageNumber = (typed: string): number =>
  Math.max(0, Math.min(Number.parseInt(typed, 10) || 0, 100_000));

/** The page, or the last there is: entries may have gone since the button was made. */
export async function readPage<Entry>(
  wanted: number,
  size: number,
  read: (range: {
    readonly from: number;
    readonly size: number;
  }) => Promise<{ readonly shown: readonly Entry[]; readonly count: number }>,
): Promise<Page<Entry>> {
  const list = await read({ from: wanted * size, size });
  const last = Math.max(0, Math.ceil(list.count / size) - 1);
  if (wanted <= last) return { ...list, page: wanted, last };
  return { ...(await read({ from: last * size, size })), page: last, last };
}

type Turned = Pick<Page<unknown>, "page" | "last">;

/** "Back" and "Next", as far as there is somewhere to turn to. */
export function turnButtons(
  { common: words }: Texts,
  { page, last }: Turned,
  to: (page: number) => ActionRef,
): readonly Button[] {
  return [
    ...(page > 0 ? [button(words.previous, to(page - 1))] : []),
    ...(page < last ? [button(words.next, to(page + 1))] : []),
  ];
}

/** What stands under a page: how to turn it, and where one is. Nothing where there is one page. */
export function turning(texts: Texts, turned: Turned, to: (page: number) => ActionRef): Message {
  const { page, last } = turned;
  if (last === 0) return [];
  return [
    divider,
    controls(...turnButtons(texts, turned, to)),
    context(texts.common.pageOf({ page: page + 1, last: last + 1 })),
  ];
}
