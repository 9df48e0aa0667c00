import { and, desc, eq } from "drizzle-orm";
import { button, context, controls, text, title, type Block } from "#chat/message.ts";
import { codeArg } from "#core/action-args.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { pageNumber } from "#core/list-page.ts";
import { replace, reply } from "#core/reply.ts";
import { gives } from "#db/schema/index.ts";
import { giveText, viewGives, type GiveView } from "../ledger/find-give.ts";
import { isMendable } from "../ledger/settle-give.ts";
import { correctGiveForm } from "./answer-actions.ts";
import { meetGiverForm } from "./meet-giver.ts";
import { raiseButtons } from "./received-actions.ts";

/** With up to four buttons each, as many as a message on Discord holds. */
const PAGE = 4;

/** "Help I Received": what the caller confirmed, the newest first, and what they can still say of it. */
export const receivedList = defineAction({
  name: "give-received",
  who: "member",
  args: { page: codeArg },
  async run(ctx, args) {
    const page = pageNumber(args.page);
    const rows = await ctx.tx
      .select()
      .from(gives)
      .where(
        and(
          eq(gives.groupId, ctx.group.id),
          eq(gives.receiverId, ctx.member.id),
          eq(gives.state, "confirmed"),
        ),
      )
      .orderBy(desc(gives.givenAt), desc(gives.id))
      .offset(page * PAGE)
      .limit(PAGE + 1);
    const list = await viewGives(ctx, rows.slice(0, PAGE));
    const words = ctx.texts.thanks;
    if (list.length === 0) {
      return reply(text(words.receivedNone({ prefix: ctx.commandPrefix })));
    }
    const message = [
      title(words.receivedTitle),
      ...list.flatMap((give) => received(ctx, give)),
      ...turning(ctx, page, rows.length > PAGE),
      context(words.receivedNext),
    ];
    return page === 0 ? reply(...message) : replace(...message);
  },
});

function received(ctx: Context, give: GiveView): readonly Block[] {
  const words = ctx.texts.thanks;
  const args = { give: give.id };
  return [
    text(
      words.receivedLine({
        giver: give.giverName,
        what: giveText(ctx.texts, give),
        warmth: give.warmth,
        day: dayIn(give.givenAt, zoneOf(ctx.member, ctx.group)),
        today: ctx.today,
      }),
    ),
    controls(
      ...raiseButtons(ctx, give, "list"),
      button(words.meet, meetGiverForm.ref(args)),
      ...(isMendable(ctx, give) ? [button(words.change, correctGiveForm.ref(args))] : []),
    ),
  ];
}

function turning(ctx: Context, page: number, hasMore: boolean): readonly Block[] {
  const words = ctx.texts.thanks;
  const to = (label: string, target: number) =>
    button(label, receivedList.ref({ page: String(target) }));
  const buttons = [
    ...(page > 0 ? [to(words.newer, page - 1)] : []),
    ...(hasMore ? [to(words.older, page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [controls(...buttons)];
}
