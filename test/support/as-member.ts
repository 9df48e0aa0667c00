import { eq } from "drizzle-orm";
import { silentLog } from "#chat/log.ts";
import type { Context } from "#core/context.ts";
import { openSession } from "#core/sessions/tenant-session.ts";
import { accounts } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import type { TestKith } from "./test-kith.ts";

/** Runs work as a member who has used Kith before, in a transaction of theirs, as a command would. */
export async function asMember<Result>(
  kith: TestKith,
  account: string,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  const { db, keyedHash } = kith.database;
  const [row] = await db.select().from(accounts).where(eq(accounts.externalId, account));
  if (row === undefined) throw new Error(`${account} has not used Kith yet`);
  const { groupId, memberId, workspaceId } = row;
  const caller = { groupId, memberId, workspaceId, workspace: "w1", otherGroups: [] };
  const incoming = {
    platform: "playground" as const,
    deliveryId: "none",
    workspace: { id: "w1", name: "Harbour Job Club" },
    account: { id: account, name: account, locale: undefined, isAdmin: undefined },
    channel: undefined,
    mentioned: [],
    event: { kind: "home" as const },
  };
  return inTenant(db, caller, async (tx) =>
    work(
      await openSession(tx, caller, incoming, {
        now: kith.now(),
        catalogue: { commands: [], prefix: "" },
        keyedHash,
        log: silentLog,
      }),
    ),
  );
}
