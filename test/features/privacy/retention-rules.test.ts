import { readFileSync } from "node:fs";
import path from "node:path";
import { getTableColumns, getTableName } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { members } from "#db/schema/index.ts";
import { memberColumns, RULED_TABLES } from "#features/privacy/rules/read-rules.ts";
import { contactsEndOn, contactsFate, hasLasted } from "#features/privacy/retention/periods.ts";

import { tableLines } from "./kept-words.ts";

const at = (instant: string): Date => new Date(instant);

describe("the rule of each table", () => {
  it("names every column that leads to a member", () => {
    const unruled = RULED_TABLES.flatMap((ruled) => {
      const covered = ruled.atErase.flatMap((part) => part.of);
      return memberColumns(ruled)
        .filter((column) => !covered.includes(column))
        .map((column) => `${ruled.name}.${column}`);
    });
    expect(unruled).toEqual([]);
    expect(RULED_TABLES.flatMap(memberColumns).length).toBeGreaterThan(50);
  });

  it("empties every sealed column of rows that stay", () => {
    const left = RULED_TABLES.flatMap(({ name, columns, atErase }) => {
      const stays = atErase.filter((part) => part.rows === "stay");
      const emptied = stays.flatMap((part) => Object.keys(part.emptied));
      const isAnybodys = stays.some((part) => Object.keys(part.emptied).length > 0);
      return Object.entries(columns)
        .filter(([key, column]) => column.columnType === "PgCustomColumn" && !emptied.includes(key))
        .filter(() => isAnybodys)
        .map(([key]) => `${name}.${key}`);
    });
    expect(left).toEqual([]);
  });

  it("leaves nothing of a member's row but when they came and went", () => {
    const rule = RULED_TABLES.find(({ table }) => table === members)?.atErase[0];
    const emptied = rule?.rows === "stay" ? Object.keys(rule.emptied) : [];
    const kept = Object.entries(getTableColumns(members))
      .filter(([key, column]) => column.generated === undefined && !emptied.includes(key))
      .map(([key]) => key);
    expect(kept).toEqual([
      "groupId",
      "id",
      "originGroupId",
      "pseudonymSince",
      "joinedAt",
      "leftAt",
    ]);
  });

  it("says what is a member's to take along, wherever rows go with them", () => {
    const hidden = RULED_TABLES.filter(
      ({ atErase, exported }) =>
        atErase.some((part) => part.rows === "go") && exported === undefined,
    ).map(({ table }) => getTableName(table));
    // The words of contacts are taken along with those; what was sent stands in the chat.
    expect(hidden.toSorted()).toEqual(["contact_books", "outbox"]);
  });
});

describe("the operator's notice", () => {
  it("says of each table what the rules say", () => {
    const file = path.join(import.meta.dirname, "../../../docs/privacy.md");
    // The table is padded for readers of the text.
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.replaceAll(/ +/g, " "));
    const told = lines.filter((line) => /^\| `[a-z_]+` \|/.test(line));
    expect(told.toSorted()).toEqual(tableLines().toSorted());
  });
});

describe("contacts of somebody who does not use Kith", () => {
  const lastUsedAt = at("2025-01-31T15:00:00Z");
  const fate = (now: string, toldAt: string | null = null) =>
    contactsFate({ lastUsedAt, toldAt: toldAt === null ? null : at(toldAt), now: at(now) });

  it("go 14 months later, at a month's end too", () => {
    expect(contactsEndOn(lastUsedAt)).toBe("2026-03-31");
    expect(contactsEndOn(at("2024-12-31T00:00:00Z"))).toBe("2026-02-28");
  });

  it("are announced 60 days before, and not a day earlier", () => {
    expect(fate("2026-01-29T23:59:59Z")).toBe("keep");
    expect(fate("2026-01-30T00:00:00Z")).toBe("tell");
  });

  it("stay until the last day has come and 60 days have passed since the news", () => {
    const told = "2026-01-30T00:00:00Z";
    expect(fate("2026-03-30T23:59:59Z", told)).toBe("keep");
    expect(fate("2026-03-31T00:00:00Z", told)).toBe("delete");
    expect(fate("2026-04-20T00:00:00Z", "2026-03-01T10:00:00Z")).toBe("keep");
    expect(fate("2026-04-30T10:00:00Z", "2026-03-01T10:00:00Z")).toBe("delete");
  });

  it("are announced anew to somebody who came back in between", () => {
    expect(fate("2026-01-30T00:00:00Z", "2024-12-01T00:00:00Z")).toBe("tell");
  });
});

describe("thirty days", () => {
  it("are over to the millisecond", () => {
    const left = at("2026-03-01T12:00:00.000Z");
    expect(hasLasted(left, 30, at("2026-03-31T11:59:59.999Z"))).toBe(false);
    expect(hasLasted(left, 30, at("2026-03-31T12:00:00.000Z"))).toBe(true);
  });
});
