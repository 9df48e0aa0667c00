import { describe, expect, test } from "vitest";
import { renderMessage } from "#adapters/slack/message.ts";
import { readMentions, readTypedText } from "#adapters/slack/reading/typed-text.ts";
import { context, text } from "#chat/message.ts";
import { isFields } from "#test/support/fake-slack/fields.ts";
import { notifiedBy, showBlocks } from "#test/support/fake-slack/shown.ts";

const options = { group: undefined, pictures: new Map<Uint8Array, string>() };
const rendered = (...message: Parameters<typeof renderMessage>[0]) => {
  const { text: top, blocks } = renderMessage(message, options);
  const sent: readonly object[] = blocks;
  return { top, blocks: sent.filter(isFields) };
};

const SMUGGLED = [
  "<!channel>",
  "<!here> & <!everyone>",
  "<@U0BEN1>",
  "@everyone",
  "*bold* _sloped_ ~gone~ `code`",
  "<https://evil.example|your bank>",
  "> quoted\n• listed",
  "&lt;!channel&gt;",
];

describe("what people typed is shown as they typed it and notifies nobody", () => {
  test.for(SMUGGLED)("%s in a paragraph", (typed) => {
    const { blocks, top } = rendered(text(typed));
    expect(showBlocks(blocks, "channel").text).toBe(typed);
    expect(notifiedBy(blocks)).toEqual([]);
    expect(top).not.toMatch(/<[!@h]/);
  });

  test.for(SMUGGLED)("%s in small print, beside a real mention", (typed) => {
    const { blocks } = rendered(
      context([
        { kind: "text", text: typed },
        { kind: "mention", account: "U0MAYA1" },
      ]),
    );
    expect(showBlocks(blocks, "channel").text).toBe(`${typed}@U0MAYA1`);
    expect(notifiedBy(blocks)).toEqual(["U0MAYA1"]);
  });
});

test("a link's text and address cannot end the link", () => {
  const link = { kind: "link", text: "a|b>c", url: "https://e.org/?q=<x>|y z" } as const;
  const { blocks, top } = rendered(context([link]));
  expect(showBlocks(blocks, "channel").text).toBe("a¦b>c");
  expect(top).toBe("<https://e.org/?q=%3Cx%3E%7Cy%20z|a¦b&gt;c>");
});

describe("what Slack sends is read as it was typed", () => {
  test.for([
    ["<@U1|maya> and <@W2>", "<@U1> and <@W2>"],
    ["see <#C1|general>", "see #general"],
    ["<!here> look", "@here look"],
    ["<!subteam^S1|@bakers> look", "@bakers look"],
    ["<https://example.org/a?b=1&amp;c=2>", "https://example.org/a?b=1&c=2"],
    ["<http://example.org|example.org>", "example.org"],
    ["<mailto:ana@example.org|ana@example.org>", "ana@example.org"],
    ["R&amp;D &lt;b&gt; &amp;amp;", "R&D <b> &amp;"],
    ["1 &lt; 2", "1 < 2"],
  ] as const)("%s", ([sent, meant]) => {
    expect(readTypedText(sent)).toBe(meant);
  });

  test("mentions come with the names that Slack gives", () => {
    expect(readMentions("<@U1|maya> thanks <@U2> &lt;@U3&gt;")).toEqual([
      { id: "U1", name: "maya", isBot: undefined, isPresent: undefined },
      { id: "U2", name: undefined, isBot: undefined, isPresent: undefined },
    ]);
  });
});
