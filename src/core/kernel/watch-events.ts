import type { Handle } from "#chat/answer.ts";
import { traced } from "#db/transactions/traced.ts";
import type { Desk } from "./desk.ts";
import { eventName } from "./event-name.ts";
import { asRequest } from "./request-id.ts";

/** Gives each event an id, which stands in all its log lines, and a place in traces. */
export function watchEvents(desk: Desk, handle: Handle): Handle {
  return (incoming, onReply) => {
    const { platform, event } = incoming;
    const fields = { platform, kind: event.kind, name: eventName(desk, incoming) };
    return asRequest(() => traced("event", fields, () => handle(incoming, onReply)));
  };
}
