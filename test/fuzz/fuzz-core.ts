import { sample } from "fast-check";
import { encodeAction, type ActionRef } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { FormView } from "#chat/form.ts";
import type { Incoming, IncomingEvent } from "#chat/incoming.ts";
import type { Message } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import { fromJson, toJson, type OutboxPayload } from "#core/messages/message-json.ts";
import { outbox } from "#db/schema/index.ts";
import { createDesk } from "#features/index.ts";
import type { TestKith } from "#test/support/test-kith.ts";
import { anyInput, type ArgPick, type FuzzEvent, type FuzzInput } from "./any-input.ts";
import { formProblems, messageProblems } from "./show-everywhere.ts";

/** Who types, and what nobody may ever show them: words that other groups planted. */
export type FuzzPerson = Pick<Incoming, "platform" | "workspace" | "account"> & {
  readonly foreign: readonly string[];
};

export type Finding = { readonly input: string; readonly what: string };

export type CoreFigures = {
  readonly inputs: number;
  /** Answers by kind. */
  readonly answers: Readonly<Record<string, number>>;
  /** Letters that were read for words of other groups. */
  readonly letters: number;
  readonly findings: readonly Finding[];
};

/** Something on somebody's screen. */
type Seen =
  | { readonly kind: "button"; readonly action: ActionRef }
  | { readonly kind: "menu"; readonly action: ActionRef; readonly values: readonly string[] }
  | { readonly kind: "form"; readonly form: FormView; readonly reader: FuzzPerson };

const MOST_SEEN = 300;
/** How many inputs pass before ids and letters are read again. */
const READ_EVERY = 100;
/** Stands in custom ids that are only rendered; as long as a group's. */
const ANY_GROUP = packId("00000000-0000-4000-8000-000000000000");

const { actions } = createDesk("").declared;

/**
 * Lets people send whatever comes to nobody's mind, one after the other; the same for the same seed. Whatever is
 * answered must be no bug, must fit on Slack and Discord, and hold no word of another group.
 */
export async function fuzzCore(
  kith: TestKith,
  people: readonly [FuzzPerson, ...FuzzPerson[]],
  options: { readonly runs: number; readonly seed: number },
): Promise<CoreFigures> {
  const findings: Finding[] = [];
  const answers: Record<string, number> = {};
  const seen: Seen[] = [];
  let ids: readonly string[] = [];
  let letters = 0;
  let deliveries = 0;

  const pick = <Item>(list: readonly Item[], at: number): Item | undefined =>
    list.length === 0 ? undefined : list[at % list.length];

  function look(message: Message): void {
    for (const block of message) {
      if (block.kind !== "controls") continue;
      for (const control of block.controls) {
        if (control.kind === "button") seen.push({ kind: "button", action: control.action });
        if (control.kind === "select") {
          const values = control.choices.map(({ value }) => value);
          seen.push({ kind: "menu", action: control.action, values });
        }
      }
    }
    seen.splice(0, seen.length - MOST_SEEN);
  }

  function word(arg: ArgPick): string {
    return "word" in arg ? arg.word : (pick(ids, arg.id) ?? "");
  }

  /** What the declaration takes, where it takes any of it. */
  function argsFor(name: string, args: readonly ArgPick[]): readonly string[] {
    const defs = Object.values(actions.find((action) => action.name === name)?.args ?? {});
    return args.map((arg, index) => {
      const first = word(arg);
      if (defs[index] === undefined || defs[index].read(first) !== undefined) return first;
      const id = pick(ids, first.length * 31 + index) ?? "";
      return defs[index].read(id) === undefined ? first : id;
    });
  }

  function customId(ref: ActionRef): string {
    try {
      return encodeAction(ref, undefined);
    } catch {
      // What cannot stand in a custom id cannot come back in one, but somebody may still send it.
      return ["k1", ref.name, "", ...ref.args].join(":");
    }
  }

  function toEvent(event: FuzzEvent, person: FuzzPerson): IncomingEvent | undefined {
    switch (event.kind) {
      case "line": {
        const [command = "", ...rest] = event.line.replace(/^\//, "").split(" ");
        return { kind: "command-text", command, text: rest.join(" ") };
      }
      case "options":
        return { kind: "command", path: event.path, values: event.values };
      case "complete":
        return event;
      case "forged": {
        const args = argsFor(event.name, event.args);
        const id = customId({
          name: event.name,
          args,
          ...(event.within ? { within: ["nudge"] } : {}),
        });
        if (event.values !== undefined) return { kind: "submit", id, values: event.values };
        return { kind: "action", id, chosen: event.chosen && word(event.chosen) };
      }
      case "garbage":
        return event.submits
          ? { kind: "submit", id: event.id, values: { [event.chosen]: event.chosen } }
          : { kind: "action", id: event.id, chosen: event.chosen };
      case "seen":
        return fromSeen(event, person);
      case "home":
      case "joined":
      case "installed":
        return { kind: event.kind };
    }
  }

  function fromSeen(
    event: Extract<FuzzEvent, { kind: "seen" }>,
    person: FuzzPerson,
  ): IncomingEvent | undefined {
    const found = pick(seen, event.at);
    if (found === undefined) return undefined;
    if (found.kind === "form") {
      const values = found.form.fields.map((field, index): [string, string] => {
        // Else this itself would carry words into another group.
        const isOwn = found.reader === person;
        const keeps = isOwn && (event.chosen >> index) % 2 === 0 && field.value !== undefined;
        const fitting = pick(field.choices, event.chosen >> index)?.value;
        const text = keeps ? field.value : (fitting ?? event.values[index % event.values.length]);
        return [field.name, text ?? ""];
      });
      return {
        kind: "submit",
        id: customId(found.form.submit),
        values: Object.fromEntries(values),
      };
    }
    const chosen = found.kind === "menu" ? pick(found.values, event.chosen) : undefined;
    return { kind: "action", id: customId(found.action), chosen };
  }

  /** Everything wrong with what was answered. */
  function judge(person: FuzzPerson, answer: Answer): readonly string[] {
    const told =
      `${toJson(answer)}${answer.kind === "reply" ? filesIn(answer.message) : ""}`.toLowerCase();
    const leaks = person.foreign.filter((token) => told.includes(token));
    return [
      ...leaks.map((token) => `a word of another group was shown: ${token}`),
      ...(answer.kind === "form" ? formProblems(answer.form, ANY_GROUP) : []),
      ...(answer.kind === "reply" || answer.kind === "invalid"
        ? messageProblems(answer.message, ANY_GROUP)
        : []),
    ];
  }

  async function take(input: FuzzInput): Promise<readonly string[]> {
    if (input.kind === "later") {
      kith.setNow(new Date(kith.now().getTime() + input.minutes * 60_000));
      return [];
    }
    if (input.kind === "job") {
      await kith.runJob(input.name);
      return [];
    }
    const person = pick(people, input.who) ?? people[0];
    const event = toEvent(input.event, person);
    if (event === undefined) return [];
    kith.setNow(new Date(kith.now().getTime() + 15_000));
    const isDirect = input.isPrivate && person.platform === "discord";
    const answer = await kith.handle({
      ...person,
      workspace: isDirect ? undefined : person.workspace,
      channel: input.isPrivate ? undefined : "general",
      deliveryId: `f${++deliveries}`,
      mentioned: [],
      event,
    });
    answers[answer.kind] = (answers[answer.kind] ?? 0) + 1;
    if (answer.kind === "form") seen.push({ kind: "form", form: answer.form, reader: person });
    if (answer.kind === "reply" || answer.kind === "invalid") look(answer.message);
    return judge(person, answer);
  }

  /** What goes to others: read, looked at by them, and gone. */
  async function readLetters(): Promise<readonly string[]> {
    const rows = await kith.database.db.select().from(outbox);
    const problems: string[] = [];
    for (const { payload, target } of rows) {
      if (payload === null) continue;
      letters++;
      const { message } = fromJson<OutboxPayload>(payload);
      const told = payload.toLowerCase();
      const readers = people.filter(({ account }) =>
        target.kind === "account"
          ? target.account === account.id
          : target.kind === "conversation" && target.accounts.includes(account.id),
      );
      for (const { foreign } of readers) {
        const leaks = foreign.filter((token) => told.includes(token));
        problems.push(...leaks.map((token) => `a letter holds a word of another group: ${token}`));
      }
      // Pictures of letters are drawn when they are sent.
      const drawn = message.filter((block): block is Message[number] => block.kind !== "drawing");
      problems.push(...messageProblems(drawn, ANY_GROUP));
      look(drawn);
    }
    if (rows.length > 0) await kith.database.sql`delete from outbox`;
    return problems;
  }

  for (let from = 0; from < options.runs; from += READ_EVERY) {
    ids = await readIds(kith);
    const numRuns = Math.min(READ_EVERY, options.runs - from);
    for (const input of sample(anyInput, { seed: options.seed + from, numRuns })) {
      const problems = await take(input).catch((error: unknown) => [describe(error)]);
      findings.push(...problems.map((what) => ({ input: JSON.stringify(input), what })));
    }
    const problems = await readLetters().catch((error: unknown) => [describe(error)]);
    findings.push(...problems.map((what) => ({ input: `a letter before input ${from}`, what })));
  }
  return { inputs: options.runs, answers, letters, findings };
}

/** What its files say, which are sealed in JSON. */
const filesIn = (message: Message): string =>
  message
    .map((block) => (block.kind === "file" ? Buffer.from(block.bytes).toString() : ""))
    .join("");

/** Ids of rows of every table and every group, as buttons carry them: the newest few of each. */
async function readIds(kith: TestKith): Promise<readonly string[]> {
  const { sql } = kith.database;
  const tables = await sql<{ readonly name: string }[]>`
    select quote_ident(table_name) as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' order by 1`;
  const each = tables.map(({ name }) => `(select id from ${name} order by id desc limit 8)`);
  const rows = await sql.unsafe<{ readonly id: string }[]>(each.join(" union all "));
  return rows.map(({ id }) => packId(id));
}

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack ?? error.message}${error.cause === undefined ? "" : `\n  because ${describe(error.cause)}`}`
    : String(error);
