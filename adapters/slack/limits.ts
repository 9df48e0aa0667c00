/**
 * Slack's limits: characters are UTF-16 code units unless a row says otherwise.
 * Sources: Slack's Block Kit, view, slash command and app manifest references.
 */
export const LIMITS = {
  message: { blocks: 50, text: 3000 },
  view: { blocks: 100, title: 24, submit: 24, privateMetadata: 3000 },
  header: 150,
  section: 3000,
  context: 3000,
  actions: 25,
  button: { text: 75, url: 3000 },
  select: { options: 100, text: 75, value: 150, placeholder: 150 },
  input: { label: 2000, hint: 2000, text: 3000 },
  image: { alt: 2000 },
  upload: { alt: 1000 },
  conversation: { people: 8 },
  manifest: { commands: 50, command: 32, description: 2000, usageHint: 1000 },
} as const;

/** Slack's clock: what must happen within how many milliseconds. */
export const TIMING = {
  /**
   * An answer that is ready by then goes out with the acknowledgement. Slack gives up after 3,000, and a process with too
   * much to do begins late and looks late.
   */
  ackMs: 2000,
  /** One request that answers somebody: the trigger of a form lives 3 seconds. */
  answerMs: 2500,
  /** One request that posts a queued message. */
  postMs: 10_000,
  profileMs: 1500,
  /** How long the fetching of a form's file may take. */
  fileMs: 20_000,
  /** How far a signed request's time may be off, either way. */
  signatureSkewMs: 5 * 60_000,
  /** Pause before a lost socket is opened again, doubled by each failure up to the longest. */
  reconnectMs: 500,
  longestReconnectMs: 30_000,
  /** How long a process that stops still takes what arrives while it is busy. */
  stopMs: 3000,
  /** A picture that was just uploaded may not be ready to be shown. */
  pictureRetryMs: 1000,
} as const;

export type Timing = { readonly [Name in keyof typeof TIMING]: number };

/** Messages a minute that Slack takes from one app in one workspace ("several hundred"). */
export const MESSAGES_PER_MINUTE = 300;
