import { and, desc, eq } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Profile } from "#chat/chat-adapter.ts";
import type { AccountRef, Incoming, Platform, WorkspaceRef } from "#chat/incoming.ts";
import { localeOf } from "#chat/locale.ts";
import type { Db } from "#db/open-database.ts";
import { accounts, groups, lanes, members, newId, workspaces } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/tenant.ts";
import { isTimeZone } from "./calendar.ts";
import { laneOf } from "./lane.ts";

/** Which tenant an event belongs to, by ids alone. */
export type Caller = {
  readonly groupId: string;
  readonly workspaceId: string;
  /** The platform's id of the workspace. */
  readonly workspace: string;
  readonly memberId: string;
  /** Where else this account is a member, the last used first; only where the platform did not say which group it is. */
  readonly otherGroups: readonly OtherGroup[];
};

export type OtherGroup = { readonly groupId: string; readonly name: string | null };

/** Who an account is for the group: a bot is nobody, `absent` is not in the workspace. */
export type AccountStanding =
  | { readonly kind: "member"; readonly memberId: string }
  | { readonly kind: "bot" }
  | { readonly kind: "absent" };

/** Asks a platform about an account; undefined when it knows nothing or takes too long. */
export type FindProfile = (
  platform: Platform,
  workspace: string,
  account: string,
) => Promise<Profile | undefined>;

export type CallerDirectory = {
  /**
   * The tenant of an event; members are made when they first turn up. Undefined for a direct message of somebody
   * who is in no group here, or not in the one that is asked for.
   */
  readonly resolve: (
    incoming: Incoming,
    group: string | undefined,
    now: Date,
  ) => Promise<Caller | undefined>;
  /** Who a mentioned account is; members are made when they first turn up. */
  readonly resolveAccount: (
    caller: Caller,
    platform: Platform,
    account: AccountRef,
    now: Date,
  ) => Promise<AccountStanding>;
  /** Forgets what was remembered of a workspace or an account, after it was erased. */
  readonly forget: () => void;
};

/** Bounded: ids only, and a member's ids never change. */
const REMEMBERED_CALLERS = 50_000;

const NEVER = new Date(0);

/** Finds the group and the member behind platform ids, and remembers them. */
export function createCallerDirectory(db: Db, findProfile: FindProfile): CallerDirectory {
  const remembered = new LRUCache<string, Caller>({ max: REMEMBERED_CALLERS });
  /** The group that each account used last, by the platform's account id. */
  const lastGroups = new LRUCache<string, string>({ max: REMEMBERED_CALLERS });

  /** Notes where somebody is, so that what they type in a direct message goes to the same group. */
  async function noteUse(
    caller: Caller,
    platform: Platform,
    account: string,
    now: Date,
  ): Promise<void> {
    const key = `${platform}:${account}`;
    if (lastGroups.get(key) === caller.groupId) return;
    await inTenant(db, caller, (tx) =>
      tx
        .update(accounts)
        .set({ lastUsedAt: now })
        .where(and(eq(accounts.groupId, caller.groupId), eq(accounts.memberId, caller.memberId))),
    );
    lastGroups.set(key, caller.groupId);
  }

  async function findOrMakeCaller(
    incoming: Incoming & { readonly workspace: WorkspaceRef },
    now: Date,
  ): Promise<Caller | undefined> {
    const { platform, workspace, account } = incoming;
    const known = remembered.get(`${platform}:${workspace.id}:${account.id}`);
    if (known !== undefined) return known;
    const home = await findOrMakeWorkspace(db, platform, workspace, now);
    const found = await findCaller(home, platform, workspace.id, account.id);
    if (found !== undefined) return found;
    const profile = await findProfile(platform, workspace.id, account.id);
    await makeMember(db, home, platform, account, profile, { now, lastUsedAt: now });
    return findCaller(home, platform, workspace.id, account.id);
  }

  async function findCaller(
    home: Home,
    platform: Platform,
    workspace: string,
    account: string,
  ): Promise<Caller | undefined> {
    const key = `${platform}:${workspace}:${account}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const memberId = await findMember(db, home, account);
    if (memberId === undefined) return undefined;
    const caller = {
      groupId: home.groupId,
      workspaceId: home.workspaceId,
      workspace,
      memberId,
      otherGroups: [],
    };
    remembered.set(key, caller);
    return caller;
  }

  return {
    async resolve(incoming, group, now) {
      const { platform, workspace, account } = incoming;
      if (workspace === undefined) {
        // A button may move them to another group: the next command elsewhere is worth noting again.
        lastGroups.delete(`${platform}:${account.id}`);
        const homes = await findHomes(db, platform, account.id);
        const home =
          group === undefined ? homes[0] : homes.find((known) => known.groupId === group);
        return home && { ...home, otherGroups: homes.filter((other) => other !== home) };
      }
      const caller = await findOrMakeCaller({ ...incoming, workspace }, now);
      if (caller !== undefined) await noteUse(caller, platform, account.id, now);
      return caller;
    },
    async resolveAccount(caller, platform, account, now) {
      const found = await findCaller(caller, platform, caller.workspace, account.id);
      if (found !== undefined) return { kind: "member", memberId: found.memberId };
      const profile = await findProfile(platform, caller.workspace, account.id);
      if (profile?.isBot === true) return { kind: "bot" };
      // To be mentioned is not to use it: their direct messages stay with the group they were in.
      await makeMember(db, caller, platform, account, profile, { now, lastUsedAt: NEVER });
      const made = await findCaller(caller, platform, caller.workspace, account.id);
      return made === undefined ? { kind: "absent" } : { kind: "member", memberId: made.memberId };
    },
    forget() {
      remembered.clear();
      lastGroups.clear();
    },
  };
}

type Home = { readonly groupId: string; readonly workspaceId: string };

async function findOrMakeWorkspace(
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

async function findMember(db: Db, home: Home, externalId: string): Promise<string | undefined> {
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

async function makeMember(
  db: Db,
  home: Home,
  platform: Platform,
  account: AccountRef,
  profile: Profile | undefined,
  { now, lastUsedAt }: { readonly now: Date; readonly lastUsedAt: Date },
): Promise<void> {
  const memberId = newId();
  const timeZone = profile?.timeZone;
  await inSystem(db, async (tx) => {
    await tx.insert(members).values({
      groupId: home.groupId,
      id: memberId,
      displayName: profile?.name ?? account.name,
      timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined,
      locale: localeOf(account.locale ?? profile?.locale),
      isOrganiser: account.isAdmin ?? profile?.isAdmin ?? false,
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
}

/** The groups in which an account is, the last used first. */
async function findHomes(
  db: Db,
  platform: Platform,
  externalId: string,
): Promise<readonly (Omit<Caller, "otherGroups"> & OtherGroup)[]> {
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
      .where(and(eq(accounts.platform, platform), eq(accounts.externalId, externalId)))
      .orderBy(desc(accounts.lastUsedAt)),
  );
}
