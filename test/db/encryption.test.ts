import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { listVerbs, pathText } from "#chat/command-spec.ts";
import { eventName } from "#core/kernel/event-name.ts";
import { asRequest } from "#core/kernel/request-id.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { openDatabase } from "#db/open-database.ts";
import { contacts, groups } from "#db/schema/index.ts";
import { createKeyring, useKeyring } from "#db/secrets/keyring.ts";
import { resealAll, sealedTables } from "#db/secrets/reseal.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { type Collector, collectTraces, spansIn } from "#test/support/collect-traces.ts";
import { plantedLines, plantGroup } from "#test/support/planted-story.ts";
import { createAddress, ENGINES, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { addDatabaseMetrics } from "#watching/database-metrics.ts";
import { createLog } from "#watching/log.ts";
import { createMetrics } from "#watching/metrics.ts";

const TOKEN = "quartz";

const idOf = (line: string): unknown => {
  const { request }: { readonly request?: unknown } = JSON.parse(line);
  return request;
};

it("the story writes into every option of every command that takes words", () => {
  const lines = plantedLines(TOKEN, "<@ben>");
  const missing = listVerbs(createDesk("").catalogue).flatMap(({ path, verb }) =>
    verb.options
      .filter(({ kind }) => kind !== "choice" && kind !== "integer")
      .filter(({ name }) => {
        const written = new RegExp(` ${name}:"[^"]*${TOKEN}`);
        return !lines.some((line) => line.startsWith(`/${pathText(path)} `) && written.test(line));
      })
      .map((option) => `/${pathText(path)} ${option.name}`),
  );
  expect(missing).toEqual([]);
});

describe.each(ENGINES)("what people wrote on %s", (engine) => {
  let kith: TestKith;
  let collector: Collector;
  let metrics: ReturnType<typeof createMetrics>;
  const lines: string[] = [];
  beforeAll(async () => {
    const log = createLog("debug", (line) => lines.push(line));
    const desk = createDesk("");
    metrics = createMetrics((incoming) => eventName(desk, incoming));
    collector = await collectTraces(log);
    kith = await createTestKith(engine, "2026-03-02T10:00:00Z", {
      log,
      desk,
      observe: metrics.event,
    });
    addDatabaseMetrics(metrics.registry, kith.database.db);
    await plantGroup(kith, { workspace: "w1", token: TOKEN });
    await kith.person("u1-w1").type("/nudges on");
    for (const days of [1, 8, 30]) {
      kith.advanceDays(days);
      // All but the one that empties what is to be searched.
      for (const job of featureJobs.filter(({ name }) => name !== "purge")) {
        await kith.runJob(job.name);
      }
    }
    await kith.person("u1-w1").type("/todo");
  });
  afterAll(() => kith.close());

  const everyRow = async () => {
    const { db } = kith.database;
    const tables = await db.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
    const found: { table: string; row: string }[] = [];
    for (const { name } of tables) {
      const rows = await db.execute<{ row: string }>(
        sql`select t::text as row from ${sql.raw(name === "__drizzle_migrations" ? "drizzle.__drizzle_migrations" : `"${name}"`)} t`,
      );
      found.push(...rows.map(({ row }) => ({ table: name, row })));
    }
    return found;
  };

  it("stands in no column of any table", async () => {
    const rows = await everyRow();
    const tables = new Set(rows.map(({ table }) => table));
    for (const table of ["contacts", "drafts", "gives", "introductions", "outbox", "deliveries"]) {
      expect(tables).toContain(table);
    }
    const plain = rows.filter(({ row }) => row.toLowerCase().includes(TOKEN));
    expect(plain).toEqual([]);
  });

  it("is still there for whom it is for", async () => {
    const maya = kith.person("u1-w1");
    const { text } = await maya.type(`/contact show Ana ${TOKEN}`);
    expect(text).toContain(`more ${TOKEN}`);
    const letters = await kith.person("u2-w1").letters();
    expect(letters.map((letter) => letter.text).join("\n")).toContain(TOKEN);
  });

  it("stands in no line of the log, at its most talkative", async () => {
    expect(lines.filter((line) => line.toLowerCase().includes(TOKEN))).toEqual([]);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it("stands in no figure, of which there are all that operators are promised", async () => {
    metrics.delivery("slack", "rate-limited");
    metrics.job("purge", { outcome: "ok", seconds: 1, lagSeconds: 2 });
    const text = await metrics.registry.metrics();
    expect(text.toLowerCase()).not.toContain(TOKEN);
    expect(text).toMatch(/kith_events_total\{[^}]*name="contact add"[^}]*outcome="ok"/);
    expect(text).toMatch(/kith_outbox_messages\{state="queued"\} [1-9]/);
    expect(text).toMatch(/kith_outbox_oldest_seconds [1-9]/);
    // The embedded engine has no connections of its own to tell of.
    const connections =
      engine === "postgres" ? /kith_database_connections\{state="\w+"\} [1-9]/ : /connections/;
    expect(text).toMatch(connections);
    expect(text).toContain('kith_deliveries_total{platform="slack",outcome="rate-limited"} 1');
    expect(text).toContain('kith_job_lag_seconds{job="purge"} 2');
  });

  it("stands in no trace, and one trace holds an event with its transactions", async () => {
    const sent = await collector.stop();
    expect(sent.toLowerCase()).not.toContain(TOKEN);
    expect(sent).toContain('"name":"event"');
    expect(sent).toContain('"contact add"');
    const spans = spansIn(sent);
    const events = new Set(
      spans.filter(({ name }) => name === "event").map(({ spanId }) => spanId),
    );
    const within = spans.filter(({ parentSpanId }) => events.has(parentSpanId ?? ""));
    expect(within.map(({ name }) => name)).toContain("transaction");
  });

  it("is found by one id: all log lines of an event have the same", async () => {
    const lines: string[] = [];
    const log = createLog("debug", (line) => lines.push(line));
    await asRequest(async () => {
      log.info("one");
      await kith.database.sql`select 1`;
      log.info("two");
    });
    log.info("three");
    const ids = lines.slice(-3).map((line) => idOf(line));
    expect(ids[0]).toMatch(/^[0-9a-f]{8}$/);
    expect(ids).toEqual([ids[0], ids[0], undefined]);
  });

  it("is all sealed anew with a new secret, so that the old one can go", async () => {
    const current = Buffer.alloc(32, "another").toString("base64");
    const { db } = kith.database;
    const before = TEST_KEYRING.seal("", "any").split(".").slice(0, 2).join(".");
    const stillOld = async () =>
      (await everyRow()).filter(({ table, row }) => table !== "secrets" && row.includes(before));
    expect((await stillOld()).length).toBeGreaterThan(sealedTables.length);
    try {
      useKeyring(createKeyring({ current, previous: TEST_SECRET }));
      expect(await resealAll(db)).toBeGreaterThan(0);
      expect(await stillOld()).toEqual([]);
      expect(await resealAll(db)).toBe(0);
      useKeyring(createKeyring({ current }));
      const found = await db.select({ name: contacts.name }).from(contacts);
      expect(found.filter(({ name }) => name.includes(TOKEN)).length).toBeGreaterThan(0);
    } finally {
      useKeyring(TEST_KEYRING);
    }
  });
});

describe.each(ENGINES)("after a change of secret on %s", (engine) => {
  const current = Buffer.alloc(32, "another").toString("base64");

  it("what was written before is read while the old secret is given, and is lost to nobody else", async () => {
    const { address, remove } = await createAddress(engine, { empty: false });
    const withSecrets = async <Result>(
      secrets: Parameters<typeof createKeyring>[0],
      work: (db: Db) => Promise<Result>,
    ): Promise<Result> => {
      const database = await openDatabase({ ...address, keyring: createKeyring(secrets) });
      try {
        return await work(database.db);
      } finally {
        await database.close();
      }
    };
    const write = (name: string) => (db: Db) =>
      db.insert(groups).values({ name, createdAt: new Date("2026-03-02T10:00:00Z") });
    const read = (db: Db) => db.select({ name: groups.name }).from(groups).orderBy(groups.id);
    try {
      await withSecrets({ current: TEST_SECRET }, write("before"));
      await withSecrets({ current, previous: TEST_SECRET }, write("after"));
      const both = await withSecrets({ current, previous: TEST_SECRET }, read);
      expect(both.map((row) => row.name)).toEqual(["before", "after"]);
      await expect(withSecrets({ current }, read)).rejects.toThrow("KITH_SECRET_PREVIOUS");
    } finally {
      await remove();
    }
  });
});
