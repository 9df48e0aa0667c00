import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import type { Context } from "#core/context.ts";
import { text as textOption } from "#core/option-types.ts";
import { post } from "#core/outbox/outbox.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";
import { findContact } from "#features/contacts/index.ts";
import { logGive } from "#features/giving/index.ts";
import { settleKnown } from "#features/tasks/index.ts";
import { needOwnPath } from "./answer-ask.ts";
import { askNextOwners, lockAsking } from "./ask-next-owners.ts";
import { knowsLinks } from "./knows-links.ts";
import { openedLetter } from "./opened-letter.ts";
import { isPathAsk, isRequest } from "./path-row.ts";

/**
 * "They Said Yes": the contact agreed, and only now the owner types what may pass. The asker gets it, and is asked to
 * confirm the help.
 */
export const saidYesForm = defineFormAction({
  ...knowsLinks.saidYes,
  who: "member",
  options: {
    name: textOption({ required: true, maxLength: 200 }),
    role: textOption({ maxLength: 200 }),
    way: textOption({ required: true, maxLength: 300 }),
  },
  instead: whyNoAnswer,
  async prefill(ctx, { path: id }) {
    const path = await needOwnPath(ctx, id);
    const contactId = path?.ask.contactId ?? null;
    const contact = contactId === null ? undefined : await findContact(ctx, contactId);
    return {
      name: contact?.name ?? "",
      role: contact?.role ?? "",
      way: contact?.email ?? contact?.phone ?? "",
    };
  },
  async run(ctx, { path: id }, { name, role, way }) {
    const path = await needOwnPath(ctx, id);
    if (path === undefined) return replace(text(ctx.texts.knows.over));
    const { request } = path;
    const [opened] = await ctx.tx
      .update(pathRequests)
      .set({ state: "opened", settledAt: request.settledAt ?? ctx.now })
      .where(and(isRequest(ctx.group.id, request.id), eq(pathRequests.state, "promised")))
      .returning({ id: pathRequests.id });
    const [ask] = await ctx.tx
      .update(pathAsks)
      .set({
        contactYesAt: ctx.now,
        contactName: name,
        contactRole: role ?? null,
        contactWay: way,
        remindAt: null,
      })
      .where(
        and(isPathAsk(ctx.group.id, id), eq(pathAsks.answer, "yes"), isNull(pathAsks.contactYesAt)),
      )
      .returning();
    const [asker] = await findMembers(ctx, [request.askerId]);
    if (opened === undefined || ask === undefined || asker === undefined) {
      return replace(text(ctx.texts.knows.over));
    }
    const company = request.employer;
    const owner = ctx.member.displayName ?? ctx.account;
    await post(ctx, asker.id, {
      dedupeKey: `path-opened:${id}`,
      message: (texts) => openedLetter(texts, { ...ask, company, owner, name, way }),
      why: (texts) => texts.knows.whyOpened,
    });
    if (ask.taskId !== null) await settleKnown(ctx, ask.taskId, "done");
    await logGive(ctx, { to: asker, kind: "referral", name, company, warmth: "warm" });
    return replace(text(ctx.texts.knows.passedOn({ name, asker: asker.name })));
  },
});

/** "Rather Not": nobody hears it, and others are asked as long as there is time. */
export const saidNoAction = defineAction({
  ...knowsLinks.saidNo,
  who: "member",
  async run(ctx, args) {
    const instead = await whyNoAnswer(ctx, args);
    if (instead !== undefined) return instead;
    const path = await needOwnPath(ctx, args.path);
    if (path === undefined) return replace(text(ctx.texts.knows.over));
    const [ask] = await ctx.tx
      .update(pathAsks)
      .set({ answer: "no", remindAt: null })
      .where(
        and(
          isPathAsk(ctx.group.id, args.path),
          eq(pathAsks.answer, "yes"),
          isNull(pathAsks.contactYesAt),
          isNotNull(pathAsks.contactId),
        ),
      )
      .returning();
    if (ask === undefined) return replace(text(ctx.texts.knows.over));
    const { request } = path;
    await ctx.tx
      .update(pathRequests)
      .set({ state: request.settledAt === null ? "asking" : "ended" })
      .where(and(isRequest(ctx.group.id, request.id), inArray(pathRequests.state, ["promised"])));
    if (ask.taskId !== null) await settleKnown(ctx, ask.taskId, "dropped");
    const open = await lockAsking(ctx, request.id);
    if (open !== undefined) await askNextOwners({ ...ctx, installation: ctx.keyedHash }, open);
    return replace(text(ctx.texts.knows.thanksNo));
  },
});

/** What is said instead of a form that would pass nothing on. */
async function whyNoAnswer(
  ctx: Context,
  args: { readonly path: string },
): Promise<Reply | undefined> {
  const words = ctx.texts.knows;
  const path = await needOwnPath(ctx, args.path);
  if (path === undefined) return reply(text(words.over));
  const { ask, request } = path;
  if (ask.contactYesAt !== null || ask.answer === "no") return reply(text(words.answered));
  return ask.answer === "yes" && ask.contactId !== null && request.state === "promised"
    ? undefined
    : reply(text(words.over));
}
