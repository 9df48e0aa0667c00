import type { Config } from "#settings/config.ts";
import { ANSWER_MS, fine, type Finding, mend } from "./finding.ts";

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Whether the world reaches Kith where it says it is, as Slack's HTTP mode and its install page need. */
export async function checkAddress({ http, slack }: Config): Promise<readonly Finding[]> {
  const url = http.publicUrl;
  if (url === undefined) {
    const needsIt = slack !== undefined && slack.appToken === undefined;
    return needsIt
      ? [mend("PUBLIC_URL is missing: Slack posts to it, as SLACK_APP_TOKEN is not set.")]
      : [];
  }
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:" && !LOOPBACK.has(hostname)) {
    return [mend(`PUBLIC_URL is ${url}: Slack and browsers want https.`)];
  }
  try {
    const response = await fetch(new URL("/healthz", url), {
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.body?.cancel();
    return [
      response.ok
        ? fine("Kith answers at PUBLIC_URL")
        : mend(`PUBLIC_URL answers with status ${response.status}: does your proxy pass it on?`),
    ];
  } catch {
    return [
      mend("Nothing answers at PUBLIC_URL: start Kith, and see that your proxy passes it on."),
    ];
  }
}
