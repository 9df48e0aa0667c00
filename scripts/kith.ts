import { ConfigError } from "#chat/config-error.ts";
import { previewNudgesCommand } from "./kith/nudges-preview.ts";
import type { OperatorCommand } from "./kith/operator-command.ts";

/** What an operator may ask for: `npm run kith -- nudges preview --group T0123`. */
const COMMANDS: readonly OperatorCommand[] = [previewNudgesCommand];

const typed = process.argv.slice(2);
const command = COMMANDS.find(({ name }) =>
  name.split(" ").every((word, at) => typed[at] === word),
);

if (command === undefined) {
  console.error(
    [
      "Commands:",
      ...COMMANDS.map(({ usage, about }) => `  npm run kith -- ${usage}\n      ${about}`),
    ].join("\n"),
  );
  process.exitCode = typed.length === 0 ? 0 : 1;
} else {
  try {
    await command.run(typed.slice(command.name.split(" ").length));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
