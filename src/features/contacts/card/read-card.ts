import { and, asc, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts, meetingPeople, tasks } from "#db/schema/index.ts";
import { cadenceOf, nextTouchOn } from "../cadence/cadence.ts";
import { chainAbove, chainDown, type ChainLink } from "../chain.ts";
import { findTwins, type Twin } from "../merge/find-twins.ts";
import type { Contact } from "../own-contacts.ts";
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
  const own = { group: ctx.group.id, owner: ctx.member.id, contact: id };
  const [[row], ledTo, history] = await Promise.all([
    read(ctx.tx, own),
    chainDown(ctx, id, MAX_NAMES),
    readHistory(ctx, id),
  ]);
  if (row === undefined) return undefined;
  const { contact, timesMet, task } = row;
  const [chain, twins] = await Promise.all([chainAbove(ctx, contact), findTwins(ctx, [contact])]);
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

/** The contact, how often they were met, and what is to be done first. */
const read = prepareOnce((db) => {
  const at = sql.placeholder;
  const next = db
    .select({ on: tasks.dueOn, kind: tasks.kind })
    .from(tasks)
    .where(
      and(
        eq(tasks.groupId, at("group")),
        eq(tasks.ownerId, at("owner")),
        eq(tasks.contactId, at("contact")),
        // In the text and not as a value: only then a plan for any values can use the index of open tasks.
        sql`${tasks.state} = 'open'`,
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.kind))
    .limit(1)
    .as("next");
  const meetingsWith = db
    .select({ n: sql`count(*)::int` })
    .from(meetingPeople)
    .where(
      and(
        eq(meetingPeople.groupId, at("group")),
        eq(meetingPeople.ownerId, at("owner")),
        eq(meetingPeople.contactId, at("contact")),
      ),
    );
  return db
    .select({
      contact: contacts,
      task: { on: next.on, kind: next.kind },
      timesMet: sql<number>`${meetingsWith}`,
    })
    .from(contacts)
    .leftJoinLateral(next, sql`true`)
    .where(
      and(
        eq(contacts.groupId, at("group")),
        eq(contacts.ownerId, at("owner")),
        eq(contacts.id, at("contact")),
      ),
    );
});
