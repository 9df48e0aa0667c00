import type { IncomingEvent } from "#chat/incoming.ts";
import type { DemoGroup, DemoPerson } from "../demo-group.ts";
import { mentionsToTokens, readCommandLine, readFiles, toIncoming } from "../incoming.ts";
import { toWireEntry } from "../message.ts";
import type { Entry, Place } from "../transcript/transcript.ts";
import { findPlace, findVisible } from "../transcript/transcript.ts";
import type { WireAnswer } from "../wire.ts";
import { showAnswer } from "./show-answer.ts";
import type { Act, Deed, Stage } from "./stage.ts";

/** The deed is not possible: nobody of that name, not in that place, a button that is no longer there. */
export type Refusal = { readonly kind: "refused"; readonly reason: string };

/** Does it: shows what was typed, tells Kith, and shows the answer where it belongs. */
export async function perform(stage: Stage, act: Act): Promise<WireAnswer | Refusal> {
  const { transcript, group, handle } = stage;
  const state = transcript.state();
  const person = state.people.find((one) => one.account === act.account);
  if (person === undefined) return { kind: "refused", reason: "There is nobody of that name." };
  const place = findPlace(state, person.account, act.place);
  if (place === undefined) return { kind: "refused", reason: "You are not in that place." };
  const { deed } = act;
  if (deed.kind === "press" && !isPressable(stage, person.account, deed.entry, deed.id)) {
    return { kind: "refused", reason: "That button is no longer there." };
  }

  const event = toEvent(deed, stage.prefix, state.people);
  if (deed.kind === "line") {
    const isTalk = event === undefined;
    const names = Object.values(deed.files ?? {}).map(({ name }) => ` 📎 ${name}`);
    const line = isTalk ? deed.line : [deed.shown ?? deed.line, ...names].join("");
    const entry = showLine(stage, act, place, person, isTalk, line);
    if (event === undefined) {
      return { kind: "entry", entry: toWireEntry(transcript.state(), entry, person.account) };
    }
  }
  if (event === undefined) return { kind: "none" };
  const scene = {
    group,
    people: state.people,
    person,
    channel: channelOf(place, group),
    deliveryId: act.deliveryId,
  };
  const origin = deed.kind === "press" || deed.kind === "submit" ? deed.entry : undefined;
  const answer = await handle(toIncoming(scene, event));
  return showAnswer(stage, { act, place, origin }, answer);
}

/** Undefined when the line is no command: people talk to each other, and Kith does not read along. */
function toEvent(
  deed: Deed,
  prefix: string,
  people: readonly DemoPerson[],
): IncomingEvent | undefined {
  switch (deed.kind) {
    case "line": {
      const command = readCommandLine(deed.line, prefix, people);
      return command && { ...command, files: readFiles(deed.files) };
    }
    case "press":
      return { kind: "action", id: deed.id, chosen: deed.chosen };
    case "submit": {
      const values = Object.fromEntries(
        Object.entries(deed.values).map(([name, value]) => [name, mentionsToTokens(value, people)]),
      );
      return { kind: "submit", id: deed.id, values, files: readFiles(deed.files) };
    }
    case "home":
      return { kind: "home" };
  }
}

function showLine(
  { transcript, clock }: Stage,
  act: Act,
  place: Place,
  person: DemoPerson,
  isTalk: boolean,
  line: string,
): Entry {
  return transcript.add({
    key: `line:${person.account}:${act.deliveryId}`,
    place,
    at: clock.now().toISOString(),
    onlyFor: isTalk ? undefined : person.account,
    content: { kind: "person", account: person.account, line: line.trim() },
  });
}

/** A button works while its message shows it, as on a platform. */
function isPressable(stage: Stage, account: string, entryId: string, id: string): boolean {
  const state = stage.transcript.state();
  const entry = findVisible(state, account, entryId);
  if (entry === undefined) return false;
  return toWireEntry(state, entry, account).blocks.some(
    (block) =>
      block.kind === "controls" &&
      block.controls.some((control) => control.kind !== "link-button" && control.id === id),
  );
}

/** The platform's id of the channel; a direct message has none. */
function channelOf(place: Place, group: DemoGroup): string | undefined {
  switch (place.kind) {
    case "channel":
      return group.channel;
    case "direct":
      return undefined;
    case "conversation":
      return place.id;
  }
}
