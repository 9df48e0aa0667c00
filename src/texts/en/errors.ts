import { day, oneOf, plural } from "./words.ts";

export const errors = {
  example: "For example:",
  fixIt: "Fix It",
  expired:
    "That button is from an older message and no longer works. Please type the command again.",
  draftExpired: "What you typed is kept for an hour, and that has passed. Please start again.",
  typedBeforeIsGone:
    "More than an hour has passed since you typed the command, so what you typed there besides this form is gone. Please add it if you still want it.",
  notYours: "Only the person this was meant for can answer it.",
  onlyOrganisers: ({ prefix }: { prefix: string }) =>
    `The group’s settings are for its organisers. /${prefix}kith has your own, and /${prefix}pulse shows how the group is doing.`,
  noGroup:
    "I do not know your group yet. Use a command in a channel of your group once, and then I will know you here too.",
  tooFast:
    "That was a lot at once, so I have left this one out. Please wait a few seconds and do it again.",
  bug: ({ reference }: { reference: string }) =>
    `Sorry, that did not work, and nothing was changed. It is our fault, not yours. If it happens again, tell your organiser this reference: ${reference}.`,
  unavailable: ({ prefix }: { prefix: string }) =>
    `I cannot reach my records at this moment, so this was probably not saved. Please wait a few minutes, look with /${prefix}todo what is there, and type it again if it is missing.`,
  missing: ({ option }: { option: string }) => `Please fill in “${option}”.`,
  tooLong: ({ option, length, limit }: { option: string; length: number; limit: number }) =>
    `“${option}” has ${plural(length, { one: "# character", other: "# characters" })}; at most ${plural(limit, { one: "# fits", other: "# fit" })}.`,
  notANumber: ({
    option,
    typed,
    from,
    to,
  }: {
    option: string;
    typed: string;
    from: number;
    to: number;
  }) => `“${option}” needs a whole number from ${from} to ${to}. I read “${typed}”.`,
  severalMembers: ({ option, typed }: { option: string; typed: string }) =>
    `Several members go by the name “${typed}”, so I cannot tell whom “${option}” means. Please choose one from the list, or mention them where they are.`,
  noSuchChoice: ({
    option,
    typed,
    choices,
  }: {
    option: string;
    typed: string;
    choices: readonly string[];
  }) => `“${option}” can be ${oneOf(choices)}. I read “${typed}”.`,
  fileTooLarge: ({ option, megabytes }: { option: string; megabytes: number }) =>
    `The file for “${option}” is larger than ${megabytes} MB, which is as much as I can read. Please choose a smaller one, or paste the part of its text that matters.`,
  fileUnavailable: ({ option }: { option: string }) =>
    `I could not fetch the file for “${option}”. Please choose it again, or paste its text instead.`,
  notADate: ({ option, typed }: { option: string; typed: string }) =>
    `I could not read “${typed}” as a day for “${option}”. Try “yesterday”, “next Tuesday”, “12 March” or 2026-03-12.`,
  dateAhead: ({ option, day: value }: { option: string; day: string }) =>
    `“${option}” should be today or earlier; ${day(value)} is still to come.`,
  datePast: ({ option, day: value }: { option: string; day: string }) =>
    `“${option}” should be today or later; ${day(value)} has passed.`,
  isABot: ({ option }: { option: string }) => `“${option}” names a bot. Please choose a person.`,
  yourself: ({ option }: { option: string }) =>
    `“${option}” is for somebody else, and I read your own name.`,
  notHere: ({ option }: { option: string }) =>
    `The person in “${option}” is not in this group, so I cannot reach them here.`,
  notAMember: ({ option, typed }: { option: string; typed: string }) =>
    `I found no member “${typed}” for “${option}”. Type @ and choose the person from the list.`,
  noSuchContact: ({
    option,
    typed,
    near,
    prefix,
  }: {
    option: string;
    typed: string;
    /** Contacts who may have been meant. */
    near: readonly string[];
    prefix: string;
  }) =>
    `I found no contact like “${typed}” for “${option}”. ` +
    (near.length === 0
      ? `/${prefix}contact list shows yours, and /${prefix}contact add saves a new one.`
      : `Did you mean ${oneOf(near)}?`),
  ambiguous: ({
    option,
    typed,
    names,
  }: {
    option: string;
    typed: string;
    names: readonly string[];
  }) =>
    `More than one contact fits “${typed}” for “${option}”: ${oneOf(names.slice(0, 5))}. Please type the full name, with “at” and the employer if two share it.`,
  notAName: ({ option, typed }: { option: string; typed: string }) =>
    `“${typed}” does not look like a name for “${option}”.`,
  unknownOption: ({ typed, meant }: { typed: string; meant: string }) =>
    `I do not know the option “${typed}:”. Did you mean “${meant}:”?`,
  unknownCommand: ({
    typed,
    meant,
    prefix,
  }: {
    typed: string;
    meant: string | undefined;
    prefix: string;
  }) =>
    meant === undefined
      ? `I do not know “${typed}”. /${prefix}kith help lists what I can do.`
      : `I do not know “${typed}”. Did you mean /${prefix}${meant}? /${prefix}kith help lists what I can do.`,
  unknownVerb: ({
    command,
    typed,
    verbs,
    prefix,
  }: {
    command: string;
    typed: string;
    verbs: readonly string[];
    prefix: string;
  }) =>
    typed === ""
      ? `What should /${prefix}${command} do? Type one of these after it: ${oneOf(verbs)}.`
      : `/${prefix}${command} has no “${typed}”. It can ${oneOf(verbs)}.`,
};
