/**
 * Discord's limits, from https://docs.discord.com/developers: interactions/application-commands, components/reference,
 * resources/message, interactions/receiving-and-responding. Lengths are counted here in UTF-16 code units, which is
 * never less than what Discord counts.
 */
export const COMMAND = {
  perApplication: 100,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceText: 100,
  /** Names, descriptions and values of a command with all its options, the longest translation counted. */
  total: 8000,
  /** Largest `max_length` of a text option. */
  optionText: 6000,
  suggestions: 25,
} as const;

export const MESSAGE = {
  /** All components of a message, nested ones included. */
  components: 40,
  /** All text of a message together. */
  text: 4000,
  files: 10,
  /** 10 MiB, what a server without boosts takes. */
  fileBytes: 10 * 1024 * 1024,
  fileName: 100,
  altText: 1024,
  nonce: 25,
  mentions: 100,
} as const;

export const CONTROL = {
  buttonsPerRow: 5,
  label: 80,
  url: 512,
  options: 25,
  optionText: 100,
  placeholder: 150,
} as const;

export const MODAL = {
  title: 45,
  fields: 5,
  label: 45,
  description: 100,
  text: 4000,
  users: 25,
} as const;

export const THREAD = { name: 100, archiveAfterMinutes: 10_080 } as const;

/** Discord's clock: what must happen within how many milliseconds. */
export const TIMING = {
  /** Then the caller is told to wait. Discord gives up after 3,000; this leaves a second for the way there. */
  deferAfterMs: 2000,
  /** One request that posts a queued message. */
  postMs: 10_000,
  profileMs: 1500,
  /** How long the fetching of an attached file may take. */
  fileMs: 20_000,
} as const;

export type Timing = { readonly [Name in keyof typeof TIMING]: number };

/** Messages a minute: 45 a second, below the 50 that Discord takes from one token. */
export const MESSAGES_PER_MINUTE = 2700;

/** @throws when a count is over its limit: a bug in a declaration or a feature, never cut in silence. */
export function assertAtMost(count: number, limit: number, what: string): void {
  if (count > limit) throw new Error(`Discord takes ${limit} ${what}, not ${count}`);
}
