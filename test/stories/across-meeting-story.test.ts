import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { type AcrossStory, startAcrossStory } from "./start-across-story.ts";

/** A Monday; rounds begin on Wednesdays at noon. */
const MONDAY_10 = "2026-03-02T10:00:00Z";
/** Two letters came on Monday; an introduction can wait for the morning. */
const TUESDAY = "2026-03-03T10:00:00Z";
const A_WEEK_LATER = "2026-03-10T12:00:00Z";
const ROUNDS = ["2026-03-18T12:00:00Z", "2026-03-25T12:00:00Z"];

describe("meeting people across Slack and Discord", () => {
  let story: AcrossStory;
  let ada: ChatPerson;
  let maya: ChatPerson;
  let ben: ChatPerson;
  let dora: ChatPerson;
  beforeAll(async () => {
    story = await startAcrossStory("postgres", MONDAY_10);
    ada = await story.slack.person("ada");
    await story.link(ada, await story.discord.person("bela"));
    maya = await story.slack.person("maya");
    ben = await story.discord.person("ben");
    dora = await story.discord.person("dora");
    for (const person of [ada, maya, ben, dora]) {
      await person.type("/kith");
      await person.press("Allow Messages");
    }
  });
  afterAll(() => story.close());

  const lettersTo = async (person: ChatPerson): Promise<string> =>
    (await person.inbox()).map(({ text }) => text).join("\n");
  const newest = async (person: ChatPerson): Promise<Shown | undefined> =>
    (await person.inbox()).at(-1);

  it("a path asked for on Slack is opened on Discord, and nothing is told before", async () => {
    shown(await dora.type('/contact add name:"Quendolin Ray" company:Frostwerk tie:strong'));
    shown(await dora.type("/contact match setting:on"));
    shown(await maya.type("/knows Frostwerk"));
    expect((await maya.press("Ask Quietly")).kind).toBe("form");
    const reason = "I plan shifts and want to learn how they route";
    shown(await maya.submit({ "Why do you want to talk to them?": reason }));
    await story.settle();
    const asked = await newest(dora);
    expect(asked?.text).toContain(reason);
    expect(asked?.text).toMatch(/maya/i);
    expect(asked?.text).not.toContain(`@${maya.account}`);
    expect(shown(await dora.press("I’ll Call Ahead")).text).toContain("Quendolin Ray");
    await story.settle();
    expect(await lettersTo(maya)).not.toMatch(/Quendolin|dora/i);
    expect((await dora.press("They Said Yes")).kind).toBe("form");
    shown(await dora.submit({ "How do they want to be reached?": "030 99 88" }));
    await story.settle();
    const opened = (await maya.inbox()).find(({ text }) => text.includes("There is a path to"));
    expect(opened?.text).toContain("030 99 88");
    expect(opened?.text).toMatch(/dora asked them for you/i);
    expect(shown(await maya.press("Save as Contact")).text).toContain("Saved Quendolin Ray");
    expect(shown(await maya.press("Yes, Thank You")).text).toContain("Confirmed");
  });

  it("somebody on Slack introduces two who share no platform, and each gets the other's way of contact", async () => {
    const asked = shown(
      await ada.type(
        `/intro to:ben who:<@${maya.account}> reason:"You both plan shifts in hospitals"`,
      ),
    );
    expect(asked.text).toContain("each in private");
    await story.settle();
    await story.moveTo(TUESDAY);
    const first = shown(await maya.press("Yes, Introduce Us"));
    expect(first.buttons).toContain("How May They Reach You?");
    expect((await maya.press("How May They Reach You?")).kind).toBe("form");
    shown(await maya.submit({ "How may they reach you?": "maya@harbour.example" }));
    expect(await lettersTo(ben)).not.toContain("maya@harbour");
    const second = shown(await ben.press("Yes, Introduce Us"));
    await story.settle();
    expect((await newest(ben))?.text).toContain("maya@harbour.example");
    expect((await newest(maya))?.text).toMatch(/find ben on Discord|ben/i);
    // Ben has said none yet: once he does, Maya hears it.
    expect(second.buttons).toContain("How May They Reach You?");
    expect((await ben.press("How May They Reach You?")).kind).toBe("form");
    shown(await ben.submit({ "How may they reach you?": "ben on Discord, evenings" }));
    await story.settle();
    expect((await newest(maya))?.text).toContain("ben on Discord, evenings");
    expect(await story.slack.conversations()).toEqual([]);
    expect(await story.discord.conversations()).toEqual([]);
    expect(await lettersTo(ada)).toContain("both said yes");
    expect(await lettersTo(ada)).not.toMatch(/harbour|evenings/);
    await story.moveTo(A_WEEK_LATER);
    for (const person of [maya, ben]) {
      expect(await lettersTo(person)).toContain("Did you meet?");
    }
    expect(shown(await ben.press("Yes, We Met")).text).toContain("Was it worth your time?");
  });

  it("two rounds with an odd number from both sides leave nobody out", async () => {
    shown(await ada.type("/group setup"));
    shown(await ada.press("This Channel"));
    expect((await ada.press("Start Rounds")).kind).toBe("form");
    shown(
      await ada.submit({
        "How often?": "weekly",
        "On which day?": "wednesday",
        "How many together?": "pairs",
      }),
    );
    const people = [maya, ben, dora];
    const asks = shown(await dora.type("/round join"));
    expect(asks.buttons).toContain("How May They Reach You?");
    for (const person of [maya, ben]) shown(await person.type("/round join"));
    for (const instant of ROUNDS) {
      await story.moveTo(instant);
      for (const person of people) {
        const others = people.filter((other) => other !== person);
        const status = shown(await person.type("/round status"));
        expect(status.text).toContain("In this round you talk to");
        const letter = (await person.inbox()).findLast(({ text }) =>
          text.includes("In this round"),
        );
        for (const other of others) {
          expect(status.text).toMatch(nameOf(other));
          expect(letter?.text).toMatch(nameOf(other));
        }
      }
    }
    expect(await lettersTo(dora)).toContain("maya@harbour.example");
  });

  const nameOf = (person: ChatPerson): RegExp =>
    person === maya ? /maya/i : person === ben ? /ben/i : /dora/i;
});

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
