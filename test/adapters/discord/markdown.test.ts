import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkdown, renderSpans } from "#adapters/discord/rendering/markdown.ts";
import { bold, code, mention } from "#chat/message.ts";
import { readMarkdown } from "#test/support/fake-discord/read-markdown.ts";

test.for([
  ["formatting", "*a* **b** _c_ __d__ ~~e~~ `f` ||g||"],
  ["a masked link", "[click](https://example.org)"],
  ["mentions", "<@1> <@!2> <@&3> <#4> @everyone @here"],
  ["Discord's own tags", "<t:0:R> <:smile:1> <a:wave:2> </met:3> <id:home>"],
  ["marks at a line's start", "# Big\n> quote\n- item\n+ item\n1. first\n-# small"],
  ["a backslash", "C:\\new\\*"],
  ["right-to-left text", "שלום *لكم*"],
  ["emoji", "👩‍👩‍👧 ❤️ :smile:"],
  ["an address with marks in it", "see https://example.org/a_b_c(d)*e and *more*"],
] as const)("%s: reads as it was typed", ([, typed]) => {
  expect(readMarkdown(escapeMarkdown(typed))).toBe(typed);
});

test.for([
  ["*a*", "\\*a\\*"],
  ["<@&1>", "\\<@&1>"],
  ["@everyone", "\\@everyone"],
  ["ana@example.org", "ana@example.org"],
  ["# Big", "\\# Big"],
  ["https://example.org/a_b", "https://example.org/a_b"],
] as const)("%s is written %s", ([typed, escaped]) => {
  expect(escapeMarkdown(typed)).toBe(escaped);
});

test("controls that would turn the rest of the line around are taken out", () => {
  expect(escapeMarkdown("a\u202Ebc\u2066d")).toBe("abcd");
});

test("whatever is typed reads as typed", () => {
  const typed = fc.string({ unit: "grapheme", maxLength: 200 });
  fc.assert(
    fc.property(typed, (text) => {
      const visible = text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
      expect(readMarkdown(escapeMarkdown(text))).toBe(visible);
    }),
  );
});

test("no text is longer than its limit, however much escaping it needs", () => {
  const spans = fc.array(
    fc.oneof(
      fc.string({ maxLength: 60 }).map((text) => ({ kind: "text", text }) as const),
      fc.string({ maxLength: 60 }).map(bold),
      fc.string({ maxLength: 60 }).map(code),
      fc.constant(mention("123456789012345678")),
    ),
  );
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 200 }), (list, limit) => {
      expect(renderSpans(list, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});

test("a link to itself is written bare, other links by their text", () => {
  const link = (text: string, url: string) => renderSpans([{ kind: "link", text, url }], 500);
  expect(link("https://a.example/x", "https://a.example/x")).toBe("https://a.example/x");
  expect(link("a *guide*", "https://a.example/x(1)")).toBe(
    "[a \\*guide\\*](https://a.example/x%281%29)",
  );
});

test("code with a backtick is shown as text", () => {
  expect(renderSpans([code("a`b")], 100)).toBe("a\\`b");
});
