import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("practice 18: meet regularly the people you know", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    // A Monday.
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  const next = async (name: string): Promise<string> =>
    /^Next: (.*)$/m.exec((await maya.type(`/contact show ${name}`)).text)?.[1] ?? "";

  /** Settles what a conversation asks for on the same day, so that only the next talk is left. */
  const thank = async (): Promise<void> => {
    await maya.type("/todo");
    await maya.press("Done");
  };

  it("reminds of a close friend after four weeks, of a loose tie after twelve, of somebody new after three", async () => {
    await maya.type("/contact add Stella Strong tie:strong");
    await maya.type("/contact add Wim Weak tie:weak");
    for (const name of ["Stella", "Wim", "Nina New"]) {
      await maya.type(`/met ${name}`);
      await thank();
    }
    expect(await next("Stella")).toBe("be in touch, Monday 30 March");
    expect(await next("Wim")).toBe("be in touch, Monday 25 May");
    expect(await next("Nina")).toBe("be in touch, Monday 23 March");
  });

  it("starts again with every talk; the three-week follow-up was the first of them", async () => {
    kith.advanceDays(7);
    await maya.type("/met Nina");
    await thank();
    expect(await next("Nina")).toBe("be in touch, Monday 1 June");
    await maya.type("/met Stella");
    await thank();
    expect(await next("Stella")).toBe("be in touch, Monday 6 April");
  });

  it("keeps to the rhythm that was chosen for one person", async () => {
    await maya.type("/contact show Wim");
    await maya.press("Details");
    await maya.submit({ cadence: "2" });
    expect(await next("Wim")).toBe("be in touch, Monday 16 March");
  });

  it("says so in the list when the day has come", async () => {
    kith.advanceDays(7);
    const { text } = await maya.type("/contact list due:yes");
    expect(text).toContain("1 contact");
    expect(text).toMatch(/Wim Weak .* due now/);
  });
});
