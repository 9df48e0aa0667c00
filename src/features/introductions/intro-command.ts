import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb } from "#core/define.ts";
import { member, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { askIntroduction } from "./ask-introduction.ts";
import type { Asked } from "./ask-invited.ts";
import { deadlineFor } from "./deadline.ts";
import { otherOf, sideOf, type Introduction } from "./introduction-row.ts";
import { mentionThem } from "./mention-actions.ts";

const intro = defineVerb({
  who: "member",
  options: {
    to: member({ required: true }),
    reason: textOption({ required: true, multiline: true, maxLength: 500 }),
    who: member(),
  },
  examples: [
    '@Ben reason:"You both went from nursing into software"',
    'to:@Ben who:@Ana reason:"Ana loved your talk on shift planning"',
  ],
  form: { fields: ["to", "reason", "who"] },
  async run(ctx, input) {
    const { introduction, ...asked } = await askIntroduction(ctx, input);
    return reply(...(await askedReply(ctx, introduction, asked)));
  },
});

export const introCommand = defineCommand("intro", intro);

/** What the asker reads: who was asked, what happens next, and when they hear. */
export async function askedReply(
  ctx: Context,
  introduction: Introduction,
  { asked, notReached }: Asked,
): Promise<Message> {
  const words = ctx.texts.introductions;
  const isOwn = sideOf(introduction, ctx.member.id) !== undefined;
  const next =
    ctx.member.directMessages === "yes"
      ? words.askedNext({ isOwn, ...deadlineFor(ctx, introduction, ctx.member) })
      : words.askedNextUnheard({ isOwn, prefix: ctx.commandPrefix });
  return [
    ...(asked.length === 0
      ? []
      : [text(words.asked({ names: asked.map((person) => person.name) }))]),
    ...(notReached.length === 0
      ? []
      : [
          text(words.notReached({ names: notReached.map((person) => person.name) })),
          controls(
            button(
              words.mentionThem,
              mentionThem.ref({ introduction: introduction.id }),
              "primary",
            ),
          ),
        ]),
    text(next),
    ...(isOwn ? await askForContactWay(ctx, otherOf(introduction, ctx.member.id)) : []),
  ];
}
