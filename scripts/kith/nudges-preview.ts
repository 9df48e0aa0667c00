import { eq, or, sql } from "drizzle-orm";
import { ConfigError } from "#chat/config-error.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { workspaces } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { type OperatorCommand, readOptions, withDatabase } from "./operator-command.ts";

/** Prints who of a group would get which nudge, and why; sends nothing. */
export const previewNudgesCommand: OperatorCommand = {
  name: "nudges preview",
  usage: "nudges preview --group WORKSPACE [--at 2026-03-02T09:15:00Z]",
  about:
    "Who would get which nudge at an instant, and why. WORKSPACE is Slack's team id or Discord's server id. Sends nothing.",
  examples: [
    "npm run kith -- nudges preview --group T0123ABC",
    "npm run kith -- nudges preview --group T0123ABC --at 2026-03-02T09:15:00Z",
  ],
  async run(request) {
    const values = readOptions(request, { group: { type: "string" }, at: { type: "string" } });
    if (values.group === undefined) throw new ConfigError("Say which group: --group T0123ABC");
    const at = values.at === undefined ? request.now() : new Date(values.at);
    if (Number.isNaN(at.getTime())) {
      throw new ConfigError("--at takes an instant such as 2026-03-02T09:15:00Z");
    }
    const { group } = values;
    const { previewNudges } = await import("#features/nudges/index.ts");
    return withDatabase(request, async ({ db }) => {
      const previews = await previewNudges(db, { groupId: await findGroup(db, group), at }, LOG);
      for (const { accounts, memberId, outcome, practice, why, pace, nextAt } of previews) {
        request.print(
          [
            accounts.join(" ") || memberId,
            [outcome, practice].filter((word) => word !== undefined).join(": "),
            ...why,
            `Pace: ${pace}. Looked at again: ${nextAt.toISOString()}.`,
          ].join("\n  "),
        );
      }
      request.print(`${previews.length} with nudges on, at ${at.toISOString()}. Nothing was sent.`);
      return "done";
    });
  },
};

/** The group that lives in a workspace. @throws ConfigError when none does */
async function findGroup(db: Db, typed: string): Promise<string> {
  const [row] = await inSystem(db, (tx) =>
    tx
      .select({ groupId: workspaces.groupId })
      .from(workspaces)
      .where(or(eq(workspaces.externalId, typed), eq(sql`${workspaces.groupId}::text`, typed)))
      .limit(1),
  );
  if (row === undefined) throw new ConfigError(`No group lives in a workspace ${typed}.`);
  return row.groupId;
}

const LOG = {
  error: (event: string, cause: unknown) => console.error(event, cause),
};
