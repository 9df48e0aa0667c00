import { pino } from "pino";
import type { Log, LogFields } from "#chat/log.ts";

/** What must never stand in a log line, wherever it turns up: tokens, sealed values, addresses with passwords. */
const SECRETS: readonly RegExp[] = [
  /\bxox[a-z]-[\w-]+/g,
  /\bxapp-[\w-]+/g,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g,
  /\bk1\.[\w-]{6,}\.[\w-]+/g,
  /(?<=\/\/[^/\s:@]{1,100}:)[^/\s@]+(?=@)/g,
  // drizzle writes a query's parameters into its error.
  /(?<=\\nparams: )[^"\\]+/g,
];

const redact = (line: string): string =>
  SECRETS.reduce((text, pattern) => text.replace(pattern, "[redacted]"), line);

/** Structured lines on standard output, one JSON object each. Fields are counts, names of things and ids. */
export function createLog(
  level: string,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write: (line: string) => write(redact(line)) },
  );
  const at =
    (severity: "debug" | "info" | "warn") =>
    (event: string, fields: LogFields = {}): void =>
      logger[severity](fields, event);
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: (event, cause, fields = {}) => logger.error({ ...fields, err: asError(cause) }, event),
  };
}

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error("thrown value that is no error");
