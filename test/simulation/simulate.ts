import { createHash } from "node:crypto";
import { useIds } from "#db/schema/index.ts";
import { featureJobs } from "#features/index.ts";
import { anyAct, pressing, typing } from "./any-act.ts";
import { countingIds } from "./counting-ids.ts";
import { arrive, happen } from "./happen.ts";
import { checkAtRest, isAtRest, isOneLetterDue } from "./invariants.ts";
import { moveOn } from "./time.ts";
import type { WorldDatabase } from "./world-database.ts";
import type { Fault } from "./faults.ts";
import { anyFault, anyReplica, createWorld, otherReplica, type World } from "./world.ts";

export type Simulation = {
  readonly seed: number;
  /** What happened, a line each; the same for the same seed. */
  readonly trace: readonly string[];
  readonly hash: string;
  /** What should never happen. */
  readonly failures: readonly string[];
  readonly figures: World["figures"];
};

const HOUR_MS = 3_600_000;
/** Longer than any message is tried. */
const MAX_HOURS_TO_REST = 300;

/** One group or two, over some days, with everything that goes wrong in a year. */
export async function simulate(database: WorldDatabase, seed: number): Promise<Simulation> {
  const useOwnIds = useIds(countingIds());
  try {
    await database.reset();
    const world = createWorld(database, seed);
    await live(world);
    await comeToRest(world);
    const { trace, failures, figures } = world;
    const hash = createHash("sha256").update(trace.join("\n")).digest("hex").slice(0, 16);
    return { seed, trace, hash, failures, figures };
  } finally {
    useOwnIds();
  }
}

async function live(world: World): Promise<void> {
  const { random, people } = world;
  for (const person of people) {
    await arrive(world, person, typing("kith help"));
    if (random.chance(0.8)) await happen(world, person, pressing("messages", "on"));
    if (random.chance(0.7)) await happen(world, person, typing("nudges on"));
  }
  for (let step = random.between(10, 20); step > 0; step--) {
    world.clock.now = moveOn(world.clock.now, random);
    await tick(world);
    if (random.chance(0.03)) block(world);
    for (let acts = random.between(1, 5); acts > 0; acts--) {
      const person = random.pickAny(people);
      const act = person && anyAct(person, people, random);
      if (person !== undefined && act !== undefined) await happen(world, person, act);
    }
  }
}

/** What happens by itself, in one replica or in both at once. */
async function tick(world: World): Promise<void> {
  const { random, replicas, clock } = world;
  for (const job of featureJobs) {
    if (random.chance(0.5)) continue;
    if (random.chance(0.1)) await Promise.all(replicas.map((replica) => replica.runJob(job)));
    else await anyReplica(world).runJob(job, anyFault(world, 0.05));
  }
  for (let round = random.between(1, 2); round > 0; round--) {
    const fault = anyFault(world, 0.2);
    const isRace = fault === undefined && random.chance(0.4);
    if (isRace) await Promise.all(replicas.map((replica) => replica.deliver()));
    else await deliverAlone(world, fault);
    await world.readMail();
    clock.now = new Date(clock.now.getTime() + 1_000);
  }
}

async function deliverAlone(world: World, fault: Fault | undefined): Promise<void> {
  const replica = anyReplica(world);
  const isAlone = await isOneLetterDue(world.database.oracle.db, world.clock.now);
  if (isAlone) world.overtaker.current = otherReplica(world, replica);
  await replica.deliver(fault);
  world.overtaker.current = undefined;
}

function block({ random, people, platform, say }: World): void {
  const person = random.pickAny(people);
  if (person === undefined) return;
  const { blocked } = platform;
  if (!blocked.delete(person.account)) blocked.add(person.account);
  say(`${person.account} ${blocked.has(person.account) ? "blocks" : "unblocks"} Kith`);
}

/** Nothing goes wrong any more, and everything that waits comes to its end. */
async function comeToRest(world: World): Promise<void> {
  const { clock, platform, replicas } = world;
  const { db } = world.database.oracle;
  const released = featureJobs.filter(({ name }) => name === "release-letters");
  platform.calmDown();
  for (let hour = 0; hour < MAX_HOURS_TO_REST && !(await isAtRest(db)); hour++) {
    clock.now = new Date(clock.now.getTime() + HOUR_MS);
    // What was held back for a nudge that does not come any more goes out on its own.
    for (const job of released) await replicas[0].runJob(job);
    await replicas[0].deliver();
    await world.readMail();
  }
  await checkAtRest(world);
}
