import { spawnSync } from "node:child_process";
import path from "node:path";
import { printMachine } from "../report.ts";

/** Each in a process of its own; `npm run bench:faults killed postgres` runs some of them. */
const FAULTS = [
  "killed",
  "nudges",
  "postgres",
  "network",
  "redelivery",
  "clock",
  "versions",
  "embedded",
] as const;

const named = process.argv.slice(2);
const unknown = named.find((name) => !FAULTS.some((fault) => fault === name));
if (unknown !== undefined) {
  console.error(`There is no fault "${unknown}". There are: ${FAULTS.join(", ")}.`);
  process.exit(1);
}
printMachine();
const failed = FAULTS.filter((fault) => named.length === 0 || named.includes(fault)).filter(
  (fault) => {
    const file = path.join(import.meta.dirname, `${fault}.ts`);
    return spawnSync(process.execPath, [file], { stdio: "inherit" }).status !== 0;
  },
);
console.log(failed.length === 0 ? "\nAll held." : `\nNot held: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
