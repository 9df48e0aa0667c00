import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Log } from "#chat/log.ts";
import type { TranscriptState } from "./transcript.ts";

/** Several changes in a row are written once, after this many milliseconds. */
const WRITE_DELAY_MS = 200;

export type TranscriptFile = {
  /** What was saved last; undefined when there is nothing, or nothing readable. */
  readonly load: () => TranscriptState | undefined;
  readonly save: (state: TranscriptState) => void;
  /** Writes what is still waiting. */
  readonly flush: () => void;
};

/** Keeps the transcript as JSON in a file; the folder must exist. */
export function createTranscriptFile(path: string, log: Log): TranscriptFile {
  let waiting: TranscriptState | undefined;
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const text = serialiseTranscript(waiting);
    waiting = undefined;
    try {
      // Written beside and renamed, so that a kill never leaves half a file.
      writeFileSync(`${path}.new`, text, { mode: 0o600 });
      renameSync(`${path}.new`, path);
    } catch (cause) {
      log.error("playground transcript not saved", cause);
    }
  };

  return {
    load() {
      try {
        const state = parseTranscript(readFileSync(path, "utf8"));
        if (state === undefined) log.warn("playground transcript of another version");
        return state;
      } catch (cause) {
        const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
        if (!isMissing) log.error("playground transcript not read", cause);
        return undefined;
      }
    },
    save(state) {
      waiting = state;
      timer ??= setTimeout(flush, WRITE_DELAY_MS);
    },
    flush,
  };
}

const DATE_KEY = "$date";
const BYTES_KEY = "$bytes";

/** JSON that keeps the instants and pictures of messages. */
function serialiseTranscript(state: TranscriptState): string {
  return JSON.stringify(state, function (this: Record<string, unknown>, key, value: unknown) {
    // Dates have become strings in `value` by now; `this` still has them.
    const raw = this[key];
    if (raw instanceof Date) return { [DATE_KEY]: raw.toISOString() };
    if (raw instanceof Uint8Array) return { [BYTES_KEY]: Buffer.from(raw).toString("base64") };
    return value;
  });
}

/** The state again; undefined when it is of another version. */
function parseTranscript(text: string): TranscriptState | undefined {
  const parsed: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (DATE_KEY in value && typeof value[DATE_KEY] === "string") return new Date(value[DATE_KEY]);
    if (BYTES_KEY in value && typeof value[BYTES_KEY] === "string") {
      return new Uint8Array(Buffer.from(value[BYTES_KEY], "base64"));
    }
    return value;
  });
  const isOurs =
    typeof parsed === "object" && parsed !== null && "version" in parsed && parsed.version === 1;
  if (!isOurs) return undefined;
  // Only this file writes it, and the version names its shape.
  const state = parsed as TranscriptState;
  // What was saved before edits were counted begins at none.
  const unedited = { edits: 0 };
  return { ...state, entries: state.entries.map((entry) => ({ ...unedited, ...entry })) };
}
