import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAddress } from "#test/support/test-database.ts";
import { simulate } from "./simulate.ts";
import { openWorldDatabase, type WorldDatabase } from "./world-database.ts";

/** `npm run sim -- --seeds 1000` tries many more. */
const SEEDS = 10;

describe("a group over some days, with everything that goes wrong in a year", () => {
  let remove: () => Promise<void>;
  let database: WorldDatabase;
  beforeAll(async () => {
    const made = await createAddress("postgres", { empty: false });
    remove = made.remove;
    database = await openWorldDatabase(made.address.databaseUrl ?? "");
  });
  afterAll(async () => {
    await database.close();
    await remove();
  });

  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    "loses, doubles and gives away nothing with seed %i",
    async (seed) => {
      const { failures, figures } = await simulate(database, seed);
      expect(failures, `npm run sim -- --seed ${seed}`).toEqual([]);
      expect(figures.acts).toBeGreaterThan(0);
    },
  );

  it("goes the same way twice with the same seed, and another way with another", async () => {
    const one = await simulate(database, 42);
    const again = await simulate(database, 42);
    const other = await simulate(database, 43);
    expect(again.trace).toEqual(one.trace);
    expect(again.hash).toBe(one.hash);
    expect(other.hash).not.toBe(one.hash);
  }, 60_000);
});
