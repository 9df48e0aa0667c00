/** Custom ids can be forged: anything that is no page is the first. Pages are counted from 0. */
export const pageNumber = (typed: string): number =>
  Math.max(0, Math.min(Number.parseInt(typed, 10) || 0, 100_000));
