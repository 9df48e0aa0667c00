import type { Context, Member } from "#core/context.ts";
import type { Day } from "#core/calendar.ts";
import { findMailbox, type Mailbox, type Sender } from "#core/outbox.ts";
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
  readonly other: Person;
};

/** A member as others may see them before they agree: no goal, no account, the stage only if the group may see it. */
export type Person = {
  readonly id: string;
  readonly name: string | undefined;
  readonly stage: Member["stage"];
};

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
    other: await findPerson(ctx, otherOf(introduction, readerId)),
  };
}

/** A member by their id; nameless once they are gone. */
export async function findPerson(sender: Sender, id: string): Promise<Person> {
  const mailbox = await findMailbox(sender, id);
  if (mailbox === undefined) return { id, name: undefined, stage: null };
  const { stage, stageVisibility } = mailbox.member;
  return { id, name: nameOf(mailbox), stage: stageVisibility === "group" ? stage : null };
}

export const nameOf = ({ member, account }: Mailbox): string => member.displayName ?? account;

export const shownName = (texts: Texts, person: Pick<Person, "name">): string =>
  person.name ?? texts.common.somebody;
