import { and, eq } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import type { Profile } from "#chat/chat-adapter.ts";
import type { AccountRef, Incoming, Platform, WorkspaceRef } from "#chat/incoming.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { accounts } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import {
  type CallerIds,
  findFarMember,
  findHomes,
  findMember,
  findOrMakeWorkspace,
  findPartners,
  type Home,
  makeMember,
  type OtherGroup,
} from "./caller-rows.ts";

/** Which tenant an event belongs to, by ids alone. */
export type Caller = CallerIds & {
  /** Where else this account is a member, the last used first; only where the platform did not say which group it is. */
  readonly otherGroups: readonly OtherGroup[];
};

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
  /** Whether the caller's group is, or was, one with this other one, whose id a button carries. */
  readonly isOrWas: (caller: Caller, group: string) => Promise<boolean>;
  /** Forgets what was remembered of a workspace or an account, after it was erased or moved. */
  readonly forget: () => void;
};

/** Bounded: ids only, and a member's ids never change. */
const REMEMBERED_CALLERS = 50_000;

const NEVER = new Date(0);

/** Not `max`: that sets the room for all of them aside at once. */
const bounds = { maxSize: REMEMBERED_CALLERS, sizeCalculation: () => 1 };

/** Finds the group and the member behind platform ids, and remembers them. */
export function createCallerDirectory(db: Db, findProfile: FindProfile): CallerDirectory {
  const remembered = new LRUCache<string, Caller>(bounds);
  /** The group that each account used last, and the day in UTC, by the platform's account id. */
  const lastGroups = new LRUCache<string, string>(bounds);
  /** The account that each member used last, of those with several. */
  const lastAccounts = new LRUCache<string, string>(bounds);

  /**
   * Notes where somebody is, so that what they type in a direct message goes to the same group; and once a day that they
   * use Kith, as contacts of somebody who does not are deleted one day.
   */
  async function noteUse(
    caller: Caller,
    platform: Platform,
    account: string,
    now: Date,
  ): Promise<void> {
    const key = `${platform}:${account}`;
    const group = `${caller.groupId} ${dayIn(now, "UTC")}`;
    const isLast = lastGroups.get(key) === group && lastAccounts.get(caller.memberId) === key;
    if (isLast) return;
    await inTenant(db, caller, (tx) =>
      tx
        .update(accounts)
        .set({ lastUsedAt: now })
        .where(
          and(
            eq(accounts.groupId, caller.groupId),
            eq(accounts.memberId, caller.memberId),
            eq(accounts.workspaceId, caller.workspaceId),
            eq(accounts.externalId, account),
          ),
        ),
    );
    lastGroups.set(key, group);
    lastAccounts.set(caller.memberId, key);
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

  /** The home in the group that a button's group is, or was, one with. */
  async function amongPartners<One extends { readonly groupId: string }>(
    homes: readonly One[],
    group: string,
  ): Promise<One | undefined> {
    if (homes.length === 0) return undefined;
    const partners = await findPartners(db, group);
    return homes.find((home) => partners.includes(home.groupId));
  }

  return {
    async isOrWas(caller, group) {
      return (await amongPartners([caller], group)) !== undefined;
    },
    async resolve(incoming, group, now) {
      const { platform, workspace, account } = incoming;
      if (workspace === undefined) {
        // A button may move them to another group: the next command elsewhere is worth noting again.
        lastGroups.delete(`${platform}:${account.id}`);
        const homes = await findHomes(db, platform, account.id);
        const home =
          group === undefined
            ? homes[0]
            : (homes.find((known) => known.groupId === group) ??
              (await amongPartners(homes, group)));
        return home && { ...home, otherGroups: homes.filter((other) => other !== home) };
      }
      const caller = await findOrMakeCaller({ ...incoming, workspace }, now);
      if (caller !== undefined) await noteUse(caller, platform, account.id, now);
      return caller;
    },
    async resolveAccount(caller, platform, account, now) {
      const found = await findCaller(caller, platform, caller.workspace, account.id);
      if (found !== undefined) return { kind: "member", memberId: found.memberId };
      // Chosen by name from a list: an account of another platform of the group, of which this one knows nothing.
      const far = await findFarMember(db, caller.groupId, account.id);
      if (far !== undefined) return { kind: "member", memberId: far };
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
      lastAccounts.clear();
    },
  };
}
