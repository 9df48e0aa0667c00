import { normalise } from "#core/names.ts";

const WEEKDAYS: Readonly<Record<string, string>> = {
  lunes: "Monday",
  martes: "Tuesday",
  miercoles: "Wednesday",
  jueves: "Thursday",
  viernes: "Friday",
  sabado: "Saturday",
  domingo: "Sunday",
};

const MONTHS: Readonly<Record<string, string>> = {
  enero: "January",
  febrero: "February",
  marzo: "March",
  abril: "April",
  mayo: "May",
  junio: "June",
  julio: "July",
  agosto: "August",
  septiembre: "September",
  setiembre: "September",
  octubre: "October",
  noviembre: "November",
  diciembre: "December",
};
const MONTH_NAMES = Object.values(MONTHS).filter((name, at, all) => all.indexOf(name) === at);

const UNITS: Readonly<Record<string, string>> = {
  dia: "day",
  dias: "day",
  semana: "week",
  semanas: "week",
  mes: "month",
  meses: "month",
  ano: "year",
  anos: "year",
};

const NUMBERS = " un dos tres cuatro cinco seis siete ocho nueve diez".split(" ");

const SIMPLE: Readonly<Record<string, string>> = {
  hoy: "today",
  ayer: "yesterday",
  anteayer: "2 days ago",
  antier: "2 days ago",
  "antes de ayer": "2 days ago",
  manana: "tomorrow",
  "pasado manana": "in 2 days",
};

const any = (words: Readonly<Record<string, string>>): string => Object.keys(words).join("|");

const NEAR = new RegExp(
  `^(?:(proximo|proxima|pasado|pasada|este|esta) )?(${any(WEEKDAYS)}|semana|mes|ano)(?: (que viene|proximo|proxima|pasado|pasada))?$`,
);
const COUNTED = new RegExp(
  `^(hace|en|dentro de) (\\d{1,3}|${NUMBERS.slice(1).join("|")}|una) (${any(UNITS)})$`,
);
const DATE = new RegExp(
  `^(?:(\\d{1,2}|primero)[oº°]?(?: de)? )?(${any(MONTHS)})(?: de(?:l)?)?(?: (\\d{4}))?$`,
);
/** "En marzo de 2024", but not "en tres días". */
const ARTICLE = new RegExp(`^(?:el dia |el |la |en (?=(?:${any(MONTHS)})\\b))`);
/** "12/3", "12-3-2024": the day comes first. */
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

/**
 * The English for a day in Spanish, such as "el próximo martes", "hace dos semanas" or "12 de marzo", or undefined when
 * it is none. The library's own Spanish takes "el martes pasado" for the next one and knows no "hace".
 */
export function spanishDayInEnglish(typed: string): string | undefined {
  const text = normalise(typed).replace(ARTICLE, "");
  const simple = SIMPLE[text];
  if (simple !== undefined) return simple;
  return nearDay(text) ?? countedDays(text) ?? date(text) ?? figures(text);
}

function nearDay(text: string): string | undefined {
  const [, before, name = "", after] = NEAR.exec(text) ?? [];
  const word = before ?? after;
  const what = WEEKDAYS[name] ?? UNITS[name];
  if (what === undefined) return undefined;
  if (word === undefined || word.startsWith("est")) {
    return WEEKDAYS[name] === undefined ? undefined : what;
  }
  return `${word.startsWith("pasad") ? "last" : "next"} ${what}`;
}

function countedDays(text: string): string | undefined {
  const [, direction, typed = "", unit = ""] = COUNTED.exec(text) ?? [];
  const what = UNITS[unit];
  if (what === undefined) return undefined;
  const count = typed === "una" ? 1 : /^\d/.test(typed) ? Number(typed) : NUMBERS.indexOf(typed);
  const plural = count === 1 ? what : `${what}s`;
  return direction === "hace" ? `${count} ${plural} ago` : `in ${count} ${plural}`;
}

function date(text: string): string | undefined {
  const [, day, month = "", year] = DATE.exec(text) ?? [];
  const name = MONTHS[month];
  // A month alone is no day.
  if (name === undefined || (day === undefined && year === undefined)) return undefined;
  const number = day === "primero" ? "1" : day;
  return [number, name, year].filter((part) => part !== undefined).join(" ");
}

function figures(text: string): string | undefined {
  const [, day, month, year] = FIGURES.exec(text) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  if (day === undefined || name === undefined) return undefined;
  return [day, name, year].filter((part) => part !== undefined).join(" ");
}
