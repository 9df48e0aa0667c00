/** Which shards of a bot one process runs. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** Discord's own limit on how many shards a bot may have is far lower. */
const MOST_SHARDS = 10_000;

/** Reads `0-3/16`, `4/16`; undefined for what is neither. */
export function readShards(text: string): Shards | undefined {
  const [, first, last, all] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,5})$/.exec(text) ?? [];
  const from = Number(first);
  const to = Number(last ?? first);
  const count = Number(all);
  if (!(from <= to && to < count && count <= MOST_SHARDS)) return undefined;
  return { ids: Array.from({ length: to - from + 1 }, (_, index) => from + index), count };
}
