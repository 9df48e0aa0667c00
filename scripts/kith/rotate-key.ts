import { ConfigError } from "#chat/config-error.ts";
import { resealAll } from "#db/secrets/reseal.ts";
import { readConfig } from "#settings/config.ts";
import { explaining, type OperatorCommand, readOptions, withDatabase } from "./operator-command.ts";

/** Seals everything with KITH_SECRET, so that KITH_SECRET_PREVIOUS can go. */
export const rotateKeyCommand: OperatorCommand = {
  name: "rotate-key",
  usage: "rotate-key",
  about:
    "Seals with KITH_SECRET everything that KITH_SECRET_PREVIOUS sealed, while Kith runs on. Cut short, it goes on where it was. Afterwards the old secret can go.",
  examples: ["KITH_SECRET=new… KITH_SECRET_PREVIOUS=old… npm run kith -- rotate-key"],
  async run(request) {
    readOptions(request, {});
    const { previous } = readConfig(request.env).secret;
    if (previous === undefined) {
      throw new ConfigError(
        "KITH_SECRET_PREVIOUS is missing: set it to the secret that was used until now, and KITH_SECRET to the new one. Start every Kith process with both, then run this.",
      );
    }
    return withDatabase(request, async ({ db }) => {
      let saidAt = 0;
      const say = (rows: number): void => {
        if (rows - saidAt < SAY_EVERY) return;
        saidAt = rows;
        request.print(`${rows} rows so far`);
      };
      const rows = await explaining(() => resealAll(db, say));
      // Another look, for what a process with the old secret wrote meanwhile.
      const late = await resealAll(db);
      request.print(`Sealed ${rows + late} rows anew.`);
      if (late === 0) {
        request.print(
          "Nothing needs KITH_SECRET_PREVIOUS any more: leave it out at the next start.",
        );
        return "done";
      }
      request.print(
        "Some were written with the old secret meanwhile: start every Kith process with the new one, then run this again.",
      );
      return "attention";
    });
  },
};

const SAY_EVERY = 10_000;
