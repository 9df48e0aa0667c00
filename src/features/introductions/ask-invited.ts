import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { post } from "#core/outbox.ts";
import { findMembers } from "#core/tenant-session.ts";
import { askedMessage } from "./asked-message.ts";
import { invitedTo, type Introduction } from "./introduction-row.ts";
import { readRequest } from "./request-view.ts";

export type Asked = {
  readonly asked: readonly MemberRef[];
  /** Who may not be written to: they did not agree to it, or the platform does not let Kith. */
  readonly notReached: readonly MemberRef[];
};

/**
 * Asks whoever has to say yes, in private. Nobody is asked twice, and what comes back does not depend on what anybody
 * has answered, as the asker may see it.
 */
export async function askInvited(ctx: Context, introduction: Introduction): Promise<Asked> {
  const asked: MemberRef[] = [];
  const notReached: MemberRef[] = [];
  for (const person of await findMembers(ctx, invitedTo(introduction))) {
    const request = await readRequest(ctx, introduction, person.id);
    const posted = await post(ctx, person.id, {
      dedupeKey: `introduction-asked:${introduction.id}:${person.id}`,
      message: (texts) => askedMessage(texts, request),
      why: (texts) => texts.introductions.whyAsked,
      dropAt: introduction.endsAt,
    });
    (posted === "queued" ? asked : notReached).push(person);
  }
  return { asked, notReached };
}
