import { and, eq } from "drizzle-orm";
import { button, controls, text, type Message } from "#chat/message.ts";
import { type ArgDef, idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { members } from "#db/schema/index.ts";
import { passOnContactWay } from "./pass-on-contact-way.ts";
import { sharesNoWorkspace } from "./shares-no-workspace.ts";

const NOBODY = "";

/** A member, or nobody in particular. */
const memberOrNobody: ArgDef = {
  write: (id) => (id === NOBODY ? NOBODY : idArg.write(id)),
  read: (part) => (part === NOBODY ? NOBODY : idArg.read(part)),
};

/**
 * "How May They Reach You?": what people on the other platform get once both have said yes. Empty: taken back. Asked
 * for somebody, they get it at once if the two were brought together already.
 */
export const contactWayForm = defineFormAction({
  name: "contact-way",
  who: "member",
  args: { member: memberOrNobody },
  options: { way: textOption({ maxLength: 200 }) },
  prefill: async ({ member }) => ({ way: member.contactWay ?? "" }),
  async run(ctx, args, { way }) {
    const { tx, group, member, texts } = ctx;
    await tx
      .update(members)
      .set({ contactWay: way ?? null })
      .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
    if (way !== undefined && args.member !== NOBODY) await passOnContactWay(ctx, args.member, way);
    return reply(
      text(
        way === undefined ? texts.linking.contactWayGone : texts.linking.contactWaySaved({ way }),
      ),
    );
  },
});

export const contactWayRef = () => contactWayForm.ref({ member: NOBODY });

/**
 * Asks for it when it first matters: somebody on the other platform may soon want to reach the caller. With a member it
 * is asked only where the two share no workspace.
 */
export async function askForContactWay(ctx: Context, memberId?: string): Promise<Message> {
  const { member, texts, group } = ctx;
  if (member.contactWay !== null || !group.hasSides) return [];
  if (memberId !== undefined && !(await sharesNoWorkspace(ctx, memberId))) return [];
  return [
    text(texts.linking.contactWayQuestion),
    controls(
      button(texts.linking.sayContactWay, contactWayForm.ref({ member: memberId ?? NOBODY })),
    ),
  ];
}
