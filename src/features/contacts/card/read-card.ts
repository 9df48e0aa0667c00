import { and, asc, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { meetingPeople, tasks } from "#db/schema/index.ts";
import { cadenceOf, nextTouchOn } from "../cadence/cadence.ts";
import { chainDown, type ChainLink, chainUp } from "../chain.ts";
import { findTwins, type Twin } from "../merge/find-twins.ts";
import { type Contact, findContact } from "../own-contacts.ts";
import { type PastEvent, readHistory } from "./read-history.ts";

/** As many names as a card shows. */
const MAX_NAMES = 8;

export type ContactCard = {
  readonly contact: Contact;
  /** Who gave this name, the nearest first. */
  readonly chain: readonly ChainLink[];
  readonly ledTo: Awaited<ReturnType<typeof chainDown>>;
  readonly history: readonly PastEvent[];
  /** Weeks between two talks. */
  readonly cadence: number;
  /** What is next and when; undefined while nothing is known that could be due. */
  readonly next:
    | { readonly on: string; readonly kind: (typeof tasks.$inferSelect)["kind"] }
    | undefined;
  /** One who is probably the same person. */
  readonly twin: Twin | undefined;
};

/** Everything about one of the caller's contacts; undefined when they are gone. */
export async function readCard(ctx: Context, id: string): Promise<ContactCard | undefined> {
  const contact = await findContact(ctx, id);
  if (contact === undefined) return undefined;
  const [chain, ledTo, history, timesMet, task, twins] = await Promise.all([
    chainUp(ctx, id),
    chainDown(ctx, id, MAX_NAMES),
    readHistory(ctx, id),
    countMeetings(ctx, id),
    nextTask(ctx, id),
    findTwins(ctx, [contact]),
  ]);
  const acquaintance = { ...contact, timesMet };
  return {
    contact,
    chain,
    ledTo,
    history,
    cadence: cadenceOf(acquaintance),
    next:
      task ??
      (contact.lastSpokeOn === null
        ? undefined
        : { on: nextTouchOn(acquaintance, contact.lastSpokeOn), kind: "follow-up" }),
    twin: twins.get(id),
  };
}

const countMeetings = (ctx: Context, contactId: string): Promise<number> =>
  ctx.tx.$count(
    meetingPeople,
    and(
      eq(meetingPeople.groupId, ctx.group.id),
      eq(meetingPeople.ownerId, ctx.member.id),
      eq(meetingPeople.contactId, contactId),
    ),
  );

async function nextTask(ctx: Context, contactId: string): Promise<ContactCard["next"]> {
  const [task] = await ctx.tx
    .select({ on: tasks.dueOn, kind: tasks.kind })
    .from(tasks)
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.contactId, contactId),
        eq(tasks.state, "open"),
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.kind))
    .limit(1);
  return task;
}
