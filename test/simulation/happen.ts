import { eq } from "drizzle-orm";
import { decodeAction } from "#chat/action-codec.ts";
import type { Answer, GroupAnswer } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import { silentLog } from "#chat/log.ts";
import { unpackId } from "#core/action-args.ts";
import { type DraftAnswer, drawAnswer } from "#core/messages/answer-of.ts";
import { fromJson, toJson } from "#core/messages/message-json.ts";
import { deliveries } from "#db/schema/index.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import type { Fault } from "./faults.ts";
import type { Act, Person } from "./person.ts";
import type { Handled, Replica } from "./replica.ts";
import { anyFault, anyReplica, firstWords, otherReplica, type World } from "./world.ts";

/** Somebody does something, and perhaps the platform delivers it twice, or something breaks on the way. */
export async function happen(world: World, person: Person, act: Act): Promise<void> {
  const { random } = world;
  const workspace = random.pick(person.workspaces);
  const incoming = toIncoming(world, person, workspace, act);
  world.figures.acts++;
  world.say(`${person.account} ${act.words}`);
  if (isForgetting(act)) world.told.forgetful.add(person.account);
  const again = wantedAgain(act);
  if (again !== undefined) world.told.wantedAgain.push(again);
  const replica = anyReplica(world);
  const luck = random.next();
  if (luck < 0.06) return hear(world, person, workspace, await sameTwice(world, incoming));
  if (luck < 0.14 && act.event.kind === "action") {
    for (const tap of await doubleTap(world, incoming)) hear(world, person, workspace, tap);
    return;
  }
  const fault = anyFault(world, 0.15);
  const first = await replica.handle(incoming, fault);
  const heard = first.struck
    ? await afterFault(world, person, incoming, first, replica, fault)
    : first;
  if (heard === undefined) return;
  hear(world, person, workspace, heard);
  if (random.chance(0.1) && act.event.kind !== "home") {
    world.clock.now = new Date(world.clock.now.getTime() + random.between(0, 5) * 1_000);
    const second = await otherReplica(world, replica).handle(incoming);
    if (!isSame(heard, second)) world.fail(`a redelivery was answered: ${summary(second)}`);
  }
}

/** Whether a contact may be forgotten by it: by a command or by a button. */
const isForgetting = ({ words, event }: Act): boolean =>
  /forget|privacy-erase-yes/.test(event.kind === "action" ? event.id : words);

/** The message that "Send It Again" is pressed for: it may arrive once more than it was known to. */
function wantedAgain({ event }: Act): string | undefined {
  const action = event.kind === "action" ? decodeAction(event.id) : undefined;
  return action?.name === "introduction-send-again" ? action.args[0] : undefined;
}

/** Everybody is known to Kith before anything goes wrong. */
export async function arrive(world: World, person: Person, act: Act): Promise<void> {
  for (const workspace of person.workspaces) {
    const incoming = toIncoming(world, person, workspace, act);
    const at = { id: workspace, name: workspace };
    await world.replicas[0].handle({ ...incoming, workspace: at });
  }
}

function toIncoming(world: World, person: Person, workspace: string, act: Act): Incoming {
  const { platform } = world.platform.adapter;
  const isPrivate = world.random.chance(0.3);
  return {
    platform,
    deliveryId: `e${world.events.next++}`,
    workspace: platform === "discord" && isPrivate ? undefined : { id: workspace, name: workspace },
    account: {
      id: person.account,
      name: person.account,
      locale: person.locale,
      isAdmin: undefined,
    },
    channel: isPrivate ? undefined : "general",
    mentioned: [],
    event: act.event,
  };
}

/** Whoever saw no answer, sends again; what was kept is the answer. */
async function afterFault(
  world: World,
  person: Person,
  incoming: Incoming,
  first: Handled,
  replica: Replica,
  fault: Fault | undefined,
): Promise<Handled | undefined> {
  const { random } = world;
  world.figures.faults++;
  world.say(`  fault ${fault?.kind}${fault?.isDeath === true ? ", and the process is dead" : ""}`);
  if (fault?.kind === "conflict") return first;
  const kept = await keptAnswer(world, incoming);
  if (kept !== undefined) remember(world, person, kept);
  if (random.chance(0.2)) return undefined;
  const again = await (random.chance(0.5) ? replica : otherReplica(world, replica)).handle(
    incoming,
  );
  if (kept !== undefined && toJson(again.answer.answer) !== toJson(kept)) {
    world.fail(`what was kept was not answered, but ${summary(again)}`);
  }
  return again;
}

/** What was kept of a delivery whose answer nobody heard. */
async function keptAnswer(world: World, incoming: Incoming): Promise<Answer | undefined> {
  const key = `${incoming.platform}:${incoming.deliveryId}`;
  const [row] = await world.database.oracle.db
    .select()
    .from(deliveries)
    .where(eq(deliveries.deliveryKey, key));
  if (row === undefined || row.answer === null) return undefined;
  // Pictures are drawn after the answer was kept.
  return drawAnswer({ draw: onePixel, log: silentLog }, fromJson<DraftAnswer>(row.answer));
}

/** The same delivery reaches both replicas at once. */
async function sameTwice(world: World, incoming: Incoming): Promise<Handled> {
  const [one, other] = await Promise.all([
    world.replicas[0].handle(incoming),
    world.replicas[1].handle(incoming),
  ]);
  if (incoming.event.kind !== "home" && !isSame(one, other)) {
    world.fail("one delivery got two answers");
  }
  // Which of the two was refused, and which heard what the other was told, is chance.
  const isBug = one.outcome === "bug" || other.outcome === "bug";
  return { ...one, outcome: isBug ? "bug" : "twice" };
}

/** Somebody taps twice, and each tap reaches another replica. */
async function doubleTap(world: World, incoming: Incoming): Promise<readonly Handled[]> {
  const taps = await Promise.all(
    world.replicas.map((replica, index) =>
      replica.handle({ ...incoming, deliveryId: `${incoming.deliveryId}-${index}` }),
    ),
  );
  // Which of the two was first is chance; that these are the two answers is not.
  return taps.toSorted((one, other) => (summary(one) < summary(other) ? -1 : 1));
}

function hear(world: World, person: Person, workspace: string, heard: Handled): void {
  const { answer, group } = heard.answer;
  world.say(`  ${heard.outcome} ${summary(heard)}`);
  if (heard.outcome === "bug") world.fail("a bug was answered");
  remember(world, person, answer);
  switch (answer.kind) {
    case "reply": {
      if (answer.replaces && world.random.chance(0.8)) person.seen.pop();
      const readers =
        answer.audience === "caller"
          ? [person]
          : world.people.filter((reader) => reader.workspaces.includes(workspace));
      for (const reader of readers) world.show(reader.account, answer.message, group);
      return;
    }
    case "form":
      person.form = { view: answer.form, group };
      return;
    case "invalid":
      return world.show(person.account, answer.message, group);
    case "suggestions":
    case "none":
  }
}

/** Keeps the ids of what people were told is logged: the answer has a button for its details. */
function remember({ told }: World, person: Person, answer: Answer): void {
  const json = toJson(answer);
  const idsOf = (action: string): readonly string[] =>
    [...json.matchAll(new RegExp(`"name":"${action}","args":\\["([\\w-]{22})"`, "g"))].flatMap(
      (match) => unpackId(match[1] ?? "") ?? [],
    );
  for (const id of idsOf("meeting-details")) told.meetings.set(id, person.account);
  for (const id of idsOf("give-details")) told.gives.add(id);
}

const isSame = (one: Handled, other: Handled): boolean =>
  toJson(one.answer.answer) === toJson(other.answer.answer);

function summary({ answer: { answer } }: { readonly answer: GroupAnswer }): string {
  switch (answer.kind) {
    case "reply":
    case "invalid":
      return firstWords(answer.message).replace(/\b[0-9a-f]{8}\b/, "REFERENCE");
    case "form":
      return `form ${answer.form.title}`;
    case "suggestions":
    case "none":
      return answer.kind;
  }
}
