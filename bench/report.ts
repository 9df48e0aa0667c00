import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** What a figure has to be; `unit` is `×`, `ms`, `s` or `MB`. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One figure on one line, with its target and whether it is met. */
export function printFigure(name: string, value: number, unit: string, target?: Target): void {
  console.log(`  ${name.padEnd(52)} ${figure(value, unit).padStart(10)}${verdict(value, target)}`);
}

export function printTitle(title: string, method: string): void {
  console.log(`\n${title}\n${method.replaceAll(/^/gm, "  | ")}`);
}

/** The machine, and how busy it was: figures of a busy machine are worth little. */
export function printMachine(): void {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  console.log(
    `${availableParallelism()} cores (${model}), ${gigabytes} GB, ${process.platform}, Node ${process.version}, load ${load} at the start`,
  );
}

function figure(value: number, unit: string): string {
  const digits = unit === "MB" || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

function verdict(value: number, target: Target | undefined): string {
  if (target === undefined) return "";
  const [isMet, sign, limit] =
    "atMost" in target
      ? [value <= target.atMost, "≤", target.atMost]
      : [value >= target.atLeast, "≥", target.atLeast];
  return `   target ${sign} ${limit}: ${isMet ? "met" : "MISSED"}`;
}
