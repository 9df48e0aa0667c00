import type { WireUpdate } from "../wire.ts";

type Listener = {
  readonly account: string;
  readonly push: (update: WireUpdate) => void;
  readonly end: () => void;
};

/** Pages that watch, and what is pushed to them. */
export type Updates = {
  /** Gives back how to stop listening. */
  readonly listen: (listener: Listener) => () => void;
  /** `make` says what one reader gets; undefined: nothing. */
  readonly push: (make: (account: string) => WireUpdate | undefined) => void;
  readonly endAll: () => void;
};

export function createUpdates(): Updates {
  const listeners = new Set<Listener>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push(make) {
      for (const { account, push } of listeners) {
        const update = make(account);
        if (update !== undefined) push(update);
      }
    },
    endAll() {
      for (const { end } of listeners) end();
      listeners.clear();
    },
  };
}
