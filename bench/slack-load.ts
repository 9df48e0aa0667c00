import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { commandEnvelope } from "#test/support/fake-slack/interactions.ts";
import { escapeTyped } from "#test/support/fake-slack/typed-line.ts";
import { addPerson, type FakePerson, until } from "#test/support/fake-slack/world.ts";

/** What somebody types, and a word that the answer must hold. */
export type Typed = { readonly line: string; readonly expect: string };

/** So many people of the fake workspace, from `name1` on. */
export const people = (fake: FakeSlack, name: string, count: number): readonly FakePerson[] =>
  Array.from({ length: count }, (_, index) => addPerson(fake.world, `${name}${index + 1}`));

/**
 * Types one command and waits for its answer, in the acknowledgement or, where the bot was too slow for that, at the
 * response_url. Returns the milliseconds from the envelope on the socket to the answer.
 * @throws when there is none, or another than expected
 */
export async function type(fake: FakeSlack, person: FakePerson, typed: Typed): Promise<number> {
  const [, command = "", text = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(typed.line) ?? [];
  const envelope = commandEnvelope(fake, person, command, escapeTyped(fake.world, text));
  const mark = fake.world.happenings.length;
  const sent = performance.now();
  const answer = await fake.deliver(envelope);
  if (answer.kind === "failed") throw new Error(`${typed.line}: ${answer.reason}`);
  const said =
    Object.keys(answer.body).length > 0
      ? JSON.stringify(answer.body)
      : await lateAnswer(fake, person, mark);
  const took = performance.now() - sent;
  if (!said.includes(typed.expect)) throw new Error(`${typed.line} was answered with ${said}`);
  return took;
}

async function lateAnswer({ world }: FakeSlack, person: FakePerson, mark: number): Promise<string> {
  const find = () => world.happenings.slice(mark).find((happening) => happening.user === person.id);
  await until(world, () => find() !== undefined);
  return JSON.stringify(find());
}

/** One after the other. Returns the milliseconds of each. */
export async function typeInTurn(
  fake: FakeSlack,
  person: FakePerson,
  lines: readonly Typed[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const line of lines) times.push(await type(fake, person, line));
  return times;
}

/** All these people at once, each typing these lines one after the other. Returns commands a second. */
export async function typeAtOnce(
  fake: FakeSlack,
  crowd: readonly FakePerson[],
  lines: readonly Typed[],
): Promise<number> {
  const started = performance.now();
  await Promise.all(crowd.map((person) => typeInTurn(fake, person, lines)));
  return (crowd.length * lines.length * 1000) / (performance.now() - started);
}
