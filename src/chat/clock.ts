/** Where "now" comes from. Features get it as a value; only the edges ask. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that a visitor of the playground, or a test, can move forward; what falls due on the way happens. */
export type MovableClock = Clock & { readonly advance: (ms: number) => Promise<void> };
