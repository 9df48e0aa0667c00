import { button, code, context, controls, rich, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { CODE_MINUTES } from "./codes/link-code.ts";
import { showCode } from "./codes/show-code.ts";
import { takeCode } from "./codes/take-code.ts";
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
    return reply(
      text(rich`${words.codeIs} ${code(await showCode(ctx, "members"))}`),
      text(words.accountCodeHow({ prefix: ctx.commandPrefix })),
      text(words.accountCodeMeans),
      context(words.codeLasts({ minutes: CODE_MINUTES })),
    );
  },
});

/** "Enter a Code", for one's other account. */
export const linkAccountEnter = defineFormAction({
  ...memberLinkActions.enterCode,
  who: "member",
  options: { code: textOption({ required: true, maxLength: 40 }) },
  async prefill(ctx) {
    await refuseUnfit(ctx);
    return {};
  },
  async run(ctx, _args, { code: typed }) {
    await refuseUnfit(ctx);
    const words = ctx.texts.linking;
    const taken = await takeCode(ctx, "members", typed);
    switch (taken) {
      case "taken":
        return reply(text(words.accountTaken));
      case "too-many":
        return reply(text(words.tooManyCodes));
      case "unknown":
      case "same-side":
        return reply(
          text(taken === "unknown" ? words.codeUnknown : words.codeSameSide),
          controls(button(words.enterCode, memberLinkActions.enterCode.ref({}))),
        );
    }
  },
});
