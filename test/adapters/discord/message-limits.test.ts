import { MessageCreateRequestSchema } from "discord-api-spec/zod";
import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import { messageBody, renderMessage } from "#adapters/discord/message.ts";
import type { Block, Message } from "#chat/message.ts";
import {
  bold,
  button,
  context,
  controls,
  divider,
  field,
  fields,
  text,
  title,
} from "#chat/message.ts";
import { cardMessage, longMessage } from "#test/support/canned-messages.ts";
import { checkMessage, countComponents } from "#test/support/fake-discord/check-message.ts";
import { checkSchema } from "#test/support/fake-discord/check-schema.ts";

/** The message as sent, after Discord's own schema and rules have found nothing wrong with it. */
function accepted(message: Message) {
  const rendered = renderMessage(message, "g1");
  const body = messageBody(rendered, { ephemeral: false, notify: rendered.mentions });
  expect(checkSchema(MessageCreateRequestSchema, body)).toEqual([]);
  expect(
    checkMessage(
      body,
      rendered.files.map(({ name }) => name),
    ),
  ).toEqual([]);
  return rendered;
}

const textOf = (message: Message): readonly string[] =>
  accepted(message).components.flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );

const buttons = (count: number): Block =>
  controls(
    ...Array.from({ length: count }, (_, index) =>
      button(`B${index}`, { name: "press", args: [String(index)] }),
    ),
  );

const menu = (entries: number, length = 5): Block =>
  controls({
    kind: "select",
    placeholder: "Choose",
    action: { name: "choose", args: [] },
    choices: Array.from({ length: entries }, (_, index) => ({
      value: String(index).padStart(length, "0"),
      label: `Entry ${index}`,
    })),
  });

test("every kind of block is accepted", () => {
  expect(accepted(cardMessage("123456789012345678")).mentions).toEqual(["123456789012345678"]);
  accepted(longMessage);
});

test("4,000 characters pass whole; one more is shortened with an ellipsis", () => {
  expect(textOf([text("a".repeat(4000))])).toEqual(["a".repeat(4000)]);
  const [cut = ""] = textOf([text("a".repeat(4001))]);
  expect(cut).toBe(`${"a".repeat(3999)}…`);
});

test("escaped text is shortened before a backslash could be cut off", () => {
  const [cut = ""] = textOf([text("*".repeat(3000))]);
  expect(cut.length).toBeLessThanOrEqual(4000);
  expect(cut).toMatch(/^(?:\\\*)+…$/);
});

test("bold text is closed again when it is cut", () => {
  const [cut = ""] = textOf([text([bold("word ".repeat(1000))])]);
  expect(cut).toMatch(/^\*\*.*word…\*\*$/);
});

test("the longest block is cut, short ones around it stay whole", () => {
  const shown = textOf([title("Title"), text("word ".repeat(2000)), context("The end.")]);
  expect(shown[0]).toBe("## Title");
  expect(shown[1]).toMatch(/word…$/);
  expect(shown[2]).toBe("-# The end.");
  expect(shown.join("").length).toBeGreaterThan(3900);
});

test("small print and headings keep their mark on every line", () => {
  expect(textOf([title("One\nTwo"), context("One\nTwo")])).toEqual([
    "## One Two",
    "-# One\n-# Two",
  ]);
});

test("each field is on a line of its own", () => {
  expect(textOf([fields(field("Company", "Acme"), field("Tie", "weak"))])).toEqual([
    "**Company:** Acme\n**Tie:** weak",
  ]);
});

test("40 components pass, one more is a bug that is named", () => {
  const dividers = (count: number): Message => [
    text("Hi"),
    ...Array.from({ length: count }, () => divider),
  ];
  expect(countComponents(accepted(dividers(39)).components)).toBe(40);
  expect(() => renderMessage(dividers(40), "g1")).toThrow(
    "Discord takes 40 components in a message, not 41",
  );
});

test("five buttons stand in a row, the sixth in the next", () => {
  const rows = (count: number) =>
    accepted([buttons(count)]).components.map((row) =>
      row.type === ComponentType.ActionRow ? row.components.length : 0,
    );
  expect(rows(5)).toEqual([5]);
  expect(rows(6)).toEqual([5, 1]);
});

test("25 entries in a menu pass, one more and none are bugs", () => {
  accepted([menu(25)]);
  expect(() => renderMessage([menu(26)], "g1")).toThrow("Discord takes 25 entries in a menu");
  expect(() => renderMessage([menu(0)], "g1")).toThrow("no empty menu");
});

test("a menu's value passes with 100 characters, never cut", () => {
  accepted([menu(2, 100)]);
  expect(() => renderMessage([menu(2, 101)], "g1")).toThrow("100 characters");
});

test.for([
  [80, "b".repeat(80)],
  [81, `${"b".repeat(79)}…`],
] as const)("a button's label of %i characters", ([length, shown]) => {
  const [row] = accepted([
    controls(button("b".repeat(length), { name: "go", args: [] })),
  ]).components;
  expect(row).toMatchObject({ components: [{ label: shown }] });
});

test("a link's address passes with 512 characters, never cut", () => {
  const link = (length: number): Message => [
    controls({
      kind: "link-button",
      label: "Open",
      url: "https://example.org/".padEnd(length, "x"),
    }),
  ];
  accepted(link(512));
  expect(() => renderMessage(link(513), "g1")).toThrow("512 characters");
});

test("a custom id passes with 100 characters, one more is a bug", () => {
  const withId = (length: number): Message => [
    controls(button("Go", { name: "go", args: ["x".repeat(length - "k1:go:g1:".length)] })),
  ];
  accepted(withId(100));
  expect(() => renderMessage(withId(101), "g1")).toThrow("100 allowed");
});

test("ten pictures pass, one more is a bug; a long description is shortened", () => {
  const image: Block = { kind: "image", png: Uint8Array.of(1, 2, 3), alt: "word ".repeat(300) };
  const pictures = (count: number): Message => Array.from({ length: count }, () => image);
  const { files, attachments } = accepted(pictures(10));
  expect(files.map(({ name }) => name)).toHaveLength(new Set(files.map(({ name }) => name)).size);
  expect(attachments[0]?.description?.length).toBeLessThanOrEqual(1024);
  expect(() => renderMessage(pictures(11), "g1")).toThrow("10 files");
});

const fileOf = (name: string, bytes = 3): Block => ({
  kind: "file",
  name,
  mediaType: "text/calendar",
  bytes: new Uint8Array(bytes),
  label: "Your calendar entry",
});

test("files and pictures together are ten at most", () => {
  const image: Block = { kind: "image", png: Uint8Array.of(1), alt: "A chain" };
  const nine: Message = Array.from({ length: 9 }, () => image);
  expect(accepted([...nine, fileOf("a.ics")]).files).toHaveLength(10);
  expect(() => renderMessage([...nine, fileOf("a.ics"), fileOf("b.ics")], "g1")).toThrow(
    "10 files",
  );
});

test("a file of 10 MiB passes, one byte more is a bug", () => {
  const most = 10 * 1024 * 1024;
  expect(accepted([fileOf("a.ics", most)]).files[0]?.data).toHaveLength(most);
  expect(() => renderMessage([fileOf("a.ics", most + 1)], "g1")).toThrow("bytes in a file");
});

test("names that Discord would change are made plain, and each name stands once", () => {
  const names = ["Café & Söhne.ics", "Café & Söhne.ics", "../../.env", "日本.csv", "…"];
  const { files, components } = accepted(names.map((name) => fileOf(name)));
  const plain = files.map(({ name }) => name);
  expect(plain).toEqual(["Cafe-Sohne.ics", "2-Cafe-Sohne.ics", "env", "csv", "file"]);
  const shown = components.flatMap((component) =>
    component.type === ComponentType.File ? [component.file.url] : [],
  );
  expect(shown).toEqual(plain.map((name) => `attachment://${name}`));
});

test("a menu for several takes no more than it has", () => {
  const menu = (most: number, count: number): Message => [
    controls({
      kind: "select",
      placeholder: "Who",
      action: { name: "who", args: [] },
      choices: Array.from({ length: count }, (_, index) => ({
        value: `v${index}`,
        label: `L${index}`,
      })),
      most,
    }),
  ];
  const mostOf = (message: Message): unknown => {
    const [row] = accepted(message).components;
    return row?.type === ComponentType.ActionRow && "max_values" in (row.components[0] ?? {})
      ? row.components[0]
      : undefined;
  };
  expect(mostOf(menu(3, 4))).toMatchObject({ min_values: 1, max_values: 3 });
  expect(mostOf(menu(25, 25))).toMatchObject({ max_values: 25 });
  expect(mostOf(menu(25, 4))).toMatchObject({ max_values: 4 });
  expect(mostOf(menu(1, 4))).toBeUndefined();
});

test("at most 100 people are notified", () => {
  const people = Array.from({ length: 101 }, (_, index) =>
    String(500_000_000_000_000_000n + BigInt(index)),
  );
  const message = [text(people.map((account) => ({ kind: "mention", account }) as const))];
  const rendered = renderMessage(message, "g1");
  const body = messageBody(rendered, { ephemeral: false, notify: rendered.mentions });
  expect(body.allowed_mentions?.users).toHaveLength(100);
  expect(checkSchema(MessageCreateRequestSchema, body)).toEqual([]);
});

test("an empty message is a bug", () => {
  expect(() => renderMessage([text("")], "g1")).toThrow("no empty message");
});
