import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";
import { resolveDrizzleQuickly } from "#db/drizzle/resolve-drizzle-quickly.ts";

// How much the heap may grow, in per cent, before V8 looks at what of it is still in use; else it may double.
if (process.env["DATABASE_URL"]) {
  setFlagsFromString("--heap-growing-percent=50");
  // With as few processors as Kith is made for, sharing out the work takes longer than the work.
  setFlagsFromString("--no-parallel-scavenge");
} else {
  // The embedded database takes as much as Kith itself: the space for new objects keeps the size it begins with.
  setFlagsFromString("--heap-growing-percent=20");
  setFlagsFromString("--semi-space-growth-factor=1");
  // Optimising one of its functions takes 450 MB for a second, and saves a twentieth of a command's processor time.
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
}
// Before anything else is loaded: a warm cache takes a quarter off the start.
enableCompileCache();
resolveDrizzleQuickly();

const { ConfigError } = await import("#chat/config-error.ts");
const { readConfig } = await import("#settings/config.ts");

/** Longer than the slowest request to a platform, after the draining; an orchestrator's own patience is often 30 s. */
const STOP_TIMEOUT_MS = 25_000;

function fail(error: unknown): never {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : "failed"}\n`);
  process.exit(1);
}

try {
  const config = readConfig(process.env);
  // Only now the rest, so that a wrong setting is named at once.
  const { createLog } = await import("#watching/log.ts");
  const { startApp } = await import("./app.ts");
  const log = createLog(config.logLevel);
  const { isDatabaseAway } = await import("#db/database-away.ts");
  // When connections break, something may fail that nobody waits for any more. That is no reason to end.
  process.on("unhandledRejection", (error) => {
    if (!isDatabaseAway(error)) fail(error);
    log.error("query failed, unheard", error);
  });
  const { startTracing, wantsTraces } = await import("#watching/tracing.ts");
  const stopTracing = wantsTraces(process.env) ? await startTracing(log) : async () => {};
  const stopped = new Promise<NodeJS.Signals>((resolve) => {
    // Before the start, so that a signal during it is not lost.
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  const app = await startApp(config, log, fail);
  log.info("ready", { url: app.url, role: config.role, playground: config.hasPlayground });

  log.info("stopping", { signal: await stopped });
  setTimeout(() => {
    log.warn("stopped before everything was finished");
    process.exit(1);
  }, config.drainMs + STOP_TIMEOUT_MS).unref();
  await app.stop();
  await stopTracing();
  process.exit(0);
} catch (error) {
  fail(error);
}
