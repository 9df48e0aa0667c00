import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { pathAsks } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import { knowsLinks } from "./knows-links.ts";
import type { PathAsk, PathRequest } from "./path-row.ts";

/** What the asker reads once a contact has said yes, and nothing of it before. */
export function openedLetter(
  texts: Texts,
  opened: Pick<PathAsk, "id" | "contactRole"> & {
    readonly company: string;
    readonly owner: string;
    readonly name: string;
    readonly way: string;
  },
): Message {
  const words = texts.knows;
  const { id, company, owner, name, contactRole: role, way } = opened;
  return [
    text(words.opened({ owner, name, role, company })),
    text(words.openedWay({ way })),
    controls(button(words.save, knowsLinks.save.ref({ path: id }), "primary")),
    context(words.openedNext({ owner })),
  ];
}

/** The same in an answer, for an asker whom no letter reached; nothing when there is no yes, or it is saved. */
export async function openedMessage(ctx: Context, request: PathRequest): Promise<Message> {
  const [ask] = await ctx.tx
    .select()
    .from(pathAsks)
    .where(
      and(
        eq(pathAsks.groupId, ctx.group.id),
        eq(pathAsks.requestId, request.id),
        isNotNull(pathAsks.contactYesAt),
        isNull(pathAsks.savedAt),
      ),
    );
  if (ask === undefined || ask.contactName === null || request.askerId !== ctx.member.id) return [];
  const [owner] = await findMembers(ctx, [ask.ownerId]);
  return openedLetter(ctx.texts, {
    ...ask,
    company: request.employer,
    owner: owner?.name ?? ctx.texts.common.somebody,
    name: ask.contactName,
    way: ask.contactWay ?? "",
  });
}
