import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { UserError } from "#core/user-error.ts";
import { introductions } from "#db/schema/index.ts";
import { askInvited, type Asked } from "./ask-invited.ts";
import { endOf } from "./deadline.ts";
import { isEnoughReason } from "./enough-reason.ts";
import type { Introduction } from "./introduction-row.ts";

export type NewIntroduction = {
  readonly to: Pick<MemberRef, "id">;
  /** Who is introduced to them; the caller when absent. */
  readonly who: Pick<MemberRef, "id"> | undefined;
  readonly reason: string;
};

/**
 * Opens a request and asks those of the two who did not make it themselves, each in private.
 * @throws UserError `same-person`, `thin-reason`; `introduction-open` when the pair has an open request, whoever made
 *   it; `not-reached-in-private` when somebody may not be written to and there is no channel to mention them in
 */
export async function askIntroduction(
  ctx: Context,
  wanted: NewIntroduction,
): Promise<Asked & { readonly introduction: Introduction }> {
  const whoId = wanted.who?.id ?? ctx.member.id;
  const toId = wanted.to.id;
  if (whoId === toId) {
    throw new UserError("same-person", (texts) => texts.introductions.samePerson, "to");
  }
  if (!isEnoughReason(wanted.reason)) {
    throw new UserError("thin-reason", (texts) => texts.introductions.thinReason, "reason");
  }
  const [firstId, secondId] = whoId < toId ? [whoId, toId] : [toId, whoId];
  const [introduction] = await ctx.tx
    .insert(introductions)
    .values({
      groupId: ctx.group.id,
      askerId: ctx.member.id,
      firstId,
      secondId,
      reason: wanted.reason,
      // Whoever asks for themselves has said yes by asking.
      firstAnswer: firstId === ctx.member.id ? "yes" : null,
      secondAnswer: secondId === ctx.member.id ? "yes" : null,
      nearChannel: ctx.channel,
      createdAt: ctx.now,
      endsAt: endOf(ctx.now),
    })
    .onConflictDoNothing()
    .returning();
  if (introduction === undefined) {
    throw new UserError("introduction-open", (texts) => texts.introductions.alreadyOpen, "to");
  }
  const asked = await askInvited(ctx, introduction);
  if (asked.notReached.length > 0 && ctx.channel === undefined) {
    throw notReachedInPrivate(asked.notReached);
  }
  return { introduction, ...asked };
}

/** Where there is no channel to mention them in, nobody is asked at all. */
export const notReachedInPrivate = (people: readonly MemberRef[]): UserError =>
  new UserError(
    "not-reached-in-private",
    (texts) =>
      texts.introductions.notReachedInPrivate({ names: people.map((person) => person.name) }),
    "to",
  );
