import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import { channelShows } from "#test/support/channel-shows.ts";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
/** Two letters came to Maya on Monday; thanks can wait for the morning. */
const TUESDAY_MORNING = "2026-03-03T09:30:00Z";
/** A week later, and the day after, when an unanswered ask goes to who fits. */
const NEXT_MONDAY = "2026-03-09T10:00:00Z";
const NEXT_TUESDAY = "2026-03-10T11:00:00Z";
/** More than thirty days after the landing. */
const AFTER_A_MONTH = "2026-04-03T10:00:00Z";
/** So many landed members have to be there before a share is shown. */
const OTHERS = ["dora", "emil", "finn", "gita"];

/** From an ask to a helper who lands and keeps helping, told once and lived on every chat. */
export function describeGivingStory(chat: ChatName, engine: EngineName): void {
  describe(`giving on ${chat}, ${engine}`, () => {
    let story: Story;
    let maya: ChatPerson;
    let ben: ChatPerson;
    let cara: ChatPerson;
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      maya = await story.driver.person("maya");
      ben = await story.driver.person("ben");
      cara = await story.driver.person("cara");
      for (const person of [maya, ben, cara]) {
        shown(await person.type("/kith"));
        shown(await person.press("Allow Messages"));
      }
      for (const name of OTHERS) {
        const other = await story.driver.person(name);
        shown(await other.type("/landed when:today"));
      }
    });
    afterAll(() => story.close());

    it("an ask is shown before it goes out, and answered in the channel", async () => {
      const preview = shown(
        await maya.type(
          '/ask new text:"15 minutes with somebody who runs paid search at a small firm" kind:advice',
        ),
      );
      expect(preview.text).toContain("This is how the group will see it");
      expect(preview.place).toBe("caller");
      await maya.press("Ask the Channel");
      await channelShows(story.driver, "paid search at a small firm");
      expect((await ben.press("I Can Help")).kind).toBe("form");
      const told = shown(
        await ben.submit({ "A line from you, if you like": "I ran it for two years." }),
      );
      expect(told.text).toContain("I am opening a conversation for the two of you");
      await story.deliver();
      expect((await maya.inbox()).at(-1)?.text).toContain("can help with your ask");
      const [conversation] = await story.driver.conversations();
      expect(conversation?.accounts.toSorted()).toEqual([ben.account, maya.account].toSorted());
    });

    it("the help is confirmed in one tap, and the board shows it", async () => {
      shown(await ben.type(`/gave to:<@${maya.account}> kind:advice`));
      await ben.press("Yes, Show My Name");
      await story.deliver();
      expect(shown(await maya.press("Yes, Thank You")).text).toContain("Confirmed");
      const board = shown(await cara.type("/board"));
      expect(board.text).toMatch(/1 person/);
      expect(board.images.join()).toMatch(/ben/i);
    });

    it("the helper lands, thanks the path, and promises calls", async () => {
      const landed = shown(
        await ben.type(`/landed role:Analyst company:Globex credit:<@${maya.account}>`),
      );
      expect(landed.text).toContain("You have landed");
      expect(shown(await ben.press("Thank Them")).text).toContain("in a few minutes");
      await story.moveTo(TUESDAY_MORNING);
      const letter = (await maya.inbox()).at(-1);
      expect(letter?.text).toContain("Analyst at Globex");
      expect(letter?.images).toHaveLength(1);
      expect((await ben.press("Promise Calls")).kind).toBe("form");
      const pledged = shown(
        await ben.submit({
          "How many 15-minute calls a month?": "2",
          "From when on?": "2026-03-03",
        }),
      );
      expect(pledged.text).toContain("Your promise: 2 calls of 15 minutes a month");
    });

    it("a week later one fitting ask reaches them, and they help again", async () => {
      await story.moveTo(NEXT_MONDAY);
      shown(
        await cara.type(
          '/ask new text:"15 minutes with an analyst on their first weeks in the job" kind:advice',
        ),
      );
      await cara.press("Ask the Channel");
      await channelShows(story.driver, "analyst");
      const before = (await ben.inbox()).length;
      await story.moveTo(NEXT_TUESDAY);
      const routed = (await ben.inbox()).slice(before);
      expect(routed.filter((letter) => letter.text.includes("analyst"))).toHaveLength(1);
      await ben.press("I Can Help");
      shown(await ben.submit({}));
      await story.deliver();
      expect(shown(await cara.press("That Helped")).text).toContain("Shall it count");
      expect(shown(await cara.press("Count It")).text).toContain("Counted for");
    });

    it("the pulse shows who keeps giving after landing, leavers and silent ones included", async () => {
      await story.moveTo(AFTER_A_MONTH);
      await story.moveTo(AFTER_A_MONTH);
      const pulse = shown(await maya.type("/pulse"));
      expect(pulse.text).toContain("after landing");
      expect(pulse.text).toContain("20%");
    });
  });
}

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
