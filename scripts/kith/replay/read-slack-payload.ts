import type { BlockAction, BlockSuggestion, SlashCommand, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import {
  readAction,
  readCommand,
  readHome,
  readJoined,
  readSubmit,
  readSuggestion,
} from "#adapters/slack/incoming.ts";
import type { Incoming } from "#chat/incoming.ts";

const command = z.looseObject({
  command: z.string(),
  text: z.string(),
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});
const interaction = z.looseObject({
  type: z.enum(["block_actions", "view_submission", "block_suggestion"]),
  user: z.looseObject({ id: z.string() }),
});
const envelope = z.looseObject({
  type: z.literal("event_callback"),
  event_id: z.string(),
  team_id: z.string(),
  event: z.union([
    z.looseObject({ type: z.literal("app_home_opened"), user: z.string() }),
    z.looseObject({ type: z.literal("team_join"), user: z.looseObject({ id: z.string() }) }),
  ]),
});

/**
 * What Slack posted, as Kith's adapter reads it: the fields of a slash command, the JSON of an interaction, or an
 * envelope of the Events API. Undefined for anything else. Files of a form are left out.
 */
export function readSlackPayload(payload: unknown, prefix: string): Incoming | undefined {
  // A recording is in the platform's own shape; the rest of it is checked where it is read.
  if (command.safeParse(payload).success) return readCommand(payload as SlashCommand, prefix);
  const happened = envelope.safeParse(payload);
  if (happened.success) {
    const { event } = happened.data;
    return event.type === "app_home_opened"
      ? readHome(happened.data, event.user)
      : readJoined(happened.data, event.user);
  }
  const pressed = interaction.safeParse(payload);
  if (!pressed.success) return undefined;
  switch (pressed.data.type) {
    case "block_actions":
      return readAction(payload as BlockAction);
    case "view_submission":
      return readSubmit(payload as ViewSubmitAction, {});
    case "block_suggestion":
      return readSuggestion(payload as BlockSuggestion);
  }
}
