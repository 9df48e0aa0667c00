import { and, desc, eq, isNull } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Context, Member, Sender } from "#core/context.ts";
import { findMailbox, nameOf } from "#core/outbox/mailbox.ts";
import { offers } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import { deadlineFor } from "./deadline.ts";
import { otherOf, type Introduction } from "./introduction-row.ts";

/** A request as one of the two may see it before both have agreed. */
export type RequestView = {
  readonly id: string;
  readonly reason: string;
  readonly until: Day;
  readonly today: Day;
  readonly asker: Person;
  readonly other: Profile;
};

/** A member's name, and their stage if the group may see it. */
export type Person = {
  readonly id: string;
  readonly name: string | undefined;
  readonly stage: Member["stage"];
};

/**
 * A member as somebody sees them who is asked to meet them, and no more: no account and no employer. Their goal goes
 * along when they have asked for it themselves, or when the group may see their stage: of somebody who keeps that to
 * themselves a goal could tell that they are searching.
 */
type Profile = Person & {
  readonly goal: string | null;
  /** What they offer to the group. */
  readonly offers: readonly string[];
};

/** More would be no line. */
const MOST_OFFERS = 2;

/** What `readerId`, one of the two, is asked. */
export async function readRequest(
  ctx: Pick<Context, "tx" | "now" | "group">,
  introduction: Introduction,
  readerId: string,
): Promise<RequestView> {
  const reader = await findMailbox(ctx, readerId);
  return {
    id: introduction.id,
    reason: introduction.reason,
    ...deadlineFor(ctx, introduction, reader?.member ?? { timeZone: null }),
    asker: await findPerson(ctx, introduction.askerId),
    other: await findProfile(ctx, introduction, otherOf(introduction, readerId)),
  };
}

/** A member by their id; nameless once they are gone. */
export async function findPerson(sender: Sender, id: string): Promise<Person> {
  const mailbox = await findMailbox(sender, id);
  if (mailbox === undefined) return { id, name: undefined, stage: null };
  const { stage, stageVisibility } = mailbox.member;
  return { id, name: nameOf(mailbox), stage: stageVisibility === "group" ? stage : null };
}

async function findProfile(
  sender: Sender,
  introduction: Introduction,
  id: string,
): Promise<Profile> {
  const { tx, group } = sender;
  const mailbox = await findMailbox(sender, id);
  const person = await findPerson(sender, id);
  const goal = mailbox?.member.goal ?? null;
  const standing = await tx
    .select({ text: offers.text })
    .from(offers)
    .where(and(eq(offers.groupId, group.id), eq(offers.memberId, id), isNull(offers.withdrawnAt)))
    .orderBy(desc(offers.createdAt), desc(offers.id))
    .limit(MOST_OFFERS);
  const isOpenAboutIt = introduction.askerId === id || person.stage !== null;
  return {
    ...person,
    goal: isOpenAboutIt ? goal : null,
    offers: standing.map((offer) => offer.text),
  };
}

export const shownName = (texts: Texts, person: Pick<Person, "name">): string =>
  person.name ?? texts.common.somebody;
