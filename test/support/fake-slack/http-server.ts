import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer as readBytes } from "node:stream/consumers";
import type { Fault, Faults } from "./faults.ts";
import type { Fields } from "./fields.ts";
import { isFields, readJson } from "./fields.ts";
import { answerAt } from "./response-addresses.ts";
import { apiMethods, readArguments } from "./web-api.ts";
import type { World } from "./world.ts";

export type HttpSide = {
  readonly world: World;
  readonly faults: Faults;
  readonly baseUrl: () => string;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly newTicket: () => string;
};

/** Answers the Web API, response_urls and uploads. */
export async function serve(
  side: HttpSide,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readBytes(request);
  const body = bytes.toString("utf8");
  const path = (request.url ?? "").split("?", 1)[0] ?? "";
  if (path.startsWith("/api/")) {
    callMethod(
      side,
      path.slice("/api/".length),
      request.headers.authorization ?? "",
      body,
      response,
    );
    return;
  }
  if (path.startsWith("/response/")) {
    const sent = readJson(body);
    const answer = answerAt(
      side.world,
      path.slice("/response/".length),
      isFields(sent) ? sent : {},
    );
    reply(
      response,
      answer.status,
      answer.error === undefined ? { ok: true } : { ok: false, error: answer.error },
    );
    return;
  }
  if (path.startsWith("/files-pri/")) {
    return giveFile(side, path.split("/")[2] ?? "", request, response);
  }
  const file = side.world.files.get(path.slice("/upload/".length));
  if (path.startsWith("/upload/") && file !== undefined) {
    file.bytes = new Uint8Array(bytes);
    response.writeHead(200).end(`OK - ${bytes.length}`);
    return;
  }
  response.writeHead(404).end();
}

/** A file's bytes, for a token that may read files; whoever else asks is sent to a page to sign in. */
async function giveFile(
  { world, tokens }: HttpSide,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = world.files.get(id);
  const mayRead =
    request.headers.authorization === `Bearer ${tokens.bot}` && world.scopes.has("files:read");
  if (file === undefined || !mayRead) {
    response.writeHead(302, { location: "/?redir=%2Ffiles-pri" }).end();
    return;
  }
  await file.held;
  response.writeHead(200, { "content-type": "application/octet-stream" }).end(file.bytes);
}

function callMethod(
  side: HttpSide,
  method: string,
  authorization: string,
  body: string,
  response: ServerResponse,
): void {
  const { world } = side;
  const args = readArguments(body);
  world.calls.push({ method, args });
  response.setHeader("x-oauth-scopes", [...world.scopes].join(","));
  const fault = side.faults.take(method, args);
  const carriedOut = before(fault, response)
    ? undefined
    : carryOut(side, method, authorization, args);
  world.bell.emit("call");
  if (carriedOut !== undefined) after(fault, carriedOut, response);
}

/** True when the fault answered in the call's place. */
function before(fault: Fault | undefined, response: ServerResponse): boolean {
  switch (fault?.kind) {
    case "rate-limited":
      response.setHeader("retry-after", String(fault.retryAfterSeconds));
      reply(response, 429, { ok: false, error: "ratelimited" });
      return true;
    case "fails-before":
      response.writeHead(fault.status).end("upstream error");
      return true;
    case "refuses":
      reply(response, 200, { ok: false, error: fault.error });
      return true;
    case "fails-after":
    case "hangs":
    case "drops-after":
    case undefined:
      return false;
  }
}

function after(fault: Fault | undefined, answer: Fields, response: ServerResponse): void {
  switch (fault?.kind) {
    case "fails-after":
      response.writeHead(fault.status).end("upstream error");
      return;
    case "drops-after":
      response.destroy();
      return;
    case "hangs":
      return;
    case "rate-limited":
    case "fails-before":
    case "refuses":
    case undefined:
      reply(response, 200, answer);
  }
}

function carryOut(side: HttpSide, method: string, authorization: string, args: Fields): Fields {
  const token = authorization.replace(/^Bearer /, "");
  if (token === "") return { ok: false, error: "not_authed" };
  if (method === "apps.connections.open") {
    if (token !== side.tokens.app) return { ok: false, error: "invalid_auth" };
    const address = side.baseUrl().replace(/^http/, "ws");
    return { ok: true, url: `${address}/link?ticket=${side.newTicket()}` };
  }
  if (token !== side.tokens.bot) return { ok: false, error: "invalid_auth" };
  const run = apiMethods[method];
  return run === undefined
    ? { ok: false, error: "unknown_method" }
    : run(side.world, args, { baseUrl: side.baseUrl() });
}

function reply(response: ServerResponse, status: number, body: Fields): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
