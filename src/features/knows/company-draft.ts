import type { Context } from "#core/context.ts";
import { findDraft, keepDraft } from "#core/drafts.ts";

/** Where a looked-up employer is kept for an hour: custom ids hold no typed text. */
const LOOKED_UP = { name: "knows-company", args: [] } as const;

export const keepCompany = (ctx: Context, company: string): Promise<string> =>
  keepDraft(ctx, { form: LOOKED_UP, values: { company } });

/** The employer; undefined when it has expired or is somebody else's. */
export async function findCompany(ctx: Context, draft: string): Promise<string | undefined> {
  const kept = await findDraft(ctx, draft);
  return kept?.form.name === LOOKED_UP.name ? kept.values["company"] : undefined;
}
