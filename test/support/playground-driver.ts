import type {
  WireAnswer,
  WireBlock,
  WireControl,
  WireEntry,
  WireFile,
  WireForm,
  WireSpan,
  WireState,
  WireSuggestion,
} from "#adapters/playground/wire.ts";
import { MAX_FILE_BYTES } from "#chat/incoming.ts";
import type {
  ChatDriver,
  ChatPerson,
  Reaction,
  Shown,
  ShownForm,
  TestFile,
} from "./chat-driver.ts";

/** Drives people through the playground's HTTP interface at this address, as its page does. */
export function createPlaygroundDriver(options: {
  readonly baseUrl: string;
  readonly workspace: string;
  readonly channel: string;
}): ChatDriver {
  const { baseUrl, workspace, channel } = options;
  const people = new Map<string, Promise<ChatPerson>>();
  const redeliveries = new Map<string, () => Promise<Reaction>>();

  const get = async <T>(path: string): Promise<T> => readJson<T>(await fetch(baseUrl + path));
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    readJson<T>(
      await fetch(baseUrl + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
  const stateOf = (account: string): Promise<WireState> =>
    get(`/api/state?as=${encodeURIComponent(account)}`);

  const join = async (name: string): Promise<ChatPerson> => {
    const known = (await stateOf("")).people.find(
      (person) => person.account === name || person.name === name,
    );
    const account =
      known?.account ?? (await post<{ account: string }>("/api/people", { name })).account;
    return createPerson(account);
  };

  const createPerson = (account: string): ChatPerson => {
    const attached = new Map<string, TestFile>();
    let openForm: { form: WireForm; origin: string | undefined; place: string } | undefined;

    const act = async (
      place: string,
      deed: Readonly<Record<string, unknown>>,
      deliveryId: string = crypto.randomUUID(),
    ): Promise<Reaction> => {
      const body = { account, deliveryId, place, deed };
      const answer = await post<WireAnswer>("/api/act", body);
      if (answer.kind === "form") {
        const origin = typeof deed["entry"] === "string" ? deed["entry"] : undefined;
        openForm = { form: answer.form, origin, place };
      }
      if (answer.kind === "entry") openForm = undefined;
      return toReaction(answer, openForm?.form);
    };
    const findControl = async (
      fits: (control: WireControl) => boolean,
    ): Promise<{ readonly entry: WireEntry; readonly control: WireControl }> => {
      const { entries } = await stateOf(account);
      for (const entry of entries.toReversed()) {
        const control = controlsOf(entry.blocks).find(fits);
        if (control !== undefined) return { entry, control };
      }
      throw new Error(`${account} sees no such button or menu`);
    };

    return {
      account,
      type(line) {
        const deliveryId = crypto.randomUUID();
        const files = takeFiles(attached, (option) => option);
        const deliver = (): Promise<Reaction> =>
          act("general", { kind: "line", line, files }, deliveryId);
        redeliveries.set(account, deliver);
        return deliver();
      },
      async press(label) {
        const { entry, control } = await findControl(
          (one) => one.kind === "button" && one.label === label,
        );
        const id = control.kind === "button" ? control.id : "";
        return act(entry.place, { kind: "press", entry: entry.id, id });
      },
      async choose(label) {
        const { entry, control } = await findControl(
          (one) => one.kind === "select" && one.choices.some((choice) => choice.label === label),
        );
        if (control.kind !== "select") throw new Error("not a menu");
        const chosen = control.choices.find((choice) => choice.label === label)?.value;
        return act(entry.place, { kind: "press", entry: entry.id, id: control.id, chosen });
      },
      async chooseSeveral(labels) {
        const { entry, control } = await findControl(
          (one) =>
            one.kind === "select" &&
            one.most >= labels.length &&
            labels.every((label) => one.choices.some((choice) => choice.label === label)),
        );
        if (control.kind !== "select") throw new Error("not a menu");
        const chosen = control.choices
          .filter(({ label }) => labels.includes(label))
          .map(({ value }) => value)
          .join(",");
        return act(entry.place, { kind: "press", entry: entry.id, id: control.id, chosen });
      },
      attach: (field, file) => void attached.set(field, file),
      async downloads() {
        const { entries } = await stateOf(account);
        const links = entries.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === "file" ? [block.href] : [])),
        );
        return Promise.all(links.map((href) => download(baseUrl + href)));
      },
      async submit(filled) {
        if (openForm === undefined) throw new Error(`${account} has no open form`);
        openForm = { ...openForm, form: fillIn(openForm.form, filled) };
        const { form, origin, place } = openForm;
        const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
        const files = takeFiles(attached, (label) => fieldNamed(form, label).name);
        return act(place, { kind: "submit", id: form.submit, values, files, entry: origin });
      },
      async complete(command, option, typed) {
        const [name, verb] = command.split(" ");
        const body = { account, place: "general", command: name, verb, option, typed };
        const suggestions = await post<readonly WireSuggestion[]>("/api/complete", body);
        return suggestions.map(({ label }) => label);
      },
      async inbox() {
        const { entries } = await stateOf(account);
        return entries.filter((entry) => isSaidByKith(entry, "direct")).map(toShown);
      },
    };
  };

  return {
    platform: "playground",
    workspace,
    channel,
    person(name) {
      const person = people.get(name) ?? join(name);
      people.set(name, person);
      return person;
    },
    async channelMessages() {
      const { entries } = await stateOf("");
      return entries.filter((entry) => isSaidByKith(entry, "general")).map(toShown);
    },
    async conversations() {
      const found = new Map<string, { accounts: readonly string[]; messages: readonly Shown[] }>();
      for (const { account } of (await stateOf("")).people) {
        const { places, entries } = await stateOf(account);
        for (const { id, kind, members } of places) {
          if (kind !== "conversation") continue;
          const messages = entries.filter((entry) => isSaidByKith(entry, id)).map(toShown);
          found.set(id, { accounts: members, messages });
        }
      }
      return [...found.values()];
    },
    async redeliverLast({ account }) {
      const deliver = redeliveries.get(account);
      if (deliver === undefined) throw new Error(`${account} has typed nothing`);
      return deliver();
    },
    close: () => Promise.resolve(),
  };
}

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  // The playground's own wire types describe its answers.
  return JSON.parse(text) as T;
}

/** What was attached, as the page sends it; then nothing is attached any more. */
function takeFiles(
  attached: Map<string, TestFile>,
  nameOf: (field: string) => string,
): Readonly<Record<string, WireFile>> {
  const files = [...attached].map(([field, { name, bytes }]): [string, WireFile] => [
    nameOf(field),
    bytes.byteLength > MAX_FILE_BYTES
      ? { name, isTooLarge: true }
      : { name, base64: Buffer.from(bytes).toString("base64") },
  ]);
  attached.clear();
  return Object.fromEntries(files);
}

/** Saves a file as a browser does: under the name that the answer gives it. */
async function download(url: string): Promise<TestFile> {
  const response = await fetch(url);
  const disposition = response.headers.get("content-disposition") ?? "";
  const name = /^attachment;.*filename\*=UTF-8''([^;]+)$/.exec(disposition)?.[1];
  if (!response.ok || name === undefined) throw new Error(`${url} gives no file to save`);
  return { name: decodeURIComponent(name), bytes: await response.bytes() };
}

function isSaidByKith(entry: WireEntry, place: string): boolean {
  return entry.place === place && entry.author === undefined && !entry.onlyYou;
}

function toReaction(answer: WireAnswer, open: WireForm | undefined): Reaction {
  switch (answer.kind) {
    case "entry":
      return { kind: "message", shown: toShown(answer.entry) };
    case "form":
      return { kind: "form", form: toShownForm(answer.form, {}) };
    case "invalid": {
      if (open === undefined) throw new Error("errors without a form");
      const errors = answer.errors.map(({ field, message }) => [field, message] as const);
      return { kind: "form", form: toShownForm(open, Object.fromEntries(errors)) };
    }
    case "none":
      return { kind: "nothing" };
  }
}

function toShownForm(form: WireForm, errors: Readonly<Record<string, string>>): ShownForm {
  return {
    title: form.title,
    fields: form.fields.map(({ name, label, value, required, choices }) => ({
      label,
      value: choices.find((choice) => choice.value === value)?.label ?? value,
      required,
      error: errors[name],
    })),
  };
}

function fieldNamed(form: WireForm, label: string): WireForm["fields"][number] {
  const field = form.fields.find((candidate) => candidate.label === label);
  if (field === undefined) throw new Error(`no field "${label}" in the form "${form.title}"`);
  return field;
}

/** Choices are filled in by label; everything else as it is typed. */
function fillIn(form: WireForm, filled: Readonly<Record<string, string>>): WireForm {
  for (const label of Object.keys(filled)) fieldNamed(form, label);
  const fields = form.fields.map((field) => {
    const typed = filled[field.label];
    if (typed === undefined) return field;
    return {
      ...field,
      value: field.choices.find((choice) => choice.label === typed)?.value ?? typed,
    };
  });
  return { ...form, fields };
}

function controlsOf(blocks: readonly WireBlock[]): readonly WireControl[] {
  return blocks.flatMap((block) => (block.kind === "controls" ? block.controls : []));
}

function toShown(entry: WireEntry): Shown {
  return {
    text: entry.blocks
      .map(textOf)
      .filter((line) => line !== "")
      .join("\n"),
    buttons: controlsOf(entry.blocks).flatMap((control) =>
      control.kind === "select" ? [] : [control.label],
    ),
    images: entry.blocks.flatMap((block) => (block.kind === "image" ? [block.alt] : [])),
    place: entry.onlyYou ? "caller" : entry.place === "direct" ? "direct" : "channel",
  };
}

function textOf(block: WireBlock): string {
  switch (block.kind) {
    case "title":
      return block.text;
    case "text":
    case "context":
      return textOfSpans(block.spans);
    case "fields":
      return block.fields.map(({ label, value }) => `${label}: ${textOfSpans(value)}`).join("\n");
    case "file":
      return `${block.label} (${block.name})`;
    case "divider":
    case "controls":
    case "image":
      return "";
  }
}

function textOfSpans(spans: readonly WireSpan[]): string {
  return spans
    .map((span) => {
      switch (span.kind) {
        case "mention":
          return `@${span.account}`;
        case "time":
          return span.fallback;
        case "text":
        case "bold":
        case "code":
        case "link":
          return span.text;
      }
    })
    .join("");
}
