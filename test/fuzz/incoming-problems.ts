import { z } from "zod";
import type { Incoming } from "#chat/incoming.ts";

const text = z.string();
const values = z.record(text, text);
const path = z.object({ command: text, verb: text.optional() });

const incoming = z.object({
  platform: z.enum(["slack", "discord", "playground"]),
  deliveryId: text,
  workspace: z.object({ id: text, name: text.optional() }).optional(),
  account: z.object({
    id: text,
    name: text.optional(),
    locale: text.optional(),
    isAdmin: z.boolean().optional(),
  }),
  channel: text.optional(),
  mentioned: z.array(z.object({ id: text, name: text.optional() })),
  event: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("command-text"), command: text, text }),
    z.object({ kind: z.literal("command"), path, values }),
    z.object({ kind: z.literal("action"), id: text, chosen: text.optional() }),
    z.object({ kind: z.literal("submit"), id: text, values }),
    z.object({ kind: z.literal("complete"), path, option: text, typed: text }),
    z.object({ kind: z.enum(["home", "joined", "installed"]) }),
  ]),
});

/** What of an event is not of the type that it is declared to have. */
export const incomingProblems = (event: Incoming): readonly string[] =>
  incoming
    .safeParse(event)
    .error?.issues.map(
      (issue) => `reached the core with ${issue.path.join(".")}: ${issue.message}`,
    ) ?? [];
