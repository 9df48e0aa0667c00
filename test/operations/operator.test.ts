import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { createKeyring, useKeyring } from "#db/secrets/keyring.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { openDatabase } from "#db/open-database.ts";
import { accounts, contacts, groups, members, outbox, workspaces } from "#db/schema/index.ts";
import { askKith } from "#test/support/ask-kith.ts";
import { databaseAt } from "#test/support/global-setup.ts";
import { createAddress, TEST_KEYRING, TEST_SECRET } from "#test/support/test-database.ts";

const AT = new Date("2026-03-02T10:00:00Z");

/** What opening a database sets for the whole process is put back. */
afterEach(() => useKeyring(TEST_KEYRING));

/** One group with one member and one contact. */
async function fill(db: Db): Promise<void> {
  const [group] = await db
    .insert(groups)
    .values({ name: "Harbour Job Club", createdAt: AT })
    .returning();
  const groupId = group?.id ?? "";
  const [place] = await db
    .insert(workspaces)
    .values({ groupId, platform: "slack", externalId: "T1", installedAt: AT })
    .returning();
  const [maya] = await db
    .insert(members)
    .values({ groupId, displayName: "Maya", joinedAt: AT })
    .returning();
  const [workspaceId, memberId] = [place?.id ?? "", maya?.id ?? ""];
  await db.insert(accounts).values({
    groupId,
    workspaceId,
    memberId,
    platform: "slack",
    externalId: "U1",
    lastUsedAt: AT,
  });
  await db.insert(contacts).values({
    groupId,
    ownerId: memberId,
    name: "Ana Silva",
    nameKey: "k",
    email: "ana@silva.example",
    createdAt: AT,
  });
  await db.insert(outbox).values({
    groupId,
    workspaceId,
    memberId,
    lane: "slack:T1",
    dedupeKey: "one",
    runAt: AT,
    target: { kind: "account", account: "U1" },
    payload: "[]",
  });
}

describe("the operator's command line", () => {
  it("lists what there is, and shows how each is typed", async () => {
    const { code, said } = await askKith([], {});
    expect(code).toBe(0);
    for (const name of ["status", "doctor", "erase", "rotate-key", "move-database", "replay"]) {
      expect(said).toContain(name);
    }
    const help = await askKith(["suppress", "--help"], {});
    expect(help.said).toContain('npm run kith -- suppress --name "Ana Silva"');
  });

  it.each([
    [["stauts"], "no command"],
    [["status", "--loud"], "--loud"],
    [["erase", "--account", "U1"], "slack:U0123ABC"],
    [["erase", "--account", "slack:U1"], "--yes"],
    [["suppress", "--name", "Ana"], "--yes"],
    [["rotate-key"], "KITH_SECRET_PREVIOUS"],
    [["status"], "DATA_DIR"],
  ])("says how to mend %j, and ends with 1", async (typed, words) => {
    const empty = mkdtempSync(path.join(tmpdir(), "kith-none-"));
    const { code, complaint } = await askKith(typed, { DATA_DIR: empty });
    rmSync(empty, { recursive: true });
    expect(code).toBe(1);
    expect(complaint).toContain(words);
  });
});

describe("an embedded database that has grown up", () => {
  const owner = `owner_${randomUUID().slice(0, 8)}`;
  const name = `test_${randomUUID()}`;
  const newer = Buffer.alloc(32, "newer").toString("base64");
  let dataDir: string;
  let url: string;
  let remove: () => Promise<void>;
  const superuser = () => postgres(inject("postgresUrl"), { max: 1, onnotice() {} });

  beforeAll(async () => {
    const made = await createAddress("embedded", { empty: false });
    ({ dataDir } = made.address);
    ({ remove } = made);
    const source = await openDatabase({ dataDir, keyring: TEST_KEYRING });
    await fill(source.db);
    await source.close();
    // As with a hosting company: the user owns one database, may make roles, and stands above no policy.
    const sql = superuser();
    await sql.unsafe(`create role ${owner} login createrole password 'harbour'`);
    const roles = await sql<{ name: string }[]>`
      select quote_ident(rolname) as name from pg_roles where rolname like 'kith\\_%'`;
    for (const role of roles) {
      await sql.unsafe(`grant ${role.name} to ${owner} with admin option`);
    }
    await sql`create database ${sql(name)} owner ${sql(owner)}`;
    await sql.end();
    const address = new URL(databaseAt(inject("postgresUrl"), name));
    address.username = owner;
    address.password = "harbour";
    url = address.href;
  });
  afterAll(async () => {
    const sql = superuser();
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql.unsafe(`drop role ${owner}`);
    await sql.end();
    await remove();
  });

  const settings = () => ({ DATABASE_URL: url, DATA_DIR: dataDir, KITH_SECRET: TEST_SECRET });

  it("is looked at while Kith is stopped, and not while it runs", async () => {
    const embedded = { DATA_DIR: dataDir, KITH_SECRET: TEST_SECRET };
    const status = await askKith(["status"], embedded, AT);
    expect(status.said).toContain("Groups: 1, workspaces and servers: 1, members: 1");
    expect(status.said).toContain("Outbox: 1 queued");
    expect(status.code).toBe(0);
    const running = await openDatabase({ dataDir, keyring: TEST_KEYRING });
    const locked = await askKith(["status"], embedded);
    await running.close();
    expect(locked.code).toBe(1);
    expect(locked.complaint).toMatch(/^DATA_DIR: .* is in use by process \d+\. Stop it/);
  });

  it("moves to a server whole, and into an empty one alone", async () => {
    const moved = await askKith(["move-database"], settings());
    expect(moved.complaint).toBe("");
    expect(moved.said).toMatch(/Copied \d+ rows of \d+ tables/);
    const listed = await askKith(["groups", "--names"], settings());
    expect(listed.said).toContain("slack T1\t1\t2026-03-02\tHarbour Job Club");
    expect((await askKith(["groups"], settings())).said).not.toContain("Harbour");
    const again = await askKith(["move-database"], settings());
    expect(again.code).toBe(1);
    expect(again.complaint).toContain("has data already");
  });

  it("is there for its members alone, as before: row security holds for its owner again", async () => {
    const sql = postgres(url, { max: 1, onnotice() {} });
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relrowsecurity and not relforcerowsecurity and relnamespace = 'public'::regnamespace`;
    const [hidden] = await sql<{ seen: number }[]>`
      select count(*)::int as seen from pg_class
      where relname = 'contacts' and relrowsecurity and relforcerowsecurity`;
    await sql.end();
    expect({ tables: [...tables], hidden: hidden?.seen }).toEqual({ tables: [], hidden: 1 });
  });

  it("says that messages wait and nobody sends them", async () => {
    const later = new Date(AT.getTime() + 3_600_000);
    const status = await askKith(["status"], settings(), later);
    expect(status.said).toContain("has waited for 60 min");
    expect(status.code).toBe(2);
  });

  it("gets a new secret, after which the old one can go", async () => {
    const env = { ...settings(), KITH_SECRET: newer, KITH_SECRET_PREVIOUS: TEST_SECRET };
    const rotated = await askKith(["rotate-key"], env);
    expect(rotated.complaint).toBe("");
    expect(rotated.said).toMatch(/Sealed [1-9]\d* rows anew/);
    expect((await askKith(["rotate-key"], env)).said).toContain("Sealed 0 rows anew");
    const listed = await askKith(["groups", "--names"], { ...settings(), KITH_SECRET: newer });
    expect(listed.said).toContain("Harbour Job Club");
    const database = await openDatabase({
      databaseUrl: url,
      dataDir: "",
      keyring: createKeyring({ current: newer }),
      maxConnections: 1,
    });
    await database.close();
  });

  it("forgets an account, and a person who asked for it", async () => {
    const env = { ...settings(), KITH_SECRET: newer };
    const suppressed = await askKith(
      ["suppress", "--name", "Ana Silva", "--email", "Ana@Silva.example", "--yes"],
      env,
    );
    expect(suppressed.said).toContain("Deleted from 1 members' contacts");
    const erased = await askKith(["erase", "--account", "slack:U1", "--yes"], env);
    expect(erased.said).toBe("Erased in 1 group.");
    expect((await askKith(["erase", "--account", "slack:U1", "--yes"], env)).code).toBe(2);
  });
});
