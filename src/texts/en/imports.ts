import { bold, rich } from "#chat/message.ts";
import type { FormTexts, VerbTexts } from "../command-texts.ts";
import { list, plural } from "./words.ts";

export const importVerb = {
  about: "Bring contacts from LinkedIn, Google or your phone, and choose whom to keep",
  title: "Import contacts",
  submit: "Show Me",
  options: {
    file: {
      about: "Connections.csv from LinkedIn, a CSV from Google Contacts, or vCards",
      label: "Your file",
      hint: "Connections.csv, contacts.csv, contacts.vcf",
    },
  },
} satisfies VerbTexts;

export const importSearchForm = {
  title: "Search your file",
  submit: "Search",
  options: {
    search: {
      about: "Part of a name, an employer or a role",
      label: "Whom are you looking for?",
      hint: "Part of a name, an employer or a role",
    },
  },
} satisfies FormTexts;

type Count = { readonly count: number };

const readable =
  "I can read Connections.csv from LinkedIn, a CSV from Google Contacts or Outlook, and vCards.";

/** “line 8”, “lines 8 and 13”, “lines 8, 13, 20 and others”. */
function where(count: number, lines: readonly number[]): string {
  const places = lines.map(String);
  if (count > lines.length) places.push("others");
  return `${count === 1 ? "line" : "lines"} ${list(places)}`;
}

export const imports = {
  problems: {
    empty: `There is nothing in that file. ${readable}`,
    "too-large":
      "That file has more than 10 MB. Please send it in parts, each with the header line.",
    zip: "That is a zip archive. Please open it and send one file from inside; in LinkedIn’s it is Connections.csv.",
    archive: "That is a packed archive. Please unpack it and send the list inside.",
    spreadsheet: "That is a spreadsheet. Please save it as CSV (UTF-8) and send that file.",
    binary: `That is not a text file. ${readable}`,
    "broken-letters":
      "Some letters in that file are damaged, and I would save names that are wrong. Please export it again, as UTF-8 if you are asked.",
    "strange-columns":
      "I found a table, but not the columns that I know. From LinkedIn, send Connections.csv, and if yours is not in English, German or Spanish, switch LinkedIn to English and export it again. In a table of your own, call the columns First Name, Last Name, Company and Position.",
    "not-contacts": `I found no contacts in that. ${readable} Pasted text needs its header line too.`,
    "old-vcard":
      "Those vCards are of version 2.1, which I cannot read. Please export them again as version 3.0 or 4.0.",
    nobody:
      "I can read that, but nobody in it has a name. Please look whether it is the right file.",
    "too-many":
      "There are more than 50,000 people in that. Please send it in parts, each with the header line.",
  },
  title: ({ count }: Count) =>
    plural(count, { one: "# person in your file", other: "# people in your file" }),
  counts: ({
    fresh,
    known,
    withoutEmployer,
  }: {
    fresh: number;
    known: number;
    withoutEmployer: number;
  }) =>
    [
      known === 0
        ? plural(fresh, { one: "# is new.", other: "All # are new." })
        : fresh === 0
          ? plural(known, {
              one: "# is on your list already.",
              other: "All # are on your list already.",
            })
          : `${plural(fresh, { one: "# is new", other: "# are new" })}, and ${plural(known, { one: "# is", other: "# are" })} on your list already.`,
      ...(withoutEmployer === 0
        ? []
        : [
            plural(withoutEmployer, {
              one: "# comes without an employer.",
              other: "# come without an employer.",
            }),
          ]),
    ].join(" "),
  leftOut: "I left out:",
  refused: ({
    reason,
    count,
    lines,
  }: {
    reason:
      | "no-name"
      | "repeated"
      | "not-a-person"
      | "uneven"
      | "open-quote"
      | "too-long"
      | "old-card"
      | "broken-card"
      | "cut-off";
    count: number;
    lines: readonly number[];
  }) => {
    const what = {
      "no-name": { one: "# without a name", other: "# without a name" },
      repeated: { one: "# who is there twice", other: "# who are there twice" },
      "not-a-person": { one: "# firm or list", other: "# firms or lists" },
      uneven: {
        one: "# row with more cells than the header has columns",
        other: "# rows with more cells than the header has columns",
      },
      "open-quote": {
        one: "# row with a quotation mark that is never closed",
        other: "# rows with a quotation mark that is never closed",
      },
      "too-long": {
        one: "# with more than 300 characters in one place",
        other: "# with more than 300 characters in one place",
      },
      "old-card": {
        one: "# vCard of version 2.1; I read 3.0 and 4.0",
        other: "# vCards of version 2.1; I read 3.0 and 4.0",
      },
      "broken-card": { one: "# damaged vCard", other: "# damaged vCards" },
      "cut-off": { one: "the last one, which is cut off", other: "# that are cut off" },
    }[reason];
    return `• ${plural(count, what)} (${where(count, lines)})`;
  },
  cutOff:
    "This looks cut off at its end. If people are missing, send the rest as well, beginning with the header line; or send the file itself if you can attach one.",
  addressesOut: "E-mail addresses and phone numbers stay out unless you want them.",
  addressesIn: "E-mail addresses and phone numbers are kept too.",
  takeAddresses: "Keep E-Mails and Phones Too",
  leaveAddresses: "Leave E-Mails and Phones Out",
  ticked: ({ count }: Count) =>
    plural(count, { one: "Ticked so far: # person.", other: "Ticked so far: # people." }),
  tickEmployers: "Tick by employer",
  employer: ({ name, count }: { name: string; count: number }) =>
    `${name} (${plural(count, { one: "#", other: "#" })})`,
  keepAll: ({ count }: Count) => plural(count, { one: "Keep #", other: "Keep All #" }),
  keepThese: ({ count }: Count) => plural(count, { one: "Keep This #", other: "Keep These #" }),
  search: "Search",
  searchAgain: "Search Again",
  back: "Back",
  untick: "Untick All",
  cancel: "Cancel",
  nothingSaved:
    "Nothing is saved yet. I do not keep the file, and what I read from it is gone in an hour at the latest. Only you can see this.",
  nobodyFits: ({ typed }: { typed: string }) =>
    `Nobody in your file fits “${typed}”. Fewer letters find more.`,
  found: ({ typed, count }: { typed: string; count: number }) =>
    plural(count, {
      one: `# person fits “${typed}”.`,
      other: `# people fit “${typed}”.`,
    }),
  firstOnes: ({ shown }: { shown: number }) =>
    `The menu has the first ${shown}; a longer search narrows it down.`,
  tickPeople: "Tick people",
  tickAll: ({ count }: Count) => plural(count, { one: "Tick #", other: "Tick All #" }),
  cancelled: "All right: nothing was saved, and what I read is deleted.",
  gone: ({ prefix }: { prefix: string }) =>
    `This import is no longer waiting: it was saved or cancelled, another file took its place, or its hour has passed. Nothing was changed now. /${prefix}contact list shows whom you have, and /${prefix}contact import starts anew.`,
  kept: ({ saved, completed, known }: { saved: number; completed: number; known: number }) =>
    [
      saved === 0
        ? "Everybody was on your list already."
        : `${plural(saved, { one: "# person is", other: "# people are" })} on your list now, for your eyes only.`,
      ...(completed === 0
        ? []
        : [
            plural(completed, {
              one: "# was there already, and I added what was new.",
              other: "# were there already, and I added what was new.",
            }),
          ]),
      ...(known === 0 || saved + completed === 0
        ? []
        : [
            plural(known, {
              one: "# I knew as they are.",
              other: "# I knew as they are.",
            }),
          ]),
    ].join(" "),
  noNetworkYet:
    "A list is a good start, and conversations make it a network: your figures count those, never imports.",
  talkFirst: ({ count }: Count) =>
    plural(count, {
      one: "You could talk to this one first:",
      other: "You could talk to these # first:",
    }),
  suggestion: ({
    name,
    company,
    isAtTarget,
  }: {
    name: string;
    company: string | null;
    isAtTarget: boolean;
  }) =>
    rich`• ${bold(name)}${company === null ? "" : ` at ${company}`}${isAtTarget ? ", where you want to work" : ""}`,
  next: ({ prefix }: { prefix: string }) =>
    `Choose one of them, or type /${prefix}reach and a name: I help with the first message.`,
};
