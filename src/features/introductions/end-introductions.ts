import { and, asc, eq, lte } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { introductions } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { answerOf, isIntroduction, pairOf, sideOf, type Introduction } from "./introduction-row.ts";
import { findPerson, shownName } from "./request-view.ts";

/** Ends what has been asked for seven days: whoever waits hears the same, whatever was answered. */
export const endIntroductions: JobDef = {
  name: "end-introductions",
  cron: "*/10 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: introductions.groupId, id: introductions.id })
        .from(introductions)
        .where(and(eq(introductions.state, "asking"), lte(introductions.endsAt, job.now)))
        .orderBy(asc(introductions.endsAt), asc(introductions.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "introduction not ended", (sender, { id }) =>
      endIntroduction(sender, job, id),
    );
  },
};

/** Ends one request, unless the second yes was faster. */
async function endIntroduction(
  sender: Sender,
  { commandPrefix: prefix }: JobContext,
  id: string,
): Promise<void> {
  const [ended] = await sender.tx
    .update(introductions)
    .set({ state: "ended", settledAt: sender.now })
    .where(and(isIntroduction(sender.group.id, id), eq(introductions.state, "asking")))
    .returning();
  if (ended === undefined) return;
  const pair = await Promise.all(pairOf(ended).map((personId) => findPerson(sender, personId)));
  for (const readerId of whoWaits(ended)) {
    const others = pair.filter((person) => person.id !== readerId);
    await post(sender, readerId, {
      dedupeKey: `introduction-ended:${id}:${readerId}`,
      message: (texts) => [
        text(
          texts.introductions.notThisTime({
            names: others
              .map((person) => shownName(texts, person))
              .toSorted((one, other) => one.localeCompare(other)),
          }),
        ),
        text(texts.introductions.notThisTimeNext({ prefix })),
      ],
      why: (texts) => texts.introductions.whyEnded,
    });
  }
}

/** The asker, and who of the two said yes. */
function whoWaits(introduction: Introduction): ReadonlySet<string> {
  const saidYes = pairOf(introduction).filter((id) => {
    const side = sideOf(introduction, id);
    return side !== undefined && answerOf(introduction, side) === "yes";
  });
  return new Set([introduction.askerId, ...saidYes]);
}
