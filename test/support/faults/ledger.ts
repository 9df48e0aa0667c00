import { setTimeout as delay } from "node:timers/promises";
import { and, eq, isNotNull } from "drizzle-orm";
import type { OpenDatabase } from "#db/open-database.ts";
import { contacts, gives, meetingPeople, members, outbox, tasks } from "#db/schema/index.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { commandEnvelope } from "#test/support/fake-slack/interactions.ts";
import { escapeTyped } from "#test/support/fake-slack/typed-line.ts";
import { addPerson, type FakePerson } from "#test/support/fake-slack/world.ts";

/** One command that somebody typed, with a word that no other has, and what they saw. */
type Entry = {
  readonly tag: string;
  readonly kind: "meeting" | "give";
  /** `done`: the answer holds the tag. `refused`: another answer. `silent`: none, and Slack says so by itself. */
  readonly outcome: "done" | "refused" | "silent";
  readonly said: string;
  /** Why nothing was said, as Slack saw it. */
  readonly why: string;
  readonly ms: number;
  /** Whether the receiver of help could be written to by then. */
  readonly hasLetter: boolean;
};

/** What people of a fake Slack typed through a fault, to be compared with what is kept. */
export type Ledger = {
  readonly entries: readonly Entry[];
  /** Types the next command of a person: a meeting, and each third time help that its receiver is asked about. */
  readonly type: (person: FakePerson) => Promise<Entry>;
  /** Everybody types one command after the other until `during` has come to its end. */
  readonly typeWhile: <Result>(during: Promise<Result>) => Promise<Result>;
  /** Lets the receiver of all help be written to, also at this hour. Needs the database as it is. */
  readonly letWrite: (database: OpenDatabase) => Promise<void>;
  /** Waits until no letter is on its way, at most so long. Whether that came true. */
  readonly untilSent: (database: OpenDatabase, atMostMs: number) => Promise<boolean>;
  readonly balance: (database: OpenDatabase) => Promise<Balance>;
};

export type Balance = {
  readonly typed: number;
  readonly done: number;
  readonly refused: number;
  readonly silent: number;
  /** Answered as done, and not kept. */
  readonly lost: number;
  /** Kept twice, or written twice to the receiver. */
  readonly doubled: number;
  /** Kept in part: a meeting without its task, a person without a meeting, help without its letter. */
  readonly half: number;
  /** Kept although the answer did not come, or said that it was probably not. */
  readonly keptUnsaid: number;
  /** Neither read nor kept: on their way to a socket that was being closed. */
  readonly cutOff: number;
  /** Of the answers, in milliseconds. */
  readonly slowestMs: number;
  /** What refused people were told, once each. */
  readonly said: readonly string[];
  /** Each command that was lost, doubled, half-done or not answered, in a line. */
  readonly oddities: readonly string[];
};

/** An answer that comes later is none. */
const PATIENCE_MS = 20_000;

/** In these words the fake says so. */
const CUT_OFF = "connection closed";

export function createLedger(
  fake: FakeSlack,
  people: number,
): Ledger & { readonly crowd: readonly FakePerson[] } {
  const crowd = Array.from({ length: people }, (_, nth) => addPerson(fake.world, `anna${nth + 1}`));
  const receiver = addPerson(fake.world, "ben");
  const entries: Entry[] = [];
  let next = 0;
  let mayWrite = false;

  async function type(person: FakePerson): Promise<Entry> {
    const nth = next++;
    const tag = `Q${letters(nth)}z`;
    const kind = nth % 3 === 2 ? "give" : "meeting";
    const line =
      kind === "meeting"
        ? `met Zoe ${tag} how:coffee promise:"send ${tag}"`
        : `gave to:<@${receiver.id}> kind:advice note:"about ${tag}"`;
    const [command = "", ...rest] = line.split(" ");
    const text = escapeTyped(fake.world, rest.join(" "));
    const mark = fake.world.happenings.length;
    const started = performance.now();
    const acknowledged = await fake.deliver(commandEnvelope(fake, person, command, text));
    const at = JSON.stringify(acknowledged.kind === "acknowledged" ? acknowledged.body : {});
    const said = at === "{}" ? await lateAnswer(person, mark, acknowledged.kind) : at;
    const isDone =
      kind === "meeting" ? said.includes(tag) : said.includes("advice") || said.includes(tag);
    const outcome = said === "" ? "silent" : isDone ? "done" : "refused";
    const entry = {
      tag,
      kind,
      outcome,
      said,
      why:
        acknowledged.kind === "failed" ? acknowledged.reason : "acknowledged, and never answered",
      ms: performance.now() - started,
      hasLetter: mayWrite,
    } as const;
    entries.push(entry);
    return entry;
  }

  async function lateAnswer(person: FakePerson, mark: number, how: string): Promise<string> {
    const giveUpAt = performance.now() + (how === "acknowledged" ? PATIENCE_MS : 100);
    while (performance.now() < giveUpAt) {
      const found = fake.world.happenings
        .slice(mark)
        .find((happening) => happening.user === person.id && happening.kind === "message");
      if (found !== undefined) return JSON.stringify(found);
      await delay(20);
    }
    return "";
  }

  return {
    crowd,
    entries,
    type,
    async typeWhile(during) {
      const state = { isOver: false };
      const whole = during.finally(() => {
        state.isOver = true;
      });
      const typing = crowd.map(async (person) => {
        while (!state.isOver) {
          const { outcome } = await type(person);
          // Nobody types faster than they read.
          await delay(outcome === "done" ? 5 : 200);
        }
      });
      const [result] = await Promise.all([whole, ...typing]);
      return result;
    },
    async letWrite({ db }) {
      await db
        .update(members)
        .set({ directMessages: "yes", timeZone: whereItIsNoon(new Date()) })
        .where(isNotNull(members.id));
      mayWrite = true;
    },
    async untilSent({ db }, atMostMs) {
      const giveUpAt = performance.now() + atMostMs;
      while (performance.now() < giveUpAt) {
        const waiting = await db.select({ state: outbox.state }).from(outbox);
        if (!waiting.some(({ state }) => state === "queued" || state === "sending")) return true;
        await delay(100);
      }
      return false;
    },
    balance: (database) => balance(database, fake, entries),
  };
}

async function balance(
  { db }: OpenDatabase,
  fake: FakeSlack,
  entries: readonly Entry[],
): Promise<Balance> {
  const people = await db
    .select({ name: contacts.name, meeting: meetingPeople.meetingId, id: contacts.id })
    .from(contacts)
    .leftJoin(
      meetingPeople,
      and(eq(meetingPeople.groupId, contacts.groupId), eq(meetingPeople.contactId, contacts.id)),
    );
  const tasked = new Set(
    (await db.select({ id: tasks.contactId }).from(tasks)).map(({ id }) => id),
  );
  const given = await db.select({ note: gives.note, id: gives.id }).from(gives);
  const mail = await db.select({ key: outbox.dedupeKey }).from(outbox);
  const shown = fake.world.messages.map(({ blocks, text }) => text + JSON.stringify(blocks));
  const count = { lost: 0, doubled: 0, half: 0, keptUnsaid: 0, cutOff: 0 };
  const oddities: string[] = [];
  for (const { tag, kind, outcome, hasLetter, why, ms } of entries) {
    const rows =
      kind === "meeting"
        ? people.filter(({ name }) => name.includes(tag))
        : given.filter(({ note }) => note?.includes(tag) === true);
    const letters_ = kind === "give" ? shown.filter((text) => text.includes(tag)).length : 0;
    const isLost = outcome === "done" && rows.length === 0;
    const isDouble = rows.length > 1 || letters_ > 1;
    if (isLost) count.lost++;
    if (outcome !== "done" && rows.length > 0) count.keptUnsaid++;
    if (isDouble) count.doubled++;
    if (outcome === "silent" && why === CUT_OFF && rows.length === 0) count.cutOff++;
    const isHalf = rows.some((row) =>
      "meeting" in row
        ? row.meeting === null || !tasked.has(row.id)
        : hasLetter && !mail.some(({ key }) => key.includes(row.id)),
    );
    if (isHalf) count.half++;
    const odd = [
      isLost && "lost",
      isDouble && `kept ${rows.length} times, written ${letters_} times`,
      isHalf && "half-done",
      outcome === "silent" && `not answered after ${Math.round(ms)} ms (${why})`,
    ].filter((words) => words !== false);
    if (odd.length > 0)
      oddities.push(`${kind} ${tag}, ${outcome}, ${rows.length} kept: ${odd.join("; ")}`);
  }
  const of = (outcome: Entry["outcome"]): number =>
    entries.filter((entry) => entry.outcome === outcome).length;
  return {
    typed: entries.length,
    done: of("done"),
    refused: of("refused"),
    silent: of("silent"),
    ...count,
    oddities,
    slowestMs: Math.max(
      0,
      ...entries.filter(({ outcome }) => outcome !== "silent").map(({ ms }) => ms),
    ),
    said: [
      ...new Set(
        entries.filter(({ outcome }) => outcome === "refused").map(({ said }) => readable(said)),
      ),
    ],
  };
}

/** The sentence, without what stands around it on the wire and without a reference. */
const readable = (said: string): string =>
  (/"text":"((?:Sorry|I cannot)[^"]*)"/.exec(said)?.[1] ?? said.slice(0, 300)).replace(
    /\b[0-9a-f]{8}\b/,
    "…",
  );

/** Nobody is written to at night, and this runs at any hour. */
function whereItIsNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // These names count to the west: https://en.wikipedia.org/wiki/Tz_database#Area
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** Four letters for a number, so that none begins another. */
const letters = (number: number): string =>
  [17_576, 676, 26, 1]
    .map((place) => String.fromCodePoint(97 + (Math.floor(number / place) % 26)))
    .join("");
