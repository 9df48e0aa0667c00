import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "#chat/config-error.ts";
import type { Mount, RequestListener } from "#chat/http-mount.ts";
import type { Log } from "#chat/log.ts";
import { sendPlainPage } from "./plain-page.ts";
import { sendStyle, STYLE_PATH } from "./web-page.ts";

/** Kith's one HTTP server; adapters and health checks mount what they serve. */
export type HttpServer = {
  readonly mount: Mount;
  /**
   * Port 0 takes any free one; the answer says which.
   * @throws ConfigError when the address is taken or not allowed, naming HOST and PORT.
   */
  readonly listen: (host: string, port: number) => Promise<{ readonly port: number }>;
  /** From now on each answer ends its connection, so that whoever keeps one open goes elsewhere with the next request. */
  readonly leave: () => void;
  /** Takes no new connection, lets requests under way finish, ends idle connections and event streams. */
  readonly close: () => Promise<void>;
};

/** A request that is still not answered this long after `close` is cut off, in milliseconds. */
const CLOSE_GRACE_MS = 10_000;

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The server, not yet listening. A listener answers for every path under its prefix; the longest prefix wins. */
export function createHttpServer({ log }: { readonly log: Log }): HttpServer {
  const mounted = new Map<string, RequestListener>([
    [STYLE_PATH, (_request, response) => sendStyle(response)],
  ]);
  const underWay = new Set<ServerResponse>();
  let leaving = false;
  let closing = false;

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (leaving) response.setHeader("connection", "close");
    underWay.add(response);
    response.once("close", () => {
      underWay.delete(response);
      // A kept-alive connection becomes idle only after its answer is out.
      if (closing) setImmediate(() => server.closeIdleConnections());
    });
    answer(mounted, request, response, log);
  });

  return {
    mount(prefix, listener) {
      if (!prefix.startsWith("/")) throw new Error(`mount ${prefix}: a prefix starts with "/"`);
      if (mounted.has(prefix)) throw new Error(`mount ${prefix}: already taken`);
      mounted.set(prefix, listener);
    },
    listen(host, port) {
      return new Promise((resolve, reject) => {
        server.once("error", (cause: NodeJS.ErrnoException) =>
          reject(listenError(cause, host, port)),
        );
        server.listen(port, host, () => {
          // A TCP server's address is never a string; the types also describe pipes.
          resolve({ port: (server.address() as AddressInfo).port });
        });
      });
    },
    leave() {
      leaving = true;
    },
    close() {
      if (closing || !server.listening) return Promise.resolve();
      closing = true;
      return new Promise((resolve) => {
        const cutOff = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close(() => {
          clearTimeout(cutOff);
          resolve();
        });
        for (const response of underWay) if (isEventStream(response)) response.end();
      });
    },
  };
}

function answer(
  mounted: ReadonlyMap<string, RequestListener>,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void {
  const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const listener = findListener(mounted, path);
  if (listener === undefined) {
    sendPlainPage(response, 404, "There is nothing at this address.");
    return;
  }
  try {
    listener(request, response);
  } catch (cause) {
    log.error("request failed", cause, { method: request.method });
    if (response.headersSent) response.destroy();
    else sendPlainPage(response, 500, "Something went wrong here. Please try again.");
  }
}

function findListener(
  mounted: ReadonlyMap<string, RequestListener>,
  path: string,
): RequestListener | undefined {
  const fitting = [...mounted.keys()].filter(
    (prefix) => path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
  );
  const longest = fitting.sort((one, other) => other.length - one.length)[0];
  return longest === undefined ? undefined : mounted.get(longest);
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === "EADDRINUSE") {
    return new ConfigError(
      `Port ${port} on ${host} is in use. Stop the other program, or set PORT to a free one.`,
    );
  }
  if (cause.code === "EACCES") {
    return new ConfigError(`Port ${port} may not be used. Set PORT to one above 1023.`);
  }
  if (cause.code === "EADDRNOTAVAIL" || cause.code === "ENOTFOUND") {
    return new ConfigError(`This machine has no address ${host}. Set HOST to one of its own.`);
  }
  return cause;
}
