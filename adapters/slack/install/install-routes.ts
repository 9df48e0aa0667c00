import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "#chat/clock.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { InstallationStore } from "#chat/installation-store.ts";
import { localeOf } from "#chat/locale.ts";
import type { Log } from "#chat/log.ts";
import type { ExchangeSettings } from "./exchange-code.ts";
import { exchangeCode } from "./exchange-code.ts";
import type { InstallPages, InstallProblem, InstallWords } from "./install-pages.ts";
import { CALLBACK_PATH, INSTALL_PATH, START_PATH } from "./install-paths.ts";
import {
  STATE_LIFE_MS,
  checkState,
  isBrowserKey,
  makeState,
  newBrowserKey,
} from "./install-state.ts";
import { BOT_SCOPES, OPTIONAL_SCOPES } from "./scopes.ts";

const COOKIE = "kith_slack_install";

export type InstallSettings = Omit<ExchangeSettings, "redirectUri"> &
  InstallWords & {
    readonly stateSecret: string;
    /** Kith's own address: what a request says of the host is never believed. */
    readonly publicUrl: string;
    /** Slack's page on which people agree. */
    readonly authorizeUrl: string;
    readonly store: InstallationStore;
    /** What is remembered of a workspace is out of date. */
    readonly forget: (workspace: string) => void;
    readonly mount: Mount;
    readonly clock: Clock;
    readonly log: Log;
  };

const STATUS: Readonly<Record<InstallProblem, number>> = {
  denied: 200,
  forged: 400,
  expired: 400,
  used: 400,
  organisation: 400,
  "no-answer": 502,
  misconfigured: 500,
};

/** Serves the install page, the way to Slack, and the way back. */
export function mountInstall(settings: InstallSettings): void {
  settings.mount(INSTALL_PATH, (request, response) => {
    if (request.method !== "GET") return void response.writeHead(405).end();
    if (pathOf(request) === START_PATH) return goToSlack(settings, request, response);
    return settings.show(response, 200, pagesFor(settings, request).offer(START_PATH));
  });
  settings.mount(CALLBACK_PATH, (request, response) => {
    if (request.method !== "GET") return void response.writeHead(405).end();
    finish(settings, request, response).catch((error: unknown) => {
      settings.log.error("slack installation failed", error);
      showProblem(settings, request, response, "no-answer");
    });
  });
}

function goToSlack(
  settings: InstallSettings,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const known = cookieOf(request);
  // The same key again, so that a second tab does not spoil the first.
  const browserKey = isBrowserKey(known) ? known : newBrowserKey();
  const url = new URL(settings.authorizeUrl);
  url.searchParams.set("client_id", settings.clientId);
  url.searchParams.set("scope", [...BOT_SCOPES, ...OPTIONAL_SCOPES].join(","));
  url.searchParams.set("redirect_uri", redirectUri(settings));
  url.searchParams.set("state", makeState(settings.stateSecret, browserKey, settings.clock.now()));
  response
    .writeHead(302, {
      location: url.href,
      "set-cookie": cookie(settings, browserKey, STATE_LIFE_MS / 1000),
      "cache-control": "no-store",
    })
    .end();
}

async function finish(
  settings: InstallSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const query = new URL(request.url ?? "/", settings.publicUrl).searchParams;
  const code = query.get("code");
  if (code === null) return showProblem(settings, request, response, "denied");
  const state = checkState(
    settings.stateSecret,
    { state: query.get("state") ?? "", browserKey: cookieOf(request) },
    settings.clock.now(),
  );
  if (state !== "good") return showProblem(settings, request, response, state);
  const exchanged = await exchangeCode({ ...settings, redirectUri: redirectUri(settings) }, code);
  if (exchanged.kind !== "installed") {
    if ("reason" in exchanged) {
      settings.log.error("slack installation refused", new Error(exchanged.reason));
    }
    return showProblem(settings, request, response, exchanged.kind);
  }
  const { installation, team, appId } = exchanged;
  await settings.store.save(installation, { name: team.name });
  settings.forget(team.id);
  settings.log.info("slack workspace installed", { workspace: team.id });
  response.setHeader("set-cookie", cookie(settings, "", 0));
  const open = new URL("https://slack.com/app_redirect");
  open.searchParams.set("team", team.id);
  if (appId !== undefined) open.searchParams.set("app", appId);
  settings.show(response, 200, pagesFor(settings, request).done(team.name, open.href));
}

function showProblem(
  settings: InstallSettings,
  request: IncomingMessage,
  response: ServerResponse,
  problem: InstallProblem,
): void {
  if (response.headersSent) return;
  const page = pagesFor(settings, request).problem(problem, INSTALL_PATH);
  settings.show(response, STATUS[problem], page);
}

const pagesFor = ({ pages }: InstallSettings, request: IncomingMessage): InstallPages =>
  pages(localeOf(request.headers["accept-language"]?.split(",")[0]?.trim()));

const redirectUri = ({ publicUrl }: InstallSettings): string =>
  new URL(CALLBACK_PATH, publicUrl).href;

/** Lax, as the way back from Slack is a link from another site. */
function cookie({ publicUrl }: InstallSettings, value: string, seconds: number): string {
  const secure = new URL(publicUrl).protocol === "https:" ? "; Secure" : "";
  return `${COOKIE}=${value}; HttpOnly; SameSite=Lax; Path=/slack; Max-Age=${seconds}${secure}`;
}

function cookieOf(request: IncomingMessage): string | undefined {
  const cookies = (request.headers.cookie ?? "").split(";").map((part) => part.trim().split("="));
  return cookies.find(([name]) => name === COOKIE)?.[1];
}

const pathOf = (request: IncomingMessage): string => (request.url ?? "").split("?", 1)[0] ?? "";
