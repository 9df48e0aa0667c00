import type { NoteChange, NotePresence } from "#chat/workspace-change.ts";

/** For adapters whose workspaces and people nobody keeps. */
export const noChanges: { readonly note: NoteChange; readonly notePresence: NotePresence } = {
  note: async () => undefined,
  notePresence: async () => undefined,
};
