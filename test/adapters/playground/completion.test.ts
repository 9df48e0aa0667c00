import { describe, expect, it } from "vitest";
import { completeLine, offersFor } from "#adapters/playground/page/composer/completion.ts";
import { toWireCommands } from "#adapters/playground/registration.ts";
import type { WirePerson } from "#adapters/playground/wire.ts";
import { cannedCatalogue } from "#test/support/canned-catalogue.ts";
import { quietGroup } from "#test/support/start-playground.ts";

const commands = toWireCommands(cannedCatalogue, "en");
const people: readonly WirePerson[] = quietGroup.people.map((person) => ({ ...person, unread: 0 }));
const words = { command: "command", person: "member", required: "required", days: ["yesterday"] };

const at = (line: string, cursor = line.length) =>
  completeLine(line, cursor, commands, people, words);
const labels = (line: string): readonly string[] => at(line).offers.map(({ label }) => label);
/** The line after the offer of this label was taken. */
function take(line: string, label: string): string | undefined {
  const offer = at(line).offers.find((one) => one.label === label);
  return offer && line.slice(0, offer.from) + offer.insert + line.slice(offer.to);
}

describe("completion", () => {
  it("offers commands, then their sub-commands", () => {
    expect(labels("/l")).toEqual(["/log", "/long"]);
    expect(take("/l", "/log")).toBe("/log ");
    expect(labels("/ask ")).toEqual(["new", "list"]);
    expect(take("/ask l", "list")).toBe("/ask list ");
  });

  it("offers options, the required ones first, and none twice", () => {
    expect(labels("/log ")[0]).toBe("who:");
    expect(labels("/log Ana ")).toContain("company:");
    expect(labels("/log Ana ")).not.toContain("who:");
    expect(labels("/log Ana how:coffee ho")).toEqual([]);
    expect(take("/log Ana mi", "minutes:")).toBe("/log Ana minutes:");
  });

  it("offers the choices of an option by value and label", () => {
    expect(labels("/log Ana how:")).toEqual(["Call", "Coffee"]);
    expect(take("/log Ana how:cof", "Coffee")).toBe("/log Ana how:coffee ");
  });

  it("offers days and members, with quotes where a value has several words", () => {
    expect(take("/log Ana when:y", "yesterday")).toBe("/log Ana when:yesterday ");
    expect(take("/log Ana to:b", "@Ben")).toBe("/log Ana to:@Ben ");
    expect(take("Hello @m", "@Maya")).toBe("Hello @Maya ");
  });

  it("asks Kith for contacts, named or as the first words", () => {
    expect(at("/log An").question).toMatchObject({ option: "who", typed: "An", isNamed: false });
    expect(at('/log Ana contact:"An').question).toMatchObject({ option: "contact", typed: "An" });
    expect(at("/echo An").question).toBeUndefined();
  });

  it("puts a name of several words in quotes after an option, with what it stands for", () => {
    const { question } = at("/log Ana contact:To");
    if (question === undefined) throw new Error("no question");
    const [offer] = offersFor(question, [{ label: "Ana Torres", value: "<contact:c1>" }], "");
    expect(offer?.insert).toBe('"Ana Torres" ');
    expect(offer?.standsFor).toEqual({ shown: "Ana Torres", sent: "<contact:c1>" });
  });

  it("offers nothing inside a closed value and in talk", () => {
    expect(labels('/log Ana notes:"how')).toEqual([]);
    expect(labels("Good morning")).toEqual([]);
    expect(labels("/nothing here")).toEqual([]);
  });

  it("looks at what stands before the cursor only", () => {
    expect(at("/log Ana how: when:yesterday", "/log Ana how:".length).option?.name).toBe("how");
  });
});
