import { normalise, tidy } from "#core/names.ts";

/** A column that says who a row is about, or what an organiser may set. */
type Part = "account" | "member" | "name" | "timeZone" | "language" | "organiser";

/** What columns are called in every language of Kith, in small letters and without accents. */
const TITLES: Readonly<Record<Part, RegExp>> = {
  account: /^(account|mention|konto|cuenta)$/,
  member: /^(member|mitglied|miembro)$/,
  name: /^(display )?name$|^anzeigename$|^nombre$/,
  timeZone: /^time ?zone$|^zeitzone$|^zona horaria$/,
  language: /^(language|locale|sprache|idioma)$/,
  organiser:
    /^organi[sz]er$|^orga( team)?$|^organisator(in)?$|^organizador(a|es)?$|^equipo organizador$/,
};

/** How titles begin of what each member says for themselves: consents, stage, goal, employers, nudges, boards. */
const OWN = new RegExp(
  `^(${[
    "consent|direct ?messages?|message|stage|visib|goal|target|employer|nudge|hour|days?|(on )?boards?|match|contact",
    "zustimmung|einwilligung|direktnachricht|nachricht|phase|sichtbar|ziel|arbeitgeber|anstups|stunde|tage?|bestenliste|kontakt",
    "consentimiento|mensajes?|etapa|objetivo|meta|empresa|empujon|hora|dias?|tablas?|contacto",
  ].join("|")})`,
);

/** Which cells of a row hold what. */
export type SettingsColumns = {
  /** Where a row may say whom it is about, the surest first. */
  readonly who: readonly number[];
  readonly timeZone: number | undefined;
  readonly language: number | undefined;
  readonly organiser: number | undefined;
  /** Titles of columns that are each member's own to say; nothing in them is read. */
  readonly own: readonly string[];
  /** Titles that mean nothing here. */
  readonly strange: readonly string[];
};

/** The columns that a header names, or undefined when it is no header of members' settings. */
export function readColumns(header: readonly string[]): SettingsColumns | undefined {
  const titles = header.map((title) => normalise(title).replaceAll(/[_-]/g, " "));
  const cellOf = (part: Part): number | undefined => {
    const index = titles.findIndex((title) => TITLES[part].test(title));
    return index === -1 ? undefined : index;
  };
  const who = [cellOf("account"), cellOf("member"), cellOf("name")].filter(
    (index) => index !== undefined,
  );
  const settings = {
    timeZone: cellOf("timeZone"),
    language: cellOf("language"),
    organiser: cellOf("organiser"),
  };
  const known = new Set([...who, ...Object.values(settings)]);
  const others = header.flatMap((title, index) =>
    known.has(index) || tidy(title) === "" ? [] : [tidy(title)],
  );
  const isOwn = (title: string): boolean => OWN.test(normalise(title));
  const own = others.filter(isOwn);
  return who.length > 0 && (hasAny(settings) || own.length > 0)
    ? { who, ...settings, own, strange: others.filter((title) => !isOwn(title)) }
    : undefined;
}

type Settings = Pick<SettingsColumns, "timeZone" | "language" | "organiser">;

/** Whether there is anything in the table that an organiser may set. */
export const hasAny = ({ timeZone, language, organiser }: Settings): boolean =>
  (timeZone ?? language ?? organiser) !== undefined;
