/** What goes wrong with one Web API call. */
export type Fault =
  | { readonly kind: "rate-limited"; readonly retryAfterSeconds: number }
  /** The call is carried out, then answered by a server error. */
  | { readonly kind: "fails-after"; readonly status: number }
  | { readonly kind: "fails-before"; readonly status: number }
  /** The call is carried out and never answered. */
  | { readonly kind: "hangs" }
  /** The call is carried out, then the connection breaks. */
  | { readonly kind: "drops-after" }
  | { readonly kind: "refuses"; readonly error: string };

export type Faults = {
  /** The next call of the method meets this; several wait in line. */
  readonly next: (method: string, fault: Fault) => void;
  /** Every call of the method meets this from now on. */
  readonly always: (method: string, fault: Fault) => void;
  readonly take: (method: string) => Fault | undefined;
};

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  const lasting = new Map<string, Fault>();
  return {
    next: (method, fault) => waiting.set(method, [...(waiting.get(method) ?? []), fault]),
    always: (method, fault) => lasting.set(method, fault),
    take: (method) => waiting.get(method)?.shift() ?? lasting.get(method),
  };
}
