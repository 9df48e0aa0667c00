import { z } from "zod";

/** What `npm audit --json` says: what it found, or why it could not ask. */
const report = z.union([
  z.object({
    metadata: z.object({
      vulnerabilities: z.record(z.string(), z.number()),
      dependencies: z.object({ prod: z.number() }),
    }),
    vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  }),
  z.object({ message: z.string() }),
]);

/** What a release waits for. */
const GRAVE = ["high", "critical"];

/**
 * What the output of `npm audit --json` means: `exitCode` is 0 when nothing grave is known, 1 when something is, and 2
 * when nobody could be asked, which says nothing.
 */
export function judgeAudit(stdout: string): { readonly said: string; readonly exitCode: number } {
  const read = report.safeParse(parsed(stdout));
  if (!read.success || "message" in read.data) {
    const why = read.success && "message" in read.data ? read.data.message : "npm said nothing";
    return {
      said: `The registry could not be asked, so nothing is known of faults: ${why}\nTry again where npm reaches a registry with the audit service.`,
      exitCode: 2,
    };
  }
  const { metadata, vulnerabilities } = read.data;
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) =>
    GRAVE.includes(severity),
  );
  if (grave.length === 0) {
    const milder = metadata.vulnerabilities["total"] ?? 0;
    return {
      said: `No grave fault is known in the ${metadata.dependencies.prod} packages of production; ${milder} milder.`,
      exitCode: 0,
    };
  }
  const lines = grave.map(([name, { severity }]) => `${name}: ${severity}`);
  return { said: [...lines, "More about them: npm audit"].join("\n"), exitCode: 1 };
}

function parsed(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
