import type { Day } from "#core/calendar/calendar.ts";
import { normalise } from "#core/names.ts";

/** How months begin in English, German and Spanish, in normalised letters. */
const MONTHS = [
  ["jan", "ene"],
  ["feb"],
  ["mar"],
  ["apr", "abr"],
  ["may", "mai"],
  ["jun"],
  ["jul"],
  ["aug", "ago"],
  ["sep", "set"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/**
 * The day in LinkedIn's "Connected On" and in Kith's "Last spoke": `12 Mar 2024`, `7-Feb-22`, `12. März 2024`,
 * `12 de marzo de 2024`, `March 12, 2024`, `12.03.2024` or `2024-03-12`. Undefined for others; a day between slashes may
 * be meant in two ways.
 */
export function readConnectedDay(text: string): Day | undefined {
  const typed = normalise(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso !== null) return realDay(iso[1], Number(iso[2]), iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed);
  if (dotted !== null) return realDay(dotted[3], Number(dotted[2]), dotted[1]);
  const dayFirst = /^(\d{1,2})(?: de |\. | |-)([a-z]{3})[a-z]*\.?(?: de | |-)(\d{2}|\d{4})$/.exec(
    typed,
  );
  if (dayFirst !== null) return realDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})$/.exec(typed);
  if (monthFirst !== null) return realDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return undefined;
}

const monthOf = (name = ""): number => MONTHS.findIndex((begins) => begins.includes(name)) + 1;

/** The networks are younger than this century, so two figures of a year are its own. */
function realDay(year = "", month: number, day = ""): Day | undefined {
  const full = Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(full, month - 1, Number(day)));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
