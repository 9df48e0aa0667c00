import type { webApi } from "@slack/bolt";
import { slackFailure } from "../connections/slack-failure.ts";

/** What Slack says of a token that ended; of `account_inactive` alone, the receiver may be meant as well. */
const MAY_MEAN_TOKEN: ReadonlySet<string> = new Set(["account_inactive", "token_revoked"]);

const MEANS_TOKEN: ReadonlySet<string> = new Set([...MAY_MEAN_TOKEN, "invalid_auth"]);

export const mayMeanToken = (reason: string): boolean => MAY_MEAN_TOKEN.has(reason);

/**
 * Whether a token has ended for good, because Kith was removed from its workspace or the token was revoked. Asked of
 * Slack, as the event that tells it may have been lost; false while Slack does not say.
 */
export async function hasTokenEnded(client: webApi.WebClient): Promise<boolean> {
  try {
    await client.auth.test();
    return false;
  } catch (error) {
    const failure = slackFailure(error);
    return failure.kind === "refused" && MEANS_TOKEN.has(failure.code);
  }
}
