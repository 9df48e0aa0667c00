import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday; rounds begin on Wednesdays at noon. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
const FIRST_ROUND = "2026-03-04T12:00:00Z";
const MIDWAY = "2026-03-08T12:00:00Z";
const SECOND_ROUND = "2026-03-11T12:00:00Z";

/** Two rounds with an odd number of people, told once and lived on every chat. */
export function describeRoundStory(chat: ChatName, engine: EngineName): void {
  describe(`two rounds on ${chat}, ${engine}`, () => {
    let story: Story;
    let olivia: ChatPerson;
    let people: readonly ChatPerson[];
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      olivia = await story.driver.person("olivia");
      shown(await olivia.type("/kith"));
      await story.makeOrganiser(olivia);
      people = await Promise.all(["maya", "ben", "cara"].map((name) => story.driver.person(name)));
      for (const person of people) {
        shown(await person.type("/kith"));
        shown(await person.press("Allow Messages"));
      }
    });
    afterAll(() => story.close());

    it("an organiser starts rounds, and the channel may join", async () => {
      shown(await olivia.type("/group setup"));
      shown(await olivia.press("This Channel"));
      expect((await olivia.press("Start Rounds")).kind).toBe("form");
      const started = shown(
        await olivia.submit({
          "How often?": "weekly",
          "On which day?": "wednesday",
          "How many together?": "pairs",
          "A theme, if you like": "What surprised me lately",
        }),
      );
      expect(started.text).toContain("Wednesday 4 March");
      await story.deliver();
      for (const person of people) {
        expect(shown(await person.press("Join")).text).toContain("You are in.");
      }
    });

    it("three people talk as a three, with a reason, a time and a next move", async () => {
      await story.moveTo(FIRST_ROUND);
      const [conversation] = await story.driver.conversations();
      expect(conversation?.accounts.toSorted()).toEqual(
        people.map(({ account }) => account).toSorted(),
      );
      const [maya] = people;
      const status = maya && shown(await maya.type("/round status"));
      expect(status?.text).toContain("What surprised me lately");
      expect(status?.text).toContain("30 minutes");
    });

    it("one cannot, and midway the others are asked whether they met", async () => {
      const [maya, ben] = people;
      expect(maya && shown(await maya.press("Cannot This Time")).text).toContain("the two of them");
      await story.moveTo(MIDWAY);
      expect((await ben?.inbox())?.at(-1)?.text).toContain("Did you meet?");
      expect(ben && shown(await ben.press("Yes, We Met")).text).toContain("is on record");
    });

    it("in the second round nobody is left out either, and each keeps a way out", async () => {
      const before = (await story.driver.conversations()).length;
      const dora = await story.driver.person("dora");
      shown(await dora.type("/round join"));
      await story.moveTo(SECOND_ROUND);
      const opened = (await story.driver.conversations()).slice(before);
      expect(opened.flatMap(({ accounts }) => accounts).toSorted()).toEqual(
        [...people, dora].map(({ account }) => account).toSorted(),
      );
      const status = shown(await dora.type("/round status"));
      expect(status.text).toContain("In this round you talk to");
      expect(shown(await dora.type("/round leave")).text).toContain("You are out");
    });
  });
}

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
