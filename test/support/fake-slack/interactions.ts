import { changeModal, describeView, showModal, viewError } from "./api-views.ts";
import { describePerson } from "./api-people.ts";
import type { Acknowledgement, Envelope } from "./delivery.ts";
import { eventEnvelope } from "./event-envelope.ts";
import type { FakeSlack } from "./fake-slack.ts";
import type { Fields } from "./fields.ts";
import { fieldsAt, listAt, textAt } from "./fields.ts";
import { optionProblems } from "./element-rules.ts";
import type { InputState } from "./form-state.ts";
import { describeMessage } from "./messages.ts";
import { newAddress, showResponse } from "./response-addresses.ts";
import type { FakeMessage, FakePerson, FakeView, World } from "./world.ts";
import { happen, newId, newTrigger } from "./world.ts";

const describeUser = (world: World, person: FakePerson): Fields => ({
  id: person.id,
  username: person.name,
  name: person.name,
  team_id: world.team.id,
});

const common = (world: World, person: FakePerson): Fields => ({
  team: world.team,
  user: describeUser(world, person),
  api_app_id: world.appId,
  token: "legacy",
  enterprise: null,
  is_enterprise_install: false,
});

/** The envelope of a slash command, typed in the channel. `text` is escaped as Slack's clients do. */
export function commandEnvelope(
  { world, channel, baseUrl }: FakeSlack,
  person: FakePerson,
  command: string,
  text: string,
): Envelope {
  return {
    kind: "slash_commands",
    retry: 0,
    payload: {
      token: "legacy",
      team_id: world.team.id,
      team_domain: world.team.domain,
      channel_id: channel.id,
      channel_name: channel.name,
      user_id: person.id,
      user_name: person.name,
      command: `/${command}`,
      text,
      api_app_id: world.appId,
      is_enterprise_install: "false",
      response_url: `${baseUrl}/response/${newAddress(world, person.id, channel.id, undefined)}`,
      trigger_id: newTrigger(world, person.id),
    },
  };
}

/** Delivers a command and shows what its acknowledgement says. */
export async function sendCommand(
  { world, deliver, channel }: FakeSlack,
  person: FakePerson,
  envelope: Envelope,
): Promise<Acknowledgement> {
  const answer = await deliver(envelope);
  if (answer.kind === "acknowledged" && Object.keys(answer.body).length > 0) {
    showResponse(
      world,
      "command acknowledgement",
      { user: person.id, channel: channel.id, original: undefined },
      answer.body,
    );
  }
  return answer;
}

/** Where a control stands. */
export type Surface =
  | { readonly kind: "message"; readonly message: FakeMessage }
  | { readonly kind: "view"; readonly view: FakeView };

/** The envelope of a pressed button, or of a menu with its chosen options. */
export function actionEnvelope(
  fake: FakeSlack,
  person: FakePerson,
  surface: Surface,
  element: Fields,
  chosen: readonly Fields[] | undefined,
): Envelope {
  const { world } = fake;
  const action = {
    type: textAt(element, "type"),
    action_id: textAt(element, "action_id"),
    block_id: "block",
    action_ts: newId(world, "1."),
    ...(chosen === undefined
      ? { text: element["text"], value: element["value"] }
      : textAt(element, "type") === "static_select"
        ? { selected_option: chosen[0] }
        : { selected_options: chosen }),
  };
  return {
    kind: "interactive",
    retry: 0,
    payload: {
      type: "block_actions",
      ...common(world, person),
      trigger_id: newTrigger(world, person.id),
      actions: [action],
      ...(surface.kind === "message"
        ? messageContext(fake, person, surface.message)
        : {
            container: { type: "view", view_id: surface.view.id },
            view: describeView(world, surface.view),
          }),
    },
  };
}

function messageContext(
  { world, baseUrl }: FakeSlack,
  person: FakePerson,
  message: FakeMessage,
): Fields {
  const channel = world.channels.get(message.channel);
  const address = newAddress(world, person.id, message.channel, message);
  return {
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.onlyFor !== undefined,
    },
    channel: { id: message.channel, name: channel?.name ?? "" },
    message: describeMessage(world, message),
    response_url: `${baseUrl}/response/${address}`,
  };
}

/** Submits the person's open modal with these inputs, and does with it what the acknowledgement says. */
export async function submitModal(
  { world, deliver }: FakeSlack,
  person: FakePerson,
  modal: FakeView,
  state: ReadonlyMap<string, InputState>,
): Promise<Acknowledgement> {
  const values = Object.fromEntries([...state].map(([block, input]) => [block, { input }]));
  const answer = await deliver({
    kind: "interactive",
    retry: 0,
    payload: {
      type: "view_submission",
      ...common(world, person),
      trigger_id: newTrigger(world, person.id),
      view: { ...describeView(world, modal), state: { values } },
      response_urls: [],
    },
  });
  if (answer.kind === "failed") return answer;
  applySubmitAnswer(world, modal, answer.body);
  return answer;
}

function applySubmitAnswer(world: World, modal: FakeView, body: Fields): void {
  const view = fieldsAt(body, "view");
  switch (textAt(body, "response_action")) {
    case "errors":
      showErrors(world, modal, fieldsAt(body, "errors") ?? {});
      return;
    case "update":
      if (view !== undefined && viewError(world, "response_action", view, "modal") === undefined) {
        changeModal(world, modal, view);
      }
      return;
    case "push":
      if (view !== undefined && viewError(world, "response_action", view, "modal") === undefined) {
        showModal(world, modal.user, view);
      }
      return;
    default:
      world.modals.delete(modal.user);
      world.bell.emit("ack");
  }
}

function showErrors(world: World, modal: FakeView, errors: Fields): void {
  const blocks = listAt(modal.view, "blocks").map((block) => textAt(block, "block_id"));
  for (const id of Object.keys(errors)) {
    if (!blocks.includes(id)) world.violations.push(`an error on "${id}", which is no field`);
  }
  modal.errors = Object.fromEntries(Object.keys(errors).map((id) => [id, textAt(errors, id)]));
  modal.changed = world.next();
  happen(world, { kind: "modal", user: modal.user, view: modal });
}

/** What the app offers for what is typed into an input of the open modal. */
export async function askSuggestions(
  { world, deliver }: FakeSlack,
  person: FakePerson,
  modal: FakeView,
  block: string,
  typed: string,
): Promise<readonly Fields[]> {
  const answer = await deliver({
    kind: "interactive",
    retry: 0,
    payload: {
      type: "block_suggestion",
      ...common(world, person),
      action_id: "input",
      block_id: block,
      value: typed,
      container: { type: "view", view_id: modal.id },
      view: describeView(world, modal),
    },
  });
  if (answer.kind === "failed") return [];
  const options = listAt(answer.body, "options");
  world.violations.push(
    ...(options.length > 100 ? ["more than 100 suggestions"] : []),
    ...options.flatMap(optionProblems).map((problem) => `suggestion: ${problem}`),
  );
  return options;
}

export const homeOpened = (world: World, person: FakePerson, tab = "home"): Envelope =>
  eventEnvelope(world, {
    type: "app_home_opened",
    user: person.id,
    channel: "D00000000",
    tab,
    event_ts: newId(world, "1."),
  });

export const joined = (world: World, person: FakePerson): Envelope =>
  eventEnvelope(world, { type: "team_join", user: describePerson(world, person, true) });

export const userChanged = (world: World, person: FakePerson): Envelope =>
  eventEnvelope(world, { type: "user_change", user: describePerson(world, person, true) });
