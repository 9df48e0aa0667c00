import type { App, ViewSubmitAction } from "@slack/bolt";
import { answerAction } from "./answer-action.ts";
import { answerCommand } from "./answer-command.ts";
import { answerSubmit } from "./answer-submit.ts";
import type { Desk } from "./desk.ts";
import { showHome } from "./home.ts";
import { readJoined } from "./incoming.ts";
import { SOCKET_GONE } from "./socket-connections.ts";
import { suggest } from "./suggest.ts";

/** Tells Bolt what Kith listens to: everything, as which commands and actions there are is the core's matter. */
export function listen(app: App, desk: Desk, prefix: string): void {
  app.command(/.*/, ({ command, ack, context }) => {
    const gone: unknown = context[SOCKET_GONE];
    return answerCommand(desk, prefix, command, ack, () => typeof gone === "function" && gone());
  });
  app.action({ type: "block_actions" }, ({ body, ack }) => answerAction(desk, body, () => ack()));
  app.view<ViewSubmitAction>({ type: "view_submission" }, ({ body, ack }) =>
    answerSubmit(desk, body, ack),
  );
  app.options<"block_suggestion">({ type: "block_suggestion" }, ({ body, ack }) =>
    suggest(desk, body, ack),
  );
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab === "home") await showHome(desk, body, event.user);
  });
  app.event("team_join", async ({ event, body }) => {
    const incoming = readJoined(body, event.user);
    if (incoming !== undefined) await desk.ask(incoming);
  });
}
