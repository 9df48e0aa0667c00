import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { ApiError } from "./api-error.ts";
import type { Fault, Faults } from "./faults.ts";
import type { TestFile } from "#test/support/chat-driver.ts";
import type { MatchedRoute, Route, RouteAnswer } from "./route.ts";
import { matchRoute } from "./route.ts";
import type { RecordedRequest, World } from "./world.ts";

const API = "/api/v10";

/** 10 MiB a file, for a bot in a server without boosts. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Discord's REST interface: authorisation, faults, routes, and Discord's shapes for what is refused. */
export function createHttpServer(world: World, faults: Faults, routes: readonly Route[]): Server {
  return createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", "http://fake").pathname;
    if (path.startsWith("/uploads/")) return serveUpload(world, path, response);
    const matched = matchRoute(routes, request.method ?? "GET", path.slice(API.length));
    const { body, files } = await readBody(request);
    const isTooLarge = files.some(({ bytes }) => bytes.byteLength > MAX_FILE_BYTES);
    const name = matched?.route.route ?? `${request.method} ${path}`;
    const recorded: RecordedRequest = { route: name, body, status: 0 };
    world.requests.push(recorded);
    const reply = (answer: RouteAnswer, headers: Record<string, string> = {}): void => {
      recorded.status = answer.status;
      const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
      const type = text === "" ? {} : { "content-type": "application/json" };
      response.writeHead(answer.status, { ...type, ...headers });
      response.end(text);
      world.changed();
    };
    if (matched === undefined || !path.startsWith(API)) {
      return reply({ status: 404, body: { message: "404: Not Found", code: 0 } });
    }
    if (matched.route.needsToken && !isAuthorised(world, request)) {
      return reply({ status: 401, body: { message: "401: Unauthorized", code: 0 } });
    }
    if (isTooLarge) {
      return reply({ status: 413, body: { message: "Request entity too large", code: 40005 } });
    }
    const fault = faults.take(name);
    const stored = fault === undefined || ("stored" in fault && fault.stored);
    const answer = stored ? carryOut(matched, body, files) : undefined;
    world.changed();
    if (fault === undefined) {
      if (answer !== undefined) reply(answer);
      return;
    }
    strike(fault, response, reply);
  }

  function carryOut(
    { route, params }: MatchedRoute,
    body: unknown,
    files: readonly TestFile[],
  ): RouteAnswer {
    try {
      return route.answer({ world, params, body, files });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 50035) {
        const rule = JSON.stringify(error.errors);
        world.violations.push({ route: route.route, path: [], rule });
      }
      const { status, code, message, errors } = error;
      return { status, body: { code, message, ...(errors === undefined ? {} : { errors }) } };
    }
  }
}

function strike(
  fault: Fault,
  response: ServerResponse,
  reply: (answer: RouteAnswer, headers?: Record<string, string>) => void,
): void {
  switch (fault.kind) {
    case "rate-limit": {
      const { retryAfterSeconds: retry_after, global } = fault;
      const headers = {
        "retry-after": String(retry_after),
        "x-ratelimit-scope": global ? "global" : "user",
        ...(global ? { "x-ratelimit-global": "true" } : {}),
      };
      const message = "You are being rate limited.";
      return reply({ status: 429, body: { message, retry_after, global } }, headers);
    }
    case "error":
      return reply({ status: fault.status, body: { message: "Server Error", code: 0 } });
    case "refuse":
      return reply({ status: fault.status, body: { message: "Refused", code: fault.code } });
    case "break":
      response.socket?.destroy();
      return undefined;
    case "hang":
      return undefined;
  }
}

function isAuthorised(world: World, request: IncomingMessage): boolean {
  return !world.tokenRevoked && request.headers.authorization === `Bot ${world.token}`;
}

async function serveUpload(world: World, path: string, response: ServerResponse): Promise<void> {
  const upload = world.uploads.get(path.split("/")[2] ?? "");
  await upload?.held;
  response.writeHead(upload === undefined ? 404 : 200).end(upload?.bytes);
}

/** A JSON body, or the JSON part of a form with files. */
async function readBody(
  request: IncomingMessage,
): Promise<{ readonly body: unknown; readonly files: readonly TestFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files: [] };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: TestFile[] = [];
  let body: unknown;
  for (const [key, value] of form) {
    if (typeof value === "string") {
      if (key === "payload_json") body = JSON.parse(value);
    } else {
      files.push({ name: value.name, bytes: await value.bytes() });
    }
  }
  return { body, files };
}
