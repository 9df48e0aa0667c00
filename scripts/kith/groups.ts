import { sql } from "drizzle-orm";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { groups } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { type OperatorCommand, readOptions, withFoundDatabase } from "./operator-command.ts";

/** Which groups there are, without anybody's name unless it is asked for. */
export const groupsCommand: OperatorCommand = {
  name: "groups",
  usage: "groups [--names]",
  about:
    "Each group: its id, where it lives, how many members it has and when it was last used. --names also shows what it is called.",
  examples: ["npm run kith -- groups", "npm run kith -- groups --names"],
  async run(request) {
    const { names } = readOptions(request, { names: { type: "boolean" } });
    return withFoundDatabase(request, async ({ db }) => {
      const found = await readGroups(db);
      const called = names === true ? await readNames(db) : new Map<string, string>();
      request.print(["group", "lives in", "members", "last used"].join("\t"));
      for (const { id, places, members, lastUsed } of found) {
        const name = called.get(id);
        request.print(
          [id, places ?? "nowhere any more", members, lastUsed ?? "never"].join("\t") +
            (name === undefined ? "" : `\t${name}`),
        );
      }
      request.print(`Groups: ${found.length}`);
      return "done";
    });
  },
};

type FoundGroup = {
  readonly id: string;
  /** Such as `slack T0123, discord 4567`; null where Kith was removed from all. */
  readonly places: string | null;
  readonly members: number;
  /** A day; nobody's hours are an operator's business. */
  readonly lastUsed: string | null;
};

const readGroups = (db: Db): Promise<readonly FoundGroup[]> =>
  inSystem(db, (tx) =>
    tx.execute<FoundGroup>(sql`
      select g.id,
        (select string_agg(w.platform || ' ' || w.external_id, ', ' order by w.installed_at)
          from workspaces w where w.group_id = g.id and w.removed_at is null) as places,
        (select count(*)::int from members m where m.group_id = g.id and m.left_at is null) as members,
        (select to_char(max(a.last_used_at), 'YYYY-MM-DD') from accounts a where a.group_id = g.id) as "lastUsed"
      from groups g where g.linked_into is null order by g.created_at, g.id`),
  );

async function readNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await inSystem(db, (tx) =>
    tx.select({ id: groups.id, name: groups.name }).from(groups),
  );
  return new Map(rows.map(({ id, name }) => [id, name ?? "(no name)"]));
}
