import type { ActionRef } from "#chat/action-codec.ts";
import { context, controls, text, type Message } from "#chat/message.ts";
import { dayIn, timeIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import type { Texts } from "#texts/texts.ts";

/**
 * Asks what the clock shows, in words that need no knowledge of time zones; `action` gets the chosen zone. Zones that
 * agree today and part in summer stand apart. At most 25, Discord's limit of a menu.
 */
export function askTimeZone(ctx: Context, action: ActionRef): Message {
  const words = ctx.texts.nudges;
  const choices = Object.entries(words.places)
    .map(([zone, places]) => ({ zone, places, day: dayIn(ctx.now, zone), clock: clock(ctx, zone) }))
    // From west to east, so that the clock's times come in order.
    .sort((one, other) => `${one.day} ${one.clock}`.localeCompare(`${other.day} ${other.clock}`))
    .map((entry) => ({ value: entry.zone, label: words.zoneChoice(entry) }));
  return [
    text(words.askZone),
    controls({ kind: "select", placeholder: words.zoneMenu, action, choices }),
    context(words.zoneMissing({ prefix: ctx.commandPrefix })),
  ];
}

/** The zone that a menu entry stands for. @throws UserError `expired` when it is none of the menu's */
export function chosenZone(texts: Texts, chosen: string | undefined): string {
  const zone = Object.keys(texts.nudges.places).find((known) => known === chosen);
  if (zone === undefined) throw new UserError("expired", (words) => words.errors.expired);
  return zone;
}

function clock({ now }: Context, zone: string): string {
  const { hour, minute } = timeIn(now, zone);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
