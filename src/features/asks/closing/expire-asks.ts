import { and, asc, eq, lte } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { asks } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { askLinks } from "../ask/ask-links.ts";
import { isAsk } from "../ask/ask-row.ts";
import { repliesTo } from "../replies/reply-row.ts";

/** Ends asks whose month or day has passed; their askers hear it once, with a way to ask again. */
export const expireAsks: JobDef = {
  name: "expire-asks",
  cron: "4,34 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: asks.groupId, id: asks.id })
        .from(asks)
        .where(and(eq(asks.state, "open"), lte(asks.expiresAt, job.now)))
        .orderBy(asc(asks.expiresAt), asc(asks.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "ask not expired", (sender, { id }) => expireAsk(sender, id));
  },
};

async function expireAsk(sender: Sender, id: string): Promise<void> {
  const [ask] = await sender.tx
    .update(asks)
    .set({ state: "expired", routeAt: null })
    .where(and(isAsk(sender.group.id, id), eq(asks.state, "open"), lte(asks.expiresAt, sender.now)))
    .returning();
  if (ask === undefined) return;
  const replies = await repliesTo(sender, ask.askerId, [id]);
  const helpers = await findMembers(
    sender,
    replies.map((reply) => reply.helperId),
  );
  await post(sender, ask.askerId, {
    dedupeKey: `ask-expired:${id}`,
    message: (texts) => [
      text(texts.asks.expired({ text: ask.text })),
      ...(helpers.length === 0
        ? []
        : [text(texts.asks.expiredAnswered({ names: helpers.map((helper) => helper.name) }))]),
      text(texts.asks.expiredNext),
      controls(button(texts.asks.askAgain, askLinks.again.ref({ ask: id }))),
    ],
    why: (texts) => texts.asks.expiredWhy,
  });
}
