import type { WireState, WireUpdate } from "../../wire.ts";
import { fetchState, openUpdates } from "./api.ts";

/** What the page knows before the first state. */
export const nothingYet: WireState = {
  groupName: "",
  largestFile: 0,
  me: "",
  now: "",
  people: [],
  places: [],
  entries: [],
  commands: [],
  prefix: "",
  connect: [],
};

/** The browser connects again by itself, save after an answer that was none; then this is waited for, in milliseconds. */
const AGAIN_AFTER_MS = 1_000;

/**
 * Follows what one person sees, until stopped. What is pushed is listened to before the state is asked for, so that
 * nothing is missed in between; what comes until the state is there is kept and put on top of it. So it is after each
 * lost connection too.
 * @returns how to stop. Nothing is told after that, not even what was asked for before.
 */
export function followState(
  account: string,
  on: {
    /** Everything anew. */
    readonly state: (state: WireState) => void;
    readonly update: (update: WireUpdate) => void;
    readonly lost: () => void;
  },
): () => void {
  let stop = (): void => undefined;
  /** What was pushed while a state is on its way. */
  let waiting: WireUpdate[] | undefined;

  const connect = (): void => {
    const updates = openUpdates(account);
    stop = () => updates.close();
    const again = (): void => {
      updates.close();
      const timer = setTimeout(connect, AGAIN_AFTER_MS);
      stop = () => clearTimeout(timer);
    };
    const lose = (): void => {
      waiting = undefined;
      on.lost();
    };
    const takeState = async (): Promise<void> => {
      const pushed: WireUpdate[] = [];
      waiting = pushed;
      const state = await fetchState(account).catch(() => undefined);
      // Stopped, or connected anew and asked again.
      if (waiting !== pushed) return;
      if (state === undefined) {
        lose();
        again();
        return;
      }
      waiting = undefined;
      on.state(state);
      for (const update of pushed) on.update(update);
    };
    updates.addEventListener("open", () => void takeState());
    updates.addEventListener("message", ({ data }: MessageEvent<string>) => {
      // Both sides share wire.ts.
      const update = JSON.parse(data) as WireUpdate;
      if (waiting === undefined) on.update(update);
      else waiting.push(update);
    });
    updates.addEventListener("error", () => {
      lose();
      if (updates.readyState === EventSource.CLOSED) again();
    });
  };
  connect();

  return () => {
    waiting = undefined;
    stop();
  };
}
