/** Values that may stand in a log line: counts, names of things, ids. Never what people typed, never a name. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = {
  readonly debug: (event: string, fields?: LogFields) => void;
  readonly info: (event: string, fields?: LogFields) => void;
  readonly warn: (event: string, fields?: LogFields) => void;
  /** `cause` is written with its stack, after secrets and quoted values are taken out. */
  readonly error: (event: string, cause: unknown, fields?: LogFields) => void;
};

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
