import { and, eq, inArray, like, notLike } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import type { Tx } from "#db/open-database.ts";
import { accounts, members, outbox, workspaces, type OutboxTarget } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import type { Letter, Posted } from "./context.ts";
import type { DraftMessage } from "./drawing.ts";
import { laneOf } from "./lane.ts";
import { toJson, type OutboxPayload } from "./message-json.ts";

/** What is needed to put something into the outbox; a `Context` has it, and so has a job. */
export type Sender = {
  readonly tx: Tx;
  readonly now: Date;
  readonly group: { readonly id: string };
};

/** A member and where Kith can write to them. */
export type Mailbox = {
  readonly member: typeof members.$inferSelect;
  readonly account: string;
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly workspace: string;
};

/** Where a member is reached; undefined when they are not in the group. */
export async function findMailbox(sender: Sender, memberId: string): Promise<Mailbox | undefined> {
  const [row] = await sender.tx
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
    .where(and(eq(members.groupId, sender.group.id), eq(members.id, memberId)))
    .limit(1);
  return (
    row && {
      member: row.member,
      account: row.account.externalId,
      platform: row.workspace.platform,
      workspaceId: row.workspace.id,
      workspace: row.workspace.externalId,
    }
  );
}

/** Writes to a member about what concerns them, if they agreed to such messages. */
export async function post(sender: Sender, memberId: string, letter: Letter): Promise<Posted> {
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox === undefined || mailbox.member.unreachableSince !== null) return "unreachable";
  if (mailbox.member.directMessages !== "yes") return "no-consent";
  await postTo(sender, mailbox, letter);
  return "queued";
}

/** Queues a direct message whose receiver agreed to it in another way, such as a nudge. */
export async function postTo(sender: Sender, mailbox: Mailbox, letter: Letter): Promise<void> {
  const texts = textsFor(mailbox.member.locale);
  await enqueue(sender, {
    ...inLane(mailbox),
    memberId: mailbox.member.id,
    target: { kind: "account", account: mailbox.account },
    dedupeKey: letter.dedupeKey,
    payload: { message: letter.message(texts), why: letter.why(texts) },
    dropAt: letter.dropAt,
  });
}

/** Queues the opening message of a conversation between several members of one workspace. */
export async function postConversation(
  sender: Sender,
  mailboxes: readonly [Mailbox, ...(readonly Mailbox[])],
  conversation: {
    readonly dedupeKey: string;
    readonly message: DraftMessage;
    readonly why: string;
    readonly near: string | null;
    /** What each gets in private where the platform cannot open it, by account. */
    readonly instead: Readonly<Record<string, DraftMessage>>;
  },
): Promise<void> {
  await enqueue(sender, {
    ...inLane(mailboxes[0]),
    memberId: undefined,
    target: {
      kind: "conversation",
      accounts: mailboxes.map((mailbox) => mailbox.account),
      near: conversation.near,
      channel: null,
    },
    dedupeKey: conversation.dedupeKey,
    payload: {
      message: conversation.message,
      why: conversation.why,
      instead: conversation.instead,
    },
    dropAt: undefined,
  });
}

const withMail = new WeakSet<Tx>();

/** Whether something was put into the outbox in this transaction. */
export const hasMail = (tx: Tx): boolean => withMail.has(tx);

/** Writes a message into the outbox; one with the same key is there already and stays as it is. */
export async function enqueue(
  { tx, now, group }: Sender,
  item: {
    readonly workspaceId: string;
    readonly lane: string;
    readonly memberId: string | undefined;
    readonly target: OutboxTarget;
    readonly dedupeKey: string;
    readonly payload: OutboxPayload;
    readonly dropAt: Date | undefined;
  },
): Promise<void> {
  withMail.add(tx);
  await tx
    .insert(outbox)
    .values({
      ...item,
      groupId: group.id,
      payload: toJson(item.payload),
      runAt: now,
    })
    .onConflictDoNothing();
}

/**
 * Takes back what was written to a member and has not gone out yet, because they no longer want it. What is being sent
 * at this moment may still arrive; if it does not, it is not tried again.
 *
 * @param keys which of their messages, by how the `dedupeKey` begins
 */
export async function withdraw(
  { tx, now, group }: Sender,
  memberId: string,
  keys: { readonly startWith: string } | { readonly doNotStartWith: string },
): Promise<void> {
  const isMeant =
    "startWith" in keys
      ? like(outbox.dedupeKey, `${keys.startWith}%`)
      : notLike(outbox.dedupeKey, `${keys.doNotStartWith}%`);
  await tx
    .update(outbox)
    .set({ dropAt: now })
    .where(
      and(
        eq(outbox.groupId, group.id),
        eq(outbox.memberId, memberId),
        inArray(outbox.state, ["queued", "sending"]),
        isMeant,
      ),
    );
}

const inLane = (mailbox: Mailbox) => ({
  workspaceId: mailbox.workspaceId,
  lane: laneOf(mailbox.platform, mailbox.workspace),
});
