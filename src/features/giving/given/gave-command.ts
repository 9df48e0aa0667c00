import { button, context, controls, text, type Block, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import { splitNameAndCompany } from "#core/names.ts";
import { choice, company, member, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { GIVE_KINDS } from "#db/schema/index.ts";
import { askBoardConsent } from "../counts/board-consent.ts";
import { COUNTED_A_WEEK } from "../counts/group-week.ts";
import { giveText } from "../ledger/find-give.ts";
import { GIVEN_WARMTHS } from "../ledger/given-warmth.ts";
import { findAsk } from "./find-ask.ts";
import { logGive, type LoggedGive } from "./log-give.ts";
import { mentionReceiverAction } from "./mention-actions.ts";
import { giveDetails, toldThemAction } from "./own-give-actions.ts";

const gave = defineVerb({
  who: "member",
  options: {
    to: member({ required: true }),
    kind: choice(GIVE_KINDS, { required: true }),
    name: textOption({ maxLength: 200 }),
    company: company({ maxLength: 200 }),
    warmth: choice(GIVEN_WARMTHS),
    note: textOption({ maxLength: 500 }),
    ask: textOption({ maxLength: 200 }),
  },
  examples: [
    "@Ben kind:advice",
    'to:@Ben kind:referral name:"Lee Wong at Acme" warmth:warm',
    'to:@Ben kind:review note:"your résumé, second version"',
    'to:@Ben kind:advice ask:"paid search"',
  ],
  form: {
    fields: ["to", "kind", "name", "warmth", "note"],
    details: giveDetails,
  },
  async run(ctx, input) {
    const named = input.name === undefined ? undefined : splitNameAndCompany(input.name);
    const logged = await logGive(ctx, {
      ...input,
      name: named?.name,
      company: input.company ?? named?.company,
      askId: input.ask === undefined ? undefined : await findAsk(ctx, input.to, input.ask),
    });
    return reply(...gaveMessage(ctx, logged));
  },
});

export const gaveCommand = defineCommand("gave", gave);

/** What was logged, what happens now, and the next step. */
function gaveMessage(ctx: Context, logged: LoggedGive): Message {
  const words = ctx.texts.giving;
  const { give } = logged;
  const name = give.receiverName;
  const args = { give: give.id };
  const isCold = give.kind === "referral" && give.warmth === "name";
  return [
    text(words.logged({ what: giveText(ctx.texts, give), name })),
    ...askedPart(ctx, logged),
    ...(logged.isOverWeek ? [text(words.overWeek({ name, most: COUNTED_A_WEEK }))] : []),
    ...(isCold
      ? [text(give.name === null ? words.tellThem : words.tellPerson({ person: give.name }))]
      : []),
    controls(
      ...(isCold ? [button(words.toldButton, toldThemAction.ref(args))] : []),
      button(ctx.texts.common.addDetails, giveDetails.ref(args)),
    ),
    ...(logged.isFirst && ctx.group.hasBoards && ctx.member.onBoards === "unasked"
      ? askBoardConsent(ctx)
      : []),
    context(words.loggedNext({ prefix: ctx.commandPrefix })),
  ];
}

/** Whether the receiver was asked, and what to do where they take no messages. */
function askedPart(ctx: Context, { give, posted }: LoggedGive): readonly Block[] {
  const words = ctx.texts.giving;
  const name = give.receiverName;
  switch (posted) {
    case "queued":
      return [text(words.asked({ name }))];
    // A block and a missing consent read the same.
    case "no-consent":
    case "unreachable":
      return ctx.channel === undefined
        ? [text(words.notAskedInPrivate({ name, prefix: ctx.commandPrefix }))]
        : [
            text(words.notAsked({ name })),
            controls(
              button(words.mentionButton, mentionReceiverAction.ref({ give: give.id }), "primary"),
            ),
          ];
  }
}
