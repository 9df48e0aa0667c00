const LEGAL = /^(?:the|and|und|gmbh|ag|inc|ltd|llc|co|kg|of|für|der|die|das)$/i;

/** Matches the names that a firm goes by: "Anvil's" is Anvil Steel. Nothing when there is no firm. */
export function firmPattern(company: string | undefined): string {
  const [first] = (company ?? "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !LEGAL.test(word));
  // What matches nothing, so that it can stand in an alternative.
  return first === undefined ? "(?!)" : `${first}(?:['’]?s)?`;
}
