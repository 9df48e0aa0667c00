import type { Logger } from "@slack/bolt";
import { LogLevel } from "@slack/bolt";
import type { Log } from "#chat/log.ts";

/** Bolt's log lines in Kith's log. Its debug and info lines hold what people typed, so they are left out. */
export function libraryLog(log: Log): Logger {
  return {
    debug() {},
    info() {},
    warn: (...parts: unknown[]) => log.warn("slack library", { says: sentence(parts) }),
    error: (...parts: unknown[]) =>
      log.error("slack library", parts.find((part) => part instanceof Error) ?? sentence(parts)),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}

function sentence(parts: readonly unknown[]): string {
  return parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
}
