import { and, eq, isNull } from "drizzle-orm";
import { MINUTE_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { linkCodes, newId } from "#db/schema/index.ts";
import { CODE_MINUTES, makeCode, shownCode } from "./link-code.ts";

/** What a code links: two groups, or two accounts of one person. */
export type LinkKind = (typeof linkCodes.$inferSelect)["kind"];

/** What a code is kept as: nobody who reads the database can type it. */
export const codeHash = ({ keyedHash }: Pick<Context, "keyedHash">, code: string): string =>
  keyedHash(`link-code:${code}`);

/** Makes a code for the caller, to be typed on the other side; one that they had before is void. */
export async function showCode(ctx: Context, kind: LinkKind): Promise<string> {
  const { tx, now, group, member, workspace } = ctx;
  await tx
    .delete(linkCodes)
    .where(
      and(
        eq(linkCodes.groupId, group.id),
        eq(linkCodes.memberId, member.id),
        eq(linkCodes.kind, kind),
        isNull(linkCodes.takenAt),
      ),
    );
  const code = makeCode();
  await tx.insert(linkCodes).values({
    groupId: group.id,
    id: newId(),
    kind,
    codeHash: codeHash(ctx, code),
    memberId: member.id,
    workspaceId: workspace.id,
    platform: ctx.platform,
    expiresAt: new Date(now.getTime() + CODE_MINUTES * MINUTE_MS),
  });
  return shownCode(code);
}
