import type { Log } from "#chat/log.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { choiceReason } from "#features/playbook/index.ts";
import { textsFor } from "#texts/texts.ts";
import { consider, type Considered } from "./consider.ts";
import { BATCH, type Cursor, findDueMembers } from "./due-member.ts";

/** What one member with nudges on would get. */
export type NudgePreview = {
  readonly memberId: string;
  /** `slack:T1:U1`; several where somebody has several. */
  readonly accounts: readonly string[];
  /** `would-get`; `held-out`: drawn to go without; `nothing-worth-it`; `not-now`: `nextAt` says when; `unreachable`. */
  readonly outcome: "would-get" | "held-out" | "nothing-worth-it" | "not-now" | "unreachable";
  readonly practice: string | undefined;
  /** In English, of ids and days alone: nobody's words. */
  readonly why: readonly string[];
  readonly pace: string;
  readonly nextAt: Date;
};

/**
 * Who of a group would get which nudge at an instant, and why; those whose time it is not, too. Reads, and sends and
 * changes nothing. What it draws and chooses is what the planner would.
 */
export async function previewNudges(
  db: Db,
  { groupId, at }: { readonly groupId: string; readonly at: Date },
  log: Pick<Log, "error">,
): Promise<readonly NudgePreview[]> {
  const previews: NudgePreview[] = [];
  let last: Cursor | undefined;
  for (;;) {
    const batch = await findDueMembers(db, at, last, { groupId });
    previews.push(...(await consider(db, batch, at, log)).map(previewOf));
    if (batch.length < BATCH) return previews;
    last = batch.at(-1);
  }
}

function previewOf({ member, verdict, nudge }: Considered): NudgePreview {
  const texts = textsFor("en");
  return {
    memberId: member.memberId,
    accounts: member.addresses.map(({ platform, workspace, account }) =>
      [platform, workspace, account].join(":"),
    ),
    outcome: outcomeOf({ member, verdict, nudge }),
    practice: nudge?.choice.practice,
    why: nudge === undefined ? [] : choiceReason(texts, nudge.choice, nudge.due.day),
    pace: verdict.pace,
    nextAt: verdict.due === undefined ? verdict.nextAt : verdict.nextAfterSending,
  };
}

function outcomeOf({ member, verdict, nudge }: Considered): NudgePreview["outcome"] {
  if (member.addresses.length === 0) return "unreachable";
  if (verdict.due === undefined) return "not-now";
  if (nudge === undefined) return "nothing-worth-it";
  return nudge.isHeldOut ? "held-out" : "would-get";
}
