import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("what is typed", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith();
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("after /kith runs that command", async () => {
    expect((await maya.type("/kith met Ana Silva how:coffee")).text).toContain("Ana Silva");
    expect((await maya.type("/kith /contact show Ana Silva")).text).toContain("Coffee");
    expect((await maya.type("/kith met")).form?.title).toBe("Log a conversation");
    expect((await maya.type("/kith met Ana how:owl")).text).toContain("/met Ana Silva how:coffee");
    expect((await maya.type("/kith")).text).toBe((await maya.type("/kith kith")).text);
  });

  it("and is no command is answered with the one that was meant", async () => {
    expect((await maya.type("/kith todoo")).text).toContain("Did you mean /todo?");
    const { text } = await maya.type("/kith juggle");
    expect(text).toContain("I do not know “juggle”");
    expect(text).not.toContain("Did you mean");
  });

  it("and is no sub-command is answered with those that are", async () => {
    expect((await maya.type("/contact")).text).toContain("add, list, show, edit");
    expect((await maya.type("/contact juggle Ana")).text).toContain("/contact has no “juggle”");
  });

  it("and is nearly an option is asked about; other words with a colon stay text", async () => {
    expect((await maya.type("/met Ana Silva promse:call")).text).toContain(
      "Did you mean “promise:”",
    );
    expect((await maya.type("/met Ana Silva promise:reminder: call her")).text).toContain(
      "“reminder: call her”",
    );
  });

  it("and is very long and strange is answered with what helps in sight", async () => {
    const { text } = await maya.type(`/contact ${"x".repeat(10_000)}`);
    expect(text.length).toBeLessThan(300);
    expect(text).toContain("add, list, show, edit");
  });
});

describe("with a prefix", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z", { prefix: "job-" });
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("answers, examples and help name commands as they are typed here", async () => {
    expect((await maya.type("/met Ana how:owl")).text).toContain("/job-met Ana Silva how:coffee");
    expect((await maya.type("/kith help met")).text).toContain("/job-met who");
    expect((await maya.type("/kith juggle")).text).toContain("/job-kith help");
    expect((await maya.type("/todo")).text).toContain("/job-met");
  });

  it("/kith runs a command with and without it", async () => {
    expect((await maya.type("/kith job-met Ana Silva")).text).toContain("Logged");
    expect((await maya.type("/kith met Ana Silva")).text).toContain("Logged");
  });

  it("no answer of any button or command names a command without it", async () => {
    const bare = /(?<![\w/-])\/(?!job-)(?:kith|met|todo|goal|contact|nudges|stage|gave|board)\b/;
    const lines = ["/kith", "/kith help", "/goal", "/contact list", "/contact", "/nudges"];
    const named = [];
    for (const line of lines) {
      const { text } = await maya.type(line);
      expect(text).not.toMatch(bare);
      if (text.includes("/job-")) named.push(line);
    }
    expect(named).toEqual(["/kith help", "/contact", "/nudges"]);
  });
});
