import type {
  ChatDriver,
  ChatPerson,
  Reaction,
  Shown,
  ShownForm,
  TestFile,
} from "./chat-driver.ts";
import type { Acknowledgement, Envelope } from "./fake-slack/delivery.ts";
import type { FakeSlack } from "./fake-slack/fake-slack.ts";
import type { Fields } from "./fake-slack/fields.ts";
import { fieldsAt, listAt, textAt } from "./fake-slack/fields.ts";
import type { InputState } from "./fake-slack/form-state.ts";
import { openingState, shownValue } from "./fake-slack/form-state.ts";
import {
  actionEnvelope,
  commandEnvelope,
  sendCommand,
  submitModal,
} from "./fake-slack/interactions.ts";
import { findButton, findMenuEntries } from "./fake-slack/find-control.ts";
import { fillFile, fillInput } from "./fake-slack/fill-input.ts";
import { notifiedBy, readMarkup, showBlocks } from "./fake-slack/shown.ts";
import { escapeTyped } from "./fake-slack/typed-line.ts";
import type { FakeMessage, FakePerson, FakeView, Happening } from "./fake-slack/world.ts";
import { addPerson, conversationWith, until } from "./fake-slack/world.ts";

export type SlackDriverOptions = {
  readonly fake: FakeSlack;
  /**
   * How long the adapter waits for the core before it acknowledges without an answer, in ms. An acknowledgement that
   * came sooner and says nothing means that there is nothing to say.
   */
  readonly patienceMs?: number;
};

/** A late answer is waited for so long. */
const LATE_MS = 5000;

/** Drives people in the fake Slack, in whichever mode the bot is connected. */
export function createSlackDriver({ fake, patienceMs = 2500 }: SlackDriverOptions): ChatDriver & {
  /** Whom the bot notified so far by name: accounts, or `everyone`. */
  readonly notified: () => readonly string[];
} {
  const { world, channel } = fake;
  const lastCommand = new Map<string, Envelope>();
  const forms = new Map<
    string,
    { readonly view: FakeView; readonly state: Map<string, InputState> }
  >();

  /** What came back to the person since the mark; waits for it where the answer is late. */
  async function reaction(
    person: FakePerson,
    act: () => Promise<Acknowledgement>,
  ): Promise<Reaction> {
    const mark = world.happenings.length;
    const started = performance.now();
    const news = (): Happening | undefined =>
      world.happenings.slice(mark).findLast((happening) => happening.user === person.id);
    await act();
    if (news() === undefined && performance.now() - started > patienceMs * 0.8) {
      await Promise.race([until(world, () => news() !== undefined), timeout(LATE_MS)]);
    }
    const happening = news();
    if (happening === undefined) return { kind: "nothing" };
    if (happening.kind !== "message") return viewReaction(happening.view);
    return { kind: "message", shown: showMessage(happening.message) };
  }

  function viewReaction(view: FakeView): Reaction {
    const hasInputs = listAt(view.view, "blocks").some(
      (block) => textAt(block, "type") === "input",
    );
    if (hasInputs) return { kind: "form", form: showForm(view) };
    const shown = showBlocks(listAt(view.view, "blocks"), "caller");
    const title = readMarkup(fieldsAt(view.view, "title"));
    return { kind: "message", shown: { ...shown, text: [title, shown.text].join("\n") } };
  }

  function showMessage(message: FakeMessage): Shown {
    const kind = world.channels.get(message.channel)?.kind;
    const place =
      message.onlyFor !== undefined ? "caller" : kind === "direct" ? "direct" : "channel";
    const shown = showBlocks(message.blocks, place);
    const words = message.blocks.length === 0 ? message.text : shown.text;
    const names = message.files.map(({ name }) => name);
    return { ...shown, text: [words, ...names].filter((line) => line !== "").join("\n") };
  }

  /** What was filled in so far: kept while errors are shown, new when the modal is another. */
  function stateOf(view: FakeView): Map<string, InputState> {
    const known = forms.get(view.user);
    if (known?.view === view && Object.keys(view.errors).length > 0) return known.state;
    const state = openingState(view.view);
    forms.set(view.user, { view, state });
    return state;
  }

  function showForm(view: FakeView): ShownForm {
    const state = stateOf(view);
    return {
      title: readMarkup(fieldsAt(view.view, "title")),
      fields: listAt(view.view, "blocks")
        .filter((block) => textAt(block, "type") === "input")
        .map((block) => ({
          label: readMarkup(fieldsAt(block, "label")),
          value: shownValue(state.get(textAt(block, "block_id"))),
          required: block["optional"] !== true,
          error: view.errors[textAt(block, "block_id")],
        })),
    };
  }

  function openModal(person: FakePerson): FakeView {
    const modal = world.modals.get(person.id);
    if (modal === undefined) throw new Error(`${person.name} has no open form`);
    return modal;
  }

  async function submit(
    person: FakePerson,
    values: Readonly<Record<string, string>>,
    attached: Map<string, TestFile>,
  ): Promise<Reaction> {
    const modal = openModal(person);
    const state = new Map(forms.get(person.id)?.state ?? openingState(modal.view));
    const blockOf = (label: string): Fields => {
      const block = listAt(modal.view, "blocks").find(
        (candidate) => readMarkup(fieldsAt(candidate, "label")) === label,
      );
      if (block === undefined) throw new Error(`the form has no field "${label}"`);
      return block;
    };
    for (const [label, typed] of Object.entries(values)) {
      const block = blockOf(label);
      state.set(textAt(block, "block_id"), await fillInput(fake, person, modal, block, typed));
    }
    for (const [label, file] of attached) {
      const block = blockOf(label);
      state.set(textAt(block, "block_id"), fillFile(fake, person, block, file));
    }
    attached.clear();
    forms.set(person.id, { view: modal, state });
    modal.errors = {};
    return reaction(person, () => submitModal(fake, person, modal, state));
  }

  function chatPerson(person: FakePerson): ChatPerson {
    const attached = new Map<string, TestFile>();
    return {
      account: person.id,
      type: (line) => {
        if (attached.size > 0) throw new Error("Slack takes no file with a command");
        const [, command = "", text = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
        const envelope = commandEnvelope(fake, person, command, escapeTyped(world, text));
        lastCommand.set(person.id, envelope);
        return reaction(person, () => sendCommand(fake, person, envelope));
      },
      press: (label) =>
        reaction(person, () => {
          const { surface, element } = findButton(world, person, label);
          return fake.deliver(actionEnvelope(fake, person, surface, element, undefined));
        }),
      choose: (entry) =>
        reaction(person, () => {
          const { surface, element, chosen } = findMenuEntries(world, person, [entry]);
          return fake.deliver(actionEnvelope(fake, person, surface, element, chosen));
        }),
      chooseSeveral: (entries) =>
        reaction(person, () => {
          const { surface, element, chosen } = findMenuEntries(world, person, entries);
          return fake.deliver(actionEnvelope(fake, person, surface, element, chosen));
        }),
      attach: (field, file) => void attached.set(field, file),
      downloads: async () =>
        world.messages
          .filter(({ channel }) => {
            const place = world.channels.get(channel);
            return place?.kind === "channel" || place?.members.includes(person.id) === true;
          })
          .flatMap(({ files }) => files.map(({ name, bytes }) => ({ name, bytes }))),
      submit: (values) => submit(person, values, attached),
      // Slack completes nothing while a command is typed.
      complete: async () => [],
      inbox: async () => messagesIn(conversationWith(world, [person.id]).id),
    };
  }

  const messagesIn = (id: string): readonly Shown[] =>
    world.messages
      .filter((message) => message.channel === id && message.onlyFor === undefined)
      .map(showMessage);

  return {
    platform: "slack",
    workspace: world.team.id,
    channel: channel.id,
    person: async (name) => chatPerson(addPerson(world, name)),
    channelMessages: async () => messagesIn(channel.id),
    conversations: async () =>
      [...world.channels.values()]
        .filter((candidate) => candidate.kind === "group")
        .map((group) => ({ accounts: group.members, messages: messagesIn(group.id) })),
    redeliverLast: async ({ account }) => {
      const envelope = lastCommand.get(account);
      const person = world.people.get(account);
      if (envelope === undefined || person === undefined) throw new Error("nothing to redeliver");
      return reaction(person, () =>
        sendCommand(fake, person, { ...envelope, retry: envelope.retry + 1 }),
      );
    },
    close: fake.close,
    notified: () => world.messages.flatMap((message) => notifiedBy(message.blocks)),
  };
}

function timeout(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
