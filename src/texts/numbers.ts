import type { Locale } from "#chat/locale.ts";

/** A share from 0 to 1 in whole per cent: "72%", "72 %". */
export function percentIn(locale: Locale): (share: number) => string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return (share) => format.format(share);
}

/** With thousands apart, and so many decimals: "1,234", "0,46". */
export function numberIn(locale: Locale): (value: number, decimals?: number) => string {
  const formats = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  return (value, decimals = 0) => (formats[decimals] ?? formats[0])?.format(value) ?? "";
}
