import { spawnSync } from "node:child_process";
import path from "node:path";
import { printMachine } from "./report.ts";

/** Every part, one after the other, each in a process of its own; each also runs alone: `node bench/start.ts`. */
const PARTS = [
  "met",
  "met-breakdown",
  "met-processor",
  "start",
  "memory",
  "record",
  "checkup",
  "import",
  "rounds",
  "delivery",
] as const;

printMachine();
const failed = PARTS.filter((part) => {
  const file = path.join(import.meta.dirname, `${part}.ts`);
  return spawnSync(process.execPath, [file], { stdio: "inherit" }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Not measured: ${failed.join(", ")}.`);
  process.exitCode = 1;
}
