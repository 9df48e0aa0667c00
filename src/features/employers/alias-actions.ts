import { button, controls, text, title, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { tidy } from "#core/names.ts";
import { text as textOption } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { addAlias, readAliases, removeAlias } from "./employer-aliases.ts";
import { employerNotation } from "./split-name.ts";

/** The names of employers that are a group's own, from `/group setup`. */
export const aliasesLink = link("employer-aliases", {});

/** What fits into a menu on every platform. */
const MOST_SHOWN = 25;

/** "Employer Names". */
export const aliasesAction = defineAction({
  ...aliasesLink,
  who: "organiser",
  async run(ctx) {
    return reply(...(await aliasList(ctx)));
  },
});

async function aliasList(ctx: Context): Promise<Message> {
  const words = ctx.texts.knows.aliases;
  // The newest first: what was just typed is to be seen.
  const aliases = (await readAliases(ctx)).toReversed().slice(0, MOST_SHOWN);
  const add = controls(button(words.add, addAliasForm.ref({})));
  if (aliases.length === 0) return [title(words.title), text(words.none), add];
  return [
    title(words.title),
    text([words.intro, ...aliases.map((alias) => `• ${words.line(alias)}`)].join("\n")),
    controls({
      kind: "select",
      placeholder: words.remove,
      action: removeAliasAction.ref({}),
      choices: aliases.map((alias) => ({
        value: idArg.write(alias.id),
        label: words.line(alias),
      })),
    }),
    add,
  ];
}

/** "Add Names": `Facebook = Meta`. */
export const addAliasForm = defineFormAction({
  name: "employer-alias",
  who: "organiser",
  args: {},
  options: { names: textOption({ required: true, maxLength: 200 }) },
  async run(ctx, _args, { names: typed }) {
    const words = ctx.texts.knows.aliases;
    const [first = "", second = "", ...more] = typed.split("=").map(tidy);
    const keys = [first, second].map(employerNotation);
    if (more.length > 0 || keys.includes("") || keys[0] === keys[1]) {
      throw new UserError(
        "not-two-names",
        (texts) => texts.knows.aliases.unreadable({ typed }),
        "names",
      );
    }
    if (!(await addAlias(ctx, first, second))) {
      throw new UserError("too-many-names", (texts) => texts.knows.aliases.tooMany, "names");
    }
    return replace(text(words.saved({ first, second })), ...(await aliasList(ctx)));
  },
});

export const removeAliasAction = defineAction({
  name: "employer-alias-gone",
  who: "organiser",
  args: {},
  async run(ctx, _args, chosen) {
    const id = idArg.read(chosen ?? "");
    if (id !== undefined) await removeAlias(ctx, id);
    return replace(text(ctx.texts.knows.aliases.removed), ...(await aliasList(ctx)));
  },
});
