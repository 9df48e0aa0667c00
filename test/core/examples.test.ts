import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listVerbs, pathText } from "#chat/command-spec.ts";
import { createDesk } from "#features/index.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const lines = listVerbs(createDesk("").catalogue).flatMap(({ path, verb }) =>
  verb.examples.map((example) => `/${pathText(path)} ${example}`.trim()),
);

/** An example may be answered with what the moment forbids, never with "I could not read that". */
const UNREADABLE = /I read “|I do not know|could not read|has no “|found no/;

describe("every example", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
  });
  afterAll(() => kith.close());

  it("is there for every command", () => {
    const without = listVerbs(createDesk("").catalogue).filter(
      ({ verb }) => verb.examples.length === 0,
    );
    expect(without.map(({ path }) => pathText(path))).toEqual([]);
  });

  it.each(lines)("%s is read", async (line) => {
    const maya = kith.person("maya", { workspace: line, groupName: "Harbour" });
    // Those whom examples name, as far as they are known by then.
    await maya.type("/contact add Ana Silva company:Acme");
    // Examples mention people as platforms show them; a platform hands over the account.
    const typed = line.replaceAll(
      /(?<=^|[\s:])@(\w+)/g,
      (_all, name: string) => `<@${name.toLowerCase()}>`,
    );
    const { answer, text } = await maya.type(typed);
    expect(["reply", "form"]).toContain(answer.kind);
    expect(text).not.toMatch(UNREADABLE);
  });
});
