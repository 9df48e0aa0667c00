import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
const FIVE_MINUTES_LATER = "2026-03-02T10:05:00Z";
const NEXT_MONDAY = "2026-03-09T10:00:00Z";

type People = Readonly<Record<"maya" | "ana" | "ben", ChatPerson>>;

/** How members find each other, told once and lived on every chat. */
export function describeIntroductionStory(chat: ChatName, engine: EngineName): void {
  describe(`introductions on ${chat}, ${engine}`, () => {
    let story: Story;
    let people: People;
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      people = {
        maya: await story.driver.person("maya"),
        ana: await story.driver.person("ana"),
        ben: await story.driver.person("ben"),
      };
      for (const person of Object.values(people)) {
        shown(await person.type("/kith"));
        shown(await person.press("Allow Messages"));
      }
    });
    afterAll(() => story.close());

    describeThirdPerson(() => ({ story, ...people }));
  });
}

/** Maya introduces Ana and Ben, who meet: from her reason to her credit for it. */
function describeThirdPerson(at: () => People & { readonly story: Story }): void {
  it("each of the two is asked in private, with a line about the other", async () => {
    const { story, maya, ana, ben } = at();
    shown(await ana.type("/goal learn how hospitals plan shifts"));
    shown(await ana.type("/stage searching visible:group"));
    shown(await ben.type('/offer new text:"Calls about shift plans" kind:call'));
    const asked = shown(
      await maya.type(
        `/intro to:<@${ben.account}> who:<@${ana.account}> reason:"Ana plans to do what Ben does"`,
      ),
    );
    expect(asked.text).toContain("each in private");
    await story.deliver();
    const toBen = (await ben.inbox()).at(-1);
    expect(toBen?.text).toContain("Ana plans to do what Ben does");
    expect(toBen?.text).toContain("learn how hospitals plan shifts");
    expect((await ana.inbox()).at(-1)?.text).toContain("Calls about shift plans");
    expect((await maya.inbox()).map(({ text }) => text).join()).not.toContain("introduce");
  });

  it("they are put together once both have said yes, and not before", async () => {
    const { story, maya, ana, ben } = at();
    expect(shown(await ana.type("/kith")).text).toContain("Calls about shift plans");
    await ana.press("Yes, Introduce Us");
    await story.deliver();
    expect(await story.driver.conversations()).toHaveLength(0);
    expect(shown(await ben.press("Yes, Introduce Us")).text).toContain("in touch now");
    await story.moveTo(FIVE_MINUTES_LATER);
    const [conversation, ...more] = await story.driver.conversations();
    expect(more).toHaveLength(0);
    expect(conversation?.accounts.toSorted()).toEqual([ana.account, ben.account].toSorted());
    const [opener] = conversation?.messages ?? [];
    expect(opener?.text).toContain("Ana plans to do what Ben does");
    expect(opener?.text).toContain("make the next move");
    expect((await maya.inbox()).at(-1)?.text).toContain("both said yes");
    expect((await ben.inbox()).flatMap(({ buttons }) => buttons)).not.toContain(
      "Yes, Introduce Us",
    );
  });

  it("a week later both are asked whether they met, and one yes is on the record of both", async () => {
    const { story, ana, ben } = at();
    await story.moveTo(NEXT_MONDAY);
    for (const person of [ana, ben]) {
      expect((await person.inbox()).at(-1)?.text).toContain("Did you meet?");
    }
    const met = shown(await ana.press("Yes, We Met"));
    expect(met.text).toContain("Was it worth your time?");
    await story.moveTo(NEXT_MONDAY);
    for (const [person, other] of [
      [ana, /Thank ben/i],
      [ben, /Thank ana/i],
    ] as const) {
      expect(shown(await person.type("/todo")).text).toMatch(other);
    }
  });

  it("who was glad counts it for the introducer, in two taps, and nobody else reads what they said", async () => {
    const { story, maya, ana, ben } = at();
    const glad = shown(await ana.press("Glad We Talked"));
    expect(glad.text).toMatch(/maya brought you together/i);
    expect(shown(await ana.press("Count It")).text).toMatch(/Counted for maya/i);
    shown(await ben.press("Yes, We Met"));
    const notForBen = shown(await ben.press("Not for Me"));
    expect(notForBen.buttons).toContain("Never Pair Us");
    await story.deliver();
    for (const person of [maya, ana]) {
      const read = (await person.inbox()).map(({ text }) => text).join();
      expect(read).not.toMatch(/not for me|never/i);
    }
    const board = shown(await maya.type("/board kind:introductions"));
    expect(board.text).toContain("You helped 1 person");
  });
}

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
