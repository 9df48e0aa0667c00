import { and, eq, inArray, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { JobContext } from "#core/define-job.ts";
import { post } from "#core/outbox/outbox.ts";
import { type groupLinks, groupLinks as links, groups, members } from "#db/schema/index.ts";
import { inLinker, inTenant } from "#db/transactions/tenant.ts";
import { textsFor } from "#texts/texts.ts";
import { partGroups } from "./parting/part-groups.ts";

/** Parts two linked groups, as an organiser of either side wants; the organisers of both sides hear it. */
export async function unlinkGroups(
  { db, now }: JobContext,
  link: typeof groupLinks.$inferSelect,
): Promise<void> {
  const { groupId: keptId, otherGroupId: otherId } = link;
  const isParted = await inLinker(db, [keptId, otherId], async (tx) => {
    const [current] = await tx
      .select({ id: links.id })
      .from(links)
      .where(and(eq(links.groupId, keptId), eq(links.id, link.id), isNull(links.unlinkedAt)));
    if (current === undefined) return false;
    const rows = await tx
      .select({ id: groups.id, locale: groups.locale })
      .from(groups)
      .where(inArray(groups.id, [keptId, otherId]));
    const nameIn = (id: string): string =>
      textsFor(rows.find((row) => row.id === id)?.locale ?? "en").linking.someone;
    const pseudonyms = { kept: nameIn(keptId), other: nameIn(otherId) };
    await partGroups(tx, { keptId, otherId, now, pseudonyms });
    return true;
  });
  if (!isParted) return;
  for (const groupId of [keptId, otherId]) {
    await inTenant(db, { groupId, memberId: null }, async (tx) => {
      const organisers = await tx
        .select({ id: members.id })
        .from(members)
        .where(
          and(eq(members.groupId, groupId), eq(members.isOrganiser, true), isNull(members.leftAt)),
        );
      for (const { id } of organisers) {
        await post({ tx, now, group: { id: groupId } }, id, {
          dedupeKey: `group-unlinked:${link.id}:${id}`,
          message: ({ linking }) => [text(linking.groupUnlinked)],
          why: ({ linking }) => linking.whyGroupLinked,
        });
      }
    });
  }
}
