import type { Platform } from "#chat/incoming.ts";
import { ConfigError } from "#chat/config-error.ts";
import { type OperatorCommand, readOptions, withDatabase } from "./operator-command.ts";

const PLATFORMS = ["slack", "discord", "playground"] as const satisfies readonly Platform[];

/** Erases somebody who asks the operator for it, as `/privacy erase` would. */
export const eraseCommand: OperatorCommand = {
  name: "erase",
  usage: "erase --account PLATFORM:USER [--workspace WORKSPACE] --yes",
  about:
    "Erases a member at once, as /privacy erase would: their contacts, meetings and tasks go, and what others were helped with stays without their name. Without --workspace in every group.",
  examples: [
    "npm run kith -- erase --account slack:U0123ABC --workspace T0123ABC --yes",
    "npm run kith -- erase --account discord:123456789012345678 --yes",
  ],
  async run(request) {
    const { account, workspace, yes } = readOptions(request, {
      account: { type: "string" },
      workspace: { type: "string" },
      yes: { type: "boolean" },
    });
    const [, place, id = ""] = /^([a-z]+):(\S+)$/.exec(account ?? "") ?? [];
    const platform = PLATFORMS.find((name) => name === place);
    if (platform === undefined) {
      throw new ConfigError("Say whom, by the platform's id: --account slack:U0123ABC");
    }
    if (yes !== true) {
      throw new ConfigError(
        `This erases ${platform} account ${id} and cannot be undone. Add --yes to do it.`,
      );
    }
    const { eraseAccount } = await import("#features/privacy/index.ts");
    return withDatabase(request, async ({ db }) => {
      const groups = await eraseAccount(db, { platform, account: id, workspace }, request.now());
      request.print(
        groups === 0
          ? `No group knows the ${platform} account ${id}. Nothing was erased.`
          : `Erased in ${groups} ${groups === 1 ? "group" : "groups"}.`,
      );
      return groups === 0 ? "attention" : "done";
    });
  },
};
