/**
 * drizzle-orm's `entity.js` for a process that has one drizzle-orm only. drizzle asks `is` dozens of times for each query,
 * and walks from a class to all its ancestors before it says no: so that what another copy of drizzle made is known by
 * name. Of one copy a prototype says all.
 */
export const entityKind = Symbol.for("drizzle:entityKind");

export const hasOwnEntityKind = Symbol.for("drizzle:hasOwnEntityKind");

export const is = (value: unknown, type: abstract new (...args: never) => unknown): boolean =>
  value instanceof type;
