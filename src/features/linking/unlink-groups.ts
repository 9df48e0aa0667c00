import { and, eq, inArray, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext } from "#core/define-job.ts";
import { post } from "#core/outbox/outbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { type groupLinks, groupLinks as links, groups, members } from "#db/schema/index.ts";
import { inLinker } from "#db/transactions/tenant.ts";
import { textsFor } from "#texts/texts.ts";
import { partGroups } from "./parting/part-groups.ts";

/** Parts two linked groups, as an organiser of either side wants; the organisers of both sides hear it, or neither is. */
export async function unlinkGroups(
  { db, now }: Pick<JobContext, "db" | "now">,
  link: typeof groupLinks.$inferSelect,
): Promise<void> {
  const both = [link.groupId, link.otherGroupId] as const;
  await inLinker(db, both, async (tx) => {
    const [current] = await tx
      .select({ id: links.id })
      .from(links)
      .where(and(eq(links.groupId, link.groupId), eq(links.id, link.id), isNull(links.unlinkedAt)));
    if (current === undefined) return;
    await part(tx, both, now);
    for (const groupId of both) await tellOrganisers({ tx, now, group: { id: groupId } }, link.id);
  });
}

async function part(
  tx: Tx,
  [keptId, otherId]: readonly [string, string],
  now: Date,
): Promise<void> {
  const rows = await tx
    .select({ id: groups.id, locale: groups.locale })
    .from(groups)
    .where(inArray(groups.id, [keptId, otherId]));
  const nameIn = (id: string): string =>
    textsFor(rows.find((row) => row.id === id)?.locale ?? "en").linking.someone;
  const pseudonyms = { kept: nameIn(keptId), other: nameIn(otherId) };
  await partGroups(tx, { keptId, otherId, now, pseudonyms });
}

async function tellOrganisers(sender: Sender, linkId: string): Promise<void> {
  const { tx, group } = sender;
  const organisers = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(eq(members.groupId, group.id), eq(members.isOrganiser, true), isNull(members.leftAt)),
    );
  for (const { id } of organisers) {
    await post(sender, id, {
      dedupeKey: `group-unlinked:${linkId}:${id}`,
      message: ({ linking }) => [text(linking.groupUnlinked)],
      why: ({ linking }) => linking.whyGroupLinked,
    });
  }
}
