import { z } from "zod";
import { BOT_SCOPES, OPTIONAL_SCOPES } from "#adapters/slack/install/scopes.ts";
import type { Config } from "#settings/config.ts";
import { ANSWER_MS, clockOf, fine, type Finding, mend } from "./finding.ts";

type Slack = NonNullable<Config["slack"]>;

const answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

/** Whether Slack takes the tokens, and gave the bot every permission that Kith uses. */
export async function checkSlack(slack: Slack, now: Date): Promise<readonly Finding[]> {
  const ask = (method: string, token: string): Promise<Response> =>
    fetch(`${(slack.apiUrl ?? "https://slack.com/api/").replace(/\/*$/, "/")}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  try {
    const findings: Finding[] = [];
    if (slack.botToken !== undefined) {
      const response = await ask("auth.test", slack.botToken);
      const { ok, error } = answer.parse(await response.json());
      findings.push(
        ...(ok
          ? [fine("Slack takes SLACK_BOT_TOKEN"), scopesOf(response)]
          : [
              mend(
                `Slack says "${error}" to SLACK_BOT_TOKEN: copy the Bot User OAuth Token from "OAuth & Permissions" of your app.`,
              ),
            ]),
        ...clockOf("Slack", response, now),
      );
    }
    if (slack.appToken !== undefined) {
      const response = await ask("apps.connections.open", slack.appToken);
      const { ok, error } = answer.parse(await response.json());
      findings.push(
        ok
          ? fine("Slack takes SLACK_APP_TOKEN, and Socket Mode is on")
          : mend(
              `Slack says "${error}" to SLACK_APP_TOKEN: make one with connections:write under "Basic Information" of your app, and switch Socket Mode on.`,
            ),
      );
    }
    return findings;
  } catch {
    return [
      mend("Slack does not answer: let this machine reach slack.com, or mend SLACK_API_URL."),
    ];
  }
}

function scopesOf(response: Response): Finding {
  const given = new Set((response.headers.get("x-oauth-scopes") ?? "").split(/,\s*/));
  const missing = BOT_SCOPES.filter((scope) => !given.has(scope));
  if (missing.length > 0) {
    return mend(
      `The Slack app lacks ${missing.join(", ")}: paste adapters/slack/manifest.json into "App Manifest" and install it again.`,
    );
  }
  const without = OPTIONAL_SCOPES.filter((scope) => !given.has(scope));
  return fine(
    without.length === 0
      ? "The Slack app has every permission"
      : `The Slack app has every permission it needs (${without.join(", ")} is left out: people paste a file's text instead)`,
  );
}
