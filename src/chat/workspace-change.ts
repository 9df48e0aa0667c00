/** What a platform tells about an account; undefined where it says nothing. */
export type AccountNews = {
  readonly name: string | undefined;
  /** IANA name. */
  readonly timeZone: string | undefined;
  readonly isAdmin: boolean | undefined;
};

/** What happens to a workspace, or to somebody in it, without anybody asking Kith for something. */
export type WorkspaceChange =
  | { readonly kind: "installed"; readonly name: string | undefined }
  /** Kith is no longer in it, since `at`. An installation that is newer than that stays. */
  | { readonly kind: "removed"; readonly at: Date }
  /** It is there, with what the platform says now; somebody who had left is back. */
  | { readonly kind: "account-changed"; readonly account: string; readonly news: AccountNews }
  /** Left the workspace, or was deactivated in it. */
  | { readonly kind: "account-left"; readonly account: string };

/** Writes down a change; accounts and workspaces that Kith does not know are passed over. */
export type NoteChange = (workspace: string, change: WorkspaceChange) => Promise<void>;

/** The workspaces of a platform in which Kith is, as far as whoever asks can tell. */
type Presence = {
  /** Whether the asker would know: another process may be in charge of the workspace. */
  readonly knows: (workspace: string) => boolean;
  readonly present: ReadonlySet<string>;
};

/** Compares with what was last known: what was removed meanwhile is marked, what is back is so no longer. */
export type NotePresence = (presence: Presence) => Promise<void>;
