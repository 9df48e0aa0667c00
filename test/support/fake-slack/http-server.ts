import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer as readBytes } from "node:stream/consumers";
import type { Fault, Faults } from "./faults.ts";
import type { Fields } from "./fields.ts";
import { isFields, readJson } from "./fields.ts";
import { answerAt } from "./response-addresses.ts";
import type { FakeInstalls } from "./installs.ts";
import { apiMethods, readArguments } from "./web-api.ts";
import type { World } from "./world.ts";

/** One workspace; without a token the app is not in it. */
export type FakeTeam = {
  readonly world: World;
  readonly faults: Faults;
  token: string | undefined;
};

export type HttpSide = {
  /** The first is the one that a call without a known token is noted in. */
  readonly teams: readonly [FakeTeam, ...FakeTeam[]];
  readonly installs: FakeInstalls;
  readonly baseUrl: () => string;
  readonly appToken: string;
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
    const id = path.slice("/response/".length);
    const team = side.teams.find(({ world }) => world.addresses.has(id)) ?? side.teams[0];
    const answer = answerAt(team.world, id, isFields(sent) ? sent : {});
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
  const file = fileIn(side, path.slice("/upload/".length))?.file;
  if (path.startsWith("/upload/") && file !== undefined) {
    file.bytes = new Uint8Array(bytes);
    response.writeHead(200).end(`OK - ${bytes.length}`);
    return;
  }
  response.writeHead(404).end();
}

/** A file's bytes, for a token that may read files; whoever else asks is sent to a page to sign in. */
async function giveFile(
  side: HttpSide,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { file, team } = fileIn(side, id) ?? {};
  const mayRead =
    request.headers.authorization === `Bearer ${team?.token}` &&
    team?.world.scopes.has("files:read") === true;
  if (file === undefined || !mayRead) {
    response.writeHead(302, { location: "/?redir=%2Ffiles-pri" }).end();
    return;
  }
  await file.held;
  response.writeHead(200, { "content-type": "application/octet-stream" }).end(file.bytes);
}

function fileIn(side: HttpSide, id: string) {
  for (const team of side.teams) {
    const file = team.world.files.get(id);
    if (file !== undefined) return { team, file };
  }
  return undefined;
}

function callMethod(
  side: HttpSide,
  method: string,
  authorization: string,
  body: string,
  response: ServerResponse,
): void {
  const team = side.teams.find(({ token }) => authorization === `Bearer ${token}`) ?? side.teams[0];
  const { world } = team;
  const args = readArguments(body);
  world.calls.push({ method, args });
  response.setHeader("x-oauth-scopes", [...world.scopes].join(","));
  const fault = team.faults.take(method, args);
  const carriedOut = before(fault, response)
    ? undefined
    : carryOut(side, team, method, { authorization, args });
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

function carryOut(
  side: HttpSide,
  team: FakeTeam,
  method: string,
  { authorization, args }: { readonly authorization: string; readonly args: Fields },
): Fields {
  if (method === "oauth.v2.access") return side.installs.exchange(args);
  const token = authorization.replace(/^Bearer /, "");
  if (token === "") return { ok: false, error: "not_authed" };
  if (method === "apps.connections.open") {
    if (token !== side.appToken) return { ok: false, error: "invalid_auth" };
    const address = side.baseUrl().replace(/^http/, "ws");
    return { ok: true, url: `${address}/link?ticket=${side.newTicket()}` };
  }
  if (side.installs.hasEnded(token)) return { ok: false, error: "account_inactive" };
  if (token === side.installs.organisationToken) return { ok: true, revoked: true };
  if (token !== team.token) return { ok: false, error: "invalid_auth" };
  const run = apiMethods[method];
  return run === undefined
    ? { ok: false, error: "unknown_method" }
    : run(team.world, args, { baseUrl: side.baseUrl() });
}

function reply(response: ServerResponse, status: number, body: Fields): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
