import { type Texts, textsFor } from "#texts/texts.ts";
import type { Mailbox } from "./mailbox.ts";

/** Two people or more. */
export type Mailboxes = readonly [Mailbox, Mailbox, ...(readonly Mailbox[])];

/** Their accounts in a workspace that all of them are in, in the order they were named. */
export function sharedMailboxes(
  everywhere: readonly Mailbox[],
  memberIds: readonly string[],
): Mailboxes | undefined {
  for (const { workspaceId } of everywhere) {
    const there = anyMailboxes(
      everywhere.filter((mailbox) => mailbox.workspaceId === workspaceId),
      memberIds,
    );
    if (there !== undefined) return there;
  }
  return undefined;
}

/** An account of each, the one used last first; undefined when one of them has none here. */
export function anyMailboxes(
  known: readonly Mailbox[],
  memberIds: readonly string[],
): Mailboxes | undefined {
  const found = memberIds.flatMap((id) => known.find(({ member }) => member.id === id) ?? []);
  const [first, second, ...more] = found;
  return first === undefined || second === undefined || found.length < memberIds.length
    ? undefined
    : [first, second, ...more];
}

/** One message that several people read is in the language they share, or else in English. */
export function sharedTexts([first, ...others]: Mailboxes): Texts {
  const { locale } = first.member;
  return textsFor(others.every(({ member }) => member.locale === locale) ? locale : "en");
}
