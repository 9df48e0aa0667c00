import type { Field } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { shareLine } from "./figure-lines.ts";
import { readPulse, readPulseBefore } from "./read-pulse.ts";

/** The one figure that Kith is for, in a line for organisers; nothing before there are figures. */
export async function pulseSummary(ctx: Context): Promise<readonly Field[]> {
  if (!ctx.member.isOrganiser) return [];
  const now = await readPulse(ctx);
  if (now === undefined) return [];
  const before = await readPulseBefore(ctx, now.asOf, "30-days");
  const words = ctx.texts.pulse;
  const { name, last } = words.afterLanding;
  const { afterLanding30: figure } = now.figures;
  const change = before?.figures.afterLanding30;
  return [{ label: name, value: shareLine(words, last(30), figure, change, words.members) }];
}
