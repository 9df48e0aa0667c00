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
  readonly take: (route: string) => Fault | undefined;
};

export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    inject(route, fault, times = 1) {
      const queue = waiting.get(route) ?? [];
      queue.push(...Array.from({ length: times }, () => fault));
      waiting.set(route, queue);
    },
    take: (route) => waiting.get(route)?.shift(),
  };
}
