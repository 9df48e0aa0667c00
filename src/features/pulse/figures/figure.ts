/** Under so many cases a figure says too much about single people and too little about the group. */
export const FEWEST = 5;

/** One figure of the pulse, fit to be stored and shown. */
export type Figure<Value = number> = {
  /** Null where `n` is too small to be shown. */
  readonly value: Value | null;
  /** Of how many it speaks. */
  readonly n: number;
  /** How many it cannot speak of yet; each figure says which those are. */
  readonly missing: number;
};

/** A figure, or its place left empty where there are fewer than `fewest` cases. */
export const figure = <Value>(
  { n, missing }: { readonly n: number; readonly missing: number },
  value: () => Value,
  fewest = FEWEST,
): Figure<Value> => ({ value: n < fewest ? null : value(), n, missing });

/** `count` of `n`, from 0 to 1. */
export const share = (of: {
  readonly count: number;
  readonly n: number;
  readonly missing: number;
}): Figure => figure(of, () => of.count / of.n);
