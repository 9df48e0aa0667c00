import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { UserError } from "#core/user-error.ts";
import { codeOptions, codeReply, typedCodeReply } from "./codes/code-replies.ts";
import { contactWayRef } from "./contact-way-form.ts";
import { memberLinkActions } from "./group-links.ts";
import { readFarSides, readOtherAccounts } from "./read-link.ts";

/**
 * For members of a group on several platforms: whether their accounts are linked, the buttons to link them, and how
 * people on the other side may reach them. Nothing where there is no other side.
 */
export async function memberLinkBlocks(ctx: Context): Promise<Message> {
  const words = ctx.texts.linking;
  const [far] = await readFarSides(ctx);
  if (far === undefined) return [];
  const way = button(
    ctx.member.contactWay === null ? words.sayContactWay : words.changeContactWay,
    contactWayRef(),
  );
  if ((await readOtherAccounts(ctx)).length > 0) {
    return [text(words.accountsLinked({ platform: far.platform })), controls(way)];
  }
  return [
    text(words.otherAccount({ platform: far.platform })),
    controls(
      button(words.linkAccount, memberLinkActions.showCode.ref({})),
      button(words.enterCode, memberLinkActions.enterCode.ref({})),
      way,
    ),
  ];
}

/** @throws UserError `not-linked`, `already-linked` */
async function refuseUnfit(ctx: Context): Promise<void> {
  if ((await readFarSides(ctx)).length === 0) {
    throw new UserError("not-linked", (texts) => texts.linking.noOtherSide);
  }
  if ((await readOtherAccounts(ctx)).length > 0) {
    throw new UserError("already-linked", (texts) => texts.linking.accountsLinkedAlready);
  }
}

/** "Link My Other Account": a code, to be typed with the other account. */
export const linkAccountCode = defineAction({
  ...memberLinkActions.showCode,
  who: "member",
  async run(ctx) {
    await refuseUnfit(ctx);
    const words = ctx.texts.linking;
    return codeReply(ctx, "members", {
      how: words.accountCodeHow({ prefix: ctx.commandPrefix }),
      means: words.accountCodeMeans,
    });
  },
});

/** "Enter a Code", for one's other account. */
export const linkAccountEnter = defineFormAction({
  ...memberLinkActions.enterCode,
  who: "member",
  options: codeOptions,
  async prefill(ctx) {
    await refuseUnfit(ctx);
    return {};
  },
  async run(ctx, _args, { code }) {
    await refuseUnfit(ctx);
    return typedCodeReply(ctx, "members", code, {
      taken: [text(ctx.texts.linking.accountTaken)],
      again: memberLinkActions.enterCode.ref({}),
    });
  },
});
