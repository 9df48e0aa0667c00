import type { APIThreadChannel, REST } from "discord.js";
import { ChannelType, Routes, ThreadAutoArchiveDuration } from "discord.js";
import type { OpenResult } from "#chat/chat-adapter.ts";
import { shorten } from "#chat/shorten.ts";
import { discordFailure, withoutBody } from "../connections/discord-failure.ts";
import { THREAD } from "../limits.ts";

export type ConversationOptions = {
  readonly rest: REST;
  /** Threads made by a try that was cut short, by what was asked: the next try goes on with them. */
  readonly unfinished: Map<string, string>;
  readonly timeoutMs: number;
  readonly onUnauthorised: () => void;
};

/**
 * A private thread under the channel `near` with these members, as bots cannot make group direct messages. Impossible
 * without a channel or the permissions; a thread that somebody cannot be added to is taken away again.
 */
export async function openConversation(
  accounts: readonly string[],
  { title, near }: { readonly title: string; readonly near: string | undefined },
  { rest, unfinished, timeoutMs, onUnauthorised }: ConversationOptions,
): Promise<OpenResult> {
  if (near === undefined) return { kind: "impossible", reason: "no channel for a thread" };
  const key = [near, title, ...accounts.toSorted()].join("\n");
  const signal = AbortSignal.timeout(timeoutMs);
  let thread = unfinished.get(key);
  try {
    thread ??= await createThread(rest, near, title, signal);
    unfinished.set(key, thread);
    for (const account of accounts) {
      await rest.put(Routes.threadMembers(thread, account), { signal });
    }
    unfinished.delete(key);
    return { kind: "opened", channel: thread };
  } catch (error) {
    const failure = discordFailure(error);
    if (failure?.kind === "retry") return failure;
    if (failure?.kind === "unauthorised") {
      onUnauthorised();
      return { kind: "retry", afterMs: 60_000, reason: failure.reason };
    }
    unfinished.delete(key);
    if (thread !== undefined) await rest.delete(Routes.channel(thread)).catch(() => undefined);
    if (failure === undefined) throw withoutBody(error);
    return { kind: "impossible", reason: failure.reason };
  }
}

async function createThread(
  rest: REST,
  near: string,
  title: string,
  signal: AbortSignal,
): Promise<string> {
  const thread = await rest.post(Routes.threads(near), {
    body: {
      name: shorten(title, THREAD.name),
      type: ChannelType.PrivateThread,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      invitable: false,
    },
    signal,
  });
  // The client library types no answer of its REST layer.
  return (thread as APIThreadChannel).id;
}
