import type { Catalogue } from "#chat/command-spec.ts";
import { listVerbs, pathText } from "#chat/command-spec.ts";
import { type Person, plantedName } from "./person.ts";
import type { Random } from "./random.ts";

const HOW = ["call", "video", "coffee", "lunch", "event", "other"] as const;
const WHEN = ["yesterday", "today", "2 days ago", "tomorrow", "never"] as const;
const GIVES = ["advice", "referral", "review", "lead", "introduction"] as const;

/** A command that somebody may type, sound or not. `others` are the accounts of their group. */
export function commandLine(
  catalogue: Catalogue,
  person: Person,
  random: Random,
  others: readonly string[],
): string {
  const name = (): string => plantedName(person, random);
  const member = (): string => `<@${random.pickAny(others) ?? person.account}>`;
  const lines: readonly [() => string, ...(readonly (() => string)[])] = [
    () => `met ${name()} how:${random.pick(HOW)} when:"${random.pick(WHEN)}"`,
    () =>
      `met ${name()}, ${member()} promise:"send the article" names:"${name()}; ${name()} at Acme"`,
    () => "met how:call",
    () => "todo",
    () => `met ${name()} how:${random.pick(HOW)}`,
    () => `contact add ${name()} company:Acme tie:weak`,
    () => `contact list search:${random.pick(["Ana", "Kestrel", "acme"])}`,
    () => `contact show ${name()}`,
    () => `contact edit ${name()}`,
    () => `contact forget ${name()}`,
    () => "goal learn about green energy employers:Acme; Umbra",
    () => `stage ${random.pick(["searching", "landed", "helping"])} visible:group`,
    () => `gave to:${member()} kind:${random.pick(GIVES)} note:"as we said"`,
    () => `gave to:${member()} kind:${random.pick(GIVES)}`,
    () => `gave ${member()} kind:referral name:"Lee Wong at Acme" warmth:warm`,
    () => `intro ${member()} reason:"You both teach and both build robots"`,
    () => `board kind:help period:${random.pick(["week", "month", "always"])}`,
    () => "board show:channel",
    () => `intro to:${member()} reason:"You both went from nursing into software"`,
    () => `intro to:${member()} who:${member()} reason:"You both care about solar roofs"`,
    () => `gave ${member()} kind:review`,
    () => `ask 15 minutes with somebody who plans tidal power kind:advice`,
    () => "ask anyone in marketing",
    () => `offer Calls about evening classes kind:call monthly:2`,
    () => random.pick(["ask list", "ask list mine:yes", "ask close", "offer list"]),
    () => `intro ${member()} reason:"You both look for work by the sea"`,
    () => "nudges on",
    () => (random.chance(0.3) ? "nudges off" : "nudges on"),
    () => `nudges set hour:${random.between(7, 21)} days:${random.pick(["weekdays", "daily"])}`,
    () => `nudges pause until:"${random.pick(["next Monday", "in 2 days", "today"])}"`,
    () => "kith",
    () => `kith ${random.pick(["help", "help met", "met Eve how:coffee", "mett"])}`,
    () => declaredExample(catalogue, random, member),
  ];
  return random.pick(lines)();
}

/** An example of any declared command, so that new ones take part before somebody thinks of them here. */
function declaredExample(catalogue: Catalogue, random: Random, member: () => string): string {
  const listed = random.pickAny(listVerbs(catalogue));
  if (listed === undefined) return "kith";
  const example = random.pickAny(listed.verb.examples) ?? "";
  return `${pathText(listed.path)} ${example.replaceAll(/@[A-Z]\w+/g, member)}`;
}
