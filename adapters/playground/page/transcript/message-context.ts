import type { WireEntry } from "../../wire.ts";

/** What a message needs of the page around it. */
export type MessageContext = {
  readonly timeZone: string;
  readonly nameOf: (account: string) => string;
  readonly colourOf: (account: string) => number;
  readonly press: (entry: WireEntry, id: string, chosen: string | undefined) => void;
  readonly openBehind: (entry: WireEntry) => void;
};
