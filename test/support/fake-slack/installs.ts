import { BOT_SCOPES } from "#adapters/slack/install/scopes.ts";
import type { Fields } from "./fields.ts";
import { textAt } from "./fields.ts";
import type { FakeTeam } from "./http-server.ts";
import type { World } from "./world.ts";

export const FAKE_CLIENT = { id: "1234.5678", secret: "fake-client-secret" } as const;

/** What somebody chooses on Slack's page of permissions. */
export type Choice =
  | { readonly kind: "allow"; readonly world: World }
  | { readonly kind: "deny" }
  /** For the whole organisation. */
  | { readonly kind: "organisation" };

export type FakeInstalls = {
  /** Somebody comes to Slack's page by this address and chooses; returns where Slack sends them. */
  readonly choose: (address: string, choice: Choice) => string;
  /** `oauth.v2.access` */
  readonly exchange: (args: Fields) => Fields;
  readonly hasEnded: (token: string) => boolean;
  /** Its token works no longer. */
  readonly end: (team: FakeTeam) => void;
  /** The same, and the app is never told. */
  readonly endQuietly: (world: World) => void;
  readonly organisationToken: string;
  /** From now on tokens come with a date and a way to renew them. */
  readonly rotateTokens: () => void;
};

type Code = { readonly choice: Choice; readonly redirectUri: string; used: boolean };

/** Slack's side of installing an app. */
export function createInstalls(teams: readonly FakeTeam[]): FakeInstalls {
  const codes = new Map<string, Code>();
  const ended = new Set<string>();
  const organisationToken = "xoxb-fake-organisation";
  let rotates = false;
  let count = 0;

  function grant({ choice }: Code): Fields {
    const app = { ok: true, app_id: "A0KITH001", token_type: "bot", scope: BOT_SCOPES.join(",") };
    if (choice.kind !== "allow") {
      const enterprise = { id: "E0KITH001", name: "Big Organisation" };
      const token = { access_token: organisationToken, bot_user_id: "U0KITHBOT" };
      return { ...app, ...token, team: null, enterprise, is_enterprise_install: true };
    }
    const { world } = choice;
    const team = teams.find((candidate) => candidate.world === world);
    if (team === undefined) return { ok: false, error: "invalid_code" };
    // An app that is there already keeps its token.
    team.token ??= `xoxb-${world.team.id}-${++count}`;
    return {
      ...app,
      access_token: team.token,
      bot_user_id: world.bot.user,
      team: { id: world.team.id, name: world.team.domain },
      enterprise: null,
      is_enterprise_install: false,
      ...(rotates ? { refresh_token: "xoxe-1", expires_in: 43_200 } : {}),
    };
  }

  function end(team: FakeTeam): void {
    if (team.token !== undefined) ended.add(team.token);
    team.token = undefined;
  }

  return {
    organisationToken,
    choose(address, choice) {
      const { origin, pathname, searchParams } = new URL(address);
      const redirectUri = searchParams.get("redirect_uri") ?? "";
      if (pathname !== "/oauth/v2/authorize" || searchParams.get("client_id") !== FAKE_CLIENT.id) {
        throw new Error(`${origin}${pathname} is not Slack's page for this app`);
      }
      const scopes = (searchParams.get("scope") ?? "").split(",");
      if (!BOT_SCOPES.every((scope) => scopes.includes(scope))) throw new Error("scopes missing");
      const back = new URL(redirectUri);
      back.searchParams.set("state", searchParams.get("state") ?? "");
      if (choice.kind === "deny") {
        back.searchParams.set("error", "access_denied");
        return back.href;
      }
      const code = `code-${++count}`;
      codes.set(code, { choice, redirectUri, used: false });
      back.searchParams.set("code", code);
      return back.href;
    },
    exchange(args) {
      const isOurs =
        textAt(args, "client_id") === FAKE_CLIENT.id &&
        textAt(args, "client_secret") === FAKE_CLIENT.secret;
      if (!isOurs) return { ok: false, error: "bad_client_secret" };
      const code = codes.get(textAt(args, "code"));
      if (code === undefined) return { ok: false, error: "invalid_code" };
      if (code.used) return { ok: false, error: "code_already_used" };
      if (textAt(args, "redirect_uri") !== code.redirectUri) {
        return { ok: false, error: "bad_redirect_uri" };
      }
      code.used = true;
      return grant(code);
    },
    hasEnded: (token) => ended.has(token),
    end,
    endQuietly: (world) => teams.filter((team) => team.world === world).forEach(end),
    rotateTokens: () => {
      rotates = true;
    },
  };
}
