import type { Fields } from "./fields.ts";
import { fieldsAt, textAt } from "./fields.ts";
import { viewProblems } from "./view-rules.ts";
import type { ApiMethod } from "./web-api.ts";
import type { FakeView, World } from "./world.ts";
import { happen, newId } from "./world.ts";

const TRIGGER_LIFE_MS = 3000;

/** Uses a trigger up; the error when it is too late, or was used before. */
function takeTrigger(world: World, id: string): string | undefined {
  const trigger = world.triggers.get(id);
  if (trigger === undefined) return "invalid_trigger_id";
  if (trigger.used) {
    world.violations.push("a trigger was used twice");
    return "exchanged_trigger_id";
  }
  if (world.clock.now().getTime() - trigger.madeAt > TRIGGER_LIFE_MS) {
    world.violations.push("a trigger was used after 3 seconds");
    return "expired_trigger_id";
  }
  trigger.used = true;
  return undefined;
}

/** The answer to a view that breaks a rule; undefined when it is fine. */
export function viewError(
  world: World,
  where: string,
  view: Fields,
  surface: "modal" | "home",
): Fields | undefined {
  const hasFile = (id: string): boolean => world.files.get(id)?.complete === true;
  const mayReadFiles = world.scopes.has("files:read");
  const problems = viewProblems(view, surface, { hasFile, mayReadFiles });
  if (problems.length === 0) return undefined;
  world.violations.push(...problems.map((problem) => `${where}: ${problem}`));
  return {
    ok: false,
    error: "invalid_arguments",
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  };
}

export function showModal(world: World, user: string, view: Fields): FakeView {
  const modal: FakeView = {
    id: newId(world, "V"),
    user,
    view,
    errors: {},
    changed: world.next(),
  };
  world.modals.set(user, modal);
  happen(world, { kind: "modal", user, view: modal });
  return modal;
}

export function changeModal(world: World, modal: FakeView, view: Fields): void {
  modal.view = view;
  modal.errors = {};
  modal.changed = world.next();
  happen(world, { kind: "modal", user: modal.user, view: modal });
}

const open: ApiMethod = (world, args) => {
  const trigger = textAt(args, "trigger_id");
  const view = fieldsAt(args, "view") ?? {};
  const error = takeTrigger(world, trigger);
  if (error !== undefined) return { ok: false, error };
  const refused = viewError(world, "views.open", view, "modal");
  if (refused !== undefined) return refused;
  const user = world.triggers.get(trigger)?.user ?? "";
  return { ok: true, view: describeView(world, showModal(world, user, view)) };
};

const update: ApiMethod = (world, args) => {
  const modal = [...world.modals.values()].find((view) => view.id === textAt(args, "view_id"));
  if (modal === undefined) return { ok: false, error: "not_found" };
  const view = fieldsAt(args, "view") ?? {};
  const refused = viewError(world, "views.update", view, "modal");
  if (refused !== undefined) return refused;
  changeModal(world, modal, view);
  return { ok: true, view: describeView(world, modal) };
};

const publish: ApiMethod = (world, args) => {
  const user = textAt(args, "user_id");
  if (!world.people.has(user)) return { ok: false, error: "user_not_found" };
  const view = fieldsAt(args, "view") ?? {};
  const refused = viewError(world, "views.publish", view, "home");
  if (refused !== undefined) return refused;
  const id = world.homes.get(user)?.id ?? newId(world, "V");
  const home: FakeView = { id, user, view, errors: {}, changed: world.next() };
  world.homes.set(user, home);
  happen(world, { kind: "home", user, view: home });
  return { ok: true, view: describeView(world, home) };
};

/** The view as Slack's answers and interactions describe it. */
export function describeView(world: World, shown: FakeView): Fields {
  const { view } = shown;
  return {
    id: shown.id,
    team_id: world.team.id,
    type: textAt(view, "type"),
    title: view["title"] ?? null,
    close: view["close"] ?? null,
    submit: view["submit"] ?? null,
    blocks: view["blocks"] ?? [],
    private_metadata: textAt(view, "private_metadata"),
    callback_id: textAt(view, "callback_id"),
    external_id: "",
    state: { values: {} },
    hash: `${shown.changed}.hash`,
    clear_on_close: false,
    notify_on_close: false,
    root_view_id: shown.id,
    previous_view_id: null,
    app_id: world.appId,
    bot_id: world.bot.id,
  };
}

export const viewMethods = {
  "views.open": open,
  "views.update": update,
  "views.publish": publish,
};
