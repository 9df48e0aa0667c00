import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { judgeAudit } from "../../scripts/audit/judge-audit.ts";

const ROOT = path.join(import.meta.dirname, "../..");

/** As `npm audit --json` of npm 11 says it. */
const found = (severities: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity, via: [] }]),
    ),
    metadata: {
      vulnerabilities: { low: 1, total: Object.keys(severities).length },
      dependencies: { prod: 252, dev: 336, total: 643 },
    },
  });

describe("the audit of packages", () => {
  it("is content where nothing grave is known", () => {
    expect(judgeAudit(found({}))).toMatchObject({ exitCode: 0 });
    const { exitCode, said } = judgeAudit(found({ zod: "low" }));
    expect(exitCode).toBe(0);
    expect(said).toContain("No grave fault is known in the 252 packages of production; 1 milder.");
  });

  it("names what has a grave fault", () => {
    const { exitCode, said } = judgeAudit(found({ hono: "high", zod: "low" }));
    expect(exitCode).toBe(1);
    expect(said).toContain("hono: high");
    expect(said).not.toContain("zod");
  });

  it.each([
    [
      "out of reach",
      '{ "message": "connect ECONNREFUSED 127.0.0.1:9", "error": {} }',
      "ECONNREFUSED",
    ],
    [
      "without an audit service",
      '{ "message": "405 Method Not Allowed", "statusCode": 405 }',
      "405",
    ],
    ["that npm says nothing of", "", "npm said nothing"],
  ])(
    "says that nothing is known with a registry %s, and is neither content nor finds a fault",
    (_what, stdout, why) => {
      const { exitCode, said } = judgeAudit(stdout);
      expect(exitCode).toBe(2);
      expect(said).toContain("nothing is known of faults");
      expect(said).toContain(why);
    },
  );

  it("is no part of npm test, which needs no network", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")));
    const reached = new Set<string>();
    const reach = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const [, next = ""] of scripts[name]?.matchAll(/npm run (\S+)/g) ?? []) reach(next);
    };
    reach("test");
    expect([...reached]).toContain("check:lint");
    expect([...reached]).not.toContain("audit");
  });
});
