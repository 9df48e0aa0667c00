import { and, eq } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { members } from "#db/schema/index.ts";

/** "How May They Reach You?": what people on the other platform get once both have said yes. Empty: taken back. */
export const contactWayForm = defineFormAction({
  name: "contact-way",
  args: {},
  options: { way: textOption({ maxLength: 200 }) },
  prefill: async ({ member }) => ({ way: member.contactWay ?? "" }),
  async run(ctx, _args, { way }) {
    const { tx, group, member, texts } = ctx;
    await tx
      .update(members)
      .set({ contactWay: way ?? null })
      .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
    return reply(
      text(
        way === undefined ? texts.linking.contactWayGone : texts.linking.contactWaySaved({ way }),
      ),
    );
  },
});

/** Asks for it when it first matters: somebody on the other platform may soon want to reach the caller. */
export function askForContactWay({ member, texts, group }: Context): Message {
  if (member.contactWay !== null || !group.hasSides) return [];
  return [
    text(texts.linking.contactWayQuestion),
    controls(button(texts.linking.sayContactWay, contactWayForm.ref({}))),
  ];
}
