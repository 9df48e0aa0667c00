import { encodeAction } from "#chat/action-codec.ts";
import { createDesk } from "#features/index.ts";
import { commandLine } from "./command-lines.ts";
import { type Act, type Person, press, submit } from "./person.ts";
import type { Random } from "./random.ts";

const CATALOGUE = createDesk("").catalogue;

/** What somebody may do next: fill in what is open, press what they see, or type. */
export function anyAct(person: Person, people: readonly Person[], random: Random): Act | undefined {
  const others = people
    .filter((other) => other.workspaces.some((one) => person.workspaces.includes(one)))
    .map((other) => other.account);
  if (person.form !== undefined && random.chance(0.8)) return submit(person, random, others);
  if (random.chance(0.5)) {
    const pressed = press(person, random);
    if (pressed !== undefined) return pressed;
  }
  if (random.chance(0.03)) return { words: "opens the home page", event: { kind: "home" } };
  return typing(commandLine(CATALOGUE, person, random, others));
}

export function typing(line: string): Act {
  const [command = "", ...rest] = line.split(" ");
  return {
    words: `/${line}`,
    event: { kind: "command-text", command, text: rest.join(" ") },
  };
}

/** Presses a button that stands somewhere, such as on the home page. */
export const pressing = (name: string, ...args: readonly string[]): Act => ({
  words: `presses ${name} ${args.join(" ")}`,
  event: { kind: "action", id: encodeAction({ name, args }, undefined), chosen: undefined },
});
