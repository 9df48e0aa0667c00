import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChatPerson, Reaction } from "#test/support/chat-driver.ts";
import { codeIn } from "#test/support/two-sides.ts";
import { type AcrossStory, startAcrossStory } from "./start-across-story.ts";

const shown = (reaction: Reaction): string =>
  reaction.kind === "message" ? reaction.shown.text : reaction.kind;

describe("one group on Slack and Discord", () => {
  let story: AcrossStory;
  let ada: ChatPerson;
  let bela: ChatPerson;
  let maya: ChatPerson;
  let ben: ChatPerson;
  beforeAll(async () => {
    story = await startAcrossStory("postgres", "2026-03-02T10:00:00Z");
    ada = await story.slack.person("ada");
    bela = await story.discord.person("bela");
    maya = await story.slack.person("maya");
    ben = await story.discord.person("ben");
    await story.link(ada, bela);
    for (const person of [maya, ben]) {
      await person.type("/kith");
      await person.press("Allow Messages");
    }
  });
  afterAll(() => story.close());

  it("says so on both", async () => {
    expect(shown(await ada.type("/group setup"))).toContain("it is on Discord, too");
    expect(shown(await bela.type("/group setup"))).toContain("it is on Slack, too");
  });

  it("shows an ask from Slack in Discord's channel, too", async () => {
    await bela.type("/group setup");
    await bela.press("This Channel");
    await maya.type(
      '/ask new text:"15 minutes with somebody who runs a bakery" why:"I want to learn it"',
    );
    await maya.press("Ask the Channel");
    await story.settle("settle-links");
    const inDiscord = (await story.discord.channelMessages()).map(({ text }) => text);
    expect(inDiscord.join("\n")).toContain("somebody who runs a bakery");
    expect(inDiscord.join("\n")).not.toContain(`@${maya.account}`);
  });

  it("help given on Discord is confirmed on Slack", async () => {
    const mayas = shown(await ben.type("/kith command:gave to:maya kind:advice"));
    expect(mayas).toContain("Logged");
    await story.settle("settle-links");
    const letter = (await maya.inbox()).at(-1)?.text ?? "";
    expect(letter).toMatch(/ben/i);
    expect(letter).not.toContain(`@${ben.account}`);
    expect(shown(await maya.press("Yes, Thank You"))).toContain("Confirmed");
  });

  it("one person's two accounts become one", async () => {
    const far = await story.discord.person("maya-at-home");
    await maya.type("/contact add name:Rita company:Acme");
    await far.type("/contact add name:Otto");
    await maya.type("/kith");
    const code = codeIn(shown(await maya.press("Link My Other Account")));
    await far.type("/kith");
    await far.press("Enter a Code");
    await far.submit({ "The code": code });
    await story.settle("settle-links");
    const list = shown(await maya.type("/contact list"));
    expect(list).toContain("Rita");
    expect(list).toContain("Otto");
  });
});
