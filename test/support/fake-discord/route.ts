import type { TestFile } from "#test/support/chat-driver.ts";
import type { World } from "./world.ts";

export type RouteCall = {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What was uploaded with the body. */
  readonly files: readonly TestFile[];
};

/** What a route answers: a status and a body, which may be empty. */
export type RouteAnswer = { readonly status: number; readonly body?: unknown };

export type Route = {
  /** Such as `POST /channels/:channel/messages`: faults and tests name a route by it. */
  readonly route: string;
  /** False where the address itself holds the secret. */
  readonly needsToken: boolean;
  /** @throws ApiError for whatever Discord refuses. */
  readonly answer: (call: RouteCall) => RouteAnswer;
};

export type MatchedRoute = {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
};

export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): MatchedRoute | undefined {
  const parts = path.split("/");
  for (const route of routes) {
    const [routeMethod, pattern = ""] = route.route.split(" ");
    const expected = pattern.split("/");
    if (routeMethod !== method || expected.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = expected.every((part, index) => {
      const actual = decodeURIComponent(parts[index] ?? "");
      if (!part.startsWith(":")) return part === actual;
      params[part.slice(1)] = actual;
      return actual !== "";
    });
    if (fits) return { route, params };
  }
  return undefined;
}
