import type { Options, Sql } from "postgres";

export type EngineName = "postgres" | "embedded";

/** How many connections, for how many seconds each (null: as long as it lasts), and who hears that one has ended. */
export type ConnectOptions = { readonly max: number } & Pick<
  Options<Record<string, never>>,
  "max_lifetime" | "onclose"
>;

/** A running engine that connections can be made to. One driver serves both, so the code above sees no difference. */
export type Engine = {
  readonly name: EngineName;
  /** A pool. End it before `stop`. */
  readonly connect: (options: ConnectOptions) => Sql;
  readonly stop: () => Promise<void>;
};

export type DatabaseLog = (
  event: string,
  fields: Readonly<Record<string, string | number>>,
) => void;

/** The message is one line that names the setting and says what to do. It never holds a password. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** Between two tries to connect. */
const LONGEST_PAUSE_S = 0.5;

/** So that many connections do not come in the same moment. */
const spread = (): number => 0.5 + Math.random() / 2;

export const CONNECTION_OPTIONS = {
  // "relation already exists, skipping" and its like are for people at a prompt.
  onnotice() {},
  connection: { application_name: "kith", TimeZone: "UTC" },
  // The driver's own pause grows to 20 seconds, for which people would wait after the server is back.
  backoff: (failures: number) => Math.min(0.02 * 2 ** failures, LONGEST_PAUSE_S) * spread(),
} as const satisfies Options<Record<string, never>>;
