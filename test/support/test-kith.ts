import type { Answer } from "#chat/answer.ts";
import { encodeAction, type ActionRef } from "#chat/action-codec.ts";
import type { FormView } from "#chat/form.ts";
import type {
  Incoming,
  IncomingEvent,
  IncomingFiles,
  MentionedAccount,
  Platform,
} from "#chat/incoming.ts";
import { silentLog, type Log } from "#chat/log.ts";
import { plainText, type Control, type Message } from "#chat/message.ts";
import { fromJson, type OutboxPayload } from "#core/messages/message-json.ts";
import type { Desk } from "#core/kernel/desk.ts";
import { drawMessage, type Draw } from "#core/messages/draw-message.ts";
import { createKernel, type KernelOptions } from "#core/kernel/kernel.ts";
import { watchEvents } from "#core/kernel/watch-events.ts";
import type { EngineName } from "#db/engine.ts";
import { outbox } from "#db/schema/index.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { onePixel } from "./one-pixel.ts";
import { borrowTestDatabase } from "./borrow-test-database.ts";
import type { TestDatabase } from "./test-database.ts";

/** A message that waits in the outbox, or went out. */
type Letter = {
  readonly account: string | undefined;
  readonly accounts: readonly string[];
  readonly text: string;
  readonly why: string;
  readonly message: Message;
  readonly state: string;
  readonly dedupeKey: string;
};

export type TestPerson = {
  readonly account: string;
  /** The mention token, for command lines. */
  readonly mention: string;
  /** Types a command; returns all that is answered. A form stays open for `submit`. */
  readonly type: (line: string, files?: IncomingFiles) => Promise<Answered>;
  /** Presses a button of the newest answer or letter of this person that has one with this label. */
  readonly press: (label: string) => Promise<Answered>;
  /** Presses somebody else's button, as a forger would. */
  readonly pressRef: (action: ActionRef) => Promise<Answered>;
  /** Chooses an entry, or several at once, of the newest menu that has them all. */
  readonly choose: (entries: string | readonly string[]) => Promise<Answered>;
  /** Submits the open form with these values by field name over what it was filled with. */
  readonly submit: (
    values: Readonly<Record<string, string>>,
    files?: IncomingFiles,
  ) => Promise<Answered>;
  /** Direct messages written to this person, oldest first. */
  readonly letters: () => Promise<readonly Letter[]>;
};

type Answered = {
  readonly answer: Answer;
  /** The answer as one plain text; the form's title for a form. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly form: FormView | undefined;
};

export type TestKith = {
  readonly database: TestDatabase;
  readonly now: () => Date;
  /** Moves the clock; nothing happens by itself. */
  readonly setNow: (instant: string | Date) => void;
  readonly advanceDays: (days: number) => void;
  readonly person: (name: string, options?: PersonOptions) => TestPerson;
  /** Runs a declared job once, now. */
  readonly runJob: (name: string) => Promise<void>;
  readonly outbox: () => Promise<readonly Letter[]>;
  /** What everybody sees in channels, oldest first; anybody may press its buttons. */
  readonly channelMessages: () => readonly Message[];
  /** Sends any event as anybody; for redelivery and forged input. */
  readonly handle: (incoming: Incoming, onReply?: () => void) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

type PersonOptions = {
  /** Where they are; the playground when left out. */
  readonly platform?: Platform;
  /** Null for a direct message on a platform that then names no workspace. */
  readonly workspace?: string | null;
  /** What the platform calls this person; made of the account when left out. */
  readonly displayName?: string;
  /** What the platform calls the workspace. */
  readonly groupName?: string;
  /** Null for a direct message, where the platform names no channel. */
  readonly channel?: string | null;
  readonly locale?: string;
  readonly isAdmin?: boolean;
  /** Null where the platform does not tell, as on Discord; London when left out. */
  readonly timeZone?: string | null;
};

type TestParts = {
  /** In place of the features. */
  readonly desk?: Desk;
  readonly prefix?: string;
  /** In place of one that throws what is logged as an error. */
  readonly log?: Log;
  /** Counts and times what happens. */
  readonly observe?: KernelOptions["observe"];
  /** In place of one that draws a pixel at once. */
  readonly draw?: Draw;
  /** In place of one that is borrowed, where no test runs. */
  readonly database?: TestDatabase;
};

/** The real core and features on a real database, without any platform: answers come back as they are. */
export async function createTestKith(
  engine: EngineName = "postgres",
  start = "2026-03-02T10:00:00Z",
  parts: TestParts = {},
): Promise<TestKith> {
  const database = parts.database ?? (await borrowTestDatabase(engine));
  const desk = parts.desk ?? createDesk(parts.prefix ?? "");
  const log = parts.log ?? failingLog;
  const studio = { draw: parts.draw ?? onePixel, log };
  const zones = new Map<string, string | null>();
  const displayNames = new Map<string, string>();
  const posted: Message[] = [];
  let now = new Date(start);
  let deliveries = 0;
  const kernel = watchEvents(
    desk,
    createKernel({
      db: database.db,
      keyedHash: database.keyedHash,
      desk,
      clock: { now: () => now },
      log,
      findProfile: async (_platform, _workspace, account) => ({
        name: displayNames.get(account) ?? account[0]?.toUpperCase() + account.slice(1),
        timeZone: zones.has(account) ? (zones.get(account) ?? undefined) : "Europe/London",
        locale: undefined,
        isBot: account.startsWith("bot"),
        isAdmin: false,
      }),
      draw: studio.draw,
      onCommit: () => {},
      observe: parts.observe ?? (() => {}),
    }),
  );

  const readOutbox = async (): Promise<readonly Letter[]> => {
    const rows = await database.db.select().from(outbox).orderBy(outbox.runAt, outbox.id);
    return Promise.all(
      rows.map(async (row) => {
        const payload = fromJson<OutboxPayload>(row.payload ?? '{"message":[],"why":""}');
        const message = await drawMessage(studio, payload.message);
        return {
          account: row.target.kind === "account" ? row.target.account : undefined,
          accounts: row.target.kind === "conversation" ? row.target.accounts : [],
          text: plainText(message),
          why: payload.why,
          message,
          state: row.state,
          dedupeKey: row.dedupeKey,
        };
      }),
    );
  };

  function person(name: string, options: PersonOptions = {}): TestPerson {
    if (options.timeZone !== undefined) zones.set(name, options.timeZone);
    if (options.displayName !== undefined) displayNames.set(name, options.displayName);
    const seen: { readonly message: Message; readonly group: string | undefined }[] = [];
    let group: string | undefined;
    let form: FormView | undefined;

    const send = async (event: IncomingEvent): Promise<Answered> => {
      const mentioned: readonly MentionedAccount[] = [];
      const result = await kernel({
        platform: options.platform ?? "playground",
        deliveryId: `d${++deliveries}`,
        workspace:
          options.workspace === null
            ? undefined
            : { id: options.workspace ?? "w1", name: options.groupName ?? "Harbour Job Club" },
        account: { id: name, name, locale: options.locale, isAdmin: options.isAdmin },
        channel: options.channel === null ? undefined : (options.channel ?? "general"),
        mentioned,
        event,
      });
      group = result.group;
      const { answer } = result;
      const message = answer.kind === "reply" || answer.kind === "invalid" ? answer.message : [];
      if (answer.kind === "form") form = answer.form;
      if (answer.kind === "reply" && answer.audience === "channel") posted.push(message);
      else if (message.length > 0) seen.push({ message, group });
      return {
        answer,
        text: answer.kind === "form" ? answer.form.title : plainText(message),
        buttons: controlsOf(message).flatMap((control) =>
          control.kind === "button" ? [control.label] : [],
        ),
        form: answer.kind === "form" ? answer.form : undefined,
      };
    };

    const findControl = async <Found>(
      pick: (control: Control) => Found | undefined,
      what: string,
    ): Promise<Found> => {
      // What goes to a channel is for everybody there.
      const letters = (await readOutbox()).filter(
        ({ account, accounts }) =>
          (account ?? name) === name && (accounts.length === 0 || accounts.includes(name)),
      );
      const messages = [
        ...posted,
        ...letters.map((letter) => letter.message),
        ...seen.map((s) => s.message),
      ];
      for (const message of messages.toReversed()) {
        for (const control of controlsOf(message)) {
          const found = pick(control);
          if (found !== undefined) return found;
        }
      }
      throw new Error(`${name} sees no ${what}`);
    };

    return {
      account: name,
      mention: `<@${name}>`,
      type(line, files = {}) {
        const [command = "", ...rest] = line.replace(/^\//, "").split(" ");
        return send({ kind: "command-text", command, text: rest.join(" "), files });
      },
      async press(label) {
        const action = await findControl(
          (control) =>
            control.kind === "button" && control.label === label ? control.action : undefined,
          `button "${label}"`,
        );
        return send({ kind: "action", id: encodeAction(action, group), chosen: undefined });
      },
      pressRef: (action) =>
        send({ kind: "action", id: encodeAction(action, group), chosen: undefined }),
      async choose(entries) {
        const labels = typeof entries === "string" ? [entries] : entries;
        const { action, chosen } = await findControl(
          (control) => {
            if (control.kind !== "select" || (control.most ?? 1) < labels.length) return undefined;
            const choices = control.choices.filter(({ label }) => labels.includes(label));
            return choices.length === labels.length
              ? { action: control.action, chosen: choices.map(({ value }) => value).join(",") }
              : undefined;
          },
          `menu with ${labels.map((label) => `"${label}"`).join(" and ")}`,
        );
        return send({ kind: "action", id: encodeAction(action, group), chosen });
      },
      async submit(values, files = {}) {
        if (form === undefined) throw new Error(`${name} has no open form`);
        const filled = Object.fromEntries(
          form.fields.map((field) => [field.name, values[field.name] ?? field.value ?? ""]),
        );
        return send({
          kind: "submit",
          id: encodeAction(form.submit, group),
          values: filled,
          files,
        });
      },
      async letters() {
        return (await readOutbox()).filter((letter) => letter.account === name);
      },
    };
  }

  return {
    database,
    now: () => now,
    setNow: (instant) => {
      now = new Date(instant);
    },
    advanceDays: (days) => {
      now = new Date(now.getTime() + days * 86_400_000);
    },
    person,
    async runJob(name) {
      const job = featureJobs.find((candidate) => candidate.name === name);
      if (job === undefined) throw new Error(`no job ${name}`);
      await job.run({ now, db: database.db, commandPrefix: "", log });
    },
    outbox: readOutbox,
    channelMessages: () => posted,
    handle: async (incoming, onReply) => (await kernel(incoming, onReply)).answer,
    close: database.close,
  };
}

/** A bug must fail the test that caused it, with its stack. */
const failingLog: Log = {
  ...silentLog,
  error: (event, cause) => {
    throw new Error(event, { cause });
  },
};

const controlsOf = (message: Message): readonly Control[] =>
  message.flatMap((block) => (block.kind === "controls" ? block.controls : []));
