/**
 * The `share`-th quantile by linear interpolation between order statistics: definition 7 of Hyndman and Fan (1996, The
 * American Statistician 50, 361–365), the default of R, NumPy and spreadsheets.
 *
 * @param sorted ascending, not empty
 * @param share from 0 to 1
 */
export function percentile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}
