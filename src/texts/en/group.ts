import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { zoneName } from "../zone-name.ts";
import { groupImport, groupImportForm, groupImportVerb } from "./group-import.ts";
import { list, plural } from "./words.ts";

export const groupCommand = {
  about: "For organisers: the group’s settings and numbers",
  verbs: {
    setup: {
      about: "For organisers: channel, time zone, boards, weekly digest, who is an organiser",
      title: "Group settings",
      submit: "Show",
      options: {},
    },
    import: groupImportVerb,
    export: {
      about: "For organisers: the group’s numbers as a file for a spreadsheet",
      title: "Group numbers",
      submit: "Get",
      options: {},
    },
  },
} satisfies CommandTexts;

/** By the action's name. */
export const groupForms = {
  "group-import-file": groupImportForm,
  "group-times": {
    title: "Time and week",
    submit: "Save",
    options: {
      "time-zone": {
        about: "A city or a time zone: Berlin, New York, Europe/London",
        label: "The group’s time zone",
        hint: "A city will do: “Berlin”, “New York”",
      },
      "week-start": {
        about: "On which day the group’s week begins",
        label: "First day of the week",
        hint: "Boards and weekly counts begin on it",
      },
    },
  },
  "group-digest": {
    title: "Weekly digest",
    submit: "Save",
    options: {
      day: { about: "On which day the digest comes", label: "On which day?" },
      hour: {
        about: "At which hour of the group’s time zone, from 8 to 20",
        label: "At which hour?",
        hint: "A whole number from 8 to 20, in the group’s time zone",
      },
      language: { about: "In which language the digest is written", label: "In which language?" },
    },
  },
  "group-organisers": {
    title: "Organisers",
    submit: "Save",
    options: {
      add: { about: "Who becomes an organiser", label: "Who becomes an organiser?" },
      remove: {
        about: "Who is no longer an organiser",
        label: "Who is no longer one?",
        hint: "Workspace admins always are, and one organiser always remains",
      },
    },
  },
} satisfies Readonly<Record<string, FormTexts>>;

const two = (value: number): string => String(value).padStart(2, "0");

export const group = {
  import: groupImport,
  offer:
    "You are an organiser here. When you have two minutes, set the group up: where I may speak to everybody, the time zone, a weekly digest. Until then I only answer where somebody asks me.",
  openSettings: "Group Settings",
  title: "Group settings",
  fields: {
    channel: "Where I may speak to everybody",
    timeZone: "Time zone",
    weekStart: "First day of the week",
    boards: "Boards",
    nudges: "Measure nudges",
    digest: "Weekly digest",
    organisers: "Organisers",
  },
  channel: {
    none: "Nowhere: I only answer where somebody asks me",
    here: "This channel",
    another: "Another channel",
    chosen: "A channel is chosen",
  },
  zoneNow: ({ zone, hour, minute }: { zone: string; hour: number; minute: number }) =>
    `${zoneName(zone)} (${two(hour)}:${two(minute)} now)`,
  boardsOn: "On",
  boardsOff: "Off",
  nudgesMeasured: "On: by lot, one day in ten goes without a nudge",
  nudgesUnmeasured: "Off",
  digestOff: "Off",
  digestOn: ({
    day,
    clock,
    language,
    hasChannel,
  }: {
    day: string;
    clock: string;
    language: string;
    hasChannel: boolean;
  }) =>
    `${day} at ${clock}, in ${language}${hasChannel ? "" : "; it begins once a channel is chosen"}`,
  organisers: ({ names, more }: { names: readonly string[]; more: number }) =>
    more === 0 ? list(names) : list([...names, plural(more, { one: "# more", other: "# more" })]),
  digestLost:
    "The last digest could not be posted: I may not write in that channel. Please invite me there, or choose another channel.",
  hereHint:
    "“This Channel” lets me speak to everybody here: the weekly digest, and what members share.",
  hereHintInvite:
    "“This Channel” lets me speak to everybody here: the weekly digest, and what members share. Please /invite me to it first.",
  typeInChannel: ({ prefix }: { prefix: string }) =>
    `To choose where I may speak to everybody, type /${prefix}group setup in that channel.`,
  thisChannel: "This Channel",
  noChannel: "No Channel",
  changeTimes: "Time and Week",
  startDigest: "Weekly Digest",
  changeDigest: "Change Digest",
  stopDigest: "Turn Digest Off",
  turnBoardsOff: "Turn Boards Off",
  turnBoardsOn: "Turn Boards On",
  measureOn: "Measure What Nudges Do",
  measureOff: "Stop Measuring Nudges",
  measuredOn:
    "Done: by lot, one day in ten goes without a nudge, so that the pulse can say what nudges do.",
  measuredOff: "Done: every nudge that is due goes out.",
  changeOrganisers: "Organisers",
  atOnce: ({ prefix }: { prefix: string }) =>
    `Changes take effect at once. /${prefix}group export gets the group’s numbers as a file. /${prefix}group import sets members’ time zones and languages from a table.`,
  channelSet: "Done: this is where I may speak to everybody.",
  channelGone: "Done: I only answer where somebody asks me.",
  timesSaved: "Saved. Boards are counted anew by the group’s clock, which may take a few minutes.",
  digestSaved: "Saved. A week without news has no digest.",
  digestStopped: "Done: no weekly digest.",
  boardsTurnedOn: "Done: boards are on. Only those who agree are named.",
  boardsTurnedOff: "Done: boards are off. Help is logged and counted all the same.",
  nobodyNamed: "Please choose whom to add or remove.",
  bothWays: ({ name }: { name: string }) =>
    `${name} stands in both fields. Please choose one of them.`,
  lastOrganiser:
    "A group needs at least one organiser. Please add another one first, or in the same step.",
  added: ({ names }: { names: readonly string[] }) =>
    plural(names.length, {
      one: `${list(names)} is an organiser now.`,
      other: `${list(names)} are organisers now.`,
    }),
  removed: ({ names }: { names: readonly string[] }) =>
    plural(names.length, {
      one: `${list(names)} is no longer an organiser.`,
      other: `${list(names)} are no longer organisers.`,
    }),
  staying: ({ names }: { names: readonly string[] }) =>
    plural(names.length, {
      one: `${list(names)} stays an organiser as an admin of this workspace or server.`,
      other: `${list(names)} stay organisers as admins of this workspace or server.`,
    }),
  nothingChanged: "Nothing to change: it was so already.",
  namedLetter: ({ by }: { by: string }) =>
    `${by} made you an organiser of the group. You can change its settings now, and you see all of its figures.`,
  namedWhy: "You agreed to messages about what concerns you.",
  exportSays: "The group’s numbers of the last twelve months, without a name.",
  exportLabel: "Members, asks and help by kind and month",
  exportNext:
    "Counts under 5 are left empty. Stages are those that members show to the group; help counts once it is confirmed.",
  pulseNumbers: "Pulse Figures",
  columns: { what: "What", kind: "Kind", month: "Month", count: "Count" },
  counted: { members: "Members", asks: "Asks", gives: "Help confirmed" },
  noStage: "Stage not said or not shown",
};
