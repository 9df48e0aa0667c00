import { button, context, controls, file, text } from "#chat/message.ts";
import { defineCommandGroup, defineVerb } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { pulseCsvAction } from "#features/pulse/index.ts";
import { importVerb } from "./import/import-verb.ts";
import { groupImportLinks } from "./import/import-links.ts";
import { groupCsv } from "./group-csv.ts";
import { readExport } from "./read-export.ts";
import { showSettings } from "./settings-actions.ts";
import { noteSetupOffered } from "./setup-offer.ts";

const setup = defineVerb({
  who: "organiser",
  options: {},
  examples: [""],
  async run(ctx) {
    const page = await showSettings(ctx);
    await noteSetupOffered(ctx);
    return reply(...page);
  },
});

const exportNumbers = defineVerb({
  who: "organiser",
  options: {},
  examples: [""],
  async run(ctx) {
    const words = ctx.texts.group;
    const rows = await readExport(ctx);
    return reply(
      text(words.exportSays),
      file(words.exportLabel, {
        name: `group-${ctx.today}.csv`,
        mediaType: "text/csv",
        bytes: groupCsv(ctx, rows),
      }),
      controls(
        button(words.pulseNumbers, pulseCsvAction.ref({ period: "90-days" })),
        button(words.import.getTable, groupImportLinks.table.ref({})),
      ),
      context(words.exportNext),
    );
  },
});

export const groupCommands = defineCommandGroup("group", {
  setup,
  import: importVerb,
  export: exportNumbers,
});
