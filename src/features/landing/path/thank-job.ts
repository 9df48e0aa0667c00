import { and, asc, isNull, lte } from "drizzle-orm";
import { button, context, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { landingCredits } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import { findLanding } from "../landing-row.ts";
import { readGroup } from "../read-group.ts";
import { isCredit } from "./credits.ts";
import { nameAction } from "./name-actions.ts";
import { readTree } from "./read-tree.ts";
import { thanksKey } from "./thanks-key.ts";
import { treeDrawing, type LandingTree } from "./tree-picture.ts";

/**
 * Thanks whoever is credited with a landing, in private and with the path as they may see it. Whoever marks the credit
 * as thanked writes the letter, so a crash loses none and two replicas write none twice.
 */
export const thankJob: JobDef = {
  name: "thank-credited",
  cron: "* * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: landingCredits.groupId, id: landingCredits.id })
        .from(landingCredits)
        .where(and(lte(landingCredits.thankAt, job.now), isNull(landingCredits.thankedAt)))
        .orderBy(asc(landingCredits.thankAt), asc(landingCredits.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "credit not thanked", (sender, { id }) => thank(sender, job, id));
  },
};

async function thank(ofGroup: Sender, job: JobContext, id: string): Promise<void> {
  const { tx } = ofGroup;
  const group = await readGroup(tx, ofGroup.group.id);
  if (group === undefined) return;
  const sender = { ...ofGroup, group };
  const [credit] = await tx
    .update(landingCredits)
    .set({ thankedAt: job.now })
    .where(
      and(
        isCredit(sender, id),
        lte(landingCredits.thankAt, job.now),
        isNull(landingCredits.thankedAt),
      ),
    )
    .returning();
  const memberId = credit?.memberId ?? null;
  if (credit === undefined || memberId === null) return;
  const landing = await findLanding(sender, credit.landingId);
  if (landing === undefined || landing.undoneAt !== null) return;
  if ((await findMailbox(sender, memberId))?.member.leftAt !== null) return;
  const tree = await readTree(sender, landing, textsFor("en").common.somebody);
  await post(sender, memberId, {
    dedupeKey: `${thanksKey(landing.id)}${credit.id}`,
    message: (texts) => letter(texts, job, tree, { creditId: credit.id, memberId }),
    why: (texts) => texts.landing.whyThanks,
  });
}

/** What a credited member reads. */
function letter(
  texts: Texts,
  { commandPrefix: prefix }: JobContext,
  tree: LandingTree,
  { creditId, memberId }: { readonly creditId: string; readonly memberId: string },
): DraftMessage {
  const words = texts.landing;
  const { role, company } = tree.landing;
  const answer = (to: "yes" | "no") => nameAction.ref({ credit: creditId, answer: to });
  return [
    text(words.thanksLetter({ name: tree.landedName, job: words.job({ role, company }) })),
    ...treeDrawing(texts, tree, memberId),
    text(words.mayName),
    controls(
      button(words.showName, answer("yes"), "primary"),
      button(words.stayUnnamed, answer("no")),
    ),
    context(words.thanksNext({ prefix })),
  ];
}
