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
