import { PGlite } from "@electric-sql/pglite";

// A program of its own: makes the files of an empty database in the folder that it is started with.
process.on("disconnect", () => process.exit(1));
const pglite = await PGlite.create(process.argv[2]);
await pglite.close();
process.exit(0);
