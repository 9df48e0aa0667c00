/** Somebody in the simulated group. */
export type DemoPerson = {
  readonly account: string;
  readonly name: string;
  readonly stage: "searching" | "landed" | "helping";
  readonly isAdmin: boolean;
  readonly timeZone: string;
};

/**
 * `installed`: adds Kith to the workspace; `joined`: joins it; a line: types a command, and presses the button of an
 * action in its answer.
 */
export type OpeningDeed = {
  readonly account: string;
  readonly does: "installed" | "joined" | { readonly line: string; readonly press?: string };
};

export type DemoGroup = {
  /** The workspace's id. */
  readonly workspace: string;
  readonly name: string;
  readonly channel: string;
  readonly people: readonly DemoPerson[];
  /** Happens once, in this order, when the group is made. Only what everyone may see of the answers is kept. */
  readonly opening: readonly OpeningDeed[];
};

/** Agrees to messages, so that help and introductions reach them. */
const allowsMessages = (account: string): OpeningDeed => ({
  account,
  does: { line: "/kith", press: "messages" },
});

/** Logs help, and agrees to be named on boards; it counts once the receiver says so. */
const gives = (account: string, help: string): OpeningDeed => ({
  account,
  does: { line: `/gave ${help}`, press: "board-consent" },
});

const LONDON = "Europe/London";

/** The group that a visitor finds. */
export const demoGroup: DemoGroup = {
  workspace: "playground",
  name: "Harbour Job Club",
  channel: "general",
  people: [
    { account: "maya", name: "Maya", stage: "searching", isAdmin: false, timeZone: LONDON },
    { account: "ben", name: "Ben", stage: "searching", isAdmin: false, timeZone: LONDON },
    { account: "aisha", name: "Aisha", stage: "landed", isAdmin: false, timeZone: "Europe/Berlin" },
    {
      account: "tomas",
      name: "Tomás",
      stage: "helping",
      isAdmin: false,
      timeZone: "Europe/Lisbon",
    },
    { account: "olivia", name: "Olivia", stage: "helping", isAdmin: true, timeZone: LONDON },
  ],
  opening: [
    { account: "olivia", does: "installed" },
    { account: "maya", does: "joined" },
    { account: "ben", does: "joined" },
    { account: "aisha", does: "joined" },
    { account: "tomas", does: "joined" },
    { account: "olivia", does: "joined" },
    { account: "maya", does: { line: "/stage searching visible:group" } },
    {
      account: "maya",
      does: {
        line: '/goal Learn how research teams work, and join one employers:"Acme; Northwind; Harbour Bank"',
      },
    },
    {
      account: "maya",
      does: {
        line: '/contact add Priya Nair company:Acme role:"Head of Research" tie:weak last-spoke:"3 weeks ago"',
      },
    },
    {
      account: "maya",
      does: { line: "/contact add Jonas Weber company:Northwind tie:strong circle:university" },
    },
    { account: "maya", does: { line: "/nudges on" } },
    gives("tomas", "@Ben kind:mock-interview"),
    {
      account: "ben",
      does: {
        line: '/thanks to:@Tomás for:"both mock interviews. The second one felt easy" kind:mock-interview public:yes',
      },
    },
    gives("aisha", "@Maya kind:advice"),
    {
      account: "maya",
      does: {
        line: '/thanks to:@Aisha for:"half an hour on how data teams hire" kind:advice public:yes',
      },
    },
    {
      account: "aisha",
      does: {
        line: '/thanks to:@Tomás for:"the last rehearsal. I start next week" kind:mock-interview public:yes',
      },
    },
    allowsMessages("maya"),
    allowsMessages("ben"),
    allowsMessages("aisha"),
    allowsMessages("tomas"),
    { account: "ben", does: { line: "/stage searching visible:group" } },
    { account: "ben", does: { line: "/contact add Carla Mendes company:Northwind tie:strong" } },
    { account: "ben", does: { line: "/contact match on" } },
    {
      account: "aisha",
      does: { line: '/landed role:"Data analyst" company:"Harbour Bank" share:yes' },
    },
    {
      account: "aisha",
      does: { line: "/offer new A 15-minute call about moving into data kind:call monthly:2" },
    },
    { account: "tomas", does: { line: "/stage helping visible:group" } },
    { account: "tomas", does: { line: "/contact add Ingrid Holm company:Acme tie:strong" } },
    { account: "tomas", does: { line: "/contact match on" } },
    {
      account: "tomas",
      does: { line: "/offer new Mock interviews for engineers kind:mock-interview monthly:3" },
    },
    { account: "olivia", does: { line: "/stage helping visible:group" } },
    {
      account: "ben",
      does: {
        line: '/ask new Could someone look over my CV for operations roles? kind:review by:"next Friday"',
      },
    },
  ],
};
