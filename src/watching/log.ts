import { pino } from "pino";
import type { Log, LogFields } from "#chat/log.ts";
import { requestId } from "#core/kernel/request-id.ts";

/** What must never stand in a log line, wherever it turns up: tokens, sealed values, addresses with passwords. */
const SECRETS: readonly RegExp[] = [
  /\bxox[a-z]-[\w-]+/g,
  /\bxapp-[\w-]+/g,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g,
  /\bk1\.[\w-]{6,}\.[\w-]+/g,
  /(?<=\/\/[^/\s:@]{1,100}:)[^/\s@]+(?=@)/g,
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
      // One id from what came in to the last line about it.
      mixin: requestField,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
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

const requestField = (): { readonly request?: string } => {
  const request = requestId();
  return request === undefined ? {} : { request };
};

const asError = (cause: unknown): Error =>
  cause instanceof Error ? cause : new Error("thrown value that is no error");

/** What may be known of an error: no other property, as drivers keep a query's parameters and a row's values there. */
function describeError(error: Error): object {
  const chain = causesOf(error);
  const [code] = chain.flatMap((link) =>
    "code" in link && typeof link.code === "string" ? [link.code] : [],
  );
  return {
    type: error.name,
    message: chain.map((link) => withoutValues(link.message)).join(": "),
    code,
    stack: chain.map(framesOf).join("\ncaused by\n"),
  };
}

function causesOf(error: Error): readonly Error[] {
  return error.cause instanceof Error ? [error, ...causesOf(error.cause)] : [error];
}

const framesOf = (error: Error): string =>
  (error.stack ?? "")
    .replace(error.message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** People's words stand in an error as a query's parameters (drizzle) or between quotes (Postgres, JSON). */
function withoutValues(message: string): string {
  const isQuery = message.startsWith("Failed query:");
  return isQuery
    ? message.replace(/\nparams:[\s\S]*$/, "")
    : message.replace(/"[\s\S]*"|“[\s\S]*”|`[\s\S]*`/g, "[redacted]");
}
