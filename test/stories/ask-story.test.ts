import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChatPerson, Reaction } from "#test/support/chat-driver.ts";
import { channelShows } from "#test/support/channel-shows.ts";
import { CHATS, startStory, type Story } from "./start-story.ts";

const ASK = "15 minutes with somebody who runs paid search at a small firm";
/** A Tuesday, a day after the asks. */
const TUESDAY = "2026-03-03T12:00:00Z";

describe.each(CHATS)("an ask on %s", (chat) => {
  let story: Story;
  let maya: ChatPerson;
  let ben: ChatPerson;
  let cara: ChatPerson;
  beforeAll(async () => {
    // A Monday.
    story = await startStory(chat, "postgres", "2026-03-02T10:00:00Z");
    maya = await story.driver.person("maya");
    ben = await story.driver.person("ben");
    cara = await story.driver.person("cara");
    for (const person of [maya, ben, cara]) {
      await person.type("/kith");
      shown(await person.press("Allow Messages"));
    }
  });
  afterAll(() => story.close());

  it("is seen by its asker first, and then by the channel", async () => {
    const preview = shown(await maya.type(`/ask new text:"${ASK}" why:"I may change fields"`));
    expect(preview.place).toBe("caller");
    expect(preview.text).toContain(ASK);
    await maya.press("Ask the Channel");
    const posted = await channelShows(story.driver, ASK);
    expect(posted.buttons).toEqual(["I Can Help", "I Know Someone", "Share an Offer Back"]);
  });

  it("opens a form for a line, and brings the two together", async () => {
    const form = await ben.press("I Can Help");
    expect(form.kind === "form" && form.form.title).toBe("I can help");
    const told = shown(
      await ben.submit({ "A line from you, if you like": "Thursday after five." }),
    );
    expect(told.place).toBe("caller");
    expect(told.text).toContain("opening a conversation for the two of you");
    await story.deliver();
    expect((await maya.inbox()).at(-1)?.text).toContain("Thursday after five.");
    const [conversation, ...more] = await story.driver.conversations();
    expect(more).toHaveLength(0);
    expect(conversation?.accounts.toSorted()).toEqual([ben.account, maya.account].toSorted());
    // For everybody else the ask stays as it was.
    expect((await story.driver.channelMessages()).at(-1)?.buttons).toContain("I Can Help");
  });

  it("invites whoever reads it to offer something", async () => {
    const form = await cara.press("Share an Offer Back");
    expect(form.kind === "form" && form.form.title).toBe("Offer help");
    const saved = shown(
      await cara.submit({ "What do you offer?": "A second look at your résumé" }),
    );
    expect(saved.text).toContain("Your offer stands");
  });

  it("is closed with what came of it, and loses its buttons for whoever comes later", async () => {
    shown(await maya.press("That Helped"));
    expect(shown(await maya.press("Count It")).text).toContain("Counted for");
    expect(shown(await maya.type("/ask close paid search")).text).toContain("How did it end?");
    await cara.press("I Know Someone");
    const posted = (await story.driver.channelMessages()).find(({ text }) => text.includes(ASK));
    expect(posted?.text).toContain("has closed this ask");
    expect(posted?.buttons).toEqual([]);
  });

  it("that nobody answers comes to a member whom it fits, who may answer from the letter", async () => {
    shown(await maya.type('/ask new text:"Ten minutes on my résumé, first page" kind:review'));
    await maya.press("Ask the Channel");
    await channelShows(story.driver, "Ten minutes on my résumé");
    await story.moveTo(TUESDAY);
    const letter = (await cara.inbox()).at(-1);
    expect(letter?.text).toContain("Ten minutes on my résumé");
    expect(letter?.buttons).toEqual(["I Can Help", "I Know Someone", "Not This Time"]);
    expect(shown(await cara.press("Not This Time")).text).toContain("nobody is told");
    expect((await cara.inbox()).at(-1)?.buttons).toEqual([]);
  });
});

function shown(reaction: Reaction) {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
