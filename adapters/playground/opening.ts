import { encodeAction, type ActionRef } from "#chat/action-codec.ts";
import type { Handle } from "#chat/answer.ts";
import type { Clock } from "#chat/clock.ts";
import type { IncomingEvent } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { DemoGroup, OpeningDeed } from "./demo-group.ts";
import { readCommandLine, toIncoming } from "./incoming.ts";
import type { Transcript } from "./transcript/transcript.ts";

export type Opening = {
  readonly group: DemoGroup;
  readonly clock: Clock;
  readonly transcript: Transcript;
  readonly handle: Handle;
  readonly log: Log;
};

/** Makes the group live: its opening deeds are done; one that fails is passed over. */
export async function openGroup(opening: Opening): Promise<void> {
  for (const [index, deed] of opening.group.opening.entries()) {
    try {
      await perform(opening, deed, `opening-${index}`);
    } catch (cause) {
      opening.log.error("playground opening failed", cause, { deed: index });
    }
  }
}

async function perform(
  { group, clock, transcript, handle }: Opening,
  { account, does }: OpeningDeed,
  deliveryId: string,
): Promise<void> {
  const { people, channel } = group;
  const scene = { group, people, person: personOf(group, account), channel };
  const { group: tenant, answer } = await handle(
    toIncoming({ ...scene, deliveryId }, toEvent(does, group)),
  );
  if (answer.kind !== "reply") return;
  const { message, audience } = answer;
  if (typeof does !== "string" && does.press !== undefined) {
    const id = encodeAction(findButton(message, does.press), tenant);
    const press = { ...scene, deliveryId: `${deliveryId}-press` };
    await handle(toIncoming(press, { kind: "action", id, chosen: undefined }));
  }
  if (audience !== "channel") return;
  transcript.add({
    key: `answer:${account}:${deliveryId}`,
    place: { kind: "channel" },
    at: clock.now().toISOString(),
    onlyFor: undefined,
    content: { kind: "kith", message, group: tenant, why: undefined },
  });
}

/** The action of the button with this name. */
function findButton(message: Message, action: string): ActionRef {
  const found = message
    .flatMap((block) => (block.kind === "controls" ? block.controls : []))
    .find((control) => control.kind === "button" && control.action.name === action);
  if (found?.kind !== "button") throw new Error(`opening: no button for ${action}`);
  return found.action;
}

function personOf(group: DemoGroup, account: string): DemoGroup["people"][number] {
  const person = group.people.find((one) => one.account === account);
  if (person === undefined) throw new Error(`opening: nobody is called ${account}`);
  return person;
}

function toEvent(does: OpeningDeed["does"], group: DemoGroup): IncomingEvent {
  if (typeof does === "string") return { kind: does };
  const event = readCommandLine(does.line, "", group.people);
  if (event === undefined) throw new Error("opening: a line that is no command");
  return event;
}
