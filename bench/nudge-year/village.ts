import type { GroupAnswer } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import { silentLog } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import { unpackId } from "#core/action-args.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import type { OpenDatabase } from "#db/open-database.ts";
import { createDesk, featureJobs } from "#features/index.ts";
import { createDelivery } from "#jobs/delivery.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import type { Act } from "#test/simulation/person.ts";
import type { Villager } from "./villagers.ts";

/** A message as somebody got it. */
export type Arrival = {
  readonly id: string;
  readonly account: string;
  readonly message: Message;
  readonly group: string;
  readonly at: Date;
};

/** Kith on one platform whose clock is moved by hand. */
export type Village = {
  readonly clock: { now: Date };
  readonly act: (person: Villager, act: Act) => Promise<GroupAnswer>;
  readonly runJobs: (names?: readonly string[]) => Promise<void>;
  /** Sends all that is due. Returns what arrived. */
  readonly deliver: () => Promise<readonly Arrival[]>;
};

const LOOKS = 20;

export function foundVillage({ db, keyedHash }: OpenDatabase, start: Date): Village {
  const clock = { now: start };
  const inbox: Arrival[] = [];
  const zones = new Map<string, string>();
  let deliveries = 0;
  const log = {
    ...silentLog,
    error: (event: string, cause: unknown) => {
      throw new Error(event, { cause });
    },
  };
  const adapter: ChatAdapter = {
    platform: "discord",
    pace: { messagesPerMinute: 2_700, afterCrash: "send-again", timeoutMs: 10_000 },
    start: async () => {},
    send: async (to, message, { deliveryKey, group }) => {
      const id = unpackId(deliveryKey) ?? "";
      if (to.kind === "account") {
        inbox.push({ id, account: to.account, message, group, at: clock.now });
      }
      return { kind: "sent", messageId: deliveryKey };
    },
    openConversation: async () => ({ kind: "opened", channel: `c${++deliveries}` }),
    profile: async () => undefined,
    health: () => ({ connected: true, detail: "" }),
    stop: async () => {},
  };
  const kernel = createKernel({
    db,
    keyedHash,
    desk: createDesk(""),
    clock: { now: () => clock.now },
    log,
    findProfile: async (_platform, _workspace, account) => ({
      name: account.toUpperCase(),
      timeZone: zones.get(account),
      locale: undefined,
      isBot: false,
      isAdmin: false,
    }),
    draw: onePixel,
    onCommit: () => {},
    observe: () => {},
  });
  const delivery = createDelivery({
    db,
    adapters: [adapter],
    clock: { now: () => clock.now },
    log,
    draw: onePixel,
    random: () => 0.5,
    observe: () => {},
  });
  return {
    clock,
    async act(person, { event }) {
      zones.set(person.account, person.timeZone);
      const answered = await kernel({
        platform: "discord",
        deliveryId: `d${++deliveries}`,
        workspace: { id: "w0", name: "Harbour Job Club" },
        account: {
          id: person.account,
          name: person.account,
          locale: person.locale,
          isAdmin: undefined,
        },
        channel: undefined,
        mentioned: [],
        event,
      });
      const { answer, group } = answered;
      if (answer.kind === "form") person.form = { view: answer.form, group };
      return answered;
    },
    async runJobs(names) {
      for (const job of featureJobs) {
        if (names !== undefined && !names.includes(job.name)) continue;
        await job.run({ now: clock.now, db, commandPrefix: "", log });
      }
    },
    async deliver() {
      const before = inbox.length;
      let last = -1;
      for (let look = 0; look < LOOKS && inbox.length !== last; look++) {
        last = inbox.length;
        await delivery.runOnce();
        clock.now = new Date(clock.now.getTime() + 1_000);
      }
      return inbox.slice(before);
    },
  };
}
