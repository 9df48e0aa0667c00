import { and, desc, eq, gt } from "drizzle-orm";
import { button, controls, mention, text, type Block, type Message } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context, Posted } from "#core/context.ts";
import { defineAction, defineCommand, defineVerb } from "#core/define.ts";
import { choice, member, text as textOption, type MemberRef } from "#core/option-types.ts";
import { post } from "#core/outbox/outbox.ts";
import { replace, reply, replyInChannel } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { GIVE_KINDS, gives, newId, thanks } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { COUNTED_A_WEEK } from "../counts/group-week.ts";
import { giveText, viewGives, type GiveView } from "../ledger/find-give.ts";
import { recordGive, type RecordedGive } from "../ledger/record-give.ts";
import { confirmGive } from "../ledger/settle-give.ts";
import { giveQuestion } from "./give-question.ts";
import { receivedControls } from "./received-actions.ts";
import { receivedList } from "./received-list.ts";

type Kind = (typeof GIVE_KINDS)[number];

const thank = defineVerb({
  who: "member",
  options: {
    to: member({ required: true }),
    for: textOption({ required: true, multiline: true, maxLength: 500 }),
    kind: choice(GIVE_KINDS),
    public: choice(["yes", "no"]),
  },
  examples: [
    '@Ben for:"reading my résumé so closely"',
    'to:@Ben for:"an hour of questions" kind:mock-interview public:yes',
  ],
  form: { fields: ["to", "for", "kind", "public"] },
  async run(ctx, input) {
    const { to, kind } = input;
    const isPublic = input.public === "yes";
    if (to.id === ctx.member.id) {
      throw new UserError("thanks-to-oneself", (texts) => texts.thanks.toYourself, "to");
    }
    if (isPublic && ctx.channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.thanks.channelOnly, "public");
    }
    const pending = await readPending(ctx, to);
    const counted = kind === undefined ? undefined : await count(ctx, to, kind, pending);
    const id = newId();
    await ctx.tx.insert(thanks).values({
      groupId: ctx.group.id,
      id,
      fromId: ctx.member.id,
      toId: to.id,
      giveId: counted?.give.id,
      text: input.for,
      isPublic,
      createdAt: ctx.now,
    });
    await recordDeed(ctx, { kind: "thanked", ids: [to.id] });
    const from = ctx.member.displayName ?? ctx.account;
    if (isPublic) {
      if (counted !== undefined) await tellReported(ctx, counted.give);
      return replyInChannel(
        text(ctx.texts.thanks.inChannel({ from, to: mention(to.account), what: input.for })),
      );
    }
    const posted = await post(ctx, to.id, {
      dedupeKey: `thanks:${id}`,
      message: (texts) => [
        text(texts.thanks.letter({ from, what: input.for })),
        ...(counted === undefined
          ? []
          : [text(texts.thanks.letterCounts({ what: giveText(texts, counted.give) }))]),
      ],
      why: (texts) => texts.giving.thanksWhy,
    });
    return reply(...thankedMessage(ctx, { to, id, posted, counted, pending }));
  },
});

export const thanksCommand = defineCommand("thanks", thank);

/** The kind that the receiver chooses below their thanks: it counts for the giver from then on. */
export const countThanksAction = defineAction({
  name: "thanks-count",
  who: "member",
  args: { thanks: idArg },
  async run(ctx, args, chosen) {
    const kind = GIVE_KINDS.find((known) => known === chosen);
    // Two taps at once take turns.
    const [row] = await ctx.tx
      .select({ toId: thanks.toId, giveId: thanks.giveId, fromId: thanks.fromId })
      .from(thanks)
      .where(and(eq(thanks.groupId, ctx.group.id), eq(thanks.id, args.thanks)))
      .for("no key update");
    const [from] = row === undefined ? [] : await findMembers(ctx, [row.toId]);
    if (row === undefined || row.fromId !== ctx.member.id || from === undefined) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    if (row.giveId !== null || kind === undefined) {
      return replace(text(ctx.texts.giving.closed.confirmed));
    }
    const recorded = await recordGive(ctx, { from, kind });
    await ctx.tx
      .update(thanks)
      .set({ giveId: recorded.give.id })
      .where(and(eq(thanks.groupId, ctx.group.id), eq(thanks.id, args.thanks)));
    await tellReported(ctx, recorded.give);
    return replace(...countedBlocks(ctx, recorded));
  },
});

/** What this member says they gave the caller and waits for a word. */
async function readPending(ctx: Context, from: MemberRef): Promise<readonly GiveView[]> {
  const rows = await ctx.tx
    .select()
    .from(gives)
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.giverId, from.id),
        eq(gives.receiverId, ctx.member.id),
        eq(gives.state, "pending"),
        gt(gives.lapsesAt, ctx.now),
      ),
    )
    .orderBy(desc(gives.givenAt), desc(gives.id))
    .limit(5);
  return viewGives(ctx, rows);
}

/** Confirms what the giver logged of this kind, so that no help is there twice, or else records it. */
async function count(
  ctx: Context,
  from: MemberRef,
  kind: Kind,
  pending: readonly GiveView[],
): Promise<RecordedGive> {
  const logged = pending.find((give) => give.kind === kind);
  if (logged !== undefined) {
    const { isSettled, give } = await confirmGive(ctx, logged.id);
    if (isSettled) return { give, isOverWeek: false };
  }
  return recordGive(ctx, { from, kind });
}

/** The giver hears that their help counts, if they agreed to messages. */
async function tellReported(ctx: Context, give: GiveView): Promise<void> {
  await post(ctx, give.giverId, {
    dedupeKey: `give-reported:${give.id}`,
    message: (texts) => [
      text(
        texts.thanks.reportedLetter({
          receiver: give.receiverName,
          what: giveText(texts, give),
        }),
      ),
    ],
    why: (texts) => texts.giving.thanksWhy,
  });
}

function thankedMessage(
  ctx: Context,
  {
    to,
    id,
    posted,
    counted,
    pending,
  }: {
    readonly to: MemberRef;
    readonly id: string;
    readonly posted: Posted;
    readonly counted: RecordedGive | undefined;
    readonly pending: readonly GiveView[];
  },
): Message {
  const words = ctx.texts.thanks;
  const [waiting] = pending;
  return [
    text(
      posted === "queued"
        ? words.sent({ name: to.name })
        : words.notTaken({ name: to.name, prefix: ctx.commandPrefix }),
    ),
    ...(counted !== undefined
      ? countedBlocks(ctx, counted)
      : waiting !== undefined
        ? giveQuestion(ctx.texts, waiting)
        : [
            text(words.askKind({ name: to.name })),
            controls({
              kind: "select",
              placeholder: words.kindMenu,
              action: countThanksAction.ref({ thanks: id }),
              choices: GIVE_KINDS.map((value) => ({
                value,
                label: ctx.texts.choices[value] ?? value,
              })),
            }),
          ]),
    controls(button(words.receivedButton, receivedList.ref({ page: "0" }))),
  ];
}

/** That it counts, the rule where it does not count on boards, and what can be said of it. */
const countedBlocks = (ctx: Context, { give, isOverWeek }: RecordedGive): readonly Block[] => [
  text(ctx.texts.thanks.counted({ giver: give.giverName, what: giveText(ctx.texts, give) })),
  ...(isOverWeek
    ? [text(ctx.texts.giving.overWeek({ name: ctx.texts.thanks.you, most: COUNTED_A_WEEK }))]
    : []),
  ...receivedControls(ctx, give, { isThanked: true }),
];
