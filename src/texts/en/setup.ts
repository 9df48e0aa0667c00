export const setup = {
  offer: ({ time, zone }: { time: string; zone: string }) =>
    `One more thing, asked only once: may I send you one small nudge each weekday at about ${time} (${zone} time), and only if something is due?`,
  yes: "Yes, Please",
  anotherHour: "Another Hour",
  no: "No, Thanks",
  pickHour: "At which hour?",
  hourMenu: "Choose an hour",
  nudgesOn: ({ time, zone }: { time: string; zone: string }) =>
    `Good: one nudge each weekday at about ${time} (${zone} time), if something is due. Every nudge has a stop button.`,
  nudgesNo: ({ prefix }: { prefix: string }) =>
    `No nudges, then. If you change your mind: /${prefix}nudges on.`,
  messagesOffer:
    "And may I write to you when somebody credits you with help or would like to meet you? Rarely more than one or two a day.",
  messagesYes: "Yes, Write to Me",
  messagesNo: "No",
  messagesOn: "Good. I will write to you only about what concerns you.",
  messagesOff: ({ prefix }: { prefix: string }) =>
    `I will not write to you. /${prefix}kith has the switch if you change your mind.`,
  unreachable:
    "I could not send you a direct message, so I turned your nudges off. Allow direct messages from me and turn them on again when you like.",
  hour: ({ hour }: { hour: number }) => `${String(hour).padStart(2, "0")}:00`,
};
