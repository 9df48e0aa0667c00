import { and, eq, isNotNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { contactToken } from "#chat/person-token.ts";
import { packId } from "#core/action-args.ts";
import { addDays } from "#core/calendar/calendar.ts";
import { defineAction } from "#core/define.ts";
import { forwardToForm, replace, reply } from "#core/reply.ts";
import { outreaches } from "#db/schema/index.ts";
import { makeTasks, settleOpen } from "#features/tasks/index.ts";
import { links } from "../moves/links.ts";
import { mayStartAgain } from "../moves/may-start-again.ts";
import { moveOutreach } from "../moves/move-outreach.ts";
import { isOwnOutreach } from "../moves/read-outreaches.ts";
import { settleSilent } from "../moves/settle-silent.ts";
import { needOutreach, outcomeMessage, outreachOrPlan } from "./show-outreach.ts";
import { standingMessage } from "./standing-message.ts";

/** Days that "Give It a Week" gives. */
const WAIT_DAYS = 7;

/** "Open" in the list, and "Next Step" under a task. */
export const ofAction = defineAction({
  ...links.of,
  who: "member",
  run: async (ctx, { contact }) =>
    reply(...(await standingMessage(ctx, await outreachOrPlan(ctx, contact)))),
});

/** "Reach Out" and "Start Again". */
export const startAction = defineAction({
  ...links.start,
  who: "member",
  async run(ctx, { contact }) {
    const outreach = await outreachOrPlan(ctx, contact, (known) => !mayStartAgain(ctx, known));
    return reply(...(await standingMessage(ctx, outreach)));
  },
});

export const moveAction = defineAction({
  ...links.move,
  who: "member",
  async run(ctx, { outreach, to }) {
    await settleSilent(ctx);
    return replace(...(await outcomeMessage(ctx, await moveOutreach(ctx, outreach, to), to)));
  },
});

/** "Give It a Week": what was sent is looked at again in seven days, and is not silent before. */
export const waitAction = defineAction({
  ...links.wait,
  who: "member",
  async run(ctx, args) {
    const nextOn = addDays(ctx.today, WAIT_DAYS);
    const [waiting] = await ctx.tx
      .update(outreaches)
      .set({ nextOn })
      .where(isOwnOutreach(ctx, eq(outreaches.id, args.outreach), eq(outreaches.state, "sent")))
      .returning({ contactId: outreaches.contactId });
    if (waiting !== undefined) {
      const person = { kind: "contact", id: waiting.contactId } as const;
      await makeTasks(ctx, [{ kind: "outreach", person, dueOn: nextOn }]);
    }
    const outreach = await needOutreach(ctx, args.outreach);
    if (waiting === undefined) return replace(...(await standingMessage(ctx, outreach)));
    const { name } = outreach;
    return replace(text(ctx.texts.outreach.waits({ name, day: nextOn, today: ctx.today })));
  },
});

/** "Let It Rest": no second try. */
export const restAction = defineAction({
  ...links.rest,
  who: "member",
  async run(ctx, args) {
    const [resting] = await ctx.tx
      .update(outreaches)
      .set({ nextOn: null })
      .where(
        isOwnOutreach(
          ctx,
          and(
            eq(outreaches.id, args.outreach),
            eq(outreaches.state, "silent"),
            isNotNull(outreaches.nextOn),
          ),
        ),
      )
      .returning({ contactId: outreaches.contactId });
    if (resting !== undefined) {
      await settleOpen(ctx, { kind: "outreach", contactId: resting.contactId });
    }
    return replace(...(await standingMessage(ctx, await needOutreach(ctx, args.outreach))));
  },
});

/** "We Have Talked": the form of /met, which alone makes an outreach `met`. */
export const talkedAction = defineAction({
  ...links.talked,
  who: "member",
  async run(ctx, args) {
    const { contactId } = await needOutreach(ctx, args.outreach);
    return forwardToForm(`met ${contactToken(packId(contactId))}`);
  },
});
