import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "migrations");

type Journal = { readonly entries: readonly { readonly idx: number; readonly tag: string }[] };

const readJournal = async (): Promise<Journal> =>
  JSON.parse(await readFile(path.join(MIGRATIONS, "meta/_journal.json"), "utf8"));

const fileNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();

it("the journal lists every migration there is, in order, and no other", async () => {
  const { entries } = await readJournal();
  expect(entries.map((entry) => `${entry.tag}.sql`)).toEqual(await fileNames(MIGRATIONS));
  expect(entries.map((entry) => entry.idx)).toEqual(entries.map((_entry, index) => index));
  expect(entries.map((entry) => Number(entry.tag.slice(0, 4)))).toEqual(
    entries.map((entry) => entry.idx),
  );
});

it("the migrations make the schema that the code declares: there is nothing to generate", async () => {
  // Inside the project, as drizzle-kit takes only a relative folder.
  const folder = await mkdtemp(path.join(ROOT, "node_modules/.cache/migrations-"));
  try {
    await cp(MIGRATIONS, folder, { recursive: true });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        "node_modules/drizzle-kit/bin.cjs",
        "generate",
        "--dialect=postgresql",
        "--schema=./src/db/schema/index.ts",
        `--out=${path.relative(ROOT, folder)}`,
      ],
      { cwd: ROOT },
    );
    expect(stdout).toContain("No schema changes");
    expect(await fileNames(folder)).toEqual(await fileNames(MIGRATIONS));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
