import { and, asc, eq, gt, isNull, ne, or } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { introductions } from "#db/schema/index.ts";
import { isUnwanted } from "./ask-invited.ts";
import { readRequest, type RequestView } from "./request-view.ts";

const MOST = 3;

/** Requests that wait for the caller's yes or no, the one that ends first before the others. */
export async function waitingIntroductions(
  ctx: Pick<Context, "tx" | "now" | "group" | "member">,
): Promise<readonly RequestView[]> {
  const { tx, now, group, member } = ctx;
  const rows = await tx
    .select()
    .from(introductions)
    .where(
      and(
        eq(introductions.groupId, group.id),
        eq(introductions.state, "asking"),
        gt(introductions.endsAt, now),
        ne(introductions.askerId, member.id),
        or(
          and(eq(introductions.firstId, member.id), isNull(introductions.firstAnswer)),
          and(eq(introductions.secondId, member.id), isNull(introductions.secondAnswer)),
        ),
      ),
    )
    .orderBy(asc(introductions.endsAt), asc(introductions.id))
    .limit(MOST);
  const wanted: RequestView[] = [];
  for (const row of rows) {
    if (!(await isUnwanted(ctx, row, member.id))) {
      wanted.push(await readRequest(ctx, row, member.id));
    }
  }
  return wanted;
}
