import { silentLog, type Log } from "#chat/log.ts";
import type { GroupAnswer, Handle } from "#chat/answer.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Incoming } from "#chat/incoming.ts";
import { createKernel } from "#core/kernel/kernel.ts";
import type { JobDef } from "#core/define-job.ts";
import type { OpenDatabase } from "#db/open-database.ts";
import { createDesk } from "#features/index.ts";
import { createDelivery, type Delivery } from "#jobs/delivery.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { type Fault, type Faults, InjectedFault } from "./faults.ts";

/** A process of Kith with a connection of its own, which may fail and may be replaced. */
export type Replica = {
  readonly handle: (incoming: Incoming, fault?: Fault) => Promise<Handled>;
  /** Looks for due messages once. */
  readonly deliver: (fault?: Fault) => Promise<void>;
  readonly runJob: (job: JobDef, fault?: Fault) => Promise<void>;
};

export type Handled = {
  readonly answer: GroupAnswer;
  /** `ok`, the code of what a person can mend, or `bug`. */
  readonly outcome: string;
  readonly struck: boolean;
};

export function createReplica(options: {
  readonly database: OpenDatabase;
  readonly faults: Faults;
  readonly adapter: ChatAdapter;
  readonly now: () => Date;
  readonly timeZoneOf: (account: string) => string | undefined;
  /** Called for every error that was not injected. */
  readonly onBug: (event: string, cause: unknown) => void;
}): Replica {
  const { database, faults, adapter, now } = options;
  const { db } = database;
  const log: Log = {
    ...silentLog,
    error(event, cause) {
      if (!isInjected(cause)) options.onBug(event, cause);
    },
  };
  let outcome = "";
  let process = start();

  function start(): { readonly kernel: Handle; readonly delivery: Delivery } {
    const kernel = createKernel({
      db,
      // What is kept in memory hangs on the hash: a new process knows nothing.
      keyedHash: (text) => database.keyedHash(text),
      desk: createDesk(""),
      clock: { now },
      log,
      findProfile: async (_platform, _workspace, account) => ({
        name: account.toUpperCase(),
        timeZone: options.timeZoneOf(account),
        locale: undefined,
        isBot: false,
        isAdmin: false,
      }),
      draw: onePixel,
      onCommit: () => {},
      // Whoever sends again is a matter of chance here, and no time passes by itself.
      retryAfterMs: [],
      observe: (_incoming, code) => {
        outcome = code;
      },
    });
    const delivery = createDelivery({
      db,
      adapters: [adapter],
      clock: { now },
      log,
      draw: onePixel,
      // The waits are spread by the time of failure alone, so that it does not matter which replica fails.
      random: () => (now().getTime() % 1_000) / 1_000,
      retryAfterMs: [],
      observe: () => {},
    });
    return { kernel, delivery };
  }

  async function withFault<Result>(
    fault: Fault | undefined,
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly struck: boolean }> {
    faults.arm(fault);
    const result = await work();
    const struck = faults.struck();
    faults.arm(undefined);
    // What the dead process remembered is gone.
    if (struck && fault?.isDeath === true) process = start();
    return { result, struck };
  }

  return {
    async handle(incoming, fault) {
      const { result, struck } = await withFault(fault, () => process.kernel(incoming));
      return { answer: result, outcome, struck };
    },
    async deliver(fault) {
      await withFault(fault, () => process.delivery.runOnce());
    },
    async runJob(job, fault) {
      await withFault(fault, async () => {
        try {
          await job.run({ now: now(), db, commandPrefix: "", log });
        } catch (error) {
          log.error(`job ${job.name}`, error);
        }
      });
    },
  };
}

function isInjected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof InjectedFault || error.message.startsWith("the sender dies")) return true;
  return isInjected(error.cause);
}
