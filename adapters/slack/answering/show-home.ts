import type { EventEnvelope } from "../incoming.ts";
import { readHome } from "../incoming.ts";
import { ask } from "./desk.ts";
import type { Desk } from "./desk.ts";
import { homeView } from "./reply-view.ts";

/** Shows a person their own home page of the bot. */
export async function showHome(desk: Desk, envelope: EventEnvelope, user: string): Promise<void> {
  const { answer, renderOptions } = await ask(desk, readHome(envelope, user));
  if (answer.kind !== "reply") return;
  await desk.clients.posting.views.publish({
    user_id: user,
    view: homeView(answer.message, await renderOptions(answer.message)),
  });
}
