import { button, context, controls, text } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { date, integer, text as textOption } from "#core/option-types.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { countConfirmedGives } from "#features/giving/index.ts";
import type { Texts } from "#texts/texts.ts";
import { lastLanding } from "../landing-row.ts";
import { quietUntil } from "./anniversaries.ts";
import { askNoMore, type Pledge, pledgeOf, savePledge, stopPledge } from "./pledge.ts";
import { kindName, readKinds } from "./read-kinds.ts";

/** More would be a second job. */
const MOST_CALLS = 8;

/** The pledge in one form: how many calls a month, for what, from when. None at all ends it. */
export const pledgeForm = defineFormAction({
  name: "landing-pledge",
  who: "member",
  args: {},
  options: {
    calls: integer({ required: true, minimum: 0, maximum: MOST_CALLS }),
    kinds: textOption({ maxLength: 200 }),
    starting: date({ days: "future" }),
  },
  async prefill(ctx) {
    const pledge = await pledgeOf(ctx, ctx.member.id);
    return {
      calls: String(pledge?.callsPerMonth ?? 1),
      kinds: (pledge?.kinds ?? []).map((kind) => kindName(ctx.texts, kind)).join(", "),
      starting: await startOf(ctx, pledge),
    };
  },
  async run(ctx, _args, { calls, kinds, starting }) {
    const words = ctx.texts.landing;
    if (calls === 0) {
      await askNoMore(ctx);
      return reply(text((await stopPledge(ctx)) ? words.pledgeStopped : words.noPledge));
    }
    const before = await pledgeOf(ctx, ctx.member.id);
    const pledge = await savePledge(ctx, {
      calls,
      kinds: readKinds(ctx.texts, kinds ?? ""),
      startsOn: starting ?? (await startOf(ctx, before)),
    });
    return promised(ctx, pledge);
  },
});

/** When calls begin unless another day is said. */
async function startOf(ctx: Context, pledge: Pledge | undefined): Promise<string> {
  if (pledge !== undefined) return pledge.startsOn > ctx.today ? pledge.startsOn : ctx.today;
  const landing = await lastLanding(ctx, ctx.member.id);
  return landing === undefined ? ctx.today : quietUntil(landing.landedOn, ctx.today);
}

/** What was promised, in a sentence or two. */
export function pledgeText(
  { texts, today }: { readonly texts: Texts; readonly today: string },
  pledge: Pick<Pledge, "callsPerMonth" | "kinds" | "startsOn">,
): string {
  return texts.landing.pledge({
    calls: pledge.callsPerMonth,
    kinds: pledge.kinds.map((kind) => kindName(texts, kind)),
    startsOn: pledge.startsOn > today ? pledge.startsOn : undefined,
    today,
  });
}

function promised(ctx: Context, pledge: Pledge): Reply {
  const words = ctx.texts.landing;
  return reply(
    text(pledgeText(ctx, pledge)),
    text(
      ctx.member.directMessages === "yes"
        ? words.pledgeNext
        : words.pledgeUnheard({ prefix: ctx.commandPrefix }),
    ),
    controls(button(words.changePledge, pledgeForm.ref({}))),
    context(words.pledgeAsked),
  );
}

/** Answers to "Would you like to pledge?" and to "Does it still suit you?". */
export const pledgeAnswer = defineAction({
  name: "landing-willing",
  who: "member",
  args: { answer: oneOf("one", "keep", "stop", "not-now", "no") },
  async run(ctx, { answer }) {
    const words = ctx.texts.landing;
    switch (answer) {
      case "one":
        // A second tap, or one after another answer, does not lower what was promised since.
        return promised(ctx, (await pledgeOf(ctx, ctx.member.id)) ?? (await promiseOne(ctx)));
      case "keep": {
        const pledge = await pledgeOf(ctx, ctx.member.id);
        return pledge === undefined
          ? replace(text(words.noPledgeToKeep), controls(button(words.promise, pledgeForm.ref({}))))
          : replace(text(await keptText(ctx, pledge)));
      }
      case "stop":
        return replace(
          text((await stopPledge(ctx)) ? words.pledgeStopped : words.noPledge),
          controls(button(words.promiseAgain, pledgeForm.ref({}))),
        );
      case "not-now":
        return reply(text(words.notNowAnswer));
      case "no":
        await askNoMore(ctx);
        return replace(text(words.noPledge));
    }
  },
});

async function promiseOne(ctx: Context): Promise<Pledge> {
  return savePledge(ctx, { calls: 1, kinds: [], startsOn: await startOf(ctx, undefined) });
}

/** Says what their help came to so far, where there was some: that is what makes people go on. */
async function keptText(ctx: Context, pledge: Pledge): Promise<string> {
  const landing = await lastLanding(ctx, ctx.member.id);
  const since = landing?.landedOn ?? addDays(ctx.today, -365);
  return ctx.texts.landing.pledgeKept({
    gives: await countConfirmedGives(ctx, since),
    pledge: pledgeText(ctx, pledge),
  });
}
