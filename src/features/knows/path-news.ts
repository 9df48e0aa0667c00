import { and, eq, gte, inArray, isNotNull, isNull } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { eachDue } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import { post } from "#core/outbox/outbox.ts";
import { doors, groups, members, pathNews } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import {
  type DoorReader,
  employerKeys,
  knowsTargetLink,
  matchesEmployer,
  readTyped,
} from "#features/employers/index.ts";
import { areAFew } from "./are-a-few.ts";

const MOST_BUTTONS = 3;

/**
 * Once a day: members hear, once for each of their target employers, that there may be a path to it now. Only when a
 * few people open a door there, so that nobody can tell whose contact is new.
 */
export const tellPathNews: JobDef = {
  name: "tell-path-news",
  cron: "20 9 * * *",
  async run(job) {
    // A day and a half, so that a late run misses nobody; whoever was told is not told again.
    const since = new Date(job.now.getTime() - 1.5 * DAY_MS);
    const found = await inSystem(job.db, (tx) =>
      tx
        .selectDistinct({ groupId: doors.groupId })
        .from(doors)
        .innerJoin(groups, and(eq(groups.id, doors.groupId), isLiving))
        .where(gte(doors.createdAt, since)),
    );
    await eachDue(job, found, "path news not told", (sender) => tellGroup(sender, job, since));
  },
};

async function tellGroup(sender: Sender, job: JobContext, since: Date): Promise<void> {
  const { tx, now, group } = sender;
  const fresh = await tx
    .selectDistinctOn([doors.employerKey], { employer: doors.employer })
    .from(doors)
    .where(and(eq(doors.groupId, group.id), gte(doors.createdAt, since)));
  const isFresh = fresh.map(({ employer }) => matchesEmployer(readTyped(employer)));
  const watchers = await tx
    .select({ id: members.id, targets: members.targetEmployers })
    .from(members)
    .where(
      and(
        eq(members.groupId, group.id),
        isNull(members.leftAt),
        isNotNull(members.targetEmployers),
        eq(members.directMessages, "yes"),
      ),
    );
  for (const { id, targets } of watchers) {
    const news: { readonly place: number; readonly target: string }[] = [];
    for (const [place, target] of (targets ?? []).entries()) {
      const read = readTyped(target);
      if (!isFresh.some((matches) => matches(read))) continue;
      if (await isWorthTelling({ ...sender, installation: job.db }, id, target)) {
        news.push({ place, target });
      }
    }
    if (news.length === 0) continue;
    await post(sender, id, {
      dedupeKey: `path-news:${id}:${dayIn(now, "UTC")}`,
      message: (texts) => [
        text(texts.knows.news({ employers: news.map(({ target }) => target) })),
        controls(
          ...news
            .slice(0, MOST_BUTTONS)
            .map(({ place, target: company }) =>
              button(texts.knows.askWho({ company }), knowsTargetLink.ref({ place: `${place}` })),
            ),
        ),
      ],
      why: (texts) => texts.knows.whyNews,
      urgency: "can-wait",
    });
  }
}

/** Whether a few people open a door there, and this member has not heard it before; they hear it now. */
async function isWorthTelling(
  sender: Sender & DoorReader,
  memberId: string,
  target: string,
): Promise<boolean> {
  const { tx, now, group } = sender;
  const keys = await employerKeys(sender, target);
  if (!(await areAFew(sender, keys, memberId))) return false;
  const told = await tx.$count(
    pathNews,
    and(
      eq(pathNews.groupId, group.id),
      eq(pathNews.memberId, memberId),
      inArray(pathNews.employerKey, [...keys]),
    ),
  );
  await tx
    .insert(pathNews)
    .values(keys.map((employerKey) => ({ groupId: group.id, memberId, employerKey, toldAt: now })))
    .onConflictDoNothing();
  return told === 0;
}
