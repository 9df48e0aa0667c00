import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Answer } from "#chat/answer.ts";
import type { Block } from "#chat/message.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("/checkup", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
  });
  afterAll(() => kith.close());

  it("tells somebody with an empty list where to begin, and the button begins", async () => {
    const nora = kith.person("nora");
    const { text, buttons, answer } = await nora.type("/checkup");
    expect(text).toContain("The ten-names test: 0 of 10");
    expect(buttons).toContain("List People I Know");
    expect(imageOf(answer)).toBeUndefined();
    expect((await nora.press("List People I Know")).text).toContain("family");
  });

  it("counts who could help now: known, and spoken with within a year", async () => {
    await maya.type("/goal find a role in logistics employers:Acme");
    await add(maya, "Ana Silva", 'company:Acme circle:Clubs tie:strong last-spoke:"last week"');
    await add(maya, "Ben Okafor", "company:Acme circle:Clubs tie:weak last-spoke:2025-06-01");
    await add(maya, "Old Friend", "circle:School tie:strong last-spoke:2021-05-01");
    await add(maya, "Long Ago", "company:Acme tie:weak last-spoke:2022-01-10");
    await add(maya, "Not Lately", "tie:strong last-spoke:2025-02-28");
    await add(maya, "Never Dated", "tie:strong");
    await add(maya, "Named Only", 'tie:new referred-by:"Ana Silva"');
    await maya.type('/met Just Met when:yesterday promise:"send the article"');
    const { text } = await maya.type("/checkup");
    expect(text).toContain("The ten-names test: 2 of 10");
    expect(text).toContain("talked within a year: Ana Silva and Ben Okafor.");
    expect(text).toContain("Ties: 4 strong, 2 weak, 2 new");
    expect(text).toContain("Circles: Clubs 2, School 1");
    expect(text).toContain("Employers: Acme (3); 3 people at your targets");
    expect(text).toContain("Conversations: one in the last year");
    expect(text).toContain("From name to name: 1 person by word of mouth");
    expect(text).toContain("Asleep: 2 people you have not talked to for three years or more");
    expect(text).toContain("I will ask again on Tuesday 2 June.");
  });

  it("suggests at most three things, says how they serve the goal, and each button does it", async () => {
    const { text, buttons } = await maya.type("/checkup");
    expect(buttons.slice(0, 3)).toEqual(["List People I Know", "Reach Long Ago", "Say How Well"]);
    expect(text).toContain("For your goal: Long Ago works at Acme, one of your target employers.");
    expect(text).toContain("Wake an old tie: you last talked to Long Ago in January 2022.");
    const { form } = await maya.press("Say How Well");
    expect(form?.fields.find((field) => field.name === "name")?.value).toBe("Just Met");
    await maya.submit({ tie: "weak" });
    expect((await maya.type("/checkup")).text).toContain("The ten-names test: 3 of 10");
  });

  it("settles the promise that has been due for longest", async () => {
    kith.setNow("2026-03-20T10:00:00Z");
    const { text } = await maya.type("/checkup");
    expect(text).toContain("A promise is waiting. For Just Met: send the article");
    expect(text).toContain("Promises: one is overdue");
    await maya.press("Done");
    expect((await maya.type("/checkup")).text).not.toContain("promise");
  });

  it("compares itself with the last one, in words", async () => {
    kith.setNow("2026-06-21T10:00:00Z");
    const { text } = await maya.type("/checkup");
    // Ben was last spoken with more than a year ago by now.
    expect(text).toContain("The ten-names test: 2 of 10");
    expect(text).toContain("One fewer than in March.");
    await add(maya, "Cleo Jung", "tie:weak last-spoke:today");
    await add(maya, "Dara Moss", "tie:strong last-spoke:today");
    expect((await maya.type("/checkup")).text).toContain("One more than in March.");
  });

  it("comes with a picture that says the same in its alternative text", async () => {
    const image = await vi.waitFor(
      async () => {
        const found = imageOf((await maya.type("/checkup")).answer);
        if (found === undefined) throw new Error("not drawn in time");
        return found;
      },
      { timeout: 30_000 },
    );
    expect(Buffer.from(image.png).toString("latin1", 1, 4)).toBe("PNG");
    expect(image.alt).toContain("Your network in three rings: 10 people · Sunday, 21 June 2026.");
    expect(image.alt).toContain("Strong 5, Weak 4, New 1");
    expect(image.alt).toContain("Could help now: 4 of 10: Dara Moss, Ana Silva, Cleo Jung");
  });

  it("is nobody else's", async () => {
    const ben = kith.person("ben");
    const { text } = await ben.type("/checkup");
    expect(text).toContain("0 of 10");
    expect(text).not.toContain("Ana");
  });
});

const add = (person: TestPerson, name: string, options: string) =>
  person.type(`/contact add name:"${name}" ${options}`);

const imageOf = (answer: Answer): Extract<Block, { kind: "image" }> | undefined =>
  answer.kind === "reply"
    ? answer.message.flatMap((block) => (block.kind === "image" ? [block] : []))[0]
    : undefined;
