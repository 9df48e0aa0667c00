import type { webApi } from "@slack/bolt";
import type { Installation } from "#chat/installation-store.ts";
import { slackFailure } from "../connections/slack-failure.ts";

/** What came of an installation that somebody agreed to. */
export type Exchanged =
  | {
      readonly kind: "installed";
      readonly installation: Installation;
      readonly team: { readonly id: string; readonly name: string | undefined };
      readonly appId: string | undefined;
    }
  /** The code was used before, or is too old. */
  | { readonly kind: "used" }
  /** For a whole organisation, which Kith cannot serve; the token was given back. */
  | { readonly kind: "organisation" }
  /** Slack did not answer. */
  | { readonly kind: "no-answer"; readonly reason: string }
  /** The app's settings are wrong: only whoever runs Kith can mend that. */
  | { readonly kind: "misconfigured"; readonly reason: string };

export type ExchangeSettings = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** For a token, or for none; never tries twice. */
  readonly clientFor: (token: string | undefined) => webApi.WebClient;
};

const USED = new Set(["invalid_code", "code_already_used", "code_expired"]);

/** Turns the code of somebody who agreed into the workspace's token. */
export async function exchangeCode(settings: ExchangeSettings, code: string): Promise<Exchanged> {
  try {
    const granted = await settings.clientFor(undefined).oauth.v2.access({
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      redirect_uri: settings.redirectUri,
      code,
    });
    const { access_token: token, bot_user_id: botUserId, team } = granted;
    if (token === undefined) return misconfigured("Slack gave no bot token");
    if (granted.is_enterprise_install === true || team?.id === undefined) {
      await settings.clientFor(token).auth.revoke();
      return { kind: "organisation" };
    }
    // Such tokens end after 12 hours, and several processes would renew them at once.
    if (granted.refresh_token !== undefined || botUserId === undefined) {
      return misconfigured("token rotation is on, or the app has no bot user");
    }
    const { bot_id: botId } = await settings.clientFor(token).auth.test();
    return {
      kind: "installed",
      installation: { workspace: team.id, botToken: token, botUserId, botId },
      team: { id: team.id, name: team.name },
      appId: granted.app_id,
    };
  } catch (error) {
    const failure = slackFailure(error);
    switch (failure.kind) {
      case "refused":
        return USED.has(failure.code) ? { kind: "used" } : misconfigured(failure.code);
      case "rate-limited":
        return { kind: "no-answer", reason: "rate limited" };
      case "out-of-reach":
      case "unknown":
        return { kind: "no-answer", reason: failure.reason };
    }
  }
}

const misconfigured = (reason: string): Exchanged => ({ kind: "misconfigured", reason });
