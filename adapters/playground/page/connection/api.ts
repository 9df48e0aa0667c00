import type {
  PlaceId,
  WireAnswer,
  WireBehind,
  WireFiles,
  WireState,
  WireSuggestion,
} from "../../wire.ts";

/** The playground's server, asked from the page. Each rejects when it is not reached. */

export type Deed =
  | { readonly kind: "home" }
  | {
      readonly kind: "line";
      readonly line: string;
      readonly shown: string;
      readonly files: WireFiles;
    }
  | {
      readonly kind: "press";
      readonly entry: string;
      readonly id: string;
      readonly chosen: string | undefined;
    }
  | {
      readonly kind: "submit";
      readonly id: string;
      readonly values: Readonly<Record<string, string>>;
      readonly files: WireFiles;
      readonly entry: string | undefined;
    };

async function readJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status}`);
  // Both sides share wire.ts.
  return (await response.json()) as T;
}

const get = async <T>(path: string): Promise<T> => readJson<T>(await fetch(path));

const post = async <T>(path: string, body: unknown): Promise<T> =>
  readJson<T>(
    await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );

const as = (account: string): string => `as=${encodeURIComponent(account)}`;

export const fetchState = (account: string): Promise<WireState> => get(`/api/state?${as(account)}`);

export const fetchBehind = (account: string, entry: string): Promise<WireBehind> =>
  get(`/api/behind/${entry}?${as(account)}`);

export const act = (
  account: string,
  place: PlaceId,
  deed: Deed,
  deliveryId: string,
): Promise<WireAnswer> => post("/api/act", { account, place, deed, deliveryId });

export const complete = (ask: {
  readonly account: string;
  readonly place: PlaceId;
  readonly command: string;
  readonly verb: string | undefined;
  readonly option: string;
  readonly typed: string;
}): Promise<readonly WireSuggestion[]> => post("/api/complete", ask);

export const join = (name: string): Promise<{ readonly account: string }> =>
  post("/api/people", { name });

export const moveClock = (
  by: { readonly advanceMs: number } | { readonly tomorrowMorning: string },
): Promise<{ readonly now: string }> => post("/api/clock", by);

export const markRead = (account: string, place: PlaceId): Promise<unknown> =>
  post("/api/read", { account, place });

/** What is pushed to one person. */
export const openUpdates = (account: string): EventSource =>
  new EventSource(`/api/updates?${as(account)}`);

/** An id for one deed, the same when it is sent again. Works on plain http too. */
export function newDeliveryId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
