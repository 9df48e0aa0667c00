import { describe, expect, test } from "vitest";
import { renderMessage, renderViewBlocks } from "#adapters/slack/message.ts";
import type { Message, Span } from "#chat/message.ts";
import { button, context, controls, divider, field, fields, text, title } from "#chat/message.ts";
import { blockProblems } from "#test/support/fake-slack/block-rules.ts";
import { isFields } from "#test/support/fake-slack/fields.ts";
import { showBlocks } from "#test/support/fake-slack/shown.ts";

const noPictures = { group: "g1", pictures: new Map<Uint8Array, string>() };

/** What people see of the message, and what Slack would refuse about it. */
function render(message: Message, options = noPictures) {
  const rendered = renderMessage(message, options);
  // As it goes over the wire.
  const blocks: unknown[] = JSON.parse(JSON.stringify(rendered.blocks));
  const sent = blocks.filter(isFields);
  return {
    ...rendered,
    problems: blockProblems(sent, { surface: "message", hasFile: () => true }),
    shown: showBlocks(sent, "channel"),
  };
}

const words = (length: number): string => "word ".repeat(length).slice(0, length);
const letters = (length: number): string => "x".repeat(length);
const act = (index: number) => ({ name: "act", args: [String(index)] });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe("text is shortened at Slack's limit, never refused", () => {
  const cases: readonly (readonly [string, number, (text: string) => Message])[] = [
    ["a title", 150, (typed) => [title(typed)]],
    ["a paragraph", 3000, (typed) => [text(typed)]],
    ["small print", 3000, (typed) => [context(typed)]],
    ["a button", 75, (typed) => [text("x"), controls(button(typed, act(1)))]],
  ];
  test.for(cases)("%s", ([, limit, make]) => {
    const whole = render(make(letters(limit)));
    expect(whole.problems).toEqual([]);
    expect(JSON.stringify(whole.shown)).not.toContain("…");

    const cut = render(make(words(limit + 1) + "end"));
    expect(cut.problems).toEqual([]);
    expect(JSON.stringify(cut.shown)).toContain("…");
  });

  test("a paragraph of several spans keeps its beginning and says that it was cut", () => {
    const spans: readonly Span[] = [
      { kind: "text", text: letters(2990) },
      { kind: "bold", text: " and then" },
      { kind: "text", text: " the rest" },
    ];
    const { shown, problems } = render([{ kind: "text", spans }]);
    expect(problems).toEqual([]);
    expect(shown.text.length).toBeLessThanOrEqual(3000);
    expect(shown.text).toMatch(/x{2990}.*…$/);
  });

  test("a paragraph that is full exactly where another span begins says that it was cut", () => {
    const spans: readonly Span[] = [
      { kind: "text", text: letters(3000) },
      { kind: "mention", account: "U1" },
    ];
    const { shown } = render([{ kind: "text", spans }]);
    expect(shown.text).toHaveLength(3000);
    expect(shown.text.endsWith("…")).toBe(true);
  });

  test("fields together", () => {
    const many = fields(...times(12, (index) => field(`Label ${index}`, letters(400))));
    const { shown, problems } = render([many]);
    expect(problems).toEqual([]);
    expect(shown.text).toContain("Label 0: xxx");
    expect(shown.text.length).toBeLessThanOrEqual(3000);
    expect(shown.text.endsWith("…")).toBe(true);
  });

  test("small print with a mention, where escaping makes it longer", () => {
    const { problems, shown } = render([
      context([
        { kind: "text", text: "&".repeat(2000) },
        { kind: "mention", account: "U1" },
      ]),
    ]);
    expect(problems).toEqual([]);
    expect(shown.text).toContain("&&&");
    expect(shown.text.endsWith("…")).toBe(true);
  });

  test("the text of the notification", () => {
    const { text: top } = render([text("<".repeat(4000))]);
    expect(top.length).toBeLessThanOrEqual(3000);
    expect(top).toMatch(/^(&lt;)+…$/);
  });

  test("an alt text", () => {
    const png = new Uint8Array([1]);
    const pictures = new Map([[png, "F1"]]);
    const at = (alt: string) => render([{ kind: "image", png, alt }], { group: "g1", pictures });
    expect(at(letters(2000)).shown.images).toEqual([letters(2000)]);
    expect(at(letters(2001)).problems).toEqual([]);
    expect(at(letters(2001)).shown.images[0]).toHaveLength(2000);
  });

  test("a menu's placeholder and entries", () => {
    const { problems } = render([
      controls({
        kind: "select",
        placeholder: words(151),
        action: act(1),
        choices: [{ value: letters(150), label: words(76) }],
      }),
    ]);
    expect(problems).toEqual([]);
  });
});

describe("what cannot be shortened is a bug with a clear text, at limit + 1", () => {
  test("blocks of a message: 50", () => {
    expect(render(times(50, () => divider)).problems).toEqual([]);
    expect(() => render(times(51, () => divider))).toThrow("51 blocks: Slack shows 50");
  });

  test("blocks of a view: 100", () => {
    expect(
      renderViewBlocks(
        times(100, () => divider),
        noPictures,
      ),
    ).toHaveLength(100);
    expect(() =>
      renderViewBlocks(
        times(101, () => divider),
        noPictures,
      ),
    ).toThrow("101 blocks: Slack shows 100");
  });

  test("controls of a block: 25", () => {
    const of = (count: number): Message => [
      controls(...times(count, (index) => button(`B${index}`, act(index)))),
    ];
    expect(render(of(25)).shown.buttons).toHaveLength(25);
    expect(() => render(of(26))).toThrow("26 controls in one block: Slack shows 25");
  });

  test("entries of a menu: 100", () => {
    const of = (count: number): Message => [
      controls({
        kind: "select",
        placeholder: "Choose",
        action: act(1),
        choices: times(count, (index) => ({ value: String(index), label: `L${index}` })),
      }),
    ];
    expect(render(of(100)).problems).toEqual([]);
    expect(() => render(of(101))).toThrow("101 choices: Slack shows 100");
  });

  test("an entry's value: 150, a link: 3000", () => {
    const menu = (value: string): Message => [
      controls({
        kind: "select",
        placeholder: "Choose",
        action: act(1),
        choices: [{ value, label: "L" }],
      }),
    ];
    expect(() => render(menu(letters(151)))).toThrow("151 characters: Slack allows 150");
    const link = (url: string): Message => [controls({ kind: "link-button", label: "Open", url })];
    expect(render(link(`https://e.org/${letters(2986)}`)).problems).toEqual([]);
    expect(() => render(link(`https://e.org/${letters(2987)}`))).toThrow("3001 characters");
  });
});

test("two buttons for the same action in different blocks have different ids", () => {
  const { problems, shown } = render([
    controls(button("One", act(1)), button("Again", act(1))),
    controls(button("Once More", act(1))),
  ]);
  expect(problems).toEqual([]);
  expect(shown.buttons).toEqual(["One", "Again", "Once More"]);
});

test("a message without words still has a text for its notification", () => {
  expect(render([controls(button("See It", act(1)))]).text).toBe("See It");
});

test("empty texts are left out, as Slack refuses them", () => {
  const { blocks, text: top } = render([
    title(" "),
    text(""),
    context(""),
    controls(),
    text("Here"),
  ]);
  expect(blocks).toHaveLength(1);
  expect(top).toBe("Here");
});

test("a picture that was not uploaded is shown as its alt text", () => {
  const { shown } = render([{ kind: "image", png: new Uint8Array([1]), alt: "A board of gives" }]);
  expect(shown.text).toBe("A board of gives");
});
