import { defineConfig } from "drizzle-kit";

/** For `npm run migrations`: writes what changed in the schema as the next migration. It connects to no database. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./src/db/schema/index.ts",
  out: "./migrations",
});
