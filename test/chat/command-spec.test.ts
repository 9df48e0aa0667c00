import { expect, test } from "vitest";
import { findCommand, findVerb, listVerbs, pathText } from "#chat/command-spec.ts";
import { exampleCatalogue } from "./example-catalogue.ts";

test("every verb is listed once, in declared order, and found by its path", () => {
  const listed = listVerbs(exampleCatalogue);
  expect(listed.map(({ path }) => pathText(path))).toEqual([
    "kith",
    "met",
    "gave",
    "knows",
    "todo",
    "contact add",
    "contact list",
    "ask new",
    "ask list",
  ]);
  for (const { path, verb } of listed) {
    expect(findVerb(exampleCatalogue, path)?.name).toBe(verb.name);
  }
});

test.for([
  { command: "nothing", verb: undefined },
  { command: "met", verb: "new" },
  { command: "contact", verb: undefined },
  { command: "contact", verb: "forget" },
])("nothing is found at $command $verb", (path) => {
  expect(findVerb(exampleCatalogue, path)).toBeUndefined();
});

test("a command is found by its own name alone", () => {
  expect(findCommand(exampleCatalogue, "contact")?.kind).toBe("group");
  expect(findCommand(exampleCatalogue, "constructor")).toBeUndefined();
});
