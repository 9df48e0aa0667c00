import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { BATCH, eachDue, oneByOne } from "#core/each-due.ts";
import { groups, members } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { eraseGroup } from "../erase/erase-group.ts";
import { eraseMember } from "../erase/erase-member.ts";
import {
  daysBefore,
  hasLasted,
  KEEP_AFTER_LEAVING_DAYS,
  KEEP_AFTER_REMOVAL_DAYS,
} from "./periods.ts";

/** Erases who left 30 days ago, and groups that removed Kith 30 days ago. Who came back before that is not touched. */
export const eraseLeft: JobDef = {
  name: "erase-left",
  cron: "47 * * * *",
  async run(job) {
    const { now, db, log } = job;
    const removedBefore = daysBefore(now, KEEP_AFTER_REMOVAL_DAYS);
    const removed = await inSystem(db, (tx) =>
      tx
        .select({ groupId: groups.id })
        .from(groups)
        .where(lte(groups.removedAt, removedBefore))
        .orderBy(asc(groups.removedAt))
        .limit(BATCH),
    );
    await oneByOne(log, removed, "group not erased", ({ groupId }) =>
      eraseGroup(db, groupId, removedBefore),
    );
    const left = await inSystem(db, (tx) =>
      tx
        .select({ groupId: members.groupId, memberId: members.id })
        .from(members)
        .where(
          and(
            lte(members.leftAt, daysBefore(now, KEEP_AFTER_LEAVING_DAYS)),
            isNull(members.pseudonymSince),
          ),
        )
        .orderBy(asc(members.leftAt))
        .limit(BATCH),
    );
    await eachDue(job, left, "member not erased", eraseIfStillGone);
  },
};

async function eraseIfStillGone(
  { tx, now }: Sender,
  who: { readonly groupId: string; readonly memberId: string },
): Promise<void> {
  const [member] = await tx
    .select({ leftAt: members.leftAt })
    .from(members)
    .where(and(eq(members.groupId, who.groupId), eq(members.id, who.memberId)))
    .for("update");
  const leftAt = member?.leftAt ?? null;
  if (leftAt === null || !hasLasted(leftAt, KEEP_AFTER_LEAVING_DAYS, now)) return;
  await eraseMember(tx, { ...who, now });
}
