import { webApi } from "@slack/bolt";
import type { Clock } from "#chat/clock.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { InstallationStore } from "#chat/installation-store.ts";
import type { Log } from "#chat/log.ts";
import type { ClientSettings } from "../connections/slack-clients.ts";
import { clientOptions } from "../connections/slack-clients.ts";
import type { InstallWords } from "./install-pages.ts";
import { INSTALL_PATH } from "./install-paths.ts";
import { mountInstall } from "./install-routes.ts";

/** How workspaces come to Kith by themselves. */
export type Installing = InstallWords & {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Kith's own address as the world sees it. */
  readonly publicUrl: string;
  readonly store: InstallationStore;
};

/** Where a workspace is invited to install Kith. */
export const installLink = ({ publicUrl }: Pick<Installing, "publicUrl">): string =>
  new URL(INSTALL_PATH, publicUrl).href;

type Surroundings = Omit<ClientSettings, "botToken"> & {
  readonly mount?: Mount | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly forget: (workspace: string) => void;
};

/** Opens the install page. */
export function openInstalling(installing: Installing, around: Surroundings): void {
  const { mount, apiUrl } = around;
  if (mount === undefined) throw new Error("the install page needs a server to be mounted on");
  mountInstall({
    ...installing,
    ...around,
    mount,
    // Beside the Web API, wherever that is: GovSlack has a domain of its own.
    authorizeUrl: new URL("/oauth/v2/authorize", apiUrl ?? "https://slack.com").href,
    clientFor: (token) =>
      new webApi.WebClient(token, {
        ...clientOptions(around, 0),
        rejectRateLimitedCalls: true,
      }),
  });
}
