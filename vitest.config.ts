import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/global-setup.ts",
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
    // Modules are loaded once a worker instead of once a file: half the time. Files share no state but the keyring,
    // which a test that changes it puts back.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
