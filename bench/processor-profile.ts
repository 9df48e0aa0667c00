import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What `node --cpu-prof` writes: a tree of calls, and which of them ran at each sample. Times are in microseconds. */
type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** Microseconds on the clock that a profile's times are on; all processes of a machine share it. */
export const profileClock = (): number => Number(process.hrtime.bigint() / 1000n);

/**
 * Processor time by part of the program, in microseconds, the largest first. What a library or Node's own code does
 * counts for the innermost part of `parts` that called it.
 *
 * @param folder where Node wrote its one profile
 * @param during from and until when, by `profileClock`
 * @param partOf the part that a function belongs to, by its name and file; undefined where its caller decides
 */
export function processorTimeByPart(
  folder: string,
  during: { readonly from: number; readonly until: number },
  partOf: (functionName: string, url: string) => string | undefined,
): readonly (readonly [part: string, microseconds: number])[] {
  const [file = ""] = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
  const profile: Profile = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  const parts = partsOf(profile, partOf);
  const totals = new Map<string, number>();
  let now = profile.startTime;
  for (const [index, delta] of profile.timeDeltas.entries()) {
    now += delta;
    if (now < during.from || now > during.until) continue;
    const part = parts.get(profile.samples[index] ?? -1) ?? "other";
    totals.set(part, (totals.get(part) ?? 0) + delta);
  }
  return [...totals].sort(([, one], [, other]) => other - one);
}

function partsOf(
  { nodes }: Profile,
  partOf: (functionName: string, url: string) => string | undefined,
): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, string>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    const part = partOf(callFrame.functionName, callFrame.url) ?? parts.get(id) ?? "other";
    parts.set(id, part);
    for (const child of children) if (byId.has(child)) parts.set(child, part);
  }
  return parts;
}
