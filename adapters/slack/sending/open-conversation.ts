import type { webApi } from "@slack/bolt";
import type { OpenResult } from "#chat/chat-adapter.ts";
import { slackFailure } from "../connections/slack-failure.ts";
import { LIMITS } from "../limits.ts";

const AGAIN_MS = 5000;

/** Opens the direct message of the bot with these people, or finds it: Slack keeps one for each set of people. */
export async function openConversation(
  client: webApi.WebClient,
  accounts: readonly string[],
): Promise<OpenResult> {
  if (accounts.length > LIMITS.conversation.people) {
    const { people } = LIMITS.conversation;
    return { kind: "impossible", reason: `${accounts.length} people, Slack allows ${people}` };
  }
  try {
    const { channel } = await client.conversations.open({ users: accounts.join(",") });
    return channel?.id === undefined
      ? { kind: "impossible", reason: "Slack named no conversation" }
      : { kind: "opened", channel: channel.id };
  } catch (error) {
    const failure = slackFailure(error);
    switch (failure.kind) {
      case "rate-limited":
        return {
          kind: "retry",
          afterMs: failure.afterMs,
          reason: "rate limited",
          isRateLimited: true,
        };
      // Opening twice finds the same conversation, so doubt is no harm.
      case "out-of-reach":
      case "unknown":
        return { kind: "retry", afterMs: AGAIN_MS, reason: failure.reason };
      case "refused":
        return { kind: "impossible", reason: failure.code };
    }
  }
}
