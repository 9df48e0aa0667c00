import type { Day } from "#core/calendar/calendar.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day in LinkedIn's "Connected On": `12 Mar 2024`, `7-Feb-22`, `March 12, 2024` or `2024-03-12`. Undefined for others. */
export function readConnectedDay(text: string): Day | undefined {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso !== null) return realDay(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{2}|\d{4})$/i.exec(typed);
  if (dayFirst !== null) return realDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})$/i.exec(typed);
  if (monthFirst !== null) return realDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

const monthOf = (name = ""): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** The networks are younger than this century, so two figures of a year are its own. */
function realDay(year = "", month: number, day = ""): Day | undefined {
  const full = Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(full, month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
