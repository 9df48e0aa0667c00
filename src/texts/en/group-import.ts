import type { FormTexts, VerbTexts } from "../command-texts.ts";
import { list, plural } from "./words.ts";

const file = {
  about: "A CSV with the columns member, time zone, language and organiser",
  label: "Your table",
  hint: "Columns: member, time zone, language, organiser",
};

export const groupImportVerb = {
  about: "For organisers: set time zones, languages and organisers from a table",
  title: "Members’ settings",
  submit: "Show Me",
  options: { file },
} satisfies VerbTexts;

export const groupImportForm = {
  title: "Members’ settings",
  submit: "Show Me",
  options: { file },
} satisfies FormTexts;

type Count = { readonly count: number };
type Titles = { readonly titles: readonly string[] };

const quoted = (titles: readonly string[]): string => list(titles.map((title) => `“${title}”`));

const table =
  "I read a CSV with a header line: member, and time zone, language or organiser. “Get a Template” in /group import makes one.";

export const groupImport = {
  title: "Members’ settings from a table",
  columnsSay:
    "Send a CSV with one line for each member: who it is (a mention, an account or the name here), and any of time zone (Europe/Berlin), language (en, de, es) and organiser (yes or no). The template has everybody as they are now: change what you want, and send it back. I show what it would change before anything is saved.",
  getTable: "Get a Template",
  chooseFile: "Choose a File",
  tableLabel: "Members with time zone, language and organiser",
  tableSays: ({ prefix }: { prefix: string }) =>
    `These are everybody’s settings that organisers may set. Change what you want, save it as CSV, and send it with /${prefix}group import. An empty cell leaves a setting as it is.`,
  columns: {
    name: "Name",
    account: "Account",
    timeZone: "Time zone",
    language: "Language",
    organiser: "Organiser",
  },
  problems: {
    empty: `There is nothing in that file. ${table}`,
    "too-large": "That file has more than 10 MB. Please send only the columns that I need.",
    zip: "That is a zip archive. Please open it and send the CSV inside.",
    archive: "That is a packed archive. Please unpack it and send the CSV inside.",
    spreadsheet: "That is a spreadsheet. Please save it as CSV (UTF-8) and send that file.",
    binary: `That is not a text file. ${table}`,
    "broken-letters":
      "Some letters in that file are damaged, so I might take people for others. Please save it again, as UTF-8 if you are asked.",
    "no-header": `I see no header line that names members and their settings. ${table}`,
    "open-quote":
      "A quotation mark in that file is never closed, so I cannot tell where a cell ends. Please save it as CSV again.",
    nobody: "There is a header line and nobody below it. Please add a line for each member.",
    "too-many":
      "There are more than 5,000 lines in that. Please send it in parts, each with the header line.",
  },
  onlyOwn: ({ titles }: Titles) =>
    `${quoted(titles)}: each member says that for themselves, so nobody can import it. You can set time zone, language and organiser.`,
  found: ({ count }: Count) =>
    count === 0
      ? "Nothing to change"
      : plural(count, { one: "# member would change", other: "# members would change" }),
  zones: ({ count }: Count) => `• Time zone: ${plural(count, { one: "#", other: "#" })}`,
  languages: ({ count }: Count) => `• Language: ${plural(count, { one: "#", other: "#" })}`,
  becoming: ({ names }: { names: string }) => `• Organisers from now on: ${names}`,
  leaving: ({ names }: { names: string }) => `• No longer organisers: ${names}`,
  alreadySo: ({ count }: Count) =>
    plural(count, {
      one: "# member is as your table has them already.",
      other: "# members are as your table has them already.",
    }),
  leftOut: "What I leave out:",
  refused: ({
    reason,
    count,
    first,
  }: {
    reason:
      | "no-member"
      | "unknown"
      | "same-name"
      | "repeated"
      | "time-zone"
      | "language"
      | "organiser"
      | "own-zone"
      | "admin"
      | "last-organiser"
      | "open-quote"
      | "cut-off";
    count: number;
    first: readonly { readonly line: number; readonly what: string }[];
  }) => {
    const why = {
      "no-member": { one: "# line names nobody", other: "# lines name nobody" },
      unknown: {
        one: "# person is unknown here; a mention or an account is surest",
        other: "# people are unknown here; a mention or an account is surest",
      },
      "same-name": {
        one: "# name belongs to several members; please use the account",
        other: "# names belong to several members; please use the account",
      },
      repeated: {
        one: "# member is there twice, and the first line counts",
        other: "# members are there twice, and the first line counts",
      },
      "time-zone": {
        one: "# time zone means nothing to me; write it like Europe/Berlin",
        other: "# time zones mean nothing to me; write them like Europe/Berlin",
      },
      language: {
        one: "# language is none of mine: en, de, es",
        other: "# languages are none of mine: en, de, es",
      },
      organiser: {
        one: "# cell under “organiser” is neither yes nor no",
        other: "# cells under “organiser” are neither yes nor no",
      },
      "own-zone": {
        one: "# member chose their time zone themselves, and it stays",
        other: "# members chose their time zone themselves, and it stays",
      },
      admin: {
        one: "# stays an organiser as an admin of this workspace or server",
        other: "# stay organisers as admins of this workspace or server",
      },
      "last-organiser": {
        one: "# stays an organiser, since a group needs at least one",
        other: "# stay organisers, since a group needs at least one",
      },
      "open-quote": {
        one: "# line has a quotation mark that is never closed",
        other: "# lines have a quotation mark that is never closed",
      },
      "cut-off": {
        one: "# last line looks cut off; send the rest with the header line again",
        other: "# lines look cut off; send the rest with the header line again",
      },
    }[reason];
    const places = first.map(({ line, what }) =>
      what === "" ? `line ${line}` : `“${what}” in line ${line}`,
    );
    return `• ${plural(count, why)} (${list(count > first.length ? [...places, "others"] : places)})`;
  },
  ownColumns: ({ titles }: Titles) =>
    `I do not read ${quoted(titles)}: that is each member’s own to say.`,
  strangeColumns: ({ titles }: Titles) => `These columns mean nothing here: ${quoted(titles)}.`,
  apply: "Apply",
  discard: "Discard",
  nothingSaved:
    "Nothing is changed yet. I do not keep the file, and what I read from it is gone in an hour. Only you can see this.",
  applied: ({ count }: Count) =>
    count === 0
      ? "Nothing to change: it is all so already, or members have chosen for themselves since."
      : plural(count, {
          one: "Done: # member’s settings are changed. They can still choose their own time zone.",
          other:
            "Done: the settings of # members are changed. They can still choose their own time zone.",
        }),
  discarded: "All right: nothing was changed, and what I read is deleted.",
  gone: ({ prefix }: { prefix: string }) =>
    `This table is no longer waiting: it was applied or discarded, or its hour has passed. Nothing was changed now. /${prefix}group import starts anew.`,
};
