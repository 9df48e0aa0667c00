import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
/** Three days later an owner is due to be asked what came of it, which can wait for the next morning. */
const THURSDAY_NOON = "2026-03-05T12:00:00Z";
const FRIDAY_MORNING = "2026-03-06T10:00:00Z";

/** What only the owner knows until the contact has said yes. */
const SECRETS = /Quendolin|dispatcher|q\.ray|0301234/;

/** A warm path to a company, told once and lived on every chat. */
export function describeKnowsStory(chat: ChatName, engine: EngineName): void {
  describe(`a warm path on ${chat}, ${engine}`, () => {
    let story: Story;
    let maya: ChatPerson;
    let olaf: ChatPerson;
    let noa: ChatPerson;
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      maya = await story.driver.person("maya");
      olaf = await story.driver.person("olaf");
      noa = await story.driver.person("noa");
      for (const person of [maya, olaf, noa]) {
        shown(await person.type("/kith"));
        shown(await person.press("Allow Messages"));
      }
    });
    afterAll(() => story.close());

    /** Everything that anybody but Olaf can read: their letters, the channel, and what several share. */
    const readByOthers = async (): Promise<string> => {
      const letters = await Promise.all([
        maya.inbox(),
        noa.inbox(),
        story.driver.channelMessages(),
      ]);
      const together = (await story.driver.conversations()).flatMap(({ messages }) => messages);
      return [...letters.flat(), ...together].map(({ text }) => text).join("\n");
    };

    it("an owner lets their contacts' employers take part, and nobody sees whose they are", async () => {
      shown(
        await olaf.type(
          '/contact add name:"Quendolin Ray" company:"Frostwerk GmbH" role:dispatcher tie:strong',
        ),
      );
      shown(await olaf.type('/contact show "Quendolin Ray"'));
      expect((await olaf.press("E-mail and Phone")).kind).toBe("form");
      shown(await olaf.submit({ "E-mail": "q.ray@frost.example", Phone: "0301234" }));
      const on = shown(await olaf.type("/contact match on"));
      expect(on.text).toContain("Names are never shown");
      const looked = shown(await maya.type("/knows frostwerk"));
      expect(looked.text).toContain("I can ask around quietly");
      expect(looked.text).not.toMatch(SECRETS);
      expect(looked.place).toBe("caller");
    });

    it("the asker says why and what they offer, and the owner alone is asked, in private", async () => {
      expect((await maya.press("Ask Quietly")).kind).toBe("form");
      const asked = shown(
        await maya.submit({
          "Why do you want to talk to them?": "I plan shifts and want to learn how they route",
          "What can you offer?": "My shift plan",
        }),
      );
      expect(asked.text).toContain("I am asking around for");
      await story.deliver();
      const letter = (await olaf.inbox()).at(-1);
      expect(letter?.text).toContain("I plan shifts and want to learn how they route");
      expect(letter?.text).toContain("My shift plan");
      expect(letter?.text).not.toMatch(SECRETS);
      expect(letter?.buttons).toEqual([
        "I’ll Call Ahead",
        "I’ll Pass On a Note",
        "15 Minutes With Me",
        "Whom Do I Know There?",
        "Not This Time",
      ]);
      expect((await noa.inbox()).map(({ text }) => text).join()).not.toContain("frostwerk");
    });

    it("the owner agrees to call ahead; the asker hears nothing yet", async () => {
      const whom = shown(await olaf.press("Whom Do I Know There?"));
      expect(whom.text).toContain("Quendolin Ray");
      const promised = shown(await olaf.press("I’ll Call Ahead"));
      expect(promised.text).toContain("Give Quendolin Ray a call");
      expect(shown(await olaf.type("/todo")).text).toContain("Quendolin Ray");
      await story.moveTo(THURSDAY_NOON);
      await story.moveTo(FRIDAY_MORNING);
      expect((await olaf.inbox()).at(-1)?.text).toContain("Did you reach the person you know");
      const looked = shown(await maya.type("/knows frostwerk"));
      expect(looked.text).toContain("You asked on");
      expect([looked.text, await readByOthers()].join("\n")).not.toMatch(SECRETS);
      expect(await readByOthers()).not.toMatch(/olaf/i);
    });

    it("once the contact has said yes, what the owner types passes on, and nothing else of them", async () => {
      const form = await olaf.press("They Said Yes");
      expect(form.kind === "form" && form.form.fields.map(({ value }) => value)).toContain(
        "Quendolin Ray",
      );
      const passed = shown(
        await olaf.submit({
          "Their name": "Quendolin Ray",
          "How do they want to be reached?": "030 99 88, after five",
        }),
      );
      expect(passed.text).toContain("is asked to confirm your help");
      await story.deliver();
      const letters = (await maya.inbox()).map(({ text }) => text);
      const opened = letters.find((text) => text.includes("There is a path to"));
      expect(opened).toContain("Quendolin Ray");
      expect(opened).toContain("030 99 88, after five");
      expect(opened).toMatch(/olaf asked them for you/i);
      expect(letters.join("\n")).not.toMatch(/0301234|q\.ray/);
      expect((await noa.inbox()).map(({ text }) => text).join()).not.toMatch(/Quendolin|olaf/i);
    });

    it("the asker saves them with who opened the door, and confirms the help in one tap", async () => {
      const saved = shown(await maya.press("Save as Contact"));
      expect(saved.text).toContain("Saved Quendolin Ray");
      expect(saved.buttons).toContain("Reach Quendolin Ray");
      const card = shown(await maya.type('/contact show "Quendolin Ray"'));
      expect(card.text).toMatch(/Frostwerk/i);
      expect(card.text).toMatch(new RegExp(`olaf|${olaf.account}`, "i"));
      expect(shown(await maya.press("Yes, Thank You")).text).toContain("Confirmed");
      expect(shown(await olaf.type("/todo")).text).not.toContain("may get in touch");
      const board = shown(await olaf.type("/board"));
      expect(board.text).toMatch(/You helped 1 person/);
    });
  });
}

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
