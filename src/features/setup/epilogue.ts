import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { button, controls, divider, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";
import { offerGroupSetup } from "#features/group/index.ts";
import { noteBack } from "#features/installations/index.ts";
import { DEFAULT_HOUR, nudgesSwitch, nudgeState } from "#features/nudges/index.ts";
import { messagesQuestion, setupNo, setupOtherHour, setupYes } from "./setup-actions.ts";

/** What is said once below a command's own answer: that a message did not arrive, or the set-up offer. */
export async function epilogue(ctx: Context): Promise<Message> {
  await noteBack(ctx);
  const forGroup = await offerGroupSetup(ctx);
  // One offer at a time: an organiser's own comes with their next command.
  const offer = forGroup.length > 0 ? forGroup : await offerSetup(ctx);
  const said = [...(await tellUnreachable(ctx)), ...offer];
  return said.length === 0 ? [] : [divider, ...said];
}

/** A direct message could not be delivered: said at the next command, once. */
async function tellUnreachable(ctx: Context): Promise<Message> {
  if (ctx.member.unreachableSince === null) return [];
  const told = await ctx.tx
    .update(members)
    .set({ unreachableSince: null })
    .where(and(isSelf(ctx), isNotNull(members.unreachableSince)))
    .returning({ id: members.id });
  if (told.length === 0) return [];
  const { setup, nudges } = ctx.texts;
  const { isDecided, isOn } = await nudgeState(ctx);
  return isDecided && !isOn
    ? [
        text(setup.unreachableNudges),
        controls(button(nudges.turnOn, nudgesSwitch.ref({ to: "on" }))),
      ]
    : [text(setup.unreachable)];
}

/** The one offer, after the first command that was answered; what is decided already is not asked. */
async function offerSetup(ctx: Context): Promise<Message> {
  if (ctx.member.setupOfferedAt !== null) return [];
  const offered = await ctx.tx
    .update(members)
    .set({ setupOfferedAt: ctx.now })
    .where(and(isSelf(ctx), isNull(members.setupOfferedAt)))
    .returning({ id: members.id });
  if (offered.length === 0) return [];
  if ((await nudgeState(ctx)).isDecided) return messagesQuestion(ctx);
  const { setup, nudges } = ctx.texts;
  return [
    text(
      setup.offer({
        time: nudges.time({ hour: DEFAULT_HOUR }),
        zone: ctx.member.timeZone ?? undefined,
      }),
    ),
    controls(
      button(setup.yes, setupYes.ref({})),
      button(setup.anotherHour, setupOtherHour.ref({})),
      button(setup.no, setupNo.ref({})),
    ),
  ];
}

const isSelf = ({ group, member }: Context) =>
  and(eq(members.groupId, group.id), eq(members.id, member.id));
