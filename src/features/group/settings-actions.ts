import { LOCALES } from "#chat/locale.ts";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { channelHere } from "#core/outbox/group-channels.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { choice, integer, members, text as textOption } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { aliasesLink } from "#features/employers/index.ts";
import { groupLinkBlocks } from "#features/linking/index.ts";
import { DEFAULT_HOUR, FIRST_HOUR, LAST_HOUR, readTimeZone } from "#features/nudges/index.ts";
import { changeFarChannel } from "./change-far-channel.ts";
import { changeGroup } from "./change-group.ts";
import { changeOrganisers } from "./change-organisers.ts";
import { groupSettingsLink } from "./group-settings-link.ts";
import { roundSettings } from "./round-settings.ts";
import { isInChannel, settingsBlocks } from "./settings-blocks.ts";
import { organisersText, tellOrganisers } from "./tell-organisers.ts";
import { isoWeekday, WEEKDAYS, weekdayNamed } from "./weekdays.ts";

/** Every setting of the group with the buttons that change it */
export async function showSettings(ctx: Context): Promise<Message> {
  const { group, texts, channel, commandPrefix: prefix } = ctx;
  const words = texts.group;
  const hasDigest = group.digestDay !== null;
  return [
    ...(await settingsBlocks(ctx)),
    controls(
      ...(channel !== undefined && !isInChannel(ctx)
        ? [button(words.thisChannel, groupChannel.ref({ to: "here" }))]
        : []),
      ...(channelHere(ctx) === null
        ? []
        : [button(words.noChannel, groupChannel.ref({ to: "none" }))]),
      button(words.changeTimes, groupTimesForm.ref({})),
      button(texts.knows.aliases.button, aliasesLink.ref({})),
    ),
    controls(
      button(hasDigest ? words.changeDigest : words.startDigest, groupDigestForm.ref({})),
      ...(hasDigest ? [button(words.stopDigest, groupDigestOff.ref({}))] : []),
      group.hasBoards
        ? button(words.turnBoardsOff, groupBoards.ref({ to: "off" }))
        : button(words.turnBoardsOn, groupBoards.ref({ to: "on" })),
      button(words.changeOrganisers, groupOrganisersForm.ref({})),
    ),
    controls(
      ctx.group.measuresNudges
        ? button(words.measureOff, groupMeasure.ref({ to: "off" }))
        : button(words.measureOn, groupMeasure.ref({ to: "on" })),
    ),
    ...(await roundSettings(ctx)),
    ...(await groupLinkBlocks(ctx)),
    context(words.atOnce({ prefix })),
  ];
}

/** "Group Settings". */
export const groupSettings = defineAction({
  ...groupSettingsLink,
  who: "organiser",
  run: async (ctx) => reply(...(await showSettings(ctx))),
});

/** "This Channel", wherever it is pressed, and "No Channel". */
export const groupChannel = defineAction({
  name: "group-channel",
  who: "organiser",
  args: { to: oneOf("here", "none") },
  async run(ctx, { to }) {
    const words = ctx.texts.group;
    if (ctx.group.channelWorkspaceId !== null && isOtherSide(ctx)) {
      if (to === "here" && ctx.channel === undefined) throw noChannel(ctx);
      const moved = await changeFarChannel(ctx, to === "here" ? (ctx.channel ?? null) : null);
      const said = text(to === "here" ? words.channelSet : words.channelGone);
      return replace(said, ...(await showSettings(moved)));
    }
    if (to === "none") {
      const moved = await changeGroup(ctx, { channelWorkspaceId: null, channel: null });
      return replace(text(words.channelGone), ...(await showSettings(moved)));
    }
    if (ctx.channel === undefined) throw noChannel(ctx);
    const moved = await changeGroup(ctx, {
      channelWorkspaceId: ctx.workspace.id,
      channel: ctx.channel,
      // Until somebody chooses a language with the digest, it is the organiser's.
      ...(ctx.group.digestDay === null ? { locale: ctx.locale } : {}),
    });
    return replace(text(words.channelSet), ...(await showSettings(moved)));
  },
});

const noChannel = ({ commandPrefix: prefix }: Context): UserError =>
  new UserError("no-channel", (texts) => texts.group.typeInChannel({ prefix }));

/** Whether the group's first channel is on another platform than the caller's. */
const isOtherSide = ({ group, workspace }: Context): boolean =>
  group.channelWorkspaceId !== workspace.id;

/** The switch of the boards. */
export const groupBoards = defineAction({
  name: "group-boards",
  who: "organiser",
  args: { to: oneOf("on", "off") },
  async run(ctx, { to }) {
    const moved = await changeGroup(ctx, { hasBoards: to === "on" });
    const words = ctx.texts.group;
    return replace(
      text(to === "on" ? words.boardsTurnedOn : words.boardsTurnedOff),
      ...(await showSettings(moved)),
    );
  },
});

/** "Measure What Nudges Do" and the way back: whether a tenth of days go without a nudge. */
export const groupMeasure = defineAction({
  name: "group-measure",
  who: "organiser",
  args: { to: oneOf("on", "off") },
  async run(ctx, { to }) {
    const moved = await changeGroup(ctx, { measuresNudges: to === "on" });
    const words = ctx.texts.group;
    return replace(
      text(to === "on" ? words.measuredOn : words.measuredOff),
      ...(await showSettings(moved)),
    );
  },
});

/** "Time and Week". */
export const groupTimesForm = defineFormAction({
  name: "group-times",
  who: "organiser",
  args: {},
  options: {
    "time-zone": textOption({ maxLength: 60, required: true }),
    "week-start": choice(WEEKDAYS, { required: true }),
  },
  async prefill(ctx) {
    const { timeZone, weekStart } = ctx.group;
    return {
      // A group that was never asked is most likely where its organiser is.
      "time-zone": timeZone === "UTC" ? (ctx.member.timeZone ?? timeZone) : timeZone,
      "week-start": weekdayNamed(weekStart),
    };
  },
  async run(ctx, _args, input) {
    const moved = await changeGroup(ctx, {
      timeZone: readTimeZone(input["time-zone"]),
      weekStart: isoWeekday(input["week-start"]),
    });
    return replace(text(ctx.texts.group.timesSaved), ...(await showSettings(moved)));
  },
});

/** "Weekly Digest" and "Change Digest". */
export const groupDigestForm = defineFormAction({
  name: "group-digest",
  who: "organiser",
  args: {},
  options: {
    day: choice(WEEKDAYS, { required: true }),
    hour: integer({ minimum: FIRST_HOUR, maximum: LAST_HOUR, required: true }),
    language: choice(LOCALES),
  },
  async prefill(ctx) {
    const { digestDay, digestHour, locale } = ctx.group;
    return {
      day: weekdayNamed(digestDay ?? ctx.group.weekStart),
      hour: String(digestHour ?? DEFAULT_HOUR),
      language: digestDay === null ? ctx.locale : locale,
    };
  },
  async run(ctx, _args, { day, hour, language = ctx.locale }) {
    const moved = await changeGroup(ctx, {
      digestDay: isoWeekday(day),
      digestHour: hour,
      locale: language,
    });
    return replace(text(ctx.texts.group.digestSaved), ...(await showSettings(moved)));
  },
});

/** "Turn Digest Off". */
export const groupDigestOff = defineAction({
  name: "group-digest-off",
  who: "organiser",
  args: {},
  async run(ctx) {
    const moved = await changeGroup(ctx, { digestDay: null, digestHour: null });
    return replace(text(ctx.texts.group.digestStopped), ...(await showSettings(moved)));
  },
});

/** "Organisers". Those who are named hear it, if they agreed to messages. */
export const groupOrganisersForm = defineFormAction({
  name: "group-organisers",
  who: "organiser",
  args: {},
  options: { add: members(), remove: members() },
  async run(ctx, _args, { add = [], remove = [] }) {
    const change = await changeOrganisers(ctx, { add, remove });
    await tellOrganisers(ctx, change);
    const said = text(organisersText(ctx, change));
    const isGone = change.removed.some((one) => one.id === ctx.member.id);
    return isGone ? replace(said) : replace(said, ...(await showSettings(ctx)));
  },
});
