import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { askRoutes, asks, groups } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { blockedPairs, pairKey } from "#features/blocks/index.ts";
import { isAsk, isOpenAt, type Ask } from "../ask/ask-row.ts";
import { askViews, type AskView, groupDay } from "../ask/ask-view.ts";
import { pickRoutes, type Route } from "./pick-routes.ts";
import { readCandidates } from "./read-candidates.ts";
import { routedLetter } from "./routed-letter.ts";

/** Sends asks that nobody has answered to at most five fitting members, each in private, once. */
export const routeAsks: JobDef = {
  name: "route-asks",
  cron: "*/10 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: asks.groupId, id: asks.id })
        .from(asks)
        .where(and(eq(asks.state, "open"), lte(asks.routeAt, job.now)))
        .orderBy(asc(asks.routeAt), asc(asks.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "ask not routed", (sender, { id }) => routeAsk(sender, id));
  },
};

/** Sends one ask on, unless it was answered, closed or sent on in the meantime, or its asker has left. */
async function routeAsk(sender: Sender, id: string): Promise<void> {
  const { tx, now } = sender;
  // Asks of one group take turns, so that two at once do not both count the same member as free.
  const [group] = await tx
    .select({ id: groups.id, timeZone: groups.timeZone })
    .from(groups)
    .where(eq(groups.id, sender.group.id))
    .for("update");
  const [ask] = await tx
    .update(asks)
    .set({ routeAt: null })
    .where(
      and(
        isAsk(sender.group.id, id),
        isOpenAt(now),
        lte(asks.routeAt, now),
        isNull(asks.firstReplyAt),
      ),
    )
    .returning();
  if (ask === undefined || group === undefined) return;
  // Whoever wanted to help would find nobody there.
  if ((await findMailbox(sender, ask.askerId))?.member.leftAt !== null) return;
  const [view] = await askViews(sender, [ask]);
  if (view === undefined) return;
  const known = await readCandidates({ tx, now, group }, ask);
  const ids = known.map(({ memberId }) => memberId);
  const blocked = await blockedPairs(tx, group.id, [ask.askerId, ...ids]);
  const candidates = known.filter(({ memberId }) => !blocked.has(pairKey(ask.askerId, memberId)));
  const today = groupDay(now, group);
  const routes = pickRoutes(ask, candidates, today);
  for (const route of routes) await sendRoute(sender, ask, view, route, today);
}

async function sendRoute(
  sender: Sender,
  ask: Ask,
  view: AskView,
  { memberId, reason }: Route,
  today: Day,
): Promise<void> {
  const posted = await post(sender, memberId, {
    dedupeKey: `ask-routed:${ask.id}:${memberId}`,
    message: (texts) => routedLetter(texts, view, reason, today),
    why: (texts) => texts.asks.routedReason,
    dropAt: ask.expiresAt,
  });
  if (posted !== "queued") return;
  await sender.tx
    .insert(askRoutes)
    .values({ groupId: sender.group.id, askId: ask.id, memberId, routedAt: sender.now })
    .onConflictDoNothing();
}
