import { describe, expect, test } from "vitest";
import type { Message } from "#chat/message.ts";
import {
  bold,
  button,
  code,
  context,
  controls,
  divider,
  field,
  fields,
  mention,
  plainText,
  rich,
  text,
  title,
} from "#chat/message.ts";

describe("rich", () => {
  test("keeps spans, and takes everything else as text", () => {
    expect(rich`Logged: ${bold("Ana")}, ${2} times by ${mention("U1")}.`).toEqual([
      { kind: "text", text: "Logged: " },
      { kind: "bold", text: "Ana" },
      { kind: "text", text: ", " },
      { kind: "text", text: "2" },
      { kind: "text", text: " times by " },
      { kind: "mention", account: "U1" },
      { kind: "text", text: "." },
    ]);
  });

  test("takes several spans at one place, and none", () => {
    expect(rich`${[bold("a"), code("b")]}${[]}`).toEqual([bold("a"), code("b")]);
  });

  test("makes no markup of what a person typed", () => {
    expect(rich`Note: ${"*<@U1>* @everyone"}`).toEqual([
      { kind: "text", text: "Note: " },
      { kind: "text", text: "*<@U1>* @everyone" },
    ]);
  });

  test("shows a zero", () => {
    expect(plainText([text(rich`${0} left`)])).toBe("0 left");
  });
});

test("content of a block may be text, one span or several", () => {
  expect(
    [text("a"), text(bold("a")), text([bold("a"), code("b")])].map(({ kind }) => kind),
  ).toEqual(["text", "text", "text"]);
  expect(text("a")).toEqual({ kind: "text", spans: [{ kind: "text", text: "a" }] });
  expect(context(bold("a"))).toEqual({ kind: "context", spans: [bold("a")] });
  expect(field("Tie", "weak")).toEqual({ label: "Tie", value: [{ kind: "text", text: "weak" }] });
});

test("as plain text a message reads from top to bottom, without its controls", () => {
  const message: Message = [
    title("Ana Torres"),
    text([
      ...rich`Known to ${mention("U1")} as ${bold("strong")} ${code("c1")}, `,
      { kind: "link", text: "how to write", url: "https://example.org" },
      ...rich`, spoken `,
      { kind: "time", at: new Date(0), style: "date", fallback: "in 1970" },
    ]),
    fields(field("Company", "Acme"), field("Tie", "weak")),
    divider,
    { kind: "image", png: new Uint8Array(), alt: "A chain of two" },
    controls(button("Done", { name: "done", args: [] })),
    context("From your notes."),
  ];
  expect(plainText(message).split("\n")).toEqual([
    "Ana Torres",
    "Known to @U1 as strong c1, how to write, spoken in 1970",
    "Company: Acme",
    "Tie: weak",
    "A chain of two",
    "From your notes.",
  ]);
});
