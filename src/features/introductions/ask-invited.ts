import type { Context, Posted, Sender } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { hasBlocked } from "#features/blocks/index.ts";
import { askedMessage } from "./asked-message.ts";
import { invitedTo, otherOf, type Introduction } from "./introduction-row.ts";
import { readRequest } from "./request-view.ts";
import { ASKED } from "./sent-message.ts";

export type Asked = {
  readonly asked: readonly MemberRef[];
  /** Who may not be written to: they did not agree to it, or the platform does not let Kith. */
  readonly notReached: readonly MemberRef[];
};

/**
 * Asks whoever has to say yes, in private. Nobody is asked twice, nor about somebody whom they never want to be paired
 * with; what comes back does not depend on that, nor on what anybody has answered, as the asker may see it.
 */
export async function askInvited(ctx: Context, introduction: Introduction): Promise<Asked> {
  const asked: MemberRef[] = [];
  const notReached: MemberRef[] = [];
  // By name: the order of rows would tell who has done something since.
  const invited = (await findMembers(ctx, invitedTo(introduction))).toSorted((one, other) =>
    one.name.localeCompare(other.name),
  );
  for (const person of invited) {
    const posted = (await isUnwanted(ctx, introduction, person.id))
      ? await wouldBePosted(ctx, person.id)
      : await ask(ctx, introduction, person.id);
    (posted === "queued" ? asked : notReached).push(person);
  }
  return { asked, notReached };
}

async function ask(ctx: Context, introduction: Introduction, readerId: string): Promise<Posted> {
  const request = await readRequest(ctx, introduction, readerId);
  return post(ctx, readerId, {
    dedupeKey: `${ASKED}${introduction.id}:${readerId}`,
    message: (texts) => askedMessage(texts, request),
    why: (texts) => texts.introductions.whyAsked,
    dropAt: introduction.endsAt,
  });
}

/** Whether the request comes from, or would lead to, somebody whom one of the two never wants to be paired with. */
export const isUnwanted = (
  sender: Sender,
  introduction: Introduction,
  readerId: string,
): Promise<boolean> =>
  hasBlocked(sender, readerId, [otherOf(introduction, readerId), introduction.askerId]);

/** What `post` would answer, of a letter that is not written. */
async function wouldBePosted(sender: Sender, memberId: string): Promise<Posted> {
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox === undefined || mailbox.member.unreachableSince !== null) return "unreachable";
  return mailbox.member.directMessages === "yes" ? "queued" : "no-consent";
}
