import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { ConfigError } from "#chat/config-error.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import { createKeyring } from "#db/secrets/keyring.ts";
import { openDatabase, type OpenDatabase } from "#db/open-database.ts";
import { explaining, type OperatorCommand, readOptions, type Request } from "./operator-command.ts";
import { showAnswer } from "./replay/show-answer.ts";

/** What a platform sent, done again where it harms nobody. */
export const replayCommand: OperatorCommand = {
  name: "replay",
  usage: "replay --file FILE [--at 2026-03-02T09:15:00Z] [--database postgres://…]",
  about:
    "Answers recorded payloads again, in an empty database of their own that is deleted afterwards, and prints each answer. The file holds one payload of Slack or Discord as JSON, or a list of them: docs/operating.md shows the format. --database uses that empty database instead.",
  examples: [
    "npm run kith -- replay --file payload.json",
    "npm run kith -- replay --file day.json --at 2026-03-02T09:15:00Z",
  ],
  async run(request) {
    const { file, at, database } = readOptions(request, {
      file: { type: "string" },
      at: { type: "string" },
      database: { type: "string" },
    });
    if (file === undefined) throw new ConfigError("Say what to replay: --file payload.json");
    const now = at === undefined ? request.now() : new Date(at);
    if (Number.isNaN(now.getTime())) {
      throw new ConfigError("--at takes an instant such as 2026-03-02T09:15:00Z");
    }
    const prefix = request.env["COMMAND_PREFIX"] ?? "";
    const incoming = await readPayloads(file, prefix);
    let faults = 0;
    const log: Log = {
      debug() {},
      info() {},
      warn: (event) => request.print(`warning: ${event}`),
      error(event, cause) {
        faults++;
        request.print(`${event}: ${cause instanceof Error ? (cause.stack ?? cause.message) : ""}`);
      },
    };
    await inScratch(request, database, async (scratch) => {
      const { createDesk } = await import("#features/index.ts");
      const { createKernel } = await import("#core/kernel/kernel.ts");
      const { drawPicture } = await import("#pictures/draw-picture.ts");
      const handle = createKernel({
        ...scratch,
        desk: createDesk(prefix),
        clock: { now: () => now },
        log,
        // No platform is asked who somebody is.
        findProfile: async () => undefined,
        draw: drawPicture,
        onCommit() {},
        observe() {},
      });
      for (const [index, one] of incoming.entries()) {
        request.print(`${index + 1} of ${incoming.length}: ${one.platform} ${one.event.kind}`);
        for (const line of await showAnswer(one, await handle(one))) request.print(line);
      }
    });
    return faults === 0 ? "done" : "attention";
  },
};

async function readPayloads(file: string, prefix: string): Promise<readonly Incoming[]> {
  const { readSlackPayload } = await import("./replay/read-slack-payload.ts");
  const { readDiscordPayload } = await import("./replay/read-discord-payload.ts");
  const { createDesk } = await import("#features/index.ts");
  const { catalogue } = createDesk(prefix);
  const content = readJson(file);
  const payloads: readonly unknown[] = Array.isArray(content) ? content : [content];
  return Promise.all(
    payloads.map(async (payload, index) => {
      const incoming =
        readSlackPayload(payload, prefix) ?? (await readDiscordPayload(payload, catalogue));
      if (incoming !== undefined) return incoming;
      throw new ConfigError(
        `Payload ${index + 1} in ${file} is none that Kith answers: docs/operating.md shows the format.`,
      );
    }),
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new ConfigError(`${file} cannot be read, or is not JSON.`, { cause: error });
  }
}

/** Opened with KITH_SECRET where it is set, as a database that was used before wants its own. */
async function inScratch(
  { env }: Request,
  databaseUrl: string | undefined,
  work: (database: OpenDatabase) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "kith-replay-"));
  try {
    await explaining(async () => {
      const keyring = createKeyring({
        current: env["KITH_SECRET"] ?? randomBytes(32).toString("base64"),
      });
      const scratch = await openDatabase({ databaseUrl, dataDir, keyring });
      try {
        const [row] = await scratch.db.execute<{ used: boolean }>(
          sql`select exists (select from workspaces) or exists (select from groups) as used`,
        );
        if (row?.used === true) {
          throw new ConfigError("--database names one with data in it. Name an empty one.");
        }
        await work(scratch);
      } finally {
        await scratch.close();
      }
    });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
