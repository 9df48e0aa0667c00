import {
  button,
  controls,
  context,
  field,
  fields,
  rich,
  text,
  title,
  type Block,
  type Field,
  type Message,
} from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { timeSpan, zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { chainUp, findContact } from "#features/contacts/index.ts";
import { links } from "../moves/links.ts";
import type { OutreachView } from "../moves/read-outreaches.ts";
import { calendarFile } from "./calendar-file.ts";

/**
 * What helps in the fifteen minutes: who, how the member came to them, why, what to ask, what to answer, and the file.
 */
export async function prepCard(ctx: Context, outreach: OutreachView): Promise<Message> {
  const words = ctx.texts.outreach.prep;
  const [chain, contact] = await Promise.all([
    chainUp(ctx, outreach.contactId),
    findContact(ctx, outreach.contactId),
  ]);
  const { name, company, role, meetsAt, draft } = outreach;
  const lastSpokeOn = contact?.lastSpokeOn ?? null;
  const way = [...chain.map((link) => link.name).toReversed(), name].join(" → ");
  const known: readonly (Field | undefined)[] = [
    field(words.who, [name, role, company].filter((part) => part !== null).join(", ")),
    meetsAt === null ? undefined : field(words.when, [timeSpan(meetsAt, ctx)]),
    chain.length === 0 ? undefined : field(words.chain, way),
    draft === null ? undefined : field(words.why, draft.why),
    draft === null ? undefined : field(words.learn, draft.learn),
    draft?.offer === undefined ? undefined : field(words.offer, draft.offer),
    lastSpokeOn === null
      ? undefined
      : field(words.lastSpoke, words.spokeOn({ day: lastSpokeOn, today: ctx.today })),
  ];
  return [
    title(words.title({ name })),
    fields(...known.filter((entry) => entry !== undefined)),
    text(words.listen),
    text(words.questions.map((question) => `• ${question}`).join("\n")),
    text(words.answersTitle),
    text(
      words.answers.flatMap((answer, index) => [
        ...(index === 0 ? [] : rich`\n`),
        ...words.answer(answer),
      ]),
    ),
    ...calendarBlock(ctx, outreach),
    controls(
      button(
        ctx.texts.outreach.buttons.talked,
        links.talked.ref({ outreach: outreach.id }),
        "primary",
      ),
    ),
    context(words.fifteenMinutes({ prefix: ctx.commandPrefix })),
  ];
}

function calendarBlock(
  ctx: Context,
  { id, name, meetsAt, movedAt }: OutreachView,
): readonly Block[] {
  if (meetsAt === null) return [];
  const words = ctx.texts.outreach.prep;
  return [
    {
      kind: "file",
      name: `kith-${dayIn(meetsAt, zoneOf(ctx.member, ctx.group))}.ics`,
      mediaType: "text/calendar",
      bytes: calendarFile({
        id,
        startsAt: meetsAt,
        changedAt: movedAt,
        title: words.event({ name }),
        note: words.eventNote,
      }),
      label: words.file,
    },
  ];
}
