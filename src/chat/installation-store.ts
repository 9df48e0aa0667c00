/** With what Kith speaks in one workspace that installed it. */
export type Installation = {
  /** The platform's id of the workspace. */
  readonly workspace: string;
  readonly botToken: string;
  /** The bot's own account there, and what else the platform calls it. */
  readonly botUserId: string;
  readonly botId: string | undefined;
};

/** Where installations are kept, for a platform that gives each workspace a token of its own. */
export type InstallationStore = {
  readonly find: (workspace: string) => Promise<Installation | undefined>;
  /** Keeps it in the place of an earlier one; the workspace counts as installed from then on. */
  readonly save: (
    installation: Installation,
    workspace: { readonly name: string | undefined },
  ) => Promise<void>;
};
