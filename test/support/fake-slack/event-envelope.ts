import type { Envelope } from "./delivery.ts";
import type { Fields } from "./fields.ts";
import type { World } from "./world.ts";
import { newId } from "./world.ts";

/** The envelope of an event, such as `app_home_opened`. */
export function eventEnvelope(world: World, event: Fields): Envelope {
  return {
    kind: "events_api",
    retry: 0,
    payload: {
      token: "legacy",
      team_id: world.team.id,
      api_app_id: world.appId,
      event,
      type: "event_callback",
      event_id: newId(world, "Ev"),
      event_time: Math.floor(world.clock.now().getTime() / 1000),
      authorizations: [{ team_id: world.team.id, user_id: world.bot.user, is_bot: true }],
    },
  };
}
