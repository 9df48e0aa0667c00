import { file, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { file as fileOption } from "#core/option-types.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { organisersText } from "../tell-organisers.ts";
import { applyWishes } from "./apply-wishes.ts";
import { groupImportLinks } from "./import-links.ts";
import { takeWishes } from "./kept-wishes.ts";
import { previewImport } from "./preview-import.ts";
import { settingsTable } from "./settings-table.ts";

/** "Apply". */
const apply = defineAction({
  ...groupImportLinks.apply,
  who: "organiser",
  async run(ctx, { draft }) {
    const wishes = await takeWishes(ctx, draft);
    if (wishes === undefined) return gone(ctx);
    const { plan, organisers } = await applyWishes(ctx, wishes);
    const said: Message = [
      text(ctx.texts.group.import.applied({ count: plan.changes.length })),
      ...(organisers === undefined ? [] : [text(organisersText(ctx, organisers))]),
    ];
    return replace(...said);
  },
});

/** "Discard". */
const discard = defineAction({
  ...groupImportLinks.discard,
  who: "organiser",
  async run(ctx, { draft }) {
    const wishes = await takeWishes(ctx, draft);
    return wishes === undefined ? gone(ctx) : replace(text(ctx.texts.group.import.discarded));
  },
});

/** A second tap, an old message or somebody else's button: nothing changes. */
const gone = ({ texts, commandPrefix: prefix }: Context): Reply =>
  reply(text(texts.group.import.gone({ prefix })));

/** "Choose a File". */
const chooseFile = defineFormAction({
  ...groupImportLinks.file,
  who: "organiser",
  options: { file: fileOption({ required: true }) },
  async run(ctx, _args, input) {
    return reply(...(await previewImport(ctx, input.file)));
  },
});

/** "Get a Template". */
const getTable = defineAction({
  ...groupImportLinks.table,
  who: "organiser",
  async run(ctx) {
    const words = ctx.texts.group.import;
    return reply(
      text(words.tableSays({ prefix: ctx.commandPrefix })),
      file(words.tableLabel, {
        name: `members-${ctx.today}.csv`,
        mediaType: "text/csv",
        bytes: await settingsTable(ctx),
      }),
    );
  },
});

export const groupImportActions = [apply, discard, chooseFile, getTable];
