import { and, eq, inArray, isNull, lte, not, exists } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import { findOrMakeWorkspace } from "#core/sessions/caller-rows.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { groups, outbox, slackInstallations, workspaces } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";

type Workspace = { readonly platform: Platform; readonly id: string };

/** Kith is in a workspace: its group is made, or found again with everything in it. */
export async function markInstalled(
  db: Db,
  { platform, id, name }: Workspace & { readonly name: string | undefined },
  now: Date,
): Promise<void> {
  const { groupId, workspaceId } = await findOrMakeWorkspace(db, platform, { id, name }, now);
  await inSystem(db, async (tx) => {
    await tx
      .update(workspaces)
      .set({ installedAt: now, removedAt: null })
      .where(and(eq(workspaces.groupId, groupId), eq(workspaces.id, workspaceId)));
    await tx.update(groups).set({ removedAt: null }).where(eq(groups.id, groupId));
  });
}

/**
 * Kith is no longer in a workspace: its token goes at once, with everything that waits to be sent there. A group that
 * is left with no workspace is marked, to be erased 30 days later. News of an earlier installation than the present one
 * changes nothing: platforms bring events late, and again.
 */
export async function markRemoved(
  db: Db,
  { platform, id }: Workspace,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<void> {
  await inSystem(db, async (tx) => {
    if (platform === "slack") {
      await tx
        .delete(slackInstallations)
        .where(and(eq(slackInstallations.teamId, id), lte(slackInstallations.installedAt, at)));
    }
    const marked = await tx
      .update(workspaces)
      .set({ removedAt: now })
      .where(
        and(
          eq(workspaces.platform, platform),
          eq(workspaces.externalId, id),
          isNull(workspaces.removedAt),
          lte(workspaces.installedAt, at),
        ),
      )
      .returning({ groupId: workspaces.groupId, workspaceId: workspaces.id });
    for (const { groupId, workspaceId } of marked) {
      await dropMail(tx, groupId, workspaceId, now);
      await markGroup(tx, groupId, now);
    }
  });
}

async function dropMail(tx: Tx, groupId: string, workspaceId: string, now: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: "dropped", settledAt: now, lastReason: "workspace removed" })
    .where(
      and(
        eq(outbox.groupId, groupId),
        eq(outbox.workspaceId, workspaceId),
        inArray(outbox.state, ["held", "queued"]),
      ),
    );
}

async function markGroup(tx: Tx, groupId: string, now: Date): Promise<void> {
  const elsewhere = tx
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(and(eq(workspaces.groupId, groupId), isNull(workspaces.removedAt)));
  await tx
    .update(groups)
    .set({ removedAt: now })
    .where(and(eq(groups.id, groupId), isNull(groups.removedAt), not(exists(elsewhere))));
}
