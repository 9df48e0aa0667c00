/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: "rate-limit"; readonly retryAfterSeconds: number; readonly global: boolean }
  /** Answers with this status; `stored` says whether the request was carried out all the same. */
  | { readonly kind: "error"; readonly status: number; readonly stored: boolean }
  /** Never answers. */
  | { readonly kind: "hang"; readonly stored: boolean }
  /** Refuses with one of Discord's codes. */
  | { readonly kind: "refuse"; readonly status: number; readonly code: number }
  /** Breaks the connection. */
  | { readonly kind: "break"; readonly stored: boolean };

export type Faults = {
  /** The next `times` requests to this route, such as `POST /channels/:channel/messages`, go wrong. */
  readonly inject: (route: string, fault: Fault, times?: number) => void;
  /** Before each request to the route chance decides what it meets. */
  readonly byChance: (route: string, draw: () => Fault | undefined) => void;
  readonly take: (route: string) => Fault | undefined;
};

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  const drawn = new Map<string, () => Fault | undefined>();
  return {
    byChance: (route, draw) => drawn.set(route, draw),
    inject(route, fault, times = 1) {
      const queue = waiting.get(route) ?? [];
      queue.push(...Array.from({ length: times }, () => fault));
      waiting.set(route, queue);
    },
    take: (route) => waiting.get(route)?.shift() ?? drawn.get(route)?.(),
  };
}
