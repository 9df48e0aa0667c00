import { decodeAction } from "#chat/action-codec.ts";
import { findCommand, findVerb, pathText } from "#chat/command-spec.ts";
import { parseCommandText } from "#chat/command-text.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Desk } from "./desk.ts";

/**
 * What an event asks for, by its declared name: `contact add`, `task-done`. Nothing that was typed: what is not declared
 * is `unknown`, so there are only so many names.
 */
export function eventName({ catalogue, declared }: Desk, { event }: Incoming): string {
  switch (event.kind) {
    case "command":
    case "complete":
      return findVerb(catalogue, event.path) === undefined ? UNKNOWN : pathText(event.path);
    case "command-text": {
      const parsed = parseCommandText(catalogue, event.command, event.text);
      if (parsed.kind === "verb") return pathText(parsed.path);
      return findCommand(catalogue, event.command.toLowerCase())?.name ?? UNKNOWN;
    }
    case "action":
    case "submit": {
      const name = decodeAction(event.id)?.name;
      return declared.actions.find((action) => action.name === name)?.name ?? UNKNOWN;
    }
    case "home":
    case "joined":
    case "installed":
      return event.kind;
  }
}

const UNKNOWN = "unknown";
