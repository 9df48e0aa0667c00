/** What may be said of a step: names of things, counts, outcomes. Never an id of a person, never what anybody typed. */
type TraceFields = Readonly<Record<string, string | number | boolean>>;

/** Runs a step so that its time, place and failure can be seen from outside. */
export type Traced = <Result>(
  name: string,
  fields: TraceFields,
  work: () => Promise<Result>,
) => Promise<Result>;

let tracing: Traced | undefined;

/** Has all steps of this process reported, until it is called without. It stands in the lowest room, as every room has steps. */
export function useTracing(traced: Traced | undefined): void {
  tracing = traced;
}

/** A step of what Kith does, such as a command or a transaction; costs nothing where nobody watches. */
export const traced: Traced = (name, fields, work) =>
  tracing === undefined ? work() : tracing(name, fields, work);
