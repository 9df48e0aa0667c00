/** The pages on which a Slack workspace adds Kith. */
export const install = {
  title: "Add Kith to Slack",
  intro: [
    "Kith helps the people of a job-search group keep up with each other: it remembers a coffee, says when a thank-you is due, and puts two people in touch once both have said yes.",
    "It never reads what people write to each other. It sees what somebody tells it by a command, a button or a form.",
  ],
  asksFor: "What it asks for, and why",
  permissions: ({ prefix }: { prefix: string }) => [
    { term: "Add commands", meaning: `so that /${prefix}met, /${prefix}todo and the others work` },
    { term: "Send messages", meaning: "answers, and a nudge to whoever asked for one" },
    {
      term: "See people’s names and time zones",
      meaning: "to call people by their names, and to write to nobody at night",
    },
    {
      term: "See which channels there are",
      meaning:
        "so that an organiser can choose one for the weekly digest; not what is written in them",
    },
    {
      term: "Start group messages",
      meaning: "to put two people in touch after both have said yes",
    },
    { term: "Upload files", meaning: "pictures of a board, and a calendar entry for a meeting" },
    {
      term: "Read files (optional)",
      meaning:
        "the file that somebody chooses in a form to import their own contacts, and no other",
    },
  ],
  start: "Continue in Slack",
  note: "You can remove Kith at any time under Apps in Slack. Its access ends at once, and what it kept is deleted 30 days later.",
  doneTitle: "Kith is in your workspace",
  done: ({ workspace }: { workspace: string | undefined }) =>
    workspace === undefined
      ? "It worked. Nobody has been written to."
      : `It worked: Kith is in ${workspace}. Nobody has been written to.`,
  nextTitle: "What to do now",
  next: ({ prefix }: { prefix: string }) => [
    { term: `/${prefix}kith`, meaning: "in any channel: your own page, seen by you alone" },
    {
      term: `/${prefix}group setup`,
      meaning: "chooses the group’s channel, time zone and weekly digest, if you are an admin",
    },
    { term: `/${prefix}met Ana Silva`, meaning: "logs your first conversation" },
  ],
  open: "Open Kith in Slack",
  again: "Back to the Beginning",
  problems: {
    denied: {
      title: "Nothing was installed",
      text: "You said no in Slack, and that is fine. Should you change your mind, or need to ask an admin first, this page stays where it is.",
    },
    forged: {
      title: "This link belongs to another browser",
      text: "An installation has to end in the browser in which it began. Begin again here, and allow cookies for this page if they are turned off.",
    },
    expired: {
      title: "That took a little too long",
      text: "For safety an installation has to be finished within ten minutes. Nothing was installed; begin again when you are ready.",
    },
    used: {
      title: "This link was used already",
      text: "If Kith is in your workspace already, all is well. Otherwise begin again.",
    },
    organisation: {
      title: "One workspace at a time",
      text: "Kith serves single workspaces, not a whole Enterprise organisation at once, because each group’s records stay apart. Nothing was installed. Begin again and choose one workspace in Slack.",
    },
    "no-answer": {
      title: "Slack did not answer",
      text: "Nothing was installed. Please try again in a minute.",
    },
    misconfigured: {
      title: "This Kith is not set up for Slack yet",
      text: "Nothing was installed. Whoever runs this Kith finds the reason in its log; please tell them.",
    },
  },
  notInstalled: ({ url }: { url: string }) =>
    `Kith is not installed in this workspace. Somebody who may add apps can do so here: ${url}`,
};
