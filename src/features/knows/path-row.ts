import { and, eq } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";

export type PathRequest = typeof pathRequests.$inferSelect;
export type PathAsk = typeof pathAsks.$inferSelect;

type Reader = Pick<Sender, "tx" | "group">;

/** Then the asker hears how it went, whoever was asked and whatever they said. */
export const PATH_DAYS = 7;

export const isRequest = (groupId: string, id: string) =>
  and(eq(pathRequests.groupId, groupId), eq(pathRequests.id, id));

export const isPathAsk = (groupId: string, id: string) =>
  and(eq(pathAsks.groupId, groupId), eq(pathAsks.id, id));

export async function findRequest(
  { tx, group }: Reader,
  id: string,
): Promise<PathRequest | undefined> {
  const [row] = await tx.select().from(pathRequests).where(isRequest(group.id, id));
  return row;
}

/** Keeps an owner's part as it is until this transaction ends. */
export async function lockPathAsk({ tx, group }: Reader, id: string): Promise<void> {
  await tx
    .select({ id: pathAsks.id })
    .from(pathAsks)
    .where(isPathAsk(group.id, id))
    .for("no key update");
}

/** An owner's part with its request; undefined when it is gone. */
export async function findPath(
  { tx, group }: Reader,
  id: string,
): Promise<{ readonly ask: PathAsk; readonly request: PathRequest } | undefined> {
  const [row] = await tx
    .select({ ask: pathAsks, request: pathRequests })
    .from(pathAsks)
    .innerJoin(
      pathRequests,
      and(eq(pathRequests.groupId, pathAsks.groupId), eq(pathRequests.id, pathAsks.requestId)),
    )
    .where(isPathAsk(group.id, id));
  return row;
}
