import { and, eq, gt } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { tidy } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { newId, pathRequests } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { employerName, notAnEmployer } from "#features/employers/index.ts";
import { isEnoughReason } from "#features/introductions/index.ts";
import { askNextOwners } from "./ask-next-owners.ts";
import { countLookup } from "./count-lookup.ts";
import { PATH_DAYS, type PathRequest } from "./path-row.ts";

/** More in a day would be letters to everybody. */
const ASKED_A_DAY = 3;

/** By which the same employer is the same to its asker, however they write it. */
export const requestKey = (ctx: Context, company: string): string =>
  ctx.keyedHash(employerName(company));

/**
 * Asks around quietly for a way to an employer. What comes back is the same whether there is somebody to ask or not.
 * @throws UserError `not-an-employer`, `thin-reason`, `enough-employers`, `enough-requests`; `path-open` when the
 * caller asks for this one already
 */
export async function askAround(
  ctx: Context,
  wanted: { readonly company: string; readonly reason: string; readonly offer: string | undefined },
): Promise<PathRequest> {
  const company = tidy(wanted.company);
  if (employerName(company) === "") throw notAnEmployer(company, "company");
  if (!isEnoughReason(wanted.reason)) {
    throw new UserError("thin-reason", (texts) => texts.knows.thinReason, "reason");
  }
  const employerKey = requestKey(ctx, company);
  // It also makes the caller's requests take turns.
  await countLookup(ctx, employerKey);
  const lately = await ctx.tx.$count(
    pathRequests,
    and(
      eq(pathRequests.groupId, ctx.group.id),
      eq(pathRequests.askerId, ctx.member.id),
      gt(pathRequests.createdAt, new Date(ctx.now.getTime() - DAY_MS)),
    ),
  );
  if (lately >= ASKED_A_DAY) {
    throw new UserError("enough-requests", (texts) => texts.knows.enoughAsked, "company");
  }
  const [request] = await ctx.tx
    .insert(pathRequests)
    .values({
      groupId: ctx.group.id,
      id: newId(),
      askerId: ctx.member.id,
      employerKey,
      employer: company,
      reason: wanted.reason,
      offer: wanted.offer,
      nearChannel: ctx.channel,
      nearWorkspaceId: ctx.workspace.id,
      createdAt: ctx.now,
      endsAt: new Date(ctx.now.getTime() + PATH_DAYS * DAY_MS),
    })
    .onConflictDoNothing()
    .returning();
  if (request === undefined) {
    throw new UserError("path-open", (texts) => texts.knows.alreadyOpen({ company }), "company");
  }
  await askNextOwners({ ...ctx, installation: ctx.keyedHash }, request);
  await recordDeed(ctx, { kind: "asked-quietly", ids: [] });
  return request;
}
