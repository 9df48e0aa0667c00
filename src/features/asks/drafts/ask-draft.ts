import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { findDraft, keepDraft } from "#core/drafts.ts";
import { choice, company, date, text } from "#core/option-types.ts";
import type { Prefill } from "#core/reply.ts";
import { ASK_KINDS } from "#db/schema/index.ts";
import type { Ask, AskKind } from "../ask/ask-row.ts";
import { guessKind } from "../ask/guess-kind.ts";

/** What an ask says, before it is posted. */
export type NewAsk = {
  readonly text: string;
  readonly kind: AskKind;
  readonly company: string | undefined;
  readonly why: string | undefined;
  readonly by: Day | undefined;
};

/** The options of /ask new and of the forms that mend an ask. */
export const askOptions = {
  text: text({ required: true, multiline: true, maxLength: 500 }),
  why: text({ maxLength: 300 }),
  by: date({ days: "future" }),
  kind: choice(ASK_KINDS),
  company: company({ maxLength: 200 }),
};

/** Where a preview is kept: custom ids hold no typed text. */
const PREVIEW = { name: "ask-preview", args: [] } as const;

/** What was typed, with the kind that it seems to be where none was said. */
export const askFrom = (input: Omit<NewAsk, "kind"> & { readonly kind: AskKind | undefined }) => ({
  ...input,
  kind: input.kind ?? guessKind(input.text),
});

/** Keeps an ask for an hour, until its asker has seen it. Returns the draft's id, which becomes the ask's. */
export const keepAsk = (ctx: Context, { text: typed, kind, ...rest }: NewAsk): Promise<string> =>
  keepDraft(ctx, { form: PREVIEW, values: { text: typed, kind, ...given(rest) } });

/** The ask that waits in a preview; undefined when it has expired or is somebody else's. */
export async function findKeptAsk(ctx: Context, draft: string): Promise<NewAsk | undefined> {
  const kept = await findDraft(ctx, draft);
  if (kept === undefined || kept.form.name !== PREVIEW.name) return undefined;
  const { text: typed = "", kind, company: employer, why, by } = kept.values;
  return {
    text: typed,
    kind: ASK_KINDS.find((known) => known === kind) ?? "other",
    company: employer,
    why,
    by,
  };
}

/** An ask as its form shows it. */
export const askPrefill = (
  ask: Pick<Ask, "text" | "kind" | "company" | "why"> | NewAsk,
): Prefill => ({
  text: ask.text,
  kind: ask.kind,
  ...given({
    company: ask.company ?? undefined,
    why: ask.why ?? undefined,
    by: "by" in ask ? ask.by : undefined,
  }),
});

const given = (
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
