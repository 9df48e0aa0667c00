import { randomUUID } from "node:crypto";
import type {
  BlockAction,
  BlockElementAction,
  BlockSuggestion,
  SlashCommand,
  ViewSubmitAction,
} from "@slack/bolt";
import { decodeAction } from "#chat/action-codec.ts";
import type { AccountRef, Incoming, IncomingFiles, WorkspaceRef } from "#chat/incoming.ts";
import { readFormValues } from "./reading/form-values.ts";
import { readMentions, readTypedText } from "./reading/typed-text.ts";
import { customIdOf } from "./rendering/element-id.ts";
import { readMemory } from "./rendering/form-memory.ts";

/** A slash command. The prefix is taken off; a name without it goes to the core as it is. */
export function readCommand(command: SlashCommand, prefix: string): Incoming {
  const name = command.command.replace(/^\//, "");
  return {
    platform: "slack",
    deliveryId: command.trigger_id,
    workspace: { id: command.team_id, name: command.team_domain },
    account: account(command.user_id, command.user_name),
    channel: channelOf(command.channel_id),
    mentioned: readMentions(command.text),
    event: {
      kind: "command-text",
      command: name.startsWith(prefix) ? name.slice(prefix.length) : name,
      text: readTypedText(command.text),
    },
  };
}

/** A pressed button or chosen menu entries; undefined where there is nothing to do but to acknowledge. */
export function readAction(body: BlockAction): Incoming | undefined {
  const [action] = body.actions;
  const id = action === undefined ? undefined : customIdOf(action.action_id);
  if (action === undefined || id === undefined) return undefined;
  const chosen = chosenIn(action);
  // The last entry was taken away again.
  if (chosen === "") return undefined;
  return {
    platform: "slack",
    deliveryId: body.trigger_id,
    workspace: workspaceOf(body),
    account: account(body.user.id, body.user.name ?? body.user.username),
    channel: channelOf(body.channel?.id ?? memoryChannel(body)),
    mentioned: [],
    event: { kind: "action", id, chosen },
  };
}

/** A submitted form. The channel is the one where the form was asked for. */
export function readSubmit(body: ViewSubmitAction, files: IncomingFiles): Incoming {
  return {
    platform: "slack",
    deliveryId: body.trigger_id,
    workspace: workspaceOf(body),
    account: account(body.user.id, body.user.name),
    channel: channelOf(readMemory(body.view.private_metadata).channel),
    mentioned: [],
    event: {
      kind: "submit",
      id: body.view.callback_id,
      values: readFormValues(body.view.state.values),
      files,
    },
  };
}

/** What somebody types into a form's field for contacts or people; Slack gives such a request no id of its own. */
export function readSuggestion(body: BlockSuggestion): Incoming {
  return completion(
    {
      workspace: workspaceOf(body),
      account: account(body.user.id, body.user.name),
      form: body.view?.callback_id ?? "",
    },
    body.block_id,
    body.value,
  );
}

export type FormReader = {
  readonly workspace: WorkspaceRef | undefined;
  readonly account: AccountRef;
  /** The custom id of the form. */
  readonly form: string;
};

/** Asks for the suggestions of one field of a form. */
export function completion(reader: FormReader, field: string, typed: string): Incoming {
  return {
    platform: "slack",
    deliveryId: randomUUID(),
    workspace: reader.workspace,
    account: reader.account,
    channel: undefined,
    mentioned: [],
    event: {
      kind: "complete",
      path: { command: decodeAction(reader.form)?.name ?? "", verb: undefined },
      option: field,
      typed,
      form: reader.form,
    },
  };
}

/** What the Events API says around each event. */
export type EventEnvelope = { readonly event_id: string; readonly team_id: string };

export function readHome(envelope: EventEnvelope, user: string): Incoming {
  return happened(envelope, account(user, undefined), { kind: "home" });
}

export type JoinedUser = {
  readonly id: string;
  readonly name?: string;
  readonly real_name?: string;
  readonly locale?: string;
  readonly is_bot?: boolean;
  readonly is_admin?: boolean;
};

/** A person who joined the workspace; undefined for a bot. */
export function readJoined(envelope: EventEnvelope, user: JoinedUser): Incoming | undefined {
  if (user.is_bot === true) return undefined;
  return happened(
    envelope,
    {
      id: user.id,
      name: user.real_name ?? user.name,
      locale: user.locale,
      isAdmin: user.is_admin,
    },
    { kind: "joined" },
  );
}

function happened(envelope: EventEnvelope, who: AccountRef, event: Incoming["event"]): Incoming {
  return {
    platform: "slack",
    deliveryId: envelope.event_id,
    workspace: { id: envelope.team_id, name: undefined },
    account: who,
    channel: undefined,
    mentioned: [],
    event,
  };
}

const account = (id: string, name: string | undefined): AccountRef => ({
  id,
  name,
  locale: undefined,
  isAdmin: undefined,
});

/** A direct message with the bot is no channel. */
function channelOf(id: string | undefined): string | undefined {
  return id === undefined || id.startsWith("D") ? undefined : id;
}

function memoryChannel(body: BlockAction): string | undefined {
  return body.view === undefined ? undefined : readMemory(body.view.private_metadata).channel;
}

type FromSomewhere = {
  readonly team: { readonly id: string; readonly domain: string } | null;
  readonly user: { readonly team_id?: string };
};

/** Where Kith is installed for a whole organisation, `team` is null and the person's own workspace counts. */
function workspaceOf(body: FromSomewhere): WorkspaceRef | undefined {
  if (body.team !== null) return { id: body.team.id, name: body.team.domain };
  return body.user.team_id === undefined ? undefined : { id: body.user.team_id, name: undefined };
}

function chosenIn(action: BlockElementAction): string | undefined {
  if (action.type === "static_select") return action.selected_option?.value;
  return action.type === "multi_static_select"
    ? action.selected_options.map((option) => option.value).join(",")
    : undefined;
}
