import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import type { ChatPerson, Reaction } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
const TUESDAY_MORNING = "2026-03-03T09:20:00Z";

/** What a member does in their first days, told once and lived on every chat. */
export function describeMainStory(chat: ChatName, engine: EngineName): void {
  describe(`the main story on ${chat}, ${engine}`, () => {
    let story: Story;
    let maya: ChatPerson;
    let ben: ChatPerson;
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      maya = await story.driver.person("maya");
      ben = await story.driver.person("ben");
    });
    afterAll(() => story.close());

    it("runs the first command at once, and makes one offer after it", async () => {
      const first = shown(await maya.type('/met Ana Silva how:coffee names:"Lee Wong at Acme"'));
      expect(first.text).toContain("Logged your conversation with Ana Silva");
      expect(first.text).toContain("One thing I ask only once");
      expect(first.place).toBe("caller");
      expect(shown(await maya.type("/todo")).text).not.toContain("One thing I ask only once");
    });

    it("asks for the two consents, each once", async () => {
      shown(await maya.type("/nudges set hour:9 days:weekdays time-zone:London"));
      const on = shown(await maya.type("/nudges on"));
      expect(on.text).toContain("09:00");
      await allowMessages(maya);
      await ben.type("/goal learn how hospitals buy software");
      await allowMessages(ben);
    });

    it("opens a form for a meeting, and shows what is wrong on it", async () => {
      const open = await maya.type("/met");
      expect(open.kind === "form" && open.form.title).toBe("Log a conversation");
      const wrong = await maya.submit({ "Whom did you meet?": "Carla Diaz", "When?": "someday" });
      expect(JSON.stringify(wrong)).toContain("someday");
      if (wrong.kind === "message") await maya.press("Fix It");
      const logged = shown(await maya.submit({ "When?": "yesterday" }));
      expect(logged.text).toContain("Carla Diaz on Sunday 1 March");
    });

    it("sends one nudge the next morning, with the most urgent thing and its buttons", async () => {
      await story.moveTo(TUESDAY_MORNING);
      await story.moveTo(TUESDAY_MORNING);
      const inbox = await maya.inbox();
      expect(inbox).toHaveLength(1);
      expect(inbox[0]?.text).toMatch(/Ana Silva|Carla Diaz/);
      expect(inbox[0]?.buttons).toEqual(
        expect.arrayContaining(["Done", "Not This One", "Stop Nudges"]),
      );
      const done = shown(await maya.press("Done"));
      expect(done.text).toContain("Done: Thank");
      expect((await maya.inbox())[0]?.buttons).not.toContain("Not This One");
    });

    it("asks the receiver of help to confirm it, in one tap, and then counts it", async () => {
      const gave = shown(
        await ben.type(`/gave to:<@${maya.account}> kind:referral name:"Kim Novak"`),
      );
      expect(gave.text).toContain("counts once");
      await story.deliver();
      expect((await maya.inbox()).at(-1)?.text).toContain("Kim Novak");
      const confirmed = shown(await maya.press("Yes, Thank You"));
      expect(confirmed.text).not.toBe("");
      await ben.press("Yes, Show My Name");
      const board = shown(await maya.type("/board kind:referrals period:week"));
      expect(board.text).toContain("1");
    });

    it("introduces two people once both have said yes, and nobody before", async () => {
      const asked = shown(
        await maya.type(
          `/intro to:<@${ben.account}> reason:"We both moved from nursing into software"`,
        ),
      );
      expect(asked.text).toContain("in private");
      await story.deliver();
      expect(await story.driver.conversations()).toHaveLength(0);
      await ben.press("Yes, Introduce Us");
      await story.deliver();
      const [conversation, ...more] = await story.driver.conversations();
      expect(more).toHaveLength(0);
      expect(conversation?.accounts.toSorted()).toEqual([ben.account, maya.account].toSorted());
      expect(conversation?.messages[0]?.text).toContain("nursing into software");
    });

    it("shows home and help", async () => {
      const home = shown(await maya.type("/kith"));
      expect(home.text).toContain("This week");
      expect(shown(await maya.type("/kith help met")).text).toContain("Ana Silva how:coffee");
    });
  });
}

async function allowMessages(person: ChatPerson): Promise<void> {
  const home = shown(await person.type("/kith"));
  expect(home.buttons).toContain("Allow Messages");
  shown(await person.press("Allow Messages"));
}

function shown(reaction: Reaction) {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
