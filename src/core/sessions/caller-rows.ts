import { and, desc, eq, or, sql } from "drizzle-orm";
import type { Profile } from "#chat/chat-adapter.ts";
import type { AccountRef, Platform, WorkspaceRef } from "#chat/incoming.ts";
import { localeOf } from "#chat/locale.ts";
import { isTimeZone } from "#core/calendar/calendar.ts";
import { laneOf } from "#core/outbox/lane.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import {
  accounts,
  groupLinks,
  groups,
  lanes,
  members,
  newId,
  workspaces,
} from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { CallerGone } from "./caller-gone.ts";

/** A member in one workspace, by ids alone. */
export type CallerIds = {
  readonly groupId: string;
  readonly workspaceId: string;
  /** The platform's id of the workspace. */
  readonly workspace: string;
  readonly memberId: string;
};

/** Another group in which an account is a member. */
export type OtherGroup = { readonly groupId: string; readonly name: string | null };

/** A group and the workspace in which it is met. */
export type Home = { readonly groupId: string; readonly workspaceId: string };

/** The group of a workspace; made when it first turns up, once however many come at once. */
export async function findOrMakeWorkspace(
  db: Db,
  platform: Platform,
  workspace: WorkspaceRef,
  now: Date,
): Promise<Home> {
  const found = await findWorkspace(db, platform, workspace.id);
  if (found !== undefined) return found;
  const groupId = newId();
  const workspaceId = newId();
  await inSystem(db, async (tx) => {
    await tx.insert(groups).values({ id: groupId, name: workspace.name, createdAt: now });
    const made = await tx
      .insert(workspaces)
      .values({ groupId, id: workspaceId, platform, externalId: workspace.id, installedAt: now })
      .onConflictDoNothing()
      .returning({ id: workspaces.id });
    await tx
      .insert(lanes)
      .values({ lane: laneOf(platform, workspace.id), nextAt: now })
      .onConflictDoNothing();
    // Somebody else's first command made it in the meantime.
    if (made.length === 0) await tx.delete(groups).where(eq(groups.id, groupId));
  });
  const home = await findWorkspace(db, platform, workspace.id);
  if (home === undefined)
    throw new Error(`workspace on ${platform} is not there after it was made`);
  return home;
}

async function findWorkspace(
  db: Db,
  platform: Platform,
  externalId: string,
): Promise<Home | undefined> {
  const [row] = await inSystem(db, (tx) =>
    tx
      .select({ groupId: workspaces.groupId, workspaceId: workspaces.id })
      .from(workspaces)
      .where(and(eq(workspaces.platform, platform), eq(workspaces.externalId, externalId))),
  );
  return row;
}

/** The member behind an account, or undefined. */
export async function findMember(
  db: Db,
  home: Home,
  externalId: string,
): Promise<string | undefined> {
  const [row] = await inSystem(db, (tx) =>
    tx
      .select({ memberId: accounts.memberId })
      .from(accounts)
      .where(
        and(
          eq(accounts.groupId, home.groupId),
          eq(accounts.workspaceId, home.workspaceId),
          eq(accounts.externalId, externalId),
        ),
      ),
  );
  return row?.memberId;
}

/**
 * Makes a member with their account, unless somebody else did in the meantime.
 * @throws CallerGone when the workspace has moved to another group since it was found
 */
export async function makeMember(
  db: Db,
  home: Home,
  platform: Platform,
  account: AccountRef,
  profile: Profile | undefined,
  { now, lastUsedAt }: { readonly now: Date; readonly lastUsedAt: Date },
): Promise<void> {
  const memberId = newId();
  const timeZone = profile?.timeZone;
  const isAdmin = account.isAdmin ?? profile?.isAdmin ?? false;
  const making = inSystem(db, async (tx) => {
    await tx.insert(members).values({
      groupId: home.groupId,
      id: memberId,
      // Whoever joins a workspace is of the side that it came from.
      originGroupId: sql`(select ${workspaces.originGroupId} from ${workspaces}
        where ${workspaces.groupId} = ${home.groupId} and ${workspaces.id} = ${home.workspaceId})`,
      displayName: profile?.name ?? account.name,
      timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
      locale: localeOf(account.locale ?? profile?.locale),
      isOrganiser: isAdmin,
      isAdmin,
      joinedAt: now,
    });
    const made = await tx
      .insert(accounts)
      .values({
        groupId: home.groupId,
        workspaceId: home.workspaceId,
        memberId,
        platform,
        externalId: account.id,
        lastUsedAt,
      })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    // Two first commands at once: the other one made the member.
    if (made.length === 0) await tx.delete(members).where(eq(members.id, memberId));
  });
  await making.catch((error: unknown) => {
    throw postgresErrorCode(error) === NO_SUCH_PARENT ? new CallerGone() : error;
  });
}

/** foreign_key_violation */
const NO_SUCH_PARENT = "23503";

/** The member behind an account in any workspace of the group, or undefined. */
export async function findFarMember(
  db: Db,
  groupId: string,
  externalId: string,
): Promise<string | undefined> {
  const [row] = await inSystem(db, (tx) =>
    tx
      .select({ memberId: accounts.memberId })
      .from(accounts)
      .where(and(eq(accounts.groupId, groupId), eq(accounts.externalId, externalId)))
      .limit(1),
  );
  return row?.memberId;
}

/** The other group of a pair that is one now, or was: buttons made before then still carry its id. */
export async function findPartners(db: Db, groupId: string): Promise<readonly string[]> {
  const rows = await inSystem(db, (tx) =>
    tx
      .select({ kept: groupLinks.groupId, other: groupLinks.otherGroupId })
      .from(groupLinks)
      .where(or(eq(groupLinks.groupId, groupId), eq(groupLinks.otherGroupId, groupId))),
  );
  return rows.map(({ kept, other }) => (kept === groupId ? other : kept));
}

/**
 * The groups in which an account is, the last used first.
 *
 * @param workspace the platform's id of the only one to look at, where ids are a workspace's own
 */
export async function findHomes(
  db: Db,
  platform: Platform,
  externalId: string,
  workspace?: string,
): Promise<readonly (CallerIds & OtherGroup)[]> {
  return inSystem(db, (tx) =>
    tx
      .select({
        groupId: accounts.groupId,
        name: groups.name,
        workspaceId: accounts.workspaceId,
        workspace: workspaces.externalId,
        memberId: accounts.memberId,
      })
      .from(accounts)
      .innerJoin(
        workspaces,
        and(eq(workspaces.groupId, accounts.groupId), eq(workspaces.id, accounts.workspaceId)),
      )
      .innerJoin(groups, eq(groups.id, accounts.groupId))
      .where(
        and(
          eq(accounts.platform, platform),
          eq(accounts.externalId, externalId),
          workspace === undefined ? undefined : eq(workspaces.externalId, workspace),
        ),
      )
      .orderBy(desc(accounts.lastUsedAt)),
  );
}
