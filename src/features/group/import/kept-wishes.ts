import type { Context } from "#core/context.ts";
import { keepDraft, takeDraft } from "#core/drafts.ts";
import type { MemberWish } from "./match-rows.ts";

const DRAFT = "group-import";

/** Seals what a table asks for until its organiser applies it, an hour at most. The file itself is never kept. */
export const keepWishes = (ctx: Context, wishes: readonly MemberWish[]): Promise<string> =>
  keepDraft(ctx, { form: { name: DRAFT, args: [] }, values: { wishes: JSON.stringify(wishes) } });

/** What was kept, which is gone then: of two taps at once only one gets it. Undefined once settled or expired. */
export async function takeWishes(
  ctx: Context,
  draft: string,
): Promise<readonly MemberWish[] | undefined> {
  const wishes = (await takeDraft(ctx, draft, DRAFT))?.values["wishes"];
  // Written by keepWishes alone.
  return wishes === undefined ? undefined : (JSON.parse(wishes) as readonly MemberWish[]);
}
