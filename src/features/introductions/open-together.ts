import { and, eq, inArray, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import type { Mailbox } from "#core/outbox/mailbox.ts";
import { postConversation, postTo } from "#core/outbox/outbox.ts";
import { accounts, members, workspaces } from "#db/schema/index.ts";
import { textsFor, type Texts } from "#texts/texts.ts";

/** `opened`: in a conversation of them all. `handed-over`: each has heard how to reach the others. */
export type Opened =
  | { readonly kind: "opened" | "handed-over"; readonly mailboxes: Mailboxes }
  /** Somebody is not in the group any more; nobody hears anything. */
  | { readonly kind: "nobody" };

export type Mailboxes = readonly [Mailbox, Mailbox, ...(readonly Mailbox[])];

/** What is said to them, written for the accounts at hand. */
export type Together = {
  readonly dedupeKey: string;
  /** The opening message, which all of them read. */
  readonly message: (texts: Texts, people: Mailboxes) => DraftMessage;
  readonly why: (texts: Texts) => string;
  /** What each gets in private where no conversation can be opened, before how to reach the others. */
  readonly instead: (texts: Texts, others: readonly Mailbox[]) => DraftMessage;
  /** The platform's channel in which it began, for a thread. */
  readonly near: string | null;
};

/**
 * Brings two or three members together who have agreed to it: in a conversation where they share a workspace, or else
 * by telling each how the others want to be reached.
 */
export async function openTogether(
  sender: Sender,
  memberIds: readonly string[],
  together: Together,
): Promise<Opened> {
  const everywhere = await readMailboxes(sender, memberIds);
  const shared = sharedMailboxes(everywhere, memberIds);
  if (shared !== undefined) {
    const texts = sharedTexts(shared);
    await postConversation(sender, shared, {
      dedupeKey: together.dedupeKey,
      message: together.message(texts, shared),
      why: together.why(texts),
      near: together.near,
      instead: Object.fromEntries(
        shared.map((reader) => [
          reader.account,
          handOver(reader, without(shared, reader), together),
        ]),
      ),
    });
    return { kind: "opened", mailboxes: shared };
  }
  const apart = anyMailboxes(everywhere, memberIds);
  if (apart === undefined) return { kind: "nobody" };
  for (const reader of apart) {
    await postTo(
      sender,
      reader,
      {
        dedupeKey: `${together.dedupeKey}:${reader.member.id}`,
        message: () => handOver(reader, without(apart, reader), together),
        why: together.why,
      },
      { keepsQuiet: true },
    );
  }
  return { kind: "handed-over", mailboxes: apart };
}

const without = (people: readonly Mailbox[], reader: Mailbox): readonly Mailbox[] =>
  people.filter(({ member }) => member.id !== reader.member.id);

/** One message that several people read is in the language they share, or else in English. */
function sharedTexts([first, ...others]: Mailboxes): Texts {
  const { locale } = first.member;
  return textsFor(others.every(({ member }) => member.locale === locale) ? locale : "en");
}

/** To whom to write, and why: a mention where they share a workspace, or else the way that each has chosen. */
function handOver(reader: Mailbox, others: readonly Mailbox[], together: Together): DraftMessage {
  const texts = textsFor(reader.member.locale);
  const words = texts.introductions;
  return [
    ...together.instead(texts, others),
    ...others.map((other) => {
      const name = nameOf(other);
      if (other.workspaceId === reader.workspaceId) {
        return text(words.writeTo({ name, account: other.account }));
      }
      const way = other.member.contactWay;
      return text(
        way === null
          ? words.foundOn({ name, platform: other.platform })
          : words.reachedBy({ name, way }),
      );
    }),
  ];
}

export const nameOf = ({ member, account }: Mailbox): string => member.displayName ?? account;

/** Every account of these members; none of who has left. */
async function readMailboxes(
  { tx, group }: Sender,
  memberIds: readonly string[],
): Promise<readonly Mailbox[]> {
  const rows = await tx
    .select({ member: members, account: accounts, workspace: workspaces })
    .from(members)
    .innerJoin(
      accounts,
      and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
    )
    .innerJoin(
      workspaces,
      and(eq(workspaces.groupId, accounts.groupId), eq(workspaces.id, accounts.workspaceId)),
    )
    .where(
      and(
        eq(members.groupId, group.id),
        inArray(members.id, [...memberIds]),
        isNull(members.leftAt),
      ),
    );
  return rows
    .toSorted((one, other) => other.account.lastUsedAt.getTime() - one.account.lastUsedAt.getTime())
    .map(({ member, account, workspace }) => ({
      member,
      account: account.externalId,
      platform: workspace.platform,
      workspaceId: workspace.id,
      workspace: workspace.externalId,
    }));
}

/** Their accounts in a workspace that all of them are in, in the order they were named. */
function sharedMailboxes(
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
function anyMailboxes(
  known: readonly Mailbox[],
  memberIds: readonly string[],
): Mailboxes | undefined {
  const found = memberIds.flatMap((id) => known.find(({ member }) => member.id === id) ?? []);
  const [first, second, ...more] = found;
  return first === undefined || second === undefined || found.length < memberIds.length
    ? undefined
    : [first, second, ...more];
}
