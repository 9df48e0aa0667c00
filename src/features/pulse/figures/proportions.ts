/** 95 %, two-sided. */
const Z = 1.959963984540054;

export type Interval = { readonly low: number; readonly high: number };

/**
 * Wilson's score interval of a share, without continuity correction.
 * Wilson, JASA 22 (1927), 209–212; method 3 in Newcombe, Statistics in Medicine 17 (1998), 857–872.
 */
export function wilson(count: number, n: number): Interval {
  const share = count / n;
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return {
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}

/**
 * The difference of two independent shares, the first less the second, with its hybrid score interval: method 10 in
 * Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17 (1998),
 * 873–890.
 */
export function differenceOf(
  one: { readonly count: number; readonly n: number },
  other: { readonly count: number; readonly n: number },
): Interval & { readonly difference: number } {
  const first = one.count / one.n;
  const second = other.count / other.n;
  const a = wilson(one.count, one.n);
  const b = wilson(other.count, other.n);
  const difference = first - second;
  return {
    difference,
    low: difference - Math.hypot(first - a.low, b.high - second),
    high: difference + Math.hypot(a.high - first, second - b.low),
  };
}
