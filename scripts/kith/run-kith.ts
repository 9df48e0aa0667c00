import { ConfigError } from "#chat/config-error.ts";
import { doctorCommand } from "./doctor.ts";
import { eraseCommand } from "./erase.ts";
import { groupsCommand } from "./groups.ts";
import { manifestCommand } from "./manifest.ts";
import { moveDatabaseCommand } from "./move-database.ts";
import { previewNudgesCommand } from "./nudges-preview.ts";
import type { OperatorCommand, Request } from "./operator-command.ts";
import { replayCommand } from "./replay.ts";
import { rotateKeyCommand } from "./rotate-key.ts";
import { statusCommand } from "./status.ts";
import { suppressCommand } from "./suppress.ts";

/** What an operator may ask for, in the order of the help. */
const COMMANDS: readonly OperatorCommand[] = [
  statusCommand,
  doctorCommand,
  groupsCommand,
  previewNudgesCommand,
  eraseCommand,
  suppressCommand,
  rotateKeyCommand,
  moveDatabaseCommand,
  replayCommand,
  manifestCommand,
];

/** What the process ends with: 2 says that all worked and something is to be looked at. */
type ExitCode = 0 | 1 | 2;

/**
 * Runs what was typed behind `npm run kith --`.
 * @throws what is a bug; what the operator can mend is printed, and ends with 1
 */
export async function runKith(
  typed: readonly string[],
  around: Omit<Request, "args"> & { readonly complain: (line: string) => void },
): Promise<ExitCode> {
  const command = COMMANDS.find(({ name }) =>
    name.split(" ").every((word, at) => typed[at] === word),
  );
  if (command === undefined) {
    const isAsking = typed.length === 0 || ["help", "--help", "-h"].includes(typed[0] ?? "");
    if (!isAsking) around.complain(`There is no command "${typed.join(" ")}".`);
    for (const line of overview()) (isAsking ? around.print : around.complain)(line);
    return isAsking ? 0 : 1;
  }
  const args = typed.slice(command.name.split(" ").length);
  if (args.includes("--help") || args.includes("-h")) {
    for (const line of helpOf(command)) around.print(line);
    return 0;
  }
  try {
    return (await command.run({ ...around, args })) === "done" ? 0 : 2;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    around.complain(error.message);
    return 1;
  }
}

const overview = (): readonly string[] => [
  "npm run kith -- COMMAND, with the settings that Kith itself has. Add --help for examples.",
  "",
  ...COMMANDS.flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
  "",
  "The embedded database serves one process: stop Kith first. With DATABASE_URL it may run on.",
  "Ends with 0 when done, 1 when something is wrong with what was asked, 2 when something is to be looked at.",
];

const helpOf = ({ usage, about, examples }: OperatorCommand): readonly string[] => [
  `npm run kith -- ${usage}`,
  about,
  "",
  ...examples.map((example) => `  ${example}`),
];
