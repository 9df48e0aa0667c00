import { defineVerb } from "#core/define.ts";
import { file } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { keepPreview } from "./preview-store.ts";
import { previewMessage } from "./preview-message.ts";
import { readPeople } from "./read-people.ts";

/**
 * `/contact import`: shows what is in a file and saves nothing.
 * @throws UserError `import-…` when nothing can be read from it
 */
export const importVerb = defineVerb({
  who: "member",
  options: { file: file({ required: true }) },
  examples: [""],
  form: { fields: ["file"] },
  async run(ctx, input) {
    const read = readPeople(input.file.bytes, input.file.name === undefined);
    if (read.kind === "problem") {
      throw new UserError(
        `import-${read.problem}`,
        (texts) => texts.imports.problems[read.problem],
        "file",
      );
    }
    const { people, refused, isCutOff } = read;
    const preview = await keepPreview(ctx, people);
    const choice = { preview, people: [], employers: [], withAddresses: false, refused, isCutOff };
    return reply(...(await previewMessage(ctx, people, choice)));
  },
});
