import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/global-setup.ts",
    // One more than two cores: there is always a worker that waits for a database, a process or a page.
    maxWorkers: 3,
    // Modules are loaded once a worker instead of once a file: half the time. Files share no state but the keyring,
    // which a test that changes it puts back.
    isolate: false,
    // Most of what a test makes is gone when it ends: with more room for what is new, less of it is moved about.
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
