import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { packId, unpackId } from "#core/action-args.ts";
import type { Context, Sender } from "#core/context.ts";
import { MINUTE_MS } from "#core/durations.ts";
import { landingCredits, newId } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import type { Landing } from "../landing-row.ts";
import { keyOf, linkPath, type PathPerson, type PersonKey } from "./propose-path.ts";

export type Credit = typeof landingCredits.$inferSelect;

/** More people on one path are not read any more. */
export const MOST_CREDITED = 12;

/** Letters wait so long for second thoughts. */
const SECOND_THOUGHTS_MS = 2 * MINUTE_MS;

/** The person who is credited. */
export const creditKey = ({ memberId, contactId }: Pick<Credit, "memberId" | "contactId">) =>
  memberId === null ? keyOf("c", contactId ?? "") : keyOf("m", memberId);

/** A person as a menu's value: no comma, and short. */
export const personValue = (key: PersonKey): string => `${key.slice(0, 2)}${packId(key.slice(2))}`;

/** The person behind a menu's value; undefined when it is none. */
export function readPersonValue(value: string): PersonKey | undefined {
  const kind = value.slice(0, 2);
  const id = unpackId(value.slice(2));
  if (id === undefined) return undefined;
  return kind === "m:" ? keyOf("m", id) : kind === "c:" ? keyOf("c", id) : undefined;
}

/** Who is credited with a landing, in the order of the path. */
export const readCredits = (
  { tx, group }: Pick<Sender, "tx" | "group">,
  landingId: string,
): Promise<readonly Credit[]> =>
  tx
    .select()
    .from(landingCredits)
    .where(and(eq(landingCredits.groupId, group.id), eq(landingCredits.landingId, landingId)))
    .orderBy(asc(landingCredits.id));

/**
 * Credits more people with the caller's landing. Each stands after the nearest credited person who led to them, as
 * proposed. Nobody is thanked by that, and nobody is credited twice; beyond the most, people are left out.
 */
export async function addCredits(
  ctx: Context,
  landing: Landing,
  people: readonly PersonKey[],
  proposed: readonly PathPerson[],
): Promise<readonly Credit[]> {
  const before = await readCredits(ctx, landing.id);
  const ids = new Map(before.map((credit) => [creditKey(credit), credit.id]));
  const all = [...new Set([...ids.keys(), ...people])].slice(
    0,
    Math.max(MOST_CREDITED, before.length),
  );
  for (const { key, parent } of linkPath(proposed, all)) {
    const parentId = parent === undefined ? null : (ids.get(parent) ?? null);
    const known = before.find((credit) => creditKey(credit) === key);
    if (known === undefined) {
      const id = newId();
      ids.set(key, id);
      await ctx.tx.insert(landingCredits).values({
        groupId: ctx.group.id,
        id,
        landingId: landing.id,
        landedId: ctx.member.id,
        memberId: key.startsWith("m:") ? key.slice(2) : null,
        contactId: key.startsWith("c:") ? key.slice(2) : null,
        parentId,
      });
    } else if (
      known.parentId === null &&
      parentId !== null &&
      !leadsTo(before, known.id, parentId)
    ) {
      await ctx.tx.update(landingCredits).set({ parentId }).where(isCredit(ctx, known.id));
    }
  }
  await recordDeed(ctx, { kind: "credited", ids: [landing.id] });
  return readCredits(ctx, landing.id);
}

/** Whether somebody stands anywhere above another on the path. */
function leadsTo(credits: readonly Credit[], from: string, to: string): boolean {
  const seen = new Set<string>();
  let at: string | null = to;
  while (at !== null && !seen.has(at)) {
    if (at === from) return true;
    seen.add(at);
    const id: string = at;
    at = credits.find((credit) => credit.id === id)?.parentId ?? null;
  }
  return false;
}

/** Takes back the credits of whoever is not to be thanked yet. Returns those that stay. */
export async function clearCredits(ctx: Context, landing: Landing): Promise<readonly Credit[]> {
  await ctx.tx
    .delete(landingCredits)
    .where(
      and(
        eq(landingCredits.groupId, ctx.group.id),
        eq(landingCredits.landingId, landing.id),
        isNull(landingCredits.thankAt),
        isNull(landingCredits.thankedAt),
      ),
    );
  return readCredits(ctx, landing.id);
}

/**
 * Has everybody thanked who is credited and was not yet: members by a letter in some minutes, contacts never, which is
 * for the landed member to do. Returns who is new to it; a second tap finds nobody.
 */
export async function thankCredited(ctx: Context, landing: Landing): Promise<readonly Credit[]> {
  const isNew = and(
    eq(landingCredits.groupId, ctx.group.id),
    eq(landingCredits.landingId, landing.id),
    isNull(landingCredits.thankAt),
    isNull(landingCredits.thankedAt),
  );
  const members = await ctx.tx
    .update(landingCredits)
    .set({ thankAt: new Date(ctx.now.getTime() + SECOND_THOUGHTS_MS) })
    .where(and(isNew, isNotNull(landingCredits.memberId)))
    .returning();
  const contacts = await ctx.tx
    .update(landingCredits)
    .set({ thankedAt: ctx.now })
    .where(and(isNew, isNotNull(landingCredits.contactId)))
    .returning();
  return [...members, ...contacts];
}

/** Whoever was to be thanked and was not yet is not written to any more. Returns the members who were credited. */
export async function withdrawThanks(ctx: Context, landing: Landing): Promise<readonly Credit[]> {
  const credits = await readCredits(ctx, landing.id);
  const waiting = credits.filter(
    ({ thankAt, thankedAt }) => thankAt !== null && thankedAt === null,
  );
  if (waiting.length > 0) {
    await ctx.tx
      .update(landingCredits)
      .set({ thankAt: null })
      .where(
        and(
          eq(landingCredits.groupId, ctx.group.id),
          inArray(
            landingCredits.id,
            waiting.map(({ id }) => id),
          ),
          isNull(landingCredits.thankedAt),
        ),
      );
  }
  return credits;
}

export const isCredit = ({ group }: Pick<Sender, "group">, id: string) =>
  and(eq(landingCredits.groupId, group.id), eq(landingCredits.id, id));
