import type { NetworkFacts, Person, Tie } from "./network-facts.ts";
import { TEN } from "./network-facts.ts";

/** Something to do for the network, each with a button that does it. */
export type Advice =
  /** The promise that has been due for longest. */
  | { readonly kind: "promise" }
  /** There are people whom the member has not thought of. */
  | { readonly kind: "inventory" }
  | { readonly kind: "wake"; readonly person: Person }
  | { readonly kind: "two-names"; readonly person: Person }
  /** Nearly all ties are of one kind: reach somebody of another. */
  | { readonly kind: "mix"; readonly person: Person; readonly most: Tie }
  | { readonly kind: "unsaid"; readonly person: Person };

/** More is not done. */
const MOST_ADVICE = 3;
/** Under so many people a mix says nothing. */
const FEW = 10;
/** A mix in which one kind of tie holds so much of the whole is lopsided. */
const LOPSIDED = 0.8;

/**
 * What to do next, the most pressing first, at most three; nobody is named twice, and nobody to whom an outreach is
 * under way.
 */
export function advise(
  facts: NetworkFacts,
  state: {
    readonly overduePromises: number;
    /** Whether the first list has circles left to go through. */
    readonly isInventoryOpen: boolean;
    /** Contacts with an outreach under way, or one that ended a short while ago. */
    readonly resting: ReadonlySet<string>;
  },
): readonly Advice[] {
  const named = new Set(state.resting);
  const pick = (people: readonly Person[]): Person | undefined => {
    const person = people.find(({ id }) => !named.has(id));
    if (person !== undefined) named.add(person.id);
    return person;
  };
  const advice: Advice[] = [];
  if (state.overduePromises > 0) advice.push({ kind: "promise" });
  if (state.isInventoryOpen && facts.helperCount < TEN) advice.push({ kind: "inventory" });
  const asleep = pick(facts.dormant);
  if (asleep !== undefined) advice.push({ kind: "wake", person: asleep });
  const most = mostOf(facts);
  const other = most && pick(otherThan(facts, most));
  if (most !== undefined && other !== undefined) {
    advice.push({ kind: "mix", person: other, most });
  }
  const [unsaid] = facts.unsaid;
  if (unsaid !== undefined && facts.helperCount < TEN) {
    advice.push({ kind: "unsaid", person: unsaid });
  }
  const helper = pick(facts.helpers);
  if (helper !== undefined) advice.push({ kind: "two-names", person: helper });
  return advice.slice(0, MOST_ADVICE);
}

/** The kind of tie that nearly all are of, if there is one. */
function mostOf({ ties, contacts }: NetworkFacts): Tie | undefined {
  if (contacts < FEW) return undefined;
  return (["strong", "weak", "new"] as const).find((tie) => {
    const { recent, earlier, unknown } = ties[tie];
    return recent + earlier + unknown >= contacts * LOPSIDED;
  });
}

/** Those further away where nearly all are close, and the closer ones first where nearly all are far. */
function otherThan({ quiet }: NetworkFacts, most: Tie): readonly Person[] {
  switch (most) {
    case "strong":
      return [...quiet.weak, ...quiet.new];
    case "weak":
      return [...quiet.new, ...quiet.strong];
    case "new":
      return [...quiet.strong, ...quiet.weak];
  }
}
