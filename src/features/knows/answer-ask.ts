import { and, eq, isNull, sql } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { nameOf } from "#core/outbox/mailbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { newId, pathAsks, pathRequests, type PATH_WAYS } from "#db/schema/index.ts";
import { isBlocked } from "#features/blocks/index.ts";
import { findContact } from "#features/contacts/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { askWhetherMet } from "#features/did-you-meet/index.ts";
import { type Opened, openTogether } from "#features/introductions/index.ts";
import { makeTasks } from "#features/tasks/index.ts";
import { askNextOwners, lockAsking } from "./ask-next-owners.ts";
import {
  findPath,
  isPathAsk,
  isRequest,
  lockPathAsk,
  type PathAsk,
  type PathRequest,
} from "./path-row.ts";

/** When an owner who will speak to their contact is asked what came of it. */
const REMIND_DAYS = 3;
const NEXT_MOVE_DAYS = 3;
const MEET_DAYS = 7;

export type Answered =
  | {
      readonly kind: "talking";
      readonly asker: string;
      readonly askerId: string;
      /** It is night for the asker: the two are put together in the morning. */
      readonly isLater: boolean;
    }
  | {
      readonly kind: "promised";
      readonly asker: string;
      readonly contact: string;
      readonly way: "call-ahead" | "note";
    }
  | { readonly kind: "declined" }
  /** They have answered before. */
  | { readonly kind: "answered" }
  /** Somebody else was quicker. */
  | { readonly kind: "taken" }
  | { readonly kind: "over" };

/** The caller's own part in a request. @throws UserError `not-yours`; undefined when it is gone */
export async function needOwnPath(
  ctx: Context,
  id: string,
): Promise<{ readonly ask: PathAsk; readonly request: PathRequest } | undefined> {
  const path = await findPath(ctx, id);
  if (path !== undefined && path.ask.ownerId !== ctx.member.id) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  return path;
}

/** What there is to say instead of asking anything of an owner; undefined while their answer is wanted. */
export function whyNot(
  path: { readonly ask: PathAsk; readonly request: PathRequest } | undefined,
  now: Date,
): Extract<Answered, { readonly kind: "answered" | "taken" | "over" }> | undefined {
  if (path === undefined) return { kind: "over" };
  if (path.ask.answer !== null) return { kind: "answered" };
  switch (path.request.state) {
    case "asking":
      return path.request.endsAt > now ? undefined : { kind: "over" };
    case "promised":
    case "opened":
      return { kind: "taken" };
    case "ended":
    case "withdrawn":
      return { kind: "over" };
  }
}

/**
 * An owner will help: they speak to a contact of theirs, or talk to the asker themselves. The first one takes the
 * request: of two at the same moment exactly one.
 * @throws UserError `not-yours`, `contact-gone`
 */
export async function agree(
  ctx: Context,
  id: string,
  help:
    | { readonly way: "talk" }
    | { readonly way: "call-ahead" | "note"; readonly contactId: string },
): Promise<Answered> {
  // Another tap of theirs waits for this one, so that what is taken below is answered by them, too.
  await lockPathAsk(ctx, id);
  const path = await needOwnPath(ctx, id);
  const reason = whyNot(path, ctx.now);
  if (path === undefined || reason !== undefined) return reason ?? { kind: "over" };
  const { request } = path;
  // A block since then reads like the end.
  if (await isBlocked(ctx, request.askerId, ctx.member.id)) return { kind: "over" };
  const isTalk = help.way === "talk";
  const taken = await ctx.tx
    .update(pathRequests)
    .set(
      isTalk
        ? { state: "opened", settledAt: ctx.now, nextAt: null }
        : { state: "promised", nextAt: null },
    )
    .where(
      and(
        isRequest(ctx.group.id, request.id),
        eq(pathRequests.state, "asking"),
        sql`${pathRequests.endsAt} > ${ctx.now.toISOString()}::timestamptz`,
      ),
    )
    .returning({ id: pathRequests.id });
  if (taken.length === 0) return { kind: "taken" };
  const taskId = newId();
  await note(ctx, id, {
    answer: "yes",
    way: help.way,
    ...(isTalk
      ? {}
      : {
          contactId: help.contactId,
          taskId,
          remindAt: new Date(ctx.now.getTime() + REMIND_DAYS * DAY_MS),
        }),
  });
  const [asker] = await findMembers(ctx, [request.askerId]);
  const name = asker?.name ?? ctx.texts.common.somebody;
  if (isTalk) {
    const { kind } = await talk(ctx, id, request);
    const isLater = kind === "opens-later";
    return { kind: "talking", asker: name, askerId: request.askerId, isLater };
  }
  const contact = await findContact(ctx, help.contactId);
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  await makeTasks(ctx, [
    {
      kind: "promise",
      id: taskId,
      person: { kind: "contact", id: contact.id },
      promise: ctx.texts.knows.promise({ asker: name, company: request.employer }),
      dueOn: addDays(ctx.today, 1),
    },
  ]);
  return { kind: "promised", asker: name, contact: contact.name, way: help.way };
}

/** An owner declines: nobody hears it, and somebody else is asked. @throws UserError `not-yours` */
export async function decline(ctx: Context, id: string): Promise<Answered> {
  const path = await needOwnPath(ctx, id);
  if (path === undefined) return { kind: "over" };
  if (!(await note(ctx, id, { answer: "no" }))) return { kind: "answered" };
  const request = await lockAsking(ctx, path.request.id);
  if (request !== undefined) await askNextOwners({ ...ctx, installation: ctx.keyedHash }, request);
  return { kind: "declined" };
}

/** Notes an owner's answer, once. */
async function note(
  ctx: Context,
  id: string,
  said: { readonly answer: "yes" | "no"; readonly way?: (typeof PATH_WAYS)[number] } & Partial<
    Pick<PathAsk, "contactId" | "taskId" | "remindAt">
  >,
): Promise<boolean> {
  const rows = await ctx.tx
    .update(pathAsks)
    .set({ ...said, answeredAt: ctx.now })
    .where(and(isPathAsk(ctx.group.id, id), isNull(pathAsks.answer)))
    .returning({ id: pathAsks.id });
  if (rows.length > 0) await recordDeed(ctx, { kind: "path-answered", ids: [id] });
  return rows.length > 0;
}

/** Puts the two together, and asks both in a week whether they met. */
async function talk(ctx: Context, id: string, request: PathRequest): Promise<Opened> {
  const today = dayIn(ctx.now, ctx.group.timeZone);
  const { employer: company, reason } = request;
  const opened = await openTogether(ctx, [ctx.member.id, request.askerId], {
    dedupeKey: `path-conversation:${id}`,
    message: (texts, [owner, asker]) => [
      text(texts.knows.together({ owner: owner.account, asker: asker.account })),
      text(texts.knows.togetherAbout({ company, reason })),
      text(texts.introductions.firstQuestion),
      text(
        texts.knows.togetherMove({
          asker: asker.account,
          day: addDays(today, NEXT_MOVE_DAYS),
          today,
        }),
      ),
    ],
    why: (texts) => texts.knows.whyTogether,
    instead: (texts, others) =>
      others.map((other) => text(texts.knows.insteadOf({ name: nameOf(other), company }))),
    pressedBy: ctx.member.id,
    near: { channel: request.nearChannel, workspaceId: request.nearWorkspaceId },
  });
  await askWhetherMet(ctx, {
    source: "path",
    sourceId: id,
    members: [ctx.member.id, request.askerId],
    at: new Date(ctx.now.getTime() + MEET_DAYS * DAY_MS),
  });
  return opened;
}
