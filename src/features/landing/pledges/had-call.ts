import { and, desc, eq, gte, lte, notExists, sql } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { askReplies, asks, gives } from "#db/schema/index.ts";
import { logGive } from "#features/giving/index.ts";

/** Calls are asked about from the next day on, and not for ever. */
const ASKED_AFTER_DAYS = 1;
const ASKED_FOR_DAYS = 30;
const MOST_ASKED = 3;

/** Somebody whom a member said they would help, with nothing logged since. */
export type OpenCall = { readonly replyId: string; readonly name: string };

/** Whom a member said they could help lately, with nothing logged for it yet; the newest first, at most three. */
export async function openCalls(
  reader: Pick<Context, "tx" | "group" | "now">,
  memberId: string,
): Promise<readonly OpenCall[]> {
  const { tx, group, now } = reader;
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  const logged = tx
    .select({ one: sql`1` })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, askReplies.groupId),
        eq(gives.askId, askReplies.askId),
        eq(gives.giverId, askReplies.helperId),
      ),
    );
  const rows = await tx
    .select({ replyId: askReplies.id, askerId: asks.askerId })
    .from(askReplies)
    .innerJoin(asks, and(eq(asks.groupId, askReplies.groupId), eq(asks.id, askReplies.askId)))
    .where(
      and(
        eq(askReplies.groupId, group.id),
        eq(askReplies.helperId, memberId),
        gte(askReplies.createdAt, daysAgo(ASKED_FOR_DAYS)),
        lte(askReplies.createdAt, daysAgo(ASKED_AFTER_DAYS)),
        notExists(logged),
      ),
    )
    .orderBy(desc(askReplies.createdAt), desc(askReplies.id))
    .limit(MOST_ASKED);
  const people = await findMembers(
    reader,
    rows.map(({ askerId }) => askerId),
  );
  return rows.flatMap(({ replyId, askerId }) => {
    const asker = people.find(({ id }) => id === askerId);
    return asker === undefined ? [] : [{ replyId, name: asker.name }];
  });
}

/**
 * "I Had the Call": logs it as a give for whoever asked, to be confirmed by them; a second tap logs nothing.
 * @throws UserError `not-yours` for everybody but who said that they can help
 */
export const hadCall = defineAction({
  name: "landing-had-call",
  who: "member",
  args: { reply: idArg },
  async run(ctx, args) {
    const { tx, group, member } = ctx;
    // Locked, so that two taps at once log one give.
    const [row] = await tx
      .select({ askId: asks.id, askerId: asks.askerId, kind: asks.kind })
      .from(askReplies)
      .innerJoin(asks, and(eq(asks.groupId, askReplies.groupId), eq(asks.id, askReplies.askId)))
      .where(
        and(
          eq(askReplies.groupId, group.id),
          eq(askReplies.id, args.reply),
          eq(askReplies.helperId, member.id),
        ),
      )
      .for("update");
    const [asker] = row === undefined ? [] : await findMembers(ctx, [row.askerId]);
    if (row === undefined || asker === undefined) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const words = ctx.texts.landing;
    const [before] = await tx
      .select({ id: gives.id })
      .from(gives)
      .where(
        and(eq(gives.groupId, group.id), eq(gives.askId, row.askId), eq(gives.giverId, member.id)),
      );
    if (before !== undefined) return reply(text(words.callBefore({ name: asker.name })));
    const { posted } = await logGive(ctx, { to: asker, kind: row.kind, askId: row.askId });
    return reply(
      text(
        posted === "queued"
          ? words.callLogged({ name: asker.name })
          : words.callUnheard({ name: asker.name }),
      ),
    );
  },
});
