import type { Day } from "#core/calendar/calendar.ts";
import type { DatedFact, Facts } from "../facts.ts";
import type { readAskTies, readOfferKinds, readOpenAsks, readOwnAsks } from "./read-asks.ts";

type Row<Read extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Read>
>[number];

type OpenAsk = Row<typeof readOpenAsks>;
type OfferKind = Row<typeof readOfferKinds>["kind"];

/** Which standing offers answer which asks by their kind alone: what is about an employer takes a look at words. */
const ANSWERED_BY: Readonly<Record<OpenAsk["kind"], readonly OfferKind[]>> = {
  introduction: [],
  advice: ["call"],
  review: ["review"],
  "mock-interview": ["mock-interview"],
  reference: [],
  referral: [],
  other: ["call", "other"],
};

const MOST = 3;

/** What asks there are for one member, out of those of their group. */
export function askFactsOf(
  memberId: string,
  read: {
    readonly open: readonly OpenAsk[];
    readonly ties: readonly Row<typeof readAskTies>[];
    readonly offers: readonly Row<typeof readOfferKinds>[];
    readonly own: Row<typeof readOwnAsks> | undefined;
  },
  dayOf: (at: Date) => Day,
): Facts["asks"] {
  const idsOf = (tie: Row<typeof readAskTies>["tie"]) =>
    new Set(read.ties.flatMap((one) => (one.tie === tie ? [one.id] : [])));
  const said = idsOf("said");
  const blocked = idsOf("blocked");
  const routed = idsOf("routed");
  const offered = new Set(read.offers.map(({ kind }) => kind));
  const open = read.open.filter(
    (ask) => ask.asker_id !== memberId && !said.has(ask.id) && !blocked.has(ask.asker_id),
  );
  const fact = (ask: OpenAsk): DatedFact => ({
    id: ask.id,
    memberId: ask.asker_id,
    on: dayOf(ask.at),
  });
  return {
    routed: open
      .filter(({ id }) => routed.has(id))
      .slice(0, MOST)
      .map(fact),
    fitting: open
      .filter(
        ({ id, kind }) => !routed.has(id) && ANSWERED_BY[kind].some((offer) => offered.has(offer)),
      )
      .slice(0, MOST)
      .map(fact),
    openCount: open.length,
    unsettled: (read.own?.unsettled ?? []).map(({ id, at }) => ({
      id,
      memberId: null,
      on: dayOf(new Date(at)),
    })),
    ownOpen: read.own?.open ?? 0,
    lastAskedOn:
      read.own === undefined || read.own.asked_at === null ? null : dayOf(read.own.asked_at),
  };
}
