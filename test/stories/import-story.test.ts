import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Reaction } from "#test/support/chat-driver.ts";
import { CHATS, startStory, type Story } from "./start-story.ts";

const CORPUS = path.join(import.meta.dirname, "../features/contacts/import/corpus");

const bytes = readFileSync(path.join(CORPUS, "linkedin.csv"));

const shown = (reaction: Reaction): string =>
  reaction.kind === "message" ? reaction.shown.text : reaction.kind;

describe.each(CHATS)("an import on %s", (chat) => {
  let story: Story;
  afterEach(() => story.close());

  it("goes from the file in a form to contacts: ticked by employer and by search, then kept", async () => {
    story = await startStory(chat, "postgres", "2026-03-02T10:00:00Z");
    const maya = await story.driver.person("maya");
    await maya.type("/todo");
    const form = await maya.type("/contact import");
    expect(form.kind).toBe("form");
    maya.attach("Your file", { name: "Connections.csv", bytes });
    const preview = shown(await maya.submit({}));
    expect(preview).toContain("5 people in your file");
    expect(preview).toContain("1 without a name (line 8)");
    expect(shown(await maya.chooseSeveral(["Acme, Inc. (1)", "City Hospital (1)"]))).toContain(
      "Ticked so far: 2 people",
    );
    await maya.press("Search");
    expect(shown(await maya.submit({ "Whom are you looking for?": "zoe" }))).toContain(
      "1 person fits",
    );
    expect(shown(await maya.press("Tick 1"))).toContain("Ticked so far: 3 people");
    const kept = shown(await maya.press("Keep These 3"));
    expect(kept).toContain("3 people are on your list now");
    expect(kept).toContain("never imports");
    expect(shown(await maya.press("Ben Okafor"))).toContain("Ben Okafor");
    expect(shown(await maya.type("/contact list"))).toContain("3 contacts");
  });
});
