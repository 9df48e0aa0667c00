import { isTimeZone } from "#core/calendar/calendar.ts";
import { normalise } from "#core/names.ts";
import { suggestWord } from "#core/input/suggest-word.ts";
import { UserError } from "#core/user-error.ts";

/** What people type that no zone is named for. Abbreviations mean the place, with its summer time. */
const ALSO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utc: "UTC",
    gmt: "Europe/London",
    bst: "Europe/London",
    cet: "Europe/Berlin",
    cest: "Europe/Berlin",
    mez: "Europe/Berlin",
    est: "America/New_York",
    edt: "America/New_York",
    cst: "America/Chicago",
    cdt: "America/Chicago",
    mst: "America/Denver",
    pst: "America/Los_Angeles",
    pdt: "America/Los_Angeles",
    munich: "Europe/Berlin",
    munchen: "Europe/Berlin",
    hamburg: "Europe/Berlin",
    frankfurt: "Europe/Berlin",
    koln: "Europe/Berlin",
    cologne: "Europe/Berlin",
    wien: "Europe/Vienna",
    geneva: "Europe/Zurich",
    barcelona: "Europe/Madrid",
    milan: "Europe/Rome",
    manchester: "Europe/London",
    edinburgh: "Europe/London",
    boston: "America/New_York",
    washington: "America/New_York",
    miami: "America/New_York",
    atlanta: "America/New_York",
    montreal: "America/Toronto",
    houston: "America/Chicago",
    dallas: "America/Chicago",
    austin: "America/Chicago",
    "san francisco": "America/Los_Angeles",
    seattle: "America/Los_Angeles",
    delhi: "Asia/Kolkata",
    "new delhi": "Asia/Kolkata",
    mumbai: "Asia/Kolkata",
    bangalore: "Asia/Kolkata",
    bengaluru: "Asia/Kolkata",
    beijing: "Asia/Shanghai",
    "ciudad de mexico": "America/Mexico_City",
    cdmx: "America/Mexico_City",
    guadalajara: "America/Mexico_City",
    medellin: "America/Bogota",
    cali: "America/Bogota",
    quito: "America/Guayaquil",
    valencia: "Europe/Madrid",
    sevilla: "Europe/Madrid",
    bilbao: "Europe/Madrid",
    malaga: "Europe/Madrid",
    londres: "Europe/London",
    "nueva york": "America/New_York",
    kyjiw: "Europe/Kyiv",
  }),
);

const REGIONS = [
  "Europe",
  "America",
  "Asia",
  "Africa",
  "Australia",
  "Pacific",
  "Atlantic",
  "Indian",
  "America/Argentina",
  "America/Indiana",
];

const ZONES = Intl.supportedValuesOf("timeZone");
const ZONE_BY_NAME = new Map(ZONES.map((zone) => [zone.toLowerCase(), zone]));
const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
const CITIES = new Map(ZONES.map((zone) => [cityOf(zone).toLowerCase(), cityOf(zone)]));

/**
 * The IANA time zone that people mean by "Berlin", "new york", "europe/berlin" or "CET".
 * @throws UserError `unknown-time-zone`
 */
export function readTimeZone(typed: string): string {
  const name = normalise(typed);
  const also = ALSO.get(name);
  if (also !== undefined) return also;
  const path = name.replaceAll(" ", "_");
  for (const zone of [path, ...REGIONS.map((region) => `${region.toLowerCase()}/${path}`)]) {
    const known = ZONE_BY_NAME.get(zone);
    if (known !== undefined) return known;
    // Newer and older names of the same zone, such as Asia/Kolkata beside Asia/Calcutta.
    if (zone.includes("/") && isTimeZone(zone)) return capitalise(zone);
  }
  const near = suggestWord(name, [...CITIES.keys()]);
  throw new UserError(
    "unknown-time-zone",
    (texts) =>
      texts.nudges.unknownZone({ typed, meant: near === undefined ? near : CITIES.get(near) }),
    "time-zone",
  );
}

const capitalise = (zone: string): string =>
  zone.replace(/(^|[/_-])(\p{L})/gu, (_part, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
