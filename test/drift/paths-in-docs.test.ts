import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

const documents = globSync(["*.md", "docs/**/*.md", "bench/**/*.md"], { cwd: ROOT });

/** Folders of the project; a path in a text begins with one of them. */
const IN_PROJECT = /^(?:\.\/)?(?:adapters|bench|docs|migrations|scripts|src|test)(?:\/|$)/;

/** What a document says is there: backticked paths from the project's root, and links from its own folder. */
function namedPaths(document: string): readonly string[] {
  const content = readFileSync(path.join(ROOT, document), "utf8");
  const quoted = [...content.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => IN_PROJECT.test(name));
  const linked = [...content.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)[^)]*\)/g)].map((match) =>
    path.join(path.dirname(document), match[1] ?? ""),
  );
  // `adapters/<name>/form.ts` and `src/features/*` name a kind of file: the folder before must be there.
  return [...quoted, ...linked].map((name) => name.replace(/[^/]*[<*{].*$/, ""));
}

describe("a path in a document", () => {
  it("is found where there is one", () => {
    expect(documents.flatMap(namedPaths).length).toBeGreaterThan(10);
  });

  it.each(documents)("of %s leads somewhere", (document) => {
    const missing = namedPaths(document).filter((name) => !existsSync(path.join(ROOT, name)));
    expect(missing).toEqual([]);
  });
});
