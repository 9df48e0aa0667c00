import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = path.join(import.meta.dirname, "../..");

/** What tests, benches and the making of Kith need, and nobody who runs it. */
const NOT_FOR_OPERATORS = /^(?:test|bench|\.ci|data|coverage)(?:\/|$)|\.test\.ts$|fake-|#test\//;

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const packed = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }));

describe("what is handed out", () => {
  const files = packed
    .parse(
      JSON.parse(
        execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
          cwd: ROOT,
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        }),
      ),
    )
    .flatMap((one) => one.files.map((file) => file.path));

  it("as a package is all that runs, and no test material", () => {
    for (const needed of ["src/main.ts", "scripts/kith.ts", "migrations/meta/_journal.json"]) {
      expect(files).toContain(needed);
    }
    expect(files.filter((file) => NOT_FOR_OPERATORS.test(file))).toEqual([]);
  });

  it("as a package names nothing that it leaves out", () => {
    const naming = files
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => readFileSync(path.join(ROOT, file), "utf8").includes('from "#test/'));
    expect(naming).toEqual([]);
  });

  it("as an image is copied folder by folder, without tests, benches and development packages", () => {
    const lines = readFileSync(path.join(ROOT, "Dockerfile"), "utf8").split("\n");
    const copied = lines
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(copied).toContain("src");
    expect(copied).toContain("scripts/kith");
    expect(copied.filter((file) => file === "." || NOT_FOR_OPERATORS.test(file))).toEqual([]);
    expect(lines.join("\n")).toContain("--omit=dev");
    // What draws pictures comes as an optional package for each machine.
    expect(lines.join("\n")).not.toContain("--omit=optional");
    const { dependencies } = manifest.parse(
      JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")),
    );
    const removed = [...lines.join("\n").matchAll(/ node_modules\/(\S+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(removed).toContain("node-linux-*");
    const needed = Object.keys(dependencies);
    expect(needed.filter((name) => removed.some((glob) => path.matchesGlob(name, glob)))).toEqual(
      [],
    );
  });
});
