import { ConfigError } from "#chat/config-error.ts";
import { type Config, LOOPBACK, readConfig } from "#settings/config.ts";
import { checkAddress } from "./doctor/check-address.ts";
import { checkDatabase } from "./doctor/check-database.ts";
import { fine, type Finding, mend } from "./doctor/finding.ts";
import { type OperatorCommand, readOptions } from "./operator-command.ts";

/** Looks at everything that an installation needs, and says what to mend. */
export const doctorCommand: OperatorCommand = {
  name: "doctor",
  usage: "doctor",
  about:
    "Checks the settings, the tokens with their platforms, permissions, clocks, the database, the secret and PUBLIC_URL. One line each; changes nothing.",
  examples: ["npm run kith -- doctor"],
  async run(request) {
    readOptions(request, {});
    const findings = await examine(request);
    for (const { kind, what } of findings) {
      request.print(`${kind === "fine" ? "fine" : "MEND"}  ${what}`);
    }
    const toMend = findings.filter(({ kind }) => kind === "mend").length;
    request.print(toMend === 0 ? "All is well." : `${toMend} to mend.`);
    return toMend === 0 ? "done" : "attention";
  },
};

async function examine(
  request: Parameters<OperatorCommand["run"]>[0],
): Promise<readonly Finding[]> {
  let config: Config;
  try {
    config = readConfig(request.env);
  } catch (error) {
    if (error instanceof ConfigError) return [mend(error.message)];
    throw error;
  }
  const { slack, discord } = config;
  const now = request.now();
  const platforms = await Promise.all([
    slack && import("./doctor/check-slack.ts").then((is) => is.checkSlack(slack, now)),
    discord && import("./doctor/check-discord.ts").then((is) => is.checkDiscord(discord, now)),
  ]);
  return [
    fine("The settings can be read"),
    ...(await checkDatabase(request)),
    ...platforms.flatMap((findings) => findings ?? []),
    ...(await checkAddress(config)),
    ...checkExposure(config),
  ];
}

/** What strangers could reach. */
function checkExposure({ slack, discord, hasPlayground, http }: Config): readonly Finding[] {
  if (slack === undefined && discord === undefined) {
    return [
      LOOPBACK.has(http.host)
        ? fine("No token is set: Kith starts its playground, on this machine alone")
        : fine(
            `No token is set: Kith starts its playground at ${http.host}, as KITH_PLAYGROUND allows. It has no log-in, so nobody else may reach the address`,
          ),
    ];
  }
  return hasPlayground
    ? [
        mend(
          "KITH_PLAYGROUND is 1 beside a token: the playground has no log-in. Leave it out, unless nobody else reaches the address.",
        ),
      ]
    : [];
}
