import { button, controls, text, title, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { actAs } from "#db/transactions/act-as.ts";
import { exportLink } from "../privacy-links.ts";
import { eraseMember } from "./erase-member.ts";

/** Asks once, and says plainly what goes and what stays. */
export function askToErase(ctx: Context): Message {
  const words = ctx.texts.privacy.erase;
  return [
    title(words.ask({ group: ctx.group.name ?? ctx.texts.common.unnamedGroup })),
    text(words.goes),
    text(words.stays),
    text(words.first),
    controls(
      button(words.yes, eraseYes.ref({ member: ctx.member.id }), "danger"),
      button(words.no, eraseNo.ref({})),
      button(ctx.texts.privacy.show.takeOut, exportLink.ref({})),
    ),
  ];
}

/** "Erase Everything" on the page of what Kith holds. */
export const eraseAsk = defineAction({
  name: "privacy-erase",
  who: "member",
  args: {},
  run: async (ctx) => reply(...askToErase(ctx)),
});

/**
 * The button names whom it was shown to: somebody who was erased and taps again is another member by now, and what that
 * tap alone made of them goes again.
 */
export const eraseYes = defineAction({
  name: "privacy-erase-yes",
  who: "member",
  args: { member: idArg },
  async run(ctx, args) {
    const words = ctx.texts.privacy.erase;
    const isStranger = args.member !== ctx.member.id;
    const isNew = ctx.member.joinedAt.getTime() === ctx.now.getTime();
    const was = isStranger && !isNew ? false : await erase(ctx);
    return replace(text(was && !isStranger ? words.done : words.before));
  },
});

export const eraseNo = defineAction({
  name: "privacy-erase-no",
  who: "member",
  args: {},
  run: async (ctx) => replace(text(ctx.texts.privacy.erase.kept)),
});

async function erase({ tx, group, member, now }: Context): Promise<boolean> {
  const who = { groupId: group.id, memberId: member.id };
  const was = await eraseMember(tx, { ...who, now });
  await actAs(tx, who);
  return was;
}
