import type { Random } from "#test/simulation/random.ts";

/** Anything that JSON holds. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

type Path = readonly (string | number)[];

const TEXTS = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "<@U0>",
  "<@!0>",
  "<#C0|general>",
  "<!everyone>",
  "&lt;&amp;",
  "k1:command::met:",
  "k1:fix:AAAAAAAAAAAAAAAAAAAAAA",
  "👩🏽‍🚀".repeat(50),
  "x".repeat(20_000),
  "-1",
  "9".repeat(30),
] as const;

/** One of its texts is another one. `typed` are the keys of texts that people can bring about. */
export function retype(payload: Json, random: Random, typed: ReadonlySet<string>): Json {
  const texts = paths(payload).filter(
    (path) =>
      path.some((key) => typed.has(String(key))) && typeof valueAt(payload, path) === "string",
  );
  const path = random.pickAny(texts);
  return path === undefined ? payload : replace(payload, path, () => random.pick(TEXTS));
}

/** It holds more than is known so far, as when a platform grows. Under the keys `byId` stand lists by id, which stay. */
export function extend(payload: Json, random: Random, byId: ReadonlySet<string>): Json {
  const inner = paths(payload).filter(
    (path) => isObject(valueAt(payload, path)) && !byId.has(String(path.at(-1))),
  );
  let extended = payload;
  for (let count = random.between(1, 4); count > 0; count--) {
    const path = random.pickAny(inner) ?? [];
    const more = { never_heard_of: random.pick<Json>([null, 1, "x", [], {}, [{ type: 99 }]]) };
    extended = replace(extended, path, (value) =>
      isObject(value) ? { ...value, ...more } : value,
    );
  }
  return extended;
}

/** One to four of its values are of no use. */
export function damage(payload: Json, random: Random): Json {
  let damaged = payload;
  for (let count = random.between(1, 4); count > 0; count--) {
    const path = random.pickAny(paths(damaged));
    const other = random.pick<Json | undefined>([undefined, null, 0, -1, [], {}, ...TEXTS]);
    if (path !== undefined) damaged = replace(damaged, path, () => other);
  }
  return damaged;
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function paths(value: Json, base: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return base.length === 0 ? [] : [base];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    paths(part, [...base, Array.isArray(value) ? Number(key) : key]),
  );
  return base.length === 0 ? inner : [base, ...inner];
}

const valueAt = (value: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => child(at, key), value);

const child = (value: Json | undefined, key: string | number): Json | undefined =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === String(key))?.[1]
    : undefined;

function replace(value: Json, path: Path, by: (old: Json) => Json | undefined): Json {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== "object" || value === null) return by(value) ?? null;
  const entries = Object.entries(value).flatMap(([key, old]): [string, Json][] => {
    if (key !== String(first)) return [[key, old]];
    const changed = rest.length === 0 ? by(old) : replace(old, rest, by);
    return changed === undefined ? [] : [[key, changed]];
  });
  return Array.isArray(value) ? entries.map(([, old]) => old) : Object.fromEntries(entries);
}
