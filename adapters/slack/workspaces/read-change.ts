import type { WorkspaceChange } from "#chat/workspace-change.ts";
import { nameOf } from "./read-profile.ts";

export type ChangedUser = {
  readonly id: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly deleted?: boolean;
  readonly tz?: string | null;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
  readonly profile?: { readonly display_name?: string; readonly real_name?: string };
};

/** What `user_change` says of somebody: deactivated, or as they are now. */
export function changeOf(user: ChangedUser): WorkspaceChange {
  if (user.deleted === true) return { kind: "account-left", account: user.id };
  const isAdmin =
    user.is_admin === undefined ? undefined : user.is_admin || (user.is_owner ?? false);
  return {
    kind: "account-changed",
    account: user.id,
    news: { name: nameOf(user), timeZone: user.tz ?? undefined, isAdmin },
  };
}

/** Slack counts in whole seconds: until the end of that one. */
export const removalOf = ({ event_time }: { readonly event_time: number }): WorkspaceChange => ({
  kind: "removed",
  at: new Date((event_time + 1) * 1000),
});
