import type { App, ViewSubmitAction } from "@slack/bolt";
import type { NoteChange } from "#chat/workspace-change.ts";
import { SOCKET_GONE } from "../connections/socket-connections.ts";
import { readJoined } from "../incoming.ts";
import { changeOf, removalOf } from "../workspaces/read-change.ts";
import { answerAction } from "./answer-action.ts";
import { answerCommand } from "./answer-command.ts";
import { answerSubmit } from "./answer-submit.ts";
import type { Desk } from "./desk.ts";
import { showHome } from "./show-home.ts";
import { suggest } from "./suggest.ts";

export type Listeners = {
  /** The desk of a team; undefined where Kith is not installed. */
  readonly deskOf: (team: string | undefined) => Promise<Desk | undefined>;
  readonly note: NoteChange;
  /** What is remembered of a team is out of date. */
  readonly forget: (team: string) => void;
  /** Said to a command from where Kith is not installed; undefined where nothing can be said. */
  readonly notInstalled: string | undefined;
  readonly prefix: string;
};

/** Tells Bolt what Kith listens to: everything, as which commands and actions there are is the core's matter. */
export function listen(app: App, { deskOf, note, forget, notInstalled, prefix }: Listeners): void {
  app.command(/.*/, async ({ command, ack, context }) => {
    const desk = await deskOf(context.teamId);
    if (desk === undefined) return ack(notInstalled ?? "");
    const gone: unknown = context[SOCKET_GONE];
    return answerCommand(desk, prefix, command, ack, () => typeof gone === "function" && gone());
  });
  app.action({ type: "block_actions" }, async ({ body, ack, context }) => {
    const desk = await deskOf(context.teamId);
    return desk === undefined ? ack() : answerAction(desk, body, () => ack());
  });
  app.view<ViewSubmitAction>({ type: "view_submission" }, async ({ body, ack, context }) => {
    const desk = await deskOf(context.teamId);
    return desk === undefined ? ack() : answerSubmit(desk, body, ack);
  });
  app.options<"block_suggestion">({ type: "block_suggestion" }, async ({ body, ack, context }) => {
    const desk = await deskOf(context.teamId);
    return desk === undefined ? ack({ options: [] }) : suggest(desk, body, ack);
  });
  app.event("app_home_opened", async ({ event, body, context }) => {
    const desk = await deskOf(context.teamId);
    if (desk !== undefined && event.tab === "home") await showHome(desk, body, event.user);
  });
  app.event("team_join", async ({ event, body, context }) => {
    const desk = await deskOf(context.teamId);
    const incoming = readJoined(body, event.user);
    if (desk !== undefined && incoming !== undefined) await desk.handle(incoming);
  });
  app.event("user_change", async ({ event, body }) => note(body.team_id, changeOf(event.user)));
  app.event("app_uninstalled", async ({ body }) => {
    forget(body.team_id);
    await note(body.team_id, removalOf(body));
  });
  app.event("tokens_revoked", async ({ event, body }) => {
    forget(body.team_id);
    if ((event.tokens.bot ?? []).length > 0) await note(body.team_id, removalOf(body));
  });
}
