import { printFigure, printTitle } from "../report.ts";
import type { Balance } from "#test/support/faults/ledger.ts";

/** Prints what a fault is and how it is made. */
export const printFault = printTitle;

/** Prints whether something held; what did not makes the run fail. */
export function printCheck(what: string, holds: boolean): void {
  if (!holds) process.exitCode = 1;
  console.log(`  ${what.padEnd(52)} ${(holds ? "held" : "BROKEN").padStart(10)}`);
}

/** Prints the figures of people who typed through a fault, what they were told, and whether all is as it must be. */
export function printBalance(balance: Balance): void {
  const { typed, done, refused, silent, keptUnsaid, slowestMs } = balance;
  console.log(
    `  ${typed} commands: ${done} done, ${refused} refused, ${silent} without an answer, of these ${keptUnsaid} kept`,
  );
  printFigure("slowest answer", slowestMs / 1000, "s");
  printCheck(`nothing lost (${balance.lost})`, balance.lost === 0);
  printCheck(`nothing doubled (${balance.doubled})`, balance.doubled === 0);
  printCheck(`nothing half-done (${balance.half})`, balance.half === 0);
  for (const line of balance.oddities) console.log(`    ${line}`);
  for (const sentence of balance.said) console.log(`  a person sees: ${sentence}`);
  if (silent > 0)
    console.log("  a person sees: the platform's own words that the app did not respond");
}
