import { encodeAction, type ActionRef } from "#chat/action-codec.ts";
import type { GroupAnswer, Handle } from "#chat/answer.ts";
import type { Clock } from "#chat/clock.ts";
import type { IncomingEvent } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { DemoGroup, OpeningDeed } from "./demo-group.ts";
import { readCommandLine, toIncoming } from "./incoming.ts";
import type { Transcript } from "./transcript/transcript.ts";

/** Makes the group live: its opening deeds are done; one that fails is passed over. */
export async function openGroup(options: {
  readonly group: DemoGroup;
  readonly clock: Clock;
  readonly transcript: Transcript;
  readonly handle: Handle;
  readonly log: Log;
}): Promise<void> {
  const { group, clock, transcript, handle, log } = options;
  for (const [index, { account, does }] of group.opening.entries()) {
    const deliver = (event: IncomingEvent, deliveryId: string): Promise<GroupAnswer> =>
      handle(
        toIncoming(
          {
            workspace: group.workspace,
            groupName: group.name,
            people: group.people,
            person: personOf(group, account),
            channel: group.channel,
            deliveryId,
          },
          event,
        ),
      );
    try {
      const deliveryId = `opening-${index}`;
      const { group: tenant, answer } = await deliver(toEvent(does, group), deliveryId);
      if (answer.kind !== "reply") continue;
      const pressed = typeof does === "string" ? undefined : does.press;
      if (pressed !== undefined) {
        const action = findButton(answer.message, pressed);
        await deliver(
          { kind: "action", id: encodeAction(action, tenant), chosen: undefined },
          `${deliveryId}-press`,
        );
      }
      if (answer.audience !== "channel") continue;
      transcript.add({
        key: `answer:${account}:${deliveryId}`,
        place: { kind: "channel" },
        at: clock.now().toISOString(),
        onlyFor: undefined,
        content: { kind: "kith", message: answer.message, group: tenant, why: undefined },
      });
    } catch (cause) {
      log.error("playground opening failed", cause, { deed: index });
    }
  }
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
