import { eq } from "drizzle-orm";
import type { Clock } from "#chat/clock.ts";
import type { Platform } from "#chat/incoming.ts";
import type { NoteChange, NotePresence } from "#chat/workspace-change.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { workspaces } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { markInstalled, markRemoved } from "./mark-workspace.ts";
import { noteAccount, noteLeft } from "./note-account.ts";

export { createInstallationStore } from "./installation-store.ts";
export { noteBack } from "./note-back.ts";

/** Writes down what one platform tells of its workspaces and of the people in them. */
export function createNoteChange(db: Db, clock: Clock, platform: Platform): NoteChange {
  return async (workspace, change) => {
    const now = clock.now();
    switch (change.kind) {
      case "installed":
        return markInstalled(db, { platform, id: workspace, name: change.name }, now);
      case "removed":
        return markRemoved(db, { platform, id: workspace }, { at: change.at, now });
      case "account-changed":
        return noteAccount(db, { platform, workspace, id: change.account }, change.news, now);
      case "account-left":
        return noteLeft(db, { platform, workspace, id: change.account }, now);
    }
  };
}

/** Makes up for what a platform could not tell while nobody listened. */
export function createNotePresence(db: Db, clock: Clock, platform: Platform): NotePresence {
  return async ({ knows, present }) => {
    const known = await inSystem(db, (tx) =>
      tx
        .select({ id: workspaces.externalId, removedAt: workspaces.removedAt })
        .from(workspaces)
        .where(eq(workspaces.platform, platform)),
    );
    const now = clock.now();
    for (const { id, removedAt } of known.filter((workspace) => knows(workspace.id))) {
      const isThere = present.has(id);
      if (isThere && removedAt !== null) {
        await markInstalled(db, { platform, id, name: undefined }, now);
      }
      if (!isThere && removedAt === null) await markRemoved(db, { platform, id }, { at: now, now });
    }
  };
}
