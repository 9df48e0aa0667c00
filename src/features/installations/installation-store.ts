import { eq } from "drizzle-orm";
import type { Clock } from "#chat/clock.ts";
import type { InstallationStore } from "#chat/installation-store.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { slackInstallations } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { markInstalled } from "./mark-workspace.ts";

/** Slack's installations in Postgres, their tokens sealed. */
export function createInstallationStore(db: Db, clock: Clock): InstallationStore {
  return {
    find: (workspace) =>
      inSystem(db, async (tx) => {
        const [row] = await tx
          .select()
          .from(slackInstallations)
          .where(eq(slackInstallations.teamId, workspace));
        return (
          row && {
            workspace,
            botToken: row.botToken,
            botUserId: row.botUserId,
            botId: row.botId ?? undefined,
          }
        );
      }),
    save: async ({ workspace, botToken, botUserId, botId }, { name }) => {
      const now = clock.now();
      const kept = { botToken, botUserId, botId: botId ?? null, installedAt: now };
      await inSystem(db, (tx) =>
        tx
          .insert(slackInstallations)
          .values({ teamId: workspace, ...kept })
          .onConflictDoUpdate({ target: slackInstallations.teamId, set: kept }),
      );
      await markInstalled(db, { platform: "slack", id: workspace, name }, now);
    },
  };
}
