import { and, asc, eq } from "drizzle-orm";
import type { Context, Sender } from "#core/context.ts";
import { employerAliases, newId } from "#db/schema/index.ts";
import { matchesEmployer, readTyped } from "./same-employer.ts";
import { employerNotation } from "./split-name.ts";

/** Two names of one employer, as an organiser wrote them. */
export type Alias = { readonly id: string; readonly first: string; readonly second: string };

/** More are no exceptions any more. */
const MOST_ALIASES = 200;

/** What the group's organisers have said about names. */
export const readAliases = ({
  tx,
  group,
}: Pick<Sender, "tx" | "group">): Promise<readonly Alias[]> =>
  tx
    .select({
      id: employerAliases.id,
      first: employerAliases.first,
      second: employerAliases.second,
    })
    .from(employerAliases)
    .where(eq(employerAliases.groupId, group.id))
    .orderBy(asc(employerAliases.id))
    .limit(MOST_ALIASES);

/** A company's name, and its other names by what the group's organisers said, over several steps. */
export async function namesOf(
  ctx: Pick<Sender, "tx" | "group">,
  company: string,
): Promise<readonly string[]> {
  const aliases = await readAliases(ctx);
  const names = [company];
  if (aliases.length === 0) return names;
  for (const name of names) {
    const isThis = matchesEmployer(readTyped(name));
    for (const { first, second } of aliases) {
      const other = isThis(readTyped(first))
        ? second
        : isThis(readTyped(second))
          ? first
          : undefined;
      if (other !== undefined && !names.includes(other)) names.push(other);
    }
  }
  return names;
}

/** Remembers two names of one employer; the same two again change nothing. False when there are too many. */
export async function addAlias(ctx: Context, first: string, second: string): Promise<boolean> {
  const count = await ctx.tx.$count(employerAliases, eq(employerAliases.groupId, ctx.group.id));
  if (count >= MOST_ALIASES) return false;
  await ctx.tx
    .insert(employerAliases)
    .values({
      groupId: ctx.group.id,
      id: newId(),
      first,
      second,
      firstKey: ctx.keyedHash(employerNotation(first)),
      secondKey: ctx.keyedHash(employerNotation(second)),
      createdAt: ctx.now,
    })
    .onConflictDoNothing();
  return true;
}

export async function removeAlias(ctx: Context, id: string): Promise<void> {
  await ctx.tx
    .delete(employerAliases)
    .where(and(eq(employerAliases.groupId, ctx.group.id), eq(employerAliases.id, id)));
}
