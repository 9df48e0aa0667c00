import { button, controls, text, title } from "#chat/message.ts";
import { defineVerb } from "#core/define.ts";
import { file } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { groupImportLinks } from "./import-links.ts";
import { previewImport } from "./preview-import.ts";

/**
 * `/group import`: shows what a table of members' settings would change, and saves nothing. Without a file, what
 * stands in such a table and where to get one.
 * @throws UserError `group-import-…` when nothing can be read from the file
 */
export const importVerb = defineVerb({
  who: "organiser",
  options: { file: file() },
  examples: [""],
  async run(ctx, input) {
    if (input.file !== undefined) return reply(...(await previewImport(ctx, input.file)));
    const words = ctx.texts.group.import;
    return reply(
      title(words.title),
      text(words.columnsSay),
      controls(
        button(words.getTable, groupImportLinks.table.ref({}), "primary"),
        button(words.chooseFile, groupImportLinks.file.ref({})),
      ),
    );
  },
});
