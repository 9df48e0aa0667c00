import type { Message } from "#chat/message.ts";
import type { DemoPerson } from "../demo-group.ts";
import { MAX_KEPT_ENTRIES } from "../limits.ts";
import type { PlaceId } from "../wire.ts";

/** Where something was said. A direct place belongs to one person and Kith. */
export type Place =
  | { readonly kind: "channel" }
  | { readonly kind: "direct"; readonly account: string }
  | { readonly kind: "conversation"; readonly id: string };

export type Content =
  | {
      readonly kind: "kith";
      readonly message: Message;
      /** The group that its buttons belong to. */
      readonly group: string | undefined;
      /** Why it came; undefined for an answer. */
      readonly why: string | undefined;
    }
  | { readonly kind: "person"; readonly account: string; readonly line: string };

export type Entry = {
  readonly id: string;
  /** Counts up in the order of first appearance. */
  readonly seq: number;
  /** The same delivery has the same key, so that a second one shows nothing twice. */
  readonly key: string;
  readonly place: Place;
  /** ISO instant on the playground's clock. */
  readonly at: string;
  /** The one who sees it; undefined: everyone in the place. */
  readonly onlyFor: string | undefined;
  /** How often it was given new content. */
  readonly edits: number;
  readonly content: Content;
};

type Conversation = {
  readonly id: string;
  readonly title: string;
  readonly accounts: readonly string[];
};

/** All that is kept over a restart. */
export type TranscriptState = {
  readonly version: 1;
  readonly nextSeq: number;
  readonly people: readonly DemoPerson[];
  readonly conversations: readonly Conversation[];
  readonly entries: readonly Entry[];
  /** The newest entry that each person has seen, by account and place. */
  readonly read: Readonly<Record<string, Readonly<Record<PlaceId, number>>>>;
};

export type TranscriptChange =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "people-and-places" };

export type Transcript = {
  readonly state: () => TranscriptState;
  /** Adds an entry; one with a key that is there already is left as it is and given back. */
  readonly add: (entry: Omit<Entry, "id" | "seq" | "edits">) => Entry;
  /** Gives an entry new content in its place; undefined when it is gone. */
  readonly replace: (id: string, content: Content) => Entry | undefined;
  /** The same people and title open a conversation once. */
  readonly openConversation: (title: string, accounts: readonly string[]) => Conversation;
  readonly addPerson: (person: DemoPerson) => void;
  /** Everything in that place counts as seen. */
  readonly markRead: (account: string, place: PlaceId) => void;
};

export function emptyTranscript(people: readonly DemoPerson[]): TranscriptState {
  return { version: 1, nextSeq: 1, people, conversations: [], entries: [], read: {} };
}

/** What was said in the group. `changed` is told of each change, after it. */
export function createTranscript(
  initial: TranscriptState,
  changed: (change: TranscriptChange) => void,
): Transcript {
  let state = initial;
  const change = (next: Partial<TranscriptState>, what: TranscriptChange): void => {
    state = { ...state, ...next };
    changed(what);
  };
  return {
    state: () => state,
    add(draft) {
      const known = state.entries.find((entry) => entry.key === draft.key);
      if (known !== undefined) return known;
      const seq = state.nextSeq;
      const entry: Entry = { ...draft, id: `m${seq}`, seq, edits: 0 };
      const entries = [...state.entries, entry].slice(-MAX_KEPT_ENTRIES);
      change({ nextSeq: seq + 1, entries }, { kind: "entry", entry });
      return entry;
    },
    replace(id, content) {
      const old = state.entries.find((entry) => entry.id === id);
      if (old === undefined) return undefined;
      const entry: Entry = { ...old, content, edits: old.edits + 1 };
      const entries = state.entries.map((candidate) => (candidate.id === id ? entry : candidate));
      change({ entries }, { kind: "entry", entry });
      return entry;
    },
    openConversation(title, accounts) {
      const wanted = [...new Set(accounts)].sort();
      const known = state.conversations.find(
        (one) => one.title === title && one.accounts.join() === wanted.join(),
      );
      if (known !== undefined) return known;
      const id = `c${state.conversations.length + 1}`;
      const conversation: Conversation = { id, title, accounts: wanted };
      const conversations = [...state.conversations, conversation];
      change({ conversations }, { kind: "people-and-places" });
      return conversation;
    },
    addPerson(person) {
      if (state.people.some((known) => known.account === person.account)) return;
      change({ people: [...state.people, person] }, { kind: "people-and-places" });
    },
    markRead(account, place) {
      const newest = state.entries.findLast((entry) => placeId(entry.place) === place)?.seq ?? 0;
      if ((state.read[account]?.[place] ?? 0) >= newest) return;
      const read = { ...state.read, [account]: { ...state.read[account], [place]: newest } };
      change({ read }, { kind: "people-and-places" });
    },
  };
}

/** How a place is called by who is in it. */
export function placeId(place: Place): PlaceId {
  switch (place.kind) {
    case "channel":
      return "general";
    case "direct":
      return "direct";
    case "conversation":
      return place.id;
  }
}

/** The place of that name for this person; undefined when there is none, or they are not in it. */
export function findPlace(state: TranscriptState, account: string, id: PlaceId): Place | undefined {
  if (id === "general") return { kind: "channel" };
  if (id === "direct") return { kind: "direct", account };
  const conversation = state.conversations.find((one) => one.id === id);
  return conversation?.accounts.includes(account) === true
    ? { kind: "conversation", id }
    : undefined;
}

/** Whether this person sees the entry. */
export function isVisible(state: TranscriptState, entry: Entry, account: string): boolean {
  if (entry.onlyFor !== undefined && entry.onlyFor !== account) return false;
  const { place } = entry;
  switch (place.kind) {
    case "channel":
      return true;
    case "direct":
      return place.account === account;
    case "conversation":
      return findPlace(state, account, place.id) !== undefined;
  }
}

/** The entry, if it is there and this person sees it. */
export function findVisible(
  state: TranscriptState,
  account: string,
  id: string,
): Entry | undefined {
  const entry = state.entries.find((candidate) => candidate.id === id);
  return entry !== undefined && isVisible(state, entry, account) ? entry : undefined;
}

/** How many messages of others this person has not seen, by place. */
export function unreadCounts(
  state: TranscriptState,
  account: string,
): Readonly<Record<PlaceId, number>> {
  const counts: Record<PlaceId, number> = {};
  for (const entry of state.entries) {
    const place = placeId(entry.place);
    const isOwn = entry.content.kind === "person" && entry.content.account === account;
    if (isOwn || entry.seq <= (state.read[account]?.[place] ?? 0)) continue;
    if (isVisible(state, entry, account)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
