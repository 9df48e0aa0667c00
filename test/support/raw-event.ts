import type { Incoming, IncomingEvent } from "#chat/incoming.ts";

/** An event as an adapter hands it over, for redeliveries and forged input: of Maya in the workspace `w1`. */
export const rawEvent = (event: IncomingEvent, parts: Partial<Incoming> = {}): Incoming => ({
  platform: "playground",
  deliveryId: "raw-1",
  workspace: { id: "w1", name: "Harbour Job Club" },
  account: { id: "maya", name: "maya", locale: undefined, isAdmin: undefined },
  channel: "general",
  mentioned: [],
  event,
  ...parts,
});

/** A typed command line, such as `/met Ana`. */
export function typed(line: string, parts: Partial<Incoming> = {}): Incoming {
  const [command = "", ...rest] = line.replace(/^\//, "").split(" ");
  return rawEvent({ kind: "command-text", command, text: rest.join(" ") }, parts);
}
