import type { IncomingMessage, ServerResponse } from "node:http";

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves every path that starts with `prefix` ("/slack/events", "/") on Kith's HTTP server; the longest prefix wins. */
export type Mount = (prefix: string, listener: RequestListener) => void;
