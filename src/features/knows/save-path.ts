import { and, isNull } from "drizzle-orm";
import { button, context, controls, text } from "#chat/message.ts";
import { defineAction } from "#core/define.ts";
import { replace } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { pathAsks } from "#db/schema/index.ts";
import { saveContact } from "#features/contacts/index.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { knowsLinks } from "./knows-links.ts";
import { findPath, isPathAsk } from "./path-row.ts";

/** "Save as Contact": the person who said yes, with who led to them. What was passed on is then kept nowhere else. */
export const savePathAction = defineAction({
  ...knowsLinks.save,
  who: "member",
  async run(ctx, { path: id }) {
    const words = ctx.texts.knows;
    const path = await findPath(ctx, id);
    if (path === undefined) return replace(text(words.over));
    const { ask, request } = path;
    if (request.askerId !== ctx.member.id) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const { contactName: name, contactRole: role, contactWay: way } = ask;
    const [taken] = await ctx.tx
      .update(pathAsks)
      .set({ savedAt: ctx.now, contactName: null, contactRole: null, contactWay: null })
      .where(and(isPathAsk(ctx.group.id, id), isNull(pathAsks.savedAt)))
      .returning({ id: pathAsks.id });
    if (taken === undefined) return replace(text(words.savedBefore));
    if (name === null) return replace(text(words.over));
    const [owner] = await findMembers(ctx, [ask.ownerId]);
    const { contact } = await saveContact(ctx, {
      name,
      company: request.employer,
      role: role ?? undefined,
      ...reachedBy(way ?? ""),
      ...(owner === undefined ? {} : { referredBy: { kind: "member", ...owner } }),
    });
    return replace(
      text(words.saved({ name })),
      controls(button(words.reach({ name }), outreachLink.ref({ contact: contact.id }), "primary")),
      context(words.openedNext({ owner: owner?.name ?? ctx.texts.common.somebody })),
    );
  },
});

/** An address or a number goes where it belongs; anything else into the notes. */
function reachedBy(way: string): { email?: string; phone?: string; notes?: string } {
  if (/^\S+@\S+\.\S+$/.test(way)) return { email: way };
  return /^[\d\s()+/-]{5,}$/.test(way) ? { phone: way } : { notes: way };
}
