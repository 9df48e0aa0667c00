import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { silentLog } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { MAX_KEPT_ENTRIES } from "#adapters/playground/limits.ts";
import { toWireEntry } from "#adapters/playground/message.ts";
import {
  createTranscript,
  emptyTranscript,
  isVisible,
  unreadCounts,
} from "#adapters/playground/transcript/transcript.ts";
import type {
  Content,
  Entry,
  Place,
  Transcript,
} from "#adapters/playground/transcript/transcript.ts";
import { createTranscriptFile } from "#adapters/playground/transcript/transcript-file.ts";
import { cardMessage } from "#test/support/canned-messages.ts";
import { quietGroup } from "#test/support/start-playground.ts";

function freshTranscript(): Transcript {
  return createTranscript(emptyTranscript(quietGroup.people), () => {});
}

function says(place: Place, key: string, onlyFor?: string): Omit<Entry, "id" | "seq" | "edits"> {
  return {
    key,
    place,
    at: "2027-03-08T10:00:00.000Z",
    onlyFor,
    content: { kind: "kith", message: [text(key)], group: "g1", why: "because" },
  };
}

const channel: Place = { kind: "channel" };
const toBen: Place = { kind: "direct", account: "ben" };

describe("the transcript", () => {
  it("shows each person what is theirs: the channel, their own messages, their conversations", () => {
    const transcript = freshTranscript();
    const { id } = transcript.openConversation("Maya and Ben", ["maya", "ben"]);
    const entries = [
      transcript.add(says(channel, "to all")),
      transcript.add(says(channel, "only for Maya", "maya")),
      transcript.add(says(toBen, "to Ben")),
      transcript.add(says({ kind: "conversation", id }, "to both")),
    ];
    const seenBy = (account: string): readonly string[] =>
      entries
        .filter((entry) => isVisible(transcript.state(), entry, account))
        .map((entry) => entry.key);
    expect(seenBy("maya")).toEqual(["to all", "only for Maya", "to both"]);
    expect(seenBy("ben")).toEqual(["to all", "to Ben", "to both"]);
    expect(seenBy("ana")).toEqual(["to all"]);
  });

  it("shows the same delivery once", () => {
    const transcript = freshTranscript();
    const first = transcript.add(says(toBen, "d1"));
    expect(transcript.add(says(toBen, "d1"))).toBe(first);
    expect(transcript.state().entries).toHaveLength(1);
  });

  it("counts what was not seen, apart from one's own words, until the place is read", () => {
    const transcript = freshTranscript();
    transcript.add(says(channel, "one"));
    transcript.add({
      ...says(channel, "own"),
      content: { kind: "person", account: "ben", line: "hi" },
    });
    transcript.add(says(toBen, "two"));
    expect(unreadCounts(transcript.state(), "ben")).toEqual({ general: 1, direct: 1 });
    transcript.markRead("ben", "general");
    expect(unreadCounts(transcript.state(), "ben")).toEqual({ direct: 1 });
    transcript.add(says(channel, "three"));
    expect(unreadCounts(transcript.state(), "ben")).toEqual({ general: 1, direct: 1 });
    expect(unreadCounts(transcript.state(), "maya")).toEqual({ general: 3 });
  });

  it("gives the pictures of a message that is replaced again and again an address each", () => {
    const transcript = freshTranscript();
    const image = { kind: "image", png: new Uint8Array(1), alt: "How it stands" } as const;
    const content: Content = { kind: "kith", message: [image], group: "g1", why: undefined };
    const first = transcript.add({ ...says(channel, "board"), content });
    const versions = [first, ...[1, 2].map(() => transcript.replace(first.id, content) ?? first)];
    const addresses = versions.map((entry) =>
      JSON.stringify(toWireEntry(transcript.state(), entry, "maya").blocks),
    );
    expect(new Set(addresses).size).toBe(3);
  });

  it("opens one conversation for the same people and title", () => {
    const transcript = freshTranscript();
    const first = transcript.openConversation("Lunch", ["ben", "maya"]);
    expect(transcript.openConversation("Lunch", ["maya", "ben"])).toBe(first);
    expect(transcript.openConversation("Dinner", ["maya", "ben"]).id).not.toBe(first.id);
  });

  it("lets the oldest entries go", () => {
    const transcript = freshTranscript();
    for (let index = 0; index <= MAX_KEPT_ENTRIES; index++)
      transcript.add(says(channel, `${index}`));
    const { entries } = transcript.state();
    expect(entries).toHaveLength(MAX_KEPT_ENTRIES);
    expect(entries[0]?.key).toBe("1");
  });
});

describe("the transcript's file", () => {
  function statePath(): string {
    const folder = mkdtempSync(join(tmpdir(), "kith-playground-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return join(folder, "playground.json");
  }

  it("keeps everything that was said, instants and pictures included", () => {
    const path = statePath();
    const transcript = freshTranscript();
    const message = cardMessage("maya");
    transcript.add({
      ...says(channel, "card"),
      content: { kind: "kith", message, group: undefined, why: undefined },
    });
    const file = createTranscriptFile(path, silentLog);
    file.save(transcript.state());
    file.flush();

    const content = createTranscriptFile(path, silentLog).load()?.entries[0]?.content;
    expect(content).toMatchObject({ kind: "kith" });
    expect(content?.kind === "kith" && content.message.map(({ kind }) => kind)).toEqual(
      message.map(({ kind }) => kind),
    );
    const image =
      content?.kind === "kith" ? content.message.find(({ kind }) => kind === "image") : undefined;
    const original = message.find(({ kind }) => kind === "image");
    expect(image?.kind === "image" && [...image.png]).toEqual(
      original?.kind === "image" && [...original.png],
    );
    expect(JSON.stringify(content)).toContain("2027-03-12T15:30:00.000Z");
  });

  it("begins anew when there is no file, half a file, or one of another version", () => {
    const path = statePath();
    expect(createTranscriptFile(path, silentLog).load()).toBeUndefined();
    writeFileSync(path, '{"version":1,"entr');
    expect(createTranscriptFile(path, silentLog).load()).toBeUndefined();
    writeFileSync(path, '{"version":2,"entries":[]}');
    expect(createTranscriptFile(path, silentLog).load()).toBeUndefined();
  });
});
