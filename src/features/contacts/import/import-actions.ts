import { text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { addPlaces, findChoice, type ImportChoice } from "./import-choice.ts";
import { importLinks } from "./import-links.ts";
import { previewMessage } from "./preview-message.ts";
import { dropPreview, openPreview, takePreview } from "./preview-store.ts";
import { saveImport } from "./save-import.ts";
import { searchImport } from "./search-import.ts";

/** The import that is meant, unless it is settled, has expired, or is somebody else's. */
async function findImport(
  ctx: Context,
  draft: string,
): Promise<
  { readonly choice: ImportChoice; readonly people: readonly ImportedPerson[] } | undefined
> {
  const choice = await findChoice(ctx, draft);
  const people = choice === undefined ? undefined : await openPreview(ctx, choice.preview);
  return choice === undefined || people === undefined ? undefined : { choice, people };
}

/** A second tap, an old message or somebody else's button: nothing changes. */
const gone = (ctx: Context): Reply =>
  reply(text(ctx.texts.imports.gone({ prefix: ctx.commandPrefix })));

/** The preview again, with another choice. */
const choose = (
  link: (typeof importLinks)[keyof typeof importLinks],
  change: (choice: ImportChoice, chosen: string | undefined) => ImportChoice,
) =>
  defineAction({
    ...link,
    who: "member",
    async run(ctx, { draft }, chosen) {
      const found = await findImport(ctx, draft);
      if (found === undefined) return gone(ctx);
      return replace(...(await previewMessage(ctx, found.people, change(found.choice, chosen))));
    },
  });

const keep = defineAction({
  ...importLinks.keep,
  who: "member",
  async run(ctx, { draft }) {
    const choice = await findChoice(ctx, draft);
    const people = choice === undefined ? undefined : await takePreview(ctx, choice.preview);
    if (choice === undefined || people === undefined) return gone(ctx);
    return replace(...(await saveImport(ctx, people, choice)));
  },
});

const cancel = defineAction({
  ...importLinks.cancel,
  who: "member",
  async run(ctx, { draft }) {
    const choice = await findChoice(ctx, draft);
    const isDropped = choice !== undefined && (await dropPreview(ctx, choice.preview));
    return isDropped ? replace(text(ctx.texts.imports.cancelled)) : gone(ctx);
  },
});

const search = defineFormAction({
  ...importLinks.search,
  who: "member",
  options: { search: textOption({ required: true }) },
  async run(ctx, { draft }, input) {
    const found = await findImport(ctx, draft);
    if (found === undefined) return gone(ctx);
    return searchImport(ctx, found.people, found.choice, input.search);
  },
});

export const importActions = [
  keep,
  cancel,
  search,
  choose(importLinks.show, (choice) => choice),
  choose(importLinks.untick, (choice) => ({ ...choice, people: [], employers: [] })),
  choose(importLinks.toggle, (choice) => ({
    ...choice,
    withAddresses: !choice.withAddresses,
  })),
  choose(importLinks.employers, (choice, chosen) => ({
    ...choice,
    employers: addPlaces(choice.employers, chosen),
  })),
  choose(importLinks.people, (choice, chosen) => ({
    ...choice,
    people: addPlaces(choice.people, chosen),
  })),
];
