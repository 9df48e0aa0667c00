import { LRUCache } from "lru-cache";
import type { Clock } from "#chat/clock.ts";
import type { Installation, InstallationStore } from "#chat/installation-store.ts";
import type { Log } from "#chat/log.ts";
import type { ClientSettings, SlackClients } from "../connections/slack-clients.ts";
import { slackClients } from "../connections/slack-clients.ts";
import { filePermission, type FilePermission } from "../reading/file-permission.ts";

/** A workspace that Kith may speak in, with clients of its own: what delays one of them delays no other. */
export type SlackWorkspace = {
  readonly botToken: string;
  readonly clients: SlackClients;
  readonly mayReadFiles: FilePermission;
};

export type SlackWorkspaces = {
  /**
   * The workspace of a team id; undefined where Kith is not installed. Asked for each event, so it is remembered.
   * @throws what the store throws, when nothing is remembered either
   */
  readonly find: (team: string) => Promise<SlackWorkspace | undefined>;
  /** What is remembered may be wrong: asks anew the next time. */
  readonly forget: (team: string) => void;
};

type Settings = Omit<ClientSettings, "botToken"> & { readonly clock: Clock; readonly log: Log };

/** Whichever team it is, there is but one token. */
export function oneWorkspace(settings: Settings, botToken: string): SlackWorkspaces {
  const workspace = openWorkspace(settings, botToken);
  return { find: async () => workspace, forget: () => undefined };
}

/** Another process may install or remove a workspace meanwhile. */
const FRESH_MS = 30_000;
const REMEMBERED = 5_000;

type Remembered = { readonly workspace: SlackWorkspace; readonly askedAt: number };

/** Each workspace by its own installation. */
export function installedWorkspaces(settings: Settings, store: InstallationStore): SlackWorkspaces {
  const remembered = new LRUCache<string, Remembered>({
    maxSize: REMEMBERED,
    sizeCalculation: () => 1,
  });
  const asking = new Map<string, Promise<SlackWorkspace | undefined>>();

  async function ask(team: string): Promise<SlackWorkspace | undefined> {
    const before = remembered.get(team)?.workspace;
    const askedAt = settings.clock.now().getTime();
    let found: Installation | undefined;
    try {
      found = await store.find(team);
    } catch (error) {
      // While the database is away, what was true a moment ago is better than nothing.
      if (before === undefined) throw error;
      return before;
    }
    if (found === undefined) {
      remembered.delete(team);
      return undefined;
    }
    const workspace =
      before?.botToken === found.botToken ? before : openWorkspace(settings, found.botToken);
    remembered.set(team, { workspace, askedAt });
    return workspace;
  }

  return {
    find: (team) => {
      const known = remembered.get(team);
      const age = settings.clock.now().getTime() - (known?.askedAt ?? 0);
      if (known !== undefined && Math.abs(age) < FRESH_MS) return Promise.resolve(known.workspace);
      const asked = asking.get(team) ?? ask(team).finally(() => asking.delete(team));
      asking.set(team, asked);
      return asked;
    },
    forget: (team) => {
      remembered.delete(team);
      asking.delete(team);
    },
  };
}

function openWorkspace(settings: Settings, botToken: string): SlackWorkspace {
  const clients = slackClients({ ...settings, botToken });
  return { botToken, clients, mayReadFiles: filePermission(clients.profiles, settings) };
}
