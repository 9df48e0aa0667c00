import { and, eq, gte, like, or } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { outbox } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { findIntroduction } from "./introduction-row.ts";
import { findPerson, shownName } from "./request-view.ts";
import { sendAgainLink } from "./send-again.ts";
import { ASKED, readersOf, readKey, TOGETHER } from "./sent-message.ts";

/** Later than that nobody would know any more what it is about. */
const TOLD_FOR_MS = DAY_MS;

/**
 * Where a platform cannot say whether a message arrived, it is not sent twice by itself: whoever waits for it is told,
 * once, with a button to send it again. Of a question that is the asker, of a conversation the two.
 */
export const tellUncertain: JobDef = {
  name: "tell-uncertain-introductions",
  cron: "*/5 * * * *",
  async run(job) {
    const found = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: outbox.groupId, id: outbox.id, key: outbox.dedupeKey })
        .from(outbox)
        .where(
          and(
            eq(outbox.state, "uncertain"),
            gte(outbox.settledAt, new Date(job.now.getTime() - TOLD_FOR_MS)),
            or(like(outbox.dedupeKey, `${ASKED}%`), like(outbox.dedupeKey, `${TOGETHER}%`)),
          ),
        ),
    );
    await eachDue(job, found, "uncertain introduction not told", (sender, { id, key }) =>
      tellOne(sender, id, key),
    );
  },
};

async function tellOne(sender: Sender, messageId: string, key: string): Promise<void> {
  const about = readKey(key);
  const introduction = about && (await findIntroduction(sender, about.introductionId));
  if (about === undefined || introduction === undefined) return;
  for (const { readerId, otherId } of readersOf(introduction, about.askedId)) {
    const other = await findPerson(sender, otherId);
    await post(sender, readerId, {
      dedupeKey: `introduction-uncertain:${messageId}:${readerId}`,
      message: ({ introductions: words, ...texts }) => {
        const name = shownName({ introductions: words, ...texts }, other);
        return [
          text(
            about.askedId === undefined
              ? words.uncertainTogether({ name })
              : words.uncertainAsked({ name }),
          ),
          controls(button(words.sendAgain, sendAgainLink.ref({ message: messageId }), "primary")),
        ];
      },
      why: (texts) => texts.introductions.whyUncertain,
      urgency: "now",
    });
  }
}
