import { and, eq, inArray, like, notLike, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import { endOfQuietForAll } from "#core/calendar/quiet-time.ts";
import type { Letter, Posted, Sender } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { namingFarPeople } from "#core/messages/far-people.ts";
import { type OutboxPayload, toJson } from "#core/messages/message-json.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { newId, outbox, type OutboxTarget } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { laneOf } from "./lane.ts";
import { takingPlace } from "./letter-places.ts";
import { whenToSend } from "./letter-time.ts";
import { findMailbox, type FoundMailbox, type Mailbox } from "./mailbox.ts";

/**
 * Writes to a member about what concerns them, if they agreed to such messages: at most two a day besides their nudge,
 * and never at night. What comes on top of that, or can wait, goes along with their next nudge or on a later morning
 * (docs/decisions/0011-two-letters-a-day.md).
 */
export async function post(sender: Sender, memberId: string, letter: Letter): Promise<Posted> {
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox === undefined || isOutOfReach(mailbox.member)) return "unreachable";
  if (mailbox.member.directMessages !== "yes") return "no-consent";
  await queueLetter(sender, mailbox, letter);
  return "queued";
}

/** Nobody is written to after they left the group, or where the platform said that it cannot reach them. */
const isOutOfReach = (member: Mailbox["member"]): boolean =>
  member.leftAt !== null || member.unreachableSince !== null;

/**
 * Queues a direct message whose receiver agreed to it in another way and chose its time, such as a nudge.
 *
 * @param options.keepsQuiet waits for the morning where it is night for its receiver
 */
export async function postTo(
  sender: Sender,
  mailbox: Mailbox,
  letter: Letter,
  options: { readonly keepsQuiet?: boolean } = {},
): Promise<void> {
  await enqueue(sender, { ...(await itemOf(sender, mailbox, letter)), ...options });
}

async function itemOf(sender: Sender, mailbox: Mailbox, letter: Letter): Promise<OutboxItem> {
  const texts = textsFor(mailbox.member.locale);
  const message = letter.message(texts);
  return {
    ...inLane(mailbox),
    memberId: mailbox.member.id,
    target: { kind: "account", account: mailbox.account },
    dedupeKey: letter.dedupeKey,
    payload: {
      message:
        mailbox.hasSides === false
          ? message
          : await namingFarPeople({ ...sender, workspaceId: mailbox.workspaceId }, message),
      why: letter.why(texts),
    },
    dropAt: letter.dropAt,
  };
}

/** Queues a letter, or holds it back, in one statement: it takes one of the day's places if one is left. */
async function queueLetter(sender: Sender, mailbox: FoundMailbox, letter: Letter): Promise<void> {
  const { tx, now, group } = sender;
  const item = await itemOf(sender, mailbox, letter);
  const { sendAt, place, heldUntil } = whenToSend(letter, mailbox, now);
  withMail.add(tx);
  const isNew = sql`not exists (select from outbox
    where group_id = ${group.id} and dedupe_key = ${item.dedupeKey}) and ${place !== "none"}`;
  const taking = takingPlace({
    persons: mailbox.persons,
    day: dayIn(sendAt, mailbox.timeZone),
    groupId: group.id,
    memberId: mailbox.member.id,
    isWanted: isNew,
  });
  await tx.execute(sql`
    with ${taking}, fits as (select ${place === "anyway"} or is_taken as ok from place)
    insert into outbox (group_id, id, workspace_id, member_id, lane, dedupe_key, target, payload,
        state, run_at, drop_at, keeps_quiet)
      select ${group.id}::uuid, ${newId()}::uuid, ${item.workspaceId}::uuid, ${mailbox.member.id}::uuid,
        ${item.lane}, ${item.dedupeKey}, ${sql.param(item.target, outbox.target)}::jsonb,
        ${sql.param(toJson(item.payload), outbox.payload)}, case when ok then 'queued' else 'held' end,
        case when ok then ${sendAt.toISOString()}::timestamptz
          else ${heldUntil.toISOString()}::timestamptz end,
        ${item.dropAt?.toISOString() ?? null}::timestamptz, true
      from fits
      on conflict do nothing`);
}

/**
 * Queues the opening message of a conversation between several members of one workspace. It is opened at once, unless it
 * is night for one of them who did not just press a button themselves.
 * @returns when it is opened
 */
export async function postConversation(
  sender: Sender,
  mailboxes: readonly [Mailbox, ...(readonly Mailbox[])],
  conversation: {
    readonly dedupeKey: string;
    readonly message: DraftMessage;
    readonly why: string;
    readonly near: string | null;
    /** The member who did; undefined where nobody did. */
    readonly pressedBy: string | undefined;
    /** What each gets in private where the platform cannot open it, by account. */
    readonly instead: Readonly<Record<string, DraftMessage>>;
  },
): Promise<Date> {
  const woken = mailboxes.filter(({ member }) => member.id !== conversation.pressedBy);
  const runAt = endOfQuietForAll(
    sender.now,
    woken.map(({ timeZone }) => timeZone),
  );
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
    runAt,
    dropAt: undefined,
  });
  return runAt;
}

const withMail = new WeakSet<Tx>();

/** Whether something was put into the outbox in this transaction. */
export const hasMail = (tx: Tx): boolean => withMail.has(tx);

export type OutboxItem = {
  readonly workspaceId: string;
  readonly lane: string;
  readonly memberId: string | undefined;
  readonly target: OutboxTarget;
  readonly dedupeKey: string;
  readonly payload: OutboxPayload;
  /** When it goes out; at once when left out. */
  readonly runAt?: Date;
  readonly dropAt: Date | undefined;
  /** Never arrives in its receiver's quiet time; false when left out. */
  readonly keepsQuiet?: boolean;
};

/** Writes a message into the outbox; one with the same key is there already and stays as it is. */
export async function enqueue({ tx, now, group }: Sender, item: OutboxItem): Promise<void> {
  withMail.add(tx);
  await tx
    .insert(outbox)
    .values({
      ...item,
      groupId: group.id,
      payload: toJson(item.payload),
      runAt: item.runAt ?? now,
    })
    .onConflictDoNothing();
}

/** Queues messages of several groups in one statement; for a job, in a transaction that sees them all. */
export async function enqueueAll(
  { tx, now }: Pick<Sender, "tx" | "now">,
  items: readonly (OutboxItem & { readonly groupId: string; readonly id: string })[],
): Promise<void> {
  if (items.length === 0) return;
  withMail.add(tx);
  await tx
    .insert(outbox)
    .values(
      items.map(({ groupId, id, workspaceId, lane, memberId, target, ...item }) => ({
        groupId,
        id,
        workspaceId,
        lane,
        memberId,
        target,
        dedupeKey: item.dedupeKey,
        payload: toJson(item.payload),
        dropAt: item.dropAt,
        keepsQuiet: item.keepsQuiet ?? false,
        runAt: now,
      })),
    )
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
  keys: { readonly startWith: string } | { readonly doNotStartWith: readonly string[] },
): Promise<void> {
  const isMeant =
    "startWith" in keys
      ? like(outbox.dedupeKey, `${keys.startWith}%`)
      : and(...keys.doNotStartWith.map((start) => notLike(outbox.dedupeKey, `${start}%`)));
  await tx
    .update(outbox)
    .set({ dropAt: now })
    .where(
      and(
        eq(outbox.groupId, group.id),
        eq(outbox.memberId, memberId),
        inArray(outbox.state, ["held", "queued", "sending"]),
        isMeant,
      ),
    );
}

const inLane = (mailbox: Mailbox) => ({
  workspaceId: mailbox.workspaceId,
  lane: laneOf(mailbox.platform, mailbox.workspace),
});
