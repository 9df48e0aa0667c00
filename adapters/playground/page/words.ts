const counted = (count: number): string => count.toLocaleString("en");

/** Every word of the page that is not said by Kith. */
export const words = {
  brand: "Kith",
  tagline: "playground",
  skip: "Skip to the message box",

  people: {
    title: "You are",
    note: "Stages as the story begins.",
    stage: {
      searching: "searching",
      landed: "landed a job",
      helping: "helping",
    } as Readonly<Record<string, string>>,
    organiser: "organiser",
    unread: (count: number) => (count === 1 ? "1 unread message" : `${count} unread messages`),
    join: "Join as Somebody New",
    joinName: "Your name",
    joinSubmit: "Join",
    joinFailed: "Nobody could join just now: Kith was not reached, or the group is full.",
  },

  places: {
    title: "Places",
    channel: (name: string) => `# ${name}`,
    direct: "Kith",
    directHint: "direct messages",
    about: {
      channel: (group: string, count: number) => `${group} · ${count} people`,
      direct: (name: string) => `Between Kith and ${name}. Nobody else sees this.`,
      conversation: (names: string) => `${names}, with Kith`,
    },
    empty: {
      channel: "Nothing was said here yet. Type a command below to begin.",
      direct: "Kith has not written yet. It writes only to people who said that it may.",
      conversation: "Nothing was said here yet.",
    },
  },

  message: {
    kith: "Kith",
    app: "App",
    onlyYou: "Only you see this",
    edited: "edited",
    typed: "typed",
    behind: "Behind this message",
    choose: "Choose",
    chooseSeveral: (count: number) => `Choose ${count}`,
    atMost: (count: number) => `up to ${count}`,
    pressFailed: "That did not reach Kith. Please try again.",
    home: "Home",
    thinking: "Kith is thinking…",
    newer: "New messages below",
  },

  composer: {
    label: "Message or command",
    placeholder: "Type / for commands",
    send: "Send",
    suggestions: "Suggestions",
    keys: "↑ ↓ to choose, Tab to complete, Enter to send",
    onlyCommands: "Here Kith reads commands only: begin with /, such as /todo.",
    failed: "Kith could not be reached. Your text is still here: try again.",
    tooLong: (length: number, most: number) =>
      `That has ${counted(length)} characters, and ${counted(most)} fit. Take some away, and send it again.`,
    required: "required",
    file: "File to send along",
    fileFor: (option: string) => `File for ${option}`,
    command: "command",
    person: "member",
    count: (count: number) =>
      count === 1 ? "1 suggestion" : `${count} suggestions, arrow keys to choose`,
    days: ["today", "yesterday", "tomorrow", "next Monday", "last Friday", "in 2 weeks"],
  },

  form: {
    cancel: "Cancel",
    optional: "optional",
    none: "–",
    chooseFile: "Choose a File",
    removeFile: "Remove",
    orPaste: "or paste its text here",
    missing: "Please fill this in.",
    fix: (count: number) => (count === 1 ? "One thing to mend:" : `${count} things to mend:`),
    failed: "Kith could not be reached. What you typed is still here: try again.",
  },

  behind: {
    title: "Behind this message",
    answer: "It answers what you typed or pressed.",
    previews: "What would be sent",
    slack: "Slack blocks",
    discord: "Discord components",
    copy: "Copy",
    copied: "Copied",
    close: "Close",
    failed: "This cannot be shown just now. Please try again.",
  },

  clock: {
    title: "Time",
    intro: "Nudges come when they are due. Move the clock and see.",
    zone: (name: string, zone: string) => `${name}’s time, ${zone}`,
    nine: "Tomorrow, 9:15",
    hour: "+1 hour",
    day: "+1 day",
    week: "+1 week",
    moving: "Time passes…",
    moved: (when: string) => `It is now ${when}.`,
    openHint: "Clock and help",
    close: "Close",
    failed: "The clock did not move. Try again.",
  },

  tries: {
    title: "Things to try",
    welcomeIn: (group: string) => `Welcome to ${group}`,
    intro:
      "Everyone here is made up, and Kith is real: it runs on this machine, and nothing leaves it. " +
      "Pick who you are, type a command, then move the clock to see what comes of it.",
    dismiss: "Got It",
    list: [
      { label: "Log a coffee", line: '/met Ana Silva how:coffee names:"Lee Wong at Acme"' },
      { label: "See what is due", line: "/todo" },
      {
        label: "Thank somebody",
        line: '/thanks to:@Tomás for:"the mock interview" kind:mock-interview public:yes',
      },
    ],
    more: [
      { label: "Credit your help", line: '/gave to:@Ben kind:referral name:"Lee Wong at Acme"' },
      { label: "Meet somebody", line: '/intro to:@Tomás reason:"You moved into software too"' },
      { label: "Ask the group", line: "/ask new Who has moved from teaching into training?" },
      { label: "Open a door", line: "/knows company:Northwind" },
      { label: "See who helped", line: "/board" },
      { label: "All commands", line: "/kith help" },
    ],
  },

  connect: {
    title: "Use it for real",
    intro: "Set these variables and start Kith again:",
    see: (section: string) => `README, “${section}”`,
  },

  lost: "The connection is lost. Trying again…",
} as const;
