import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

/** Who may import what. The linter's patterns know no look-ahead: one with it is dropped in silence. */
const FORBIDDEN = [
  ["src/chat/new.ts", "#core/context.ts"],
  ["src/chat/new.ts", "drizzle-orm"],
  ["src/chat/new.ts", "../core/context.ts"],
  ["src/db/new.ts", "#core/context.ts"],
  ["src/db/schema/new.ts", "../../chat/message.ts"],
  ["src/pictures/new.ts", "#chat/message.ts"],
  ["src/pictures/new.ts", "#db/transactions/tenant.ts"],
  ["src/pictures/new.ts", "#features/tasks/index.ts"],
  ["src/pictures/new.ts", "../core/context.ts"],
  ["src/core/new.ts", "#features/tasks/index.ts"],
  ["src/core/new.ts", "#adapters/slack/slack-adapter.ts"],
  ["src/core/new.ts", "../features/index.ts"],
  ["src/core/new.ts", "#pictures/render-scene.ts"],
  ["src/core/new.ts", "#core/files/csv-file.ts"],
  ["src/core/files/new.ts", "#core/messages/answer-of.ts"],
  ["src/core/outbox/new.ts", "#core/kernel/kernel.ts"],
  ["src/core/input/new.ts", "#core/outbox/outbox.ts"],
  ["src/core/sessions/new.ts", "#core/kernel/kernel.ts"],
  ["src/texts/en/new.ts", "#core/context.ts"],
  ["src/features/tasks/new.ts", "#adapters/discord/discord-adapter.ts"],
  ["src/features/tasks/new.ts", "#features/contacts/own-contacts.ts"],
  ["src/features/tasks/new.ts", "../contacts/own-contacts.ts"],
  ["src/features/contacts/import/new.ts", "../../tasks/index.ts"],
  ["src/features/contacts/import/new.ts", "#features/tasks/make-tasks.ts"],
  ["src/features/tasks/new.ts", "#pictures/render-scene.ts"],
  ["src/jobs/new.ts", "#settings/config.ts"],
  ["adapters/slack/new.ts", "#core/context.ts"],
  ["adapters/slack/new.ts", "#db/transactions/tenant.ts"],
  ["adapters/slack/new.ts", "#adapters/discord/discord-adapter.ts"],
  ["adapters/slack/new.ts", "../discord/form.ts"],
  ["adapters/slack/install/new.ts", "../../discord/form.ts"],
  ["adapters/slack/install/new.ts", "#db/transactions/tenant.ts"],
  ["adapters/slack/new.ts", "drizzle-orm/pg-core"],
  ["adapters/slack/new.ts", "postgres"],
  ["adapters/slack/new.ts", "#http/http-server.ts"],
  ["adapters/playground/page/new.ts", "#chat/message.ts"],
  ["adapters/playground/page/new.ts", "../limits.ts"],
  ["adapters/playground/page/desk/new.ts", "../../limits.ts"],
  ["adapters/playground/page/desk/new.ts", "../../wire.ts"],
  ["adapters/playground/page/desk/new.ts", "../transcript/message-view.ts"],
  ["adapters/playground/page/sidebar/new.ts", "../desk/desk.ts"],
] as const;

const ALLOWED = [
  ["src/chat/new.ts", "./message.ts"],
  ["src/db/new.ts", "drizzle-orm"],
  ["src/pictures/new.ts", "satori"],
  ["src/pictures/new.ts", "./palette.ts"],
  ["src/core/new.ts", "#chat/message.ts"],
  ["src/core/new.ts", "#db/transactions/tenant.ts"],
  ["src/core/new.ts", "#pictures/draw-picture.ts"],
  ["src/core/outbox/new.ts", "#core/calendar/calendar.ts"],
  ["src/core/kernel/new.ts", "#core/sessions/caller.ts"],
  ["src/features/tasks/new.ts", "#features/contacts/index.ts"],
  ["src/features/tasks/new.ts", "./make-task.ts"],
  ["src/features/contacts/import/new.ts", "../own-contacts.ts"],
  ["src/features/contacts/import/new.ts", "../save/save-contacts.ts"],
  ["src/jobs/new.ts", "#core/outbox/outbox.ts"],
  ["adapters/slack/new.ts", "#chat/message.ts"],
  ["adapters/slack/new.ts", "@slack/bolt"],
  ["adapters/slack/install/new.ts", "../limits.ts"],
  ["adapters/playground/page/desk/new.ts", "../welcome/tries.ts"],
  ["adapters/playground/page/desk/new.ts", "../element.ts"],
  ["adapters/playground/page/main.ts", "./desk/desk.ts"],
  ["src/watching/new.ts", "#jobs/scheduler.ts"],
  ["src/settings/new.ts", "#chat/config-error.ts"],
  ["src/app.ts", "#adapters/slack/slack-adapter.ts"],
] as const;

describe("the linter", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "kith-rooms-"));
    cpSync(path.join(ROOT, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The names of the rules that these files break, by file; each file holds one line. */
  function lint(files: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
    const room = mkdtempSync(path.join(folder, "run-"));
    cpSync(path.join(folder, ".oxlintrc.json"), path.join(room, ".oxlintrc.json"));
    files.forEach(([file, line], index) => {
      const name = path.join(room, file.replace(/new\.ts$/, `new-${index}.ts`));
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, `${line}\n`);
    });
    const { stdout } = spawnSync(
      process.execPath,
      [path.join(ROOT, "node_modules/oxlint/bin/oxlint"), "--format=unix", "."],
      { cwd: room, encoding: "utf8" },
    );
    return new Map(
      files.map(([file], index) => {
        const name = file.replace(/new\.ts$/, `new-${index}.ts`);
        return [
          `${index}`,
          stdout
            .split("\n")
            .filter((line) => line.includes(name))
            .join("\n"),
        ];
      }),
    );
  }

  const importing = (table: readonly (readonly [string, string])[]) =>
    table.map(([file, specifier]) => [file, `export * from "${specifier}";`] as const);

  it("refuses every import from a room that is not open to it", () => {
    const found = lint(importing(FORBIDDEN));
    const passed = FORBIDDEN.filter(
      (_pair, index) => found.get(`${index}`)?.includes("no-restricted-imports") !== true,
    );
    expect(passed).toEqual([]);
  });

  it("lets those through that are", () => {
    const found = lint(importing(ALLOWED));
    const refused = ALLOWED.filter(
      (_pair, index) => found.get(`${index}`)?.includes("no-restricted-imports") === true,
    );
    expect(refused).toEqual([]);
  });

  it("lets features know what pictures are made of, but not draw them in their transaction", () => {
    const importing = (names: string) => `export { ${names} } from "#pictures/draw-picture.ts";`;
    const found = lint([
      ["src/features/tasks/new.ts", importing("type NetworkPicture, peoplePerDot")],
      ["src/features/tasks/new.ts", importing("drawPicture")],
      ["src/features/contacts/import/new.ts", importing("drawPicture")],
    ]);
    expect([...found.values()].map((line) => line.includes("no-restricted-imports"))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("keeps the environment, the console and escape hatches out of features", () => {
    const found = lint([
      ["src/features/tasks/new.ts", "export const home = process.env;"],
      ["src/core/new.ts", "console.log(1);"],
      ["src/core/new.ts", "export const a = (b: any) => b;"],
      ["src/core/new.ts", "export const a = (b?: string) => b!;"],
    ]);
    expect([...found.values()].map((line) => /\[\w+\/([^(]+\([^)]+\))/.exec(line)?.[1])).toEqual([
      expect.stringContaining("no-restricted-globals"),
      expect.stringContaining("no-console"),
      expect.stringContaining("no-explicit-any"),
      expect.stringContaining("no-non-null-assertion"),
    ]);
  });
});
