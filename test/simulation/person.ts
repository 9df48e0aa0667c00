import { encodeAction } from "#chat/action-codec.ts";
import type { FormField, FormView } from "#chat/form.ts";
import type { IncomingEvent, Platform } from "#chat/incoming.ts";
import type { Control, Message } from "#chat/message.ts";
import type { Random } from "./random.ts";
import { ZONES } from "./time.ts";

/** What a person can see and press. */
export type Seen = { readonly message: Message; readonly group: string | undefined };

export type Person = {
  readonly account: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Workspaces that they are in. */
  readonly workspaces: readonly [string, ...(readonly string[])];
  /** The newest last; old ones are forgotten. */
  readonly seen: Seen[];
  form: { readonly view: FormView; readonly group: string | undefined } | undefined;
};

export type Act = { readonly words: string; readonly event: IncomingEvent };

/** Two to eight of them, in one group or in two; on Discord one person may be in both. */
export function makePeople(random: Random, platform: Platform): readonly Person[] {
  const hasTwoGroups = random.chance(0.3);
  return Array.from({ length: random.between(2, 8) }, (_, index): Person => {
    const workspace = hasTwoGroups ? random.pick(WORKSPACES) : WORKSPACES[0];
    const isInBoth = hasTwoGroups && platform === "discord" && random.chance(0.4);
    return {
      account: `p${index}`,
      timeZone: random.pick(ZONES),
      locale: random.chance(0.25) ? "de" : "en",
      workspaces: isInBoth ? WORKSPACES : [workspace],
      seen: [],
      form: undefined,
    };
  });
}

const WORKSPACES = ["w0", "w1"] as const;

/** How far somebody scrolls up. */
const REMEMBERED = 12;

export function see(person: Person, seen: Seen): void {
  person.seen.push(seen);
  if (person.seen.length > REMEMBERED) person.seen.shift();
}

/** Names of a person's contacts say whose they are, so that one shown to somebody else is found out. */
export const plantedName = (person: Person, random: Random): string =>
  `${random.pick(["Ana", "Bo", "Cleo", "Dan"])} Kestrel-${person.account}`;

/** The owners whose contacts a text gives away. */
export const plantedOwners = (text: string): readonly string[] =>
  [...text.matchAll(/Kestrel-([a-z0-9]+)/g)].flatMap((match) => match[1] ?? []);

/** Presses something that they see, old or new; undefined when there is nothing. */
export function press(person: Person, random: Random): Act | undefined {
  const recent = random.chance(0.7) ? person.seen.slice(-3) : person.seen;
  const all = recent.flatMap((seen) =>
    controlsOf(seen.message).map((control) => ({ control, group: seen.group })),
  );
  const willing = all.filter(({ control }) => isYes(control));
  const found = random.pickAny(willing.length > 0 && random.chance(0.8) ? willing : all);
  if (found === undefined || found.control.kind === "link-button") return undefined;
  const { control, group } = found;
  const id = encodeAction(control.action, group);
  if (control.kind === "button") {
    return { words: `presses ${control.label}`, event: { kind: "action", id, chosen: undefined } };
  }
  const choice = random.pickAny(control.choices);
  return (
    choice && {
      words: `chooses ${choice.label}`,
      event: { kind: "action", id, chosen: choice.value },
    }
  );
}

/** Fills the open form and submits it. */
export function submit(person: Person, random: Random, others: readonly string[]): Act | undefined {
  const { form } = person;
  if (form === undefined) return undefined;
  person.form = undefined;
  const values = Object.fromEntries(
    form.view.fields.map((field): [string, string] => [
      field.name,
      field.value !== undefined && field.value !== "" && random.chance(0.7)
        ? field.value
        : fill(field, person, random, others),
    ]),
  );
  return {
    words: `submits ${form.view.title}`,
    event: { kind: "submit", id: encodeAction(form.view.submit, form.group), values },
  };
}

function fill(field: FormField, person: Person, random: Random, others: readonly string[]): string {
  if (!field.required && random.chance(0.4)) return "";
  const mention = `<@${random.pickAny(others) ?? person.account}>`;
  switch (field.kind) {
    case "text":
      return random.pick(["weekdays", "daily", "Berlin", "a line about it, with enough words"]);
    case "company":
      return random.pick(["Acme", "Umbra"]);
    case "file":
      return "";
    case "integer":
      return String(random.between(5, 22));
    case "choice":
      return random.pickAny(field.choices)?.value ?? "";
    case "date":
      return random.pick(["yesterday", "today", "tomorrow", "next Monday", "some day"]);
    case "member":
    case "members":
      return mention;
    case "contact":
      return plantedName(person, random);
    case "person":
    case "people":
      return random.chance(0.5) ? plantedName(person, random) : mention;
  }
}

const controlsOf = (message: Message): readonly Control[] =>
  message.flatMap((block) => (block.kind === "controls" ? block.controls : []));

/** Most people agree to messages, or nothing would ever be sent. */
const isYes = (control: Control): boolean =>
  control.kind === "button" &&
  ["setup-messages yes", "messages on", "setup-yes", "introduction-answer yes"].some((yes) => {
    const [name = "", answer = ""] = yes.split(" ");
    return control.action.name === name && control.action.args.join().endsWith(answer);
  });
