import { and, isNull } from "drizzle-orm";
import { groups } from "#db/schema/index.ts";

/**
 * For what happens to whole groups by itself: not to one whose people and records moved into another by linking, nor to
 * one in none of whose workspaces Kith is any more, unless it comes back.
 */
export const isLiving = and(isNull(groups.linkedInto), isNull(groups.removedAt));
