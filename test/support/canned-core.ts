import { decodeAction } from "#chat/action-codec.ts";
import type { Answer, Handle } from "#chat/answer.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { pathText } from "#chat/command-spec.ts";
import { parseCommandText } from "#chat/command-text.ts";
import type { FormValues } from "#chat/form.ts";
import { filesIn, type Incoming } from "#chat/incoming.ts";
import type { Message } from "#chat/message.ts";
import { button, controls, text } from "#chat/message.ts";
import { contactToken } from "#chat/person-token.ts";
import type { FormPage } from "./canned-catalogue.ts";
import { cannedCatalogue } from "./canned-catalogue.ts";
import { cardMessage, fileMessage, formPage, longMessage, pickMessage } from "./canned-messages.ts";

/** The group that every canned answer belongs to. */
export const CANNED_GROUP = "g-canned";

/** What a person wrote in a field that the canned core does not take, and what it says then. */
export const REFUSED_GOAL = "nothing";
/** What a person writes in that field to be answered only when the test says so. */
export const SLOW_GOAL = "in a while";
export const PAPER_ERROR = "That file is larger than 10 MB.";
export const GOAL_ERROR = "Say what you want, such as: learn how clinics work.";

/** A command as it arrived, however the platform reads it. */
type ReadCommand = {
  /** `echo`, or `ask new`. */
  readonly path: string;
  readonly values: FormValues;
};

/** An answering core with fixed answers that writes down what reached it. */
export type CannedCore = {
  readonly catalogue: Catalogue;
  readonly handle: Handle;
  /** Everything that arrived, oldest first. */
  readonly received: readonly Incoming[];
  /** The commands among it. */
  readonly commands: () => readonly ReadCommand[];
  /** Resolves once something that fits has arrived; at once if it has already. */
  readonly arrived: (fits: (incoming: Incoming) => boolean) => Promise<Incoming>;
  /** Lets `/slow`, the action `later` and a form with `SLOW_GOAL` be answered, now and from now on. */
  readonly release: () => void;
};

/** A new canned core; `prefix` stands before each command's name. */
export function cannedCore(prefix = ""): CannedCore {
  const catalogue: Catalogue = { ...cannedCatalogue, prefix };
  const received: Incoming[] = [];
  const watchers = new Set<() => void>();
  const slow = Promise.withResolvers<void>();
  const drafts = new Map<string, FormValues>();

  const handle: Handle = async (incoming) => {
    received.push(incoming);
    for (const look of watchers) look();
    const command = readCommand(catalogue, incoming);
    if (command?.path === "slow" || isSlow(incoming)) await slow.promise;
    const answer =
      command === undefined
        ? answerEvent(incoming, drafts)
        : answerCommand(command, incoming.account.id);
    return { group: CANNED_GROUP, answer };
  };

  return {
    catalogue,
    handle,
    received,
    commands: () => received.flatMap((incoming) => readCommand(catalogue, incoming) ?? []),
    arrived: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find(fits);
          if (found === undefined) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
    release: slow.resolve,
  };
}

function isSlow({ event }: Incoming): boolean {
  if (event.kind === "submit") return event.values["goal"] === SLOW_GOAL;
  return event.kind === "action" && decodeAction(event.id)?.name === "later";
}

function readCommand(catalogue: Catalogue, { event }: Incoming): ReadCommand | undefined {
  if (event.kind === "command") return { path: pathText(event.path), values: event.values };
  if (event.kind !== "command-text") return undefined;
  const parsed = parseCommandText(catalogue, event.command, event.text);
  return parsed.kind === "verb"
    ? { path: pathText(parsed.path), values: parsed.values }
    : { path: `${parsed.kind}: ${parsed.typed}`, values: {} };
}

function answerCommand({ path, values }: ReadCommand, account: string): Answer {
  switch (path) {
    case "echo":
      return toCaller([text(values["text"] ?? "")]);
    case "log":
      return values["who"] === undefined || values["who"] === ""
        ? { kind: "form", form: formPage("words", account, undefined) }
        : toCaller([text(`Logged with ${values["who"]}`)]);
    case "ask new":
      return toChannel([
        text(`Asked: ${values["text"]}`),
        controls(button("I Can Help", { name: "help", args: ["a1"] }, "primary")),
      ]);
    case "card":
      return toCaller(cardMessage(account));
    case "file":
      return toCaller(fileMessage);
    case "pick":
      return toCaller(pickMessage);
    case "long":
      return toCaller(longMessage);
    case "form":
      return { kind: "form", form: formPage(pageOf(values["page"]), account, undefined) };
    case "slow": {
      const message = [text("Here at last")];
      return values["where"] === "channel" ? toChannel(message) : toCaller(message);
    }
    case "quiet":
      return { kind: "none" };
    default:
      return toCaller([text(`Ran ${path}`)]);
  }
}

function answerEvent(incoming: Incoming, drafts: Map<string, FormValues>): Answer {
  const { event, account } = incoming;
  switch (event.kind) {
    case "action":
      return answerAction(event.id, event.chosen, account.id, drafts);
    case "submit":
      return filesIn(event)["paper"]?.kind === "too-large"
        ? invalid("rest", "paper", PAPER_ERROR)
        : answerSubmit(event.id, event.values, account.id, drafts);
    case "complete":
      return {
        kind: "suggestions",
        suggestions: [
          { label: "Ana Torres, Acme", value: contactToken("c1") },
          { label: "Anatol Berg", value: contactToken("c2") },
        ].filter(({ label }) => label.toLowerCase().startsWith(event.typed.toLowerCase())),
      };
    case "home":
      return toCaller([text("Welcome home"), ...cardMessage(account.id)]);
    case "joined":
    case "installed":
    case "command":
    case "command-text":
      return { kind: "none" };
  }
}

function answerAction(
  id: string,
  chosen: string | undefined,
  account: string,
  drafts: ReadonlyMap<string, FormValues>,
): Answer {
  const action = decodeAction(id);
  if (action === undefined) return toCaller([text("This button has expired")]);
  switch (action.name) {
    case "done":
    case "later":
      return { ...toCaller([text("Well done")]), replaces: true };
    case "help":
      return { ...toChannel([text("Someone can help")]), replaces: true };
    case "pick":
      return toCaller([text(`Picked: ${chosen}`)]);
    case "remind":
      return toCaller([text(`Reminding: ${chosen}`)]);
    case "fix":
      return { kind: "form", form: formPage(pageOf(action.args[0]), account, drafts.get(account)) };
    default:
      return toCaller([text(`Pressed ${action.name}`)]);
  }
}

function answerSubmit(
  id: string,
  values: FormValues,
  account: string,
  drafts: Map<string, FormValues>,
): Answer {
  if (values["goal"] !== REFUSED_GOAL) return toCaller([text("Saved for you")]);
  drafts.set(account, values);
  return invalid(pageOf(decodeAction(id)?.args[0]), "goal", GOAL_ERROR);
}

const invalid = (page: FormPage, field: string, message: string): Answer => ({
  kind: "invalid",
  errors: [{ field, message }],
  message: [text(message)],
  fix: { label: "Fix It", action: { name: "fix", args: [page] } },
});

function pageOf(typed: string | undefined): FormPage {
  return typed === "people" || typed === "rest" || typed === "long" ? typed : "words";
}

type Reply = Extract<Answer, { readonly kind: "reply" }>;

const toCaller = (message: Message): Reply => ({
  kind: "reply",
  message,
  audience: "caller",
  replaces: false,
});

const toChannel = (message: Message): Reply => ({ ...toCaller(message), audience: "channel" });
