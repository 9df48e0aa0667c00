import { button, controls, field, fields, type Message } from "#chat/message.ts";
import { link } from "#core/action-link.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { countParticipants, readRoundPlan } from "#features/rounds/index.ts";

export const groupRoundsLink = link("group-rounds", {});
export const groupRoundsOffLink = link("group-rounds-off", {});

/** The group's rounds on the page of its settings, with the buttons that change them. */
export async function roundSettings(ctx: Context): Promise<Message> {
  const { group, texts } = ctx;
  const words = texts.rounds;
  const plan = await readRoundPlan(ctx);
  const isOn = plan !== undefined && plan.nextAt !== null;
  return [
    fields(
      field(
        words.setting,
        isOn && plan.nextAt !== null
          ? words.settingOn({
              cadence: texts.choices[plan.cadence] ?? plan.cadence,
              size: plan.size,
              day: dayIn(plan.nextAt, group.timeZone),
              today: ctx.today,
              members: await countParticipants(ctx),
            })
          : words.settingOff,
      ),
    ),
    controls(
      button(isOn ? words.change : words.start, groupRoundsLink.ref({})),
      ...(isOn ? [button(words.stop, groupRoundsOffLink.ref({}))] : []),
    ),
  ];
}
