import { button, controls, text, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { member, type MemberRef } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { blockLink, blocksLink, unblockLink } from "./block-links.ts";
import { blockMember, ownBlocks, unblockMember } from "./block-member.ts";

/** What fits into a menu on every platform. */
const MOST_SHOWN = 25;

export const blockAction = defineAction({
  ...blockLink,
  who: "member",
  async run(ctx, args) {
    const message = blockedMessage(ctx, await blockMember(ctx, args.member));
    return args.message === "goes" ? replace(...message) : reply(...message);
  },
});

/** "Undo". */
export const unblockAction = defineAction({
  ...unblockLink,
  who: "member",
  async run(ctx, args) {
    await unblockMember(ctx, args.member);
    const [person] = await findMembers(ctx, [args.member]);
    return replace(
      text(ctx.texts.blocks.undone({ name: person?.name ?? ctx.texts.common.somebody })),
    );
  },
});

/** "Never Pair Me With…": asks for one member. */
export const blockForm = defineFormAction({
  name: "block-form",
  who: "member",
  args: {},
  options: { who: member({ required: true }) },
  run: async (ctx, _args, { who }) => reply(...blockedMessage(ctx, await blockMember(ctx, who.id))),
});

const undoMenu = link("unblock-chosen", {});

export const undoMenuAction = defineAction({
  ...undoMenu,
  who: "member",
  async run(ctx, _args, chosen) {
    const memberId = idArg.read(chosen ?? "");
    if (memberId !== undefined) await unblockMember(ctx, memberId);
    return replace(...(await blockList(ctx)));
  },
});

export const blocksAction = defineAction({
  ...blocksLink,
  who: "member",
  run: async (ctx) => reply(...(await blockList(ctx))),
});

const blockedMessage = (ctx: Context, { id, name }: MemberRef): Message => [
  text(ctx.texts.blocks.blocked({ name })),
  controls(button(ctx.texts.blocks.undo, unblockLink.ref({ member: id }))),
];

async function blockList(ctx: Context): Promise<Message> {
  const words = ctx.texts.blocks;
  const { members, total } = await ownBlocks(ctx, MOST_SHOWN);
  const add = button(words.add, blockForm.ref({}));
  if (members.length === 0) return [text(words.none), controls(add)];
  return [
    text(words.list({ names: members.map(({ name }) => name), total })),
    controls({
      kind: "select",
      placeholder: words.undoFor,
      action: undoMenu.ref({}),
      choices: members.map(({ id, name }) => ({ value: idArg.write(id), label: name })),
    }),
    controls(add),
  ];
}
