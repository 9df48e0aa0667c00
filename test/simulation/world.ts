import { plainText, type Message } from "#chat/message.ts";
import { toJson } from "#core/messages/message-json.ts";
import { createFakePlatform, type FakePlatform } from "./fake-platform.ts";
import type { Fault } from "./faults.ts";
import { checkStored, type Fail } from "./invariants.ts";
import { makePeople, type Person, plantedOwners, see } from "./person.ts";
import { createRandom, type Random } from "./random.ts";
import { createReplica, type Replica } from "./replica.ts";
import { START } from "./time.ts";
import type { WorldDatabase } from "./world-database.ts";

/** Longer than any lease. */
const LEASE_MS = 31_000;

/** One simulated world: its people, its platform, two replicas of Kith, and what is known of what happened. */
export type World = {
  readonly database: WorldDatabase;
  readonly random: Random;
  readonly clock: { now: Date };
  readonly platform: FakePlatform;
  readonly people: readonly Person[];
  readonly replicas: readonly [Replica, Replica];
  readonly trace: readonly string[];
  readonly failures: readonly string[];
  readonly say: (line: string) => void;
  readonly fail: Fail;
  /** Everybody reads what has come. */
  readonly readMail: () => Promise<void>;
  /** Somebody sees a message. */
  readonly show: (account: string, message: Message, group: string | undefined) => void;
  /** What people were told that Kith did. */
  readonly told: {
    /** By id, who logged it. */
    readonly meetings: Map<string, string>;
    readonly gives: Set<string>;
    /** Accounts that asked to forget a contact: its meetings and tasks go with it. */
    readonly forgetful: Set<string>;
    /** Keys of messages that somebody had sent again, as nobody knew whether they had arrived; one for each tap. */
    readonly wantedAgain: string[];
  };
  readonly figures: { acts: number; faults: number; messages: number };
  readonly events: { next: number };
  /** Who takes over while a request hangs; nobody while chance would decide what else is under way then. */
  readonly overtaker: { current: Replica | undefined };
};

export function createWorld(database: WorldDatabase, seed: number): World {
  const random = createRandom(seed);
  const clock = { now: START };
  const trace: string[] = [];
  const failures: string[] = [];
  const figures = { acts: 0, faults: 0, messages: 0 };

  const overtaker: World["overtaker"] = { current: undefined };

  /** The lease runs out and the other replica looks. */
  async function hang(): Promise<void> {
    const other = overtaker.current;
    if (other === undefined) return;
    overtaker.current = undefined;
    clock.now = new Date(clock.now.getTime() + LEASE_MS);
    say("a request hangs until its lease has run out");
    await other.deliver();
  }

  const say = (line: string): void => {
    trace.push(`${clock.now.toISOString()} ${line}`);
  };
  const fail = (what: string): void => {
    failures.push(what);
    say(`FAILURE ${what}`);
  };

  const platform = createFakePlatform({
    seed,
    platform: random.pick(["slack", "discord"]),
    now: () => clock.now,
    onHang: hang,
  });
  const people = makePeople(random, platform.adapter.platform);
  const findPerson = (account: string): Person | undefined =>
    people.find((person) => person.account === account);

  async function readMail(): Promise<void> {
    for (const stored of platform.takeNew()) {
      figures.messages++;
      const kind = await checkStored(database.oracle.db, stored, fail);
      // Which of its words a nudge takes follows from ids, and two at once get theirs in the order in which they come.
      const said = kind === "nudge" ? "" : `: ${firstWords(stored.message)}`;
      say(`→ ${stored.accounts.join("+")} ${kind}${said}`);
      for (const account of stored.accounts) show(account, stored.message, stored.group);
    }
  }

  function show(account: string, message: Message, group: string | undefined): void {
    const person = findPerson(account);
    if (person === undefined) return;
    const strangers = plantedOwners(toJson(message)).filter((owner) => owner !== account);
    if (strangers.length > 0) fail(`${account} sees a contact of ${strangers.join()}`);
    see(person, { message, group });
  }

  const replica = (index: 0 | 1): Replica =>
    createReplica({
      ...database.replicas[index],
      adapter: platform.adapter,
      now: () => clock.now,
      timeZoneOf: (account) => findPerson(account)?.timeZone,
      onBug: (event, cause) => fail(`${event}: ${describe(cause)}`),
    });

  return {
    database,
    random,
    clock,
    platform,
    people,
    replicas: [replica(0), replica(1)],
    trace,
    failures,
    say,
    fail,
    readMail,
    show,
    told: { meetings: new Map(), gives: new Set(), forgetful: new Set(), wantedAgain: [] },
    figures,
    events: { next: 0 },
    overtaker,
  };
}

export const anyReplica = ({ random, replicas }: World): Replica => random.pick(replicas);

export const otherReplica = ({ replicas }: World, one: Replica): Replica =>
  replicas[0] === one ? replicas[1] : replicas[0];

/** Something that goes wrong on the way to the database, or nothing. */
export function anyFault({ random }: World, probability: number): Fault | undefined {
  if (!random.chance(probability)) return undefined;
  const kind = random.pick(["statement", "statement", "conflict", "commit", "committed"] as const);
  const isCommit = kind === "commit" || kind === "committed";
  const after = random.between(0, isCommit ? 2 : 25);
  return { kind, after, isDeath: kind !== "conflict" && random.chance(0.5) };
}

export const firstWords = (message: Message): string =>
  plainText(message).replaceAll("\n", " / ").slice(0, 100);

const describe = (cause: unknown): string =>
  cause instanceof Error ? `${cause.stack ?? cause.message} ${describe(cause.cause)}` : "";
