import { and, desc, eq, like } from "drizzle-orm";
import { field, fields, text, title, type Message } from "#chat/message.ts";
import { timeIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { channelHere } from "#core/outbox/group-channels.ts";
import { outbox } from "#db/schema/index.ts";
import { DIGEST_KEY } from "./digest-key.ts";
import { readOrganisers } from "./read-organisers.ts";
import { weekdayNamed } from "./weekdays.ts";

const MOST_NAMES = 10;

/** Every setting of the group as it stands, and what there is to say about the channel. */
export async function settingsBlocks(ctx: Context): Promise<Message> {
  const { group, texts } = ctx;
  const words = texts.group;
  const organisers = await readOrganisers(ctx);
  const names = organisers.slice(0, MOST_NAMES).map((one) => one.name);
  return [
    title(words.title),
    fields(
      field(words.fields.channel, channelText(ctx)),
      field(
        words.fields.timeZone,
        words.zoneNow({ zone: group.timeZone, ...timeIn(ctx.now, group.timeZone) }),
      ),
      field(words.fields.weekStart, weekdayText(ctx, group.weekStart)),
      field(words.fields.boards, group.hasBoards ? words.boardsOn : words.boardsOff),
      field(
        words.fields.nudges,
        group.measuresNudges ? words.nudgesMeasured : words.nudgesUnmeasured,
      ),
      field(words.fields.digest, digestText(ctx)),
      field(
        words.fields.organisers,
        words.organisers({ names, more: organisers.length - names.length }),
      ),
    ),
    ...((await wasDigestLost(ctx)) ? [text(words.digestLost)] : channelHint(ctx)),
  ];
}

/** Whether the command was typed in the channel in which Kith may speak. */
export const isInChannel = (ctx: Context): boolean =>
  ctx.channel !== undefined && ctx.channel === channelHere(ctx);

function channelText(ctx: Context): string {
  const words = ctx.texts.group.channel;
  if (ctx.group.channel === null) return words.none;
  if (isInChannel(ctx)) return words.here;
  return ctx.channel === undefined ? words.chosen : words.another;
}

function channelHint(ctx: Context): Message {
  const words = ctx.texts.group;
  if (isInChannel(ctx)) return [];
  if (ctx.channel !== undefined) {
    // Elsewhere the bot may speak wherever it is not forbidden to.
    return [text(ctx.platform === "slack" ? words.hereHintInvite : words.hereHint)];
  }
  return ctx.group.channel === null
    ? [text(words.typeInChannel({ prefix: ctx.commandPrefix }))]
    : [];
}

function digestText(ctx: Context): string {
  const { texts, group } = ctx;
  const { digestDay, digestHour } = group;
  if (digestDay === null || digestHour === null) return texts.group.digestOff;
  return texts.group.digestOn({
    day: weekdayText(ctx, digestDay),
    clock: texts.nudges.time({ hour: digestHour }),
    language: texts.choices[group.locale] ?? group.locale,
    hasChannel: group.channel !== null,
  });
}

function weekdayText({ texts }: Context, iso: number): string {
  const name = weekdayNamed(iso);
  return texts.choices[name] ?? name;
}

/** Whether the newest digest could not be sent to the channel, as where Kith was never invited. */
async function wasDigestLost({ tx, group }: Context): Promise<boolean> {
  if (group.channel === null || group.digestDay === null) return false;
  const [newest] = await tx
    .select({ state: outbox.state, target: outbox.target })
    .from(outbox)
    .where(and(eq(outbox.groupId, group.id), like(outbox.dedupeKey, `${DIGEST_KEY}%`)))
    .orderBy(desc(outbox.dedupeKey))
    .limit(1);
  return (
    newest?.state === "unreachable" &&
    newest.target.kind === "channel" &&
    newest.target.channel === group.channel
  );
}
