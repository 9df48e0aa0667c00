import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { gives } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";

type Row = typeof gives.$inferSelect;

/** One act of help, with both people as others may know them. */
export type GiveView = Pick<
  Row,
  | "id"
  | "giverId"
  | "receiverId"
  | "kind"
  | "warmth"
  | "name"
  | "company"
  | "note"
  | "askId"
  | "givenAt"
  | "mentionedAt"
  | "settledAt"
> & {
  /** A give whose time has run out reads as lapsed, whether or not the sweep has come by. */
  readonly state: Row["state"];
  readonly giverName: string;
  readonly receiverName: string;
};

/**
 * A give that the caller has a part in.
 * @throws UserError `not-yours` for everybody else, and for one that is gone
 */
export async function findGive(
  ctx: Context,
  id: string,
  part: "giver" | "receiver",
): Promise<GiveView> {
  const [row] = await ctx.tx
    .select()
    .from(gives)
    .where(and(eq(gives.groupId, ctx.group.id), eq(gives.id, id)));
  const owner = part === "giver" ? row?.giverId : row?.receiverId;
  if (row === undefined || owner !== ctx.member.id) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const [give] = await viewGives(ctx, [row]);
  if (give === undefined) throw new Error("one row has one view");
  return give;
}

/** Keeps a give as it is until this transaction ends: of two taps at the same moment the second sees the first. */
export async function lockGive(
  { tx, group }: Pick<Context, "tx" | "group">,
  id: string,
): Promise<void> {
  await tx
    .select({ id: gives.id })
    .from(gives)
    .where(and(eq(gives.groupId, group.id), eq(gives.id, id)))
    .for("no key update");
}

/** Rows of the ledger with the people's names, in their order. */
export async function viewGives(
  ctx: Pick<Context, "tx" | "group" | "now" | "texts">,
  rows: readonly Row[],
): Promise<readonly GiveView[]> {
  const people = await findMembers(ctx, [
    ...new Set(rows.flatMap((row) => [row.giverId, row.receiverId])),
  ]);
  const nameOf = (memberId: string): string =>
    people.find((person) => person.id === memberId)?.name ?? ctx.texts.common.somebody;
  return rows.map((row) => ({
    ...row,
    state: row.state === "pending" && row.lapsesAt <= ctx.now ? "lapsed" : row.state,
    giverName: nameOf(row.giverId),
    receiverName: nameOf(row.receiverId),
  }));
}

/** What was given, in a few words: "a warm referral (Lee Wong, Acme)". */
export const giveText = (
  texts: Texts,
  give: Pick<GiveView, "kind" | "warmth" | "name" | "company">,
): string =>
  texts.giving.what({
    kind: give.kind,
    isWarm: give.kind === "referral" && give.warmth !== null && give.warmth !== "name",
    about: [give.name, give.company].filter((part) => part !== null),
  });
