import { button, context, controls, file, text } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineCommand, defineVerb } from "#core/define.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { choice } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { pulseCsv } from "./pulse-csv.ts";
import { PULSE_PERIODS, type PulsePeriod } from "./pulse-figures.ts";
import { organisersMessage, PULSE_PAGES, sharedMessage, type PulsePage } from "./pulse-message.ts";
import { readPulse, readPulseBefore, readPulseDays } from "./read-pulse.ts";

const pulse = defineVerb({
  who: "member",
  options: { period: choice(PULSE_PERIODS) },
  examples: ["", "period:90-days"],
  run: async (ctx, { period = "30-days" }) =>
    reply(...(await pulseMessage(ctx, "landing", period))),
});

export const pulseCommand = defineCommand("pulse", pulse);

/** Another page of the organiser's figures, in place of the one that is shown. */
export const pulsePageAction = defineAction({
  name: "pulse-page",
  who: "organiser",
  args: { page: oneOf(...PULSE_PAGES), period: oneOf(...PULSE_PERIODS) },
  async run(ctx, { page, period }) {
    return replace(...(await pulseMessage(ctx, page, period)));
  },
});

/** The pulse, from elsewhere: with all its pages for organisers, what everybody may see for the others. */
export const seePulseAction = defineAction({
  name: "pulse-see",
  who: "member",
  args: {},
  run: async (ctx) => reply(...(await pulseMessage(ctx, "landing", "30-days"))),
});

/** "Get the Numbers". */
export const pulseCsvAction = defineAction({
  name: "pulse-csv",
  who: "organiser",
  args: { period: oneOf(...PULSE_PERIODS) },
  async run(ctx, { period }) {
    const words = ctx.texts.pulse;
    const newest = await readPulse(ctx);
    if (newest === undefined) return reply(text(words.notYet));
    const bytes = pulseCsv(ctx, await readPulseDays(ctx, newest.asOf, period), period);
    const name = `pulse-${newest.asOf}-${period}.csv`;
    return reply(
      file(words.csvLabel({ period: words.period[period] }), {
        name,
        mediaType: "text/csv",
        bytes,
      }),
      context(words.csvNext),
    );
  },
});

/** From stored rows alone. Organisers see a page of all figures, everybody else what all may see. */
async function pulseMessage(
  ctx: Context,
  page: PulsePage,
  period: PulsePeriod,
): Promise<DraftMessage> {
  const now = await readPulse(ctx);
  if (now === undefined) return [text(ctx.texts.pulse.notYet)];
  const shown = { period, now, before: await readPulseBefore(ctx, now.asOf, period) };
  if (!ctx.member.isOrganiser) return sharedMessage(ctx, shown);
  const words = ctx.texts.pulse;
  return [
    ...organisersMessage(ctx, page, shown),
    controls(
      ...PULSE_PAGES.filter((other) => other !== page).map((other) =>
        button(words.page[other], pulsePageAction.ref({ page: other, period })),
      ),
      button(words.csv, pulseCsvAction.ref({ period })),
    ),
  ];
}
