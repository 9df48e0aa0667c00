import type { WirePerson, WirePlace } from "../wire.ts";
import type { TranscriptState } from "./transcript.ts";
import { unreadCounts } from "./transcript.ts";

/** Everyone, with how much each has not seen. */
export function peopleView(state: TranscriptState): readonly WirePerson[] {
  return state.people.map((person) => ({
    ...person,
    unread: Object.values(unreadCounts(state, person.account)).reduce((sum, n) => sum + n, 0),
  }));
}

/** The places of one person. The first two have the page's own words for a title, a conversation its people's names. */
export function placesView(
  state: TranscriptState,
  account: string,
  channel: string,
): readonly WirePlace[] {
  const unread = unreadCounts(state, account);
  return [
    { id: "general", kind: "channel", title: channel, members: [], unread: unread["general"] ?? 0 },
    { id: "direct", kind: "direct", title: "", members: [], unread: unread["direct"] ?? 0 },
    ...state.conversations
      .filter(({ accounts }) => accounts.includes(account))
      .map(({ id, accounts }): WirePlace => ({
        id,
        kind: "conversation",
        title: namesOf(state, [account, ...accounts.filter((other) => other !== account)]),
        members: accounts,
        unread: unread[id] ?? 0,
      })),
  ];
}

const namesOf = ({ people }: TranscriptState, accounts: readonly string[]): string =>
  new Intl.ListFormat("en").format(
    accounts.map((account) => people.find((one) => one.account === account)?.name ?? account),
  );
