import { zoneName } from "../zone-name.ts";

export const setup = {
  offer: ({ time, zone }: { time: string; zone: string | undefined }) =>
    `One thing I ask only once: may I send you one nudge each weekday at about ${time} (${zone === undefined ? "on your clock" : `${zoneName(zone)} time`}), and only if something is due?`,
  yes: "Yes, Please",
  anotherHour: "Another Hour",
  no: "No, Thanks",
  pickHour: "At which hour would a nudge suit you? It comes each weekday, if something is due.",
  hourMenu: "Choose an hour",
  nudgesNo: ({ prefix }: { prefix: string }) =>
    `No nudges, then. If you change your mind: /${prefix}nudges on.`,
  everyNudgeStops: "Every nudge has a button that stops them.",
  messagesOffer:
    "And may I write to you when somebody says that they helped you, thanks you or would like to meet you? Rarely more than one or two messages a day.",
  messagesYes: "Yes, Write to Me",
  messagesNo: "No",
  messagesOn: "Good. I will write to you only about what concerns you.",
  messagesOff:
    "I will not write to you about what others do. Somebody may still mention you in a channel.",
  changeLater: ({ prefix }: { prefix: string }) => `You can change both any time: /${prefix}kith.`,
  firstSteps:
    "Two things to begin with: what would you like to find, or find out? And whom do you know already?",
  firstList: "A good first step: list the people you know already, five at a time.",
  allowMessages: "Allow Messages",
  stopMessages: "Stop Messages",
  unreachable:
    "A direct message to you could not be delivered, so I have stopped writing. Please allow direct messages from this server or app if you want to hear from me.",
  unreachableNudges:
    "A direct message to you could not be delivered, so I turned your nudges off. Please allow direct messages from this server or app, and then turn them on again.",
};
