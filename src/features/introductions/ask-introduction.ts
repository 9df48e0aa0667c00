import { and, count, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { takeTurns } from "#core/take-turns.ts";
import { UserError } from "#core/user-error.ts";
import { introductions } from "#db/schema/index.ts";
import { hasBlocked } from "#features/blocks/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { askInvited, type Asked } from "./ask-invited.ts";
import { endOf } from "./deadline.ts";
import { isEnoughReason } from "./enough-reason.ts";
import { pairOf, type Introduction } from "./introduction-row.ts";

export type NewIntroduction = {
  readonly to: Pick<MemberRef, "id">;
  /** Who is introduced to them; the caller when absent. */
  readonly who: Pick<MemberRef, "id"> | undefined;
  readonly reason: string;
};

/** Whoever waits for so many answers does not ask for another one yet. */
const MOST_OPEN = 5;

/**
 * Opens a request and asks those of the two who did not make it themselves, each in private.
 * @throws UserError `same-person`, `thin-reason`; `own-block` when the caller never wants to be paired with them;
 *   `introduction-open` when the pair has an open request, whoever made it; `too-many-open` for the sixth of one asker;
 *   `not-reached-in-private` when somebody may not be written to and there is no channel to mention them in
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
  const others = [whoId, toId].filter((id) => id !== ctx.member.id);
  if (others.length === 1 && (await hasBlocked(ctx, ctx.member.id, others))) {
    throw new UserError("own-block", (texts) => texts.introductions.ownBlock, "to");
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
      nearWorkspaceId: ctx.workspace.id,
      createdAt: ctx.now,
      endsAt: endOf(ctx.now),
    })
    .onConflictDoNothing()
    .returning();
  if (introduction === undefined) {
    throw new UserError("introduction-open", (texts) => texts.introductions.alreadyOpen, "to");
  }
  await refuseTooMany(ctx);
  const asked = await askInvited(ctx, introduction);
  if (asked.notReached.length > 0 && ctx.channel === undefined) {
    throw notReachedInPrivate(asked.notReached);
  }
  await recordDeed(ctx, { kind: "introduced", ids: [introduction.id, ...pairOf(introduction)] });
  return { introduction, ...asked };
}

async function refuseTooMany(ctx: Context): Promise<void> {
  const { tx, group, member } = ctx;
  await takeTurns(ctx);
  const [open] = await tx
    .select({ n: count() })
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, group.id),
        eq(introductions.askerId, member.id),
        eq(introductions.state, "asking"),
      ),
    );
  if ((open?.n ?? 0) > MOST_OPEN) {
    throw new UserError("too-many-open", (texts) => texts.introductions.tooManyOpen);
  }
}

/** Where there is no channel to mention them in, nobody is asked at all. */
export const notReachedInPrivate = (people: readonly MemberRef[]): UserError =>
  new UserError(
    "not-reached-in-private",
    (texts) =>
      texts.introductions.notReachedInPrivate({ names: people.map((person) => person.name) }),
    "to",
  );
