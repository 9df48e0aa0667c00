import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext } from "#core/define-job.ts";
import { post } from "#core/outbox/outbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { groupLinks, groups, members, workspaces } from "#db/schema/index.ts";
import { inLinker } from "#db/transactions/tenant.ts";
import { joinGroups } from "./moving/join-groups.ts";
import { settleCode, type TakenCode } from "./settle-code.ts";

/**
 * Makes one group of two, as an organiser of each wants: the one where the code was shown stays, with its settings.
 * Both hear how it went. Refused where one of the two has been linked or left by its organiser in the meantime.
 */
export async function linkGroups({ db, now }: JobContext, code: TakenCode): Promise<void> {
  const { groupId: keptId, takenByGroupId: otherId, takenByMemberId } = code;
  if (otherId === null || takenByMemberId === null) return;
  await inLinker(db, [keptId, otherId], async (tx) => {
    const mayBe = await mayBeLinked(tx, code, otherId, takenByMemberId);
    const isOurs = await settleCode(tx, code, mayBe ? "linked" : "refused", now);
    if (!isOurs) return;
    if (mayBe) await joinGroups(tx, { keptId, otherId, now });
    const takenIn = mayBe ? keptId : otherId;
    await tell({ tx, now, group: { id: keptId } }, code.memberId, code.id, mayBe);
    await tell({ tx, now, group: { id: takenIn } }, takenByMemberId, code.id, mayBe);
  });
}

/** Both stand on their own, are on different platforms, and those two are still their organisers. */
async function mayBeLinked(
  tx: Tx,
  code: TakenCode,
  otherId: string,
  takenByMemberId: string,
): Promise<boolean> {
  const both = [code.groupId, otherId];
  const free = await tx
    .select({ id: groups.id })
    .from(groups)
    .where(and(inArray(groups.id, both), isNull(groups.linkedInto)));
  const links = await tx
    .select({ id: groupLinks.id })
    .from(groupLinks)
    .where(and(inArray(groupLinks.groupId, both), isNull(groupLinks.unlinkedAt)));
  const places = await tx
    .select({ platform: workspaces.platform })
    .from(workspaces)
    .where(inArray(workspaces.groupId, both));
  const organisers = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.isOrganiser, true),
        isNull(members.leftAt),
        or(
          and(eq(members.groupId, code.groupId), eq(members.id, code.memberId)),
          and(eq(members.groupId, otherId), eq(members.id, takenByMemberId)),
        ),
      ),
    );
  return (
    free.length === 2 &&
    links.length === 0 &&
    places.length === 2 &&
    new Set(places.map(({ platform }) => platform)).size === 2 &&
    organisers.length === 2
  );
}

const tell = (sender: Sender, memberId: string, codeId: string, isLinked: boolean) =>
  post(sender, memberId, {
    dedupeKey: `group-linked:${codeId}:${memberId}`,
    message: ({ linking }) => [text(isLinked ? linking.groupLinked : linking.groupRefused)],
    why: ({ linking }) => linking.whyGroupLinked,
  });
