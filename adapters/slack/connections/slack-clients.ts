import type { Logger } from "@slack/bolt";
import { webApi } from "@slack/bolt";
import type { Timing } from "../limits.ts";

/**
 * One client for each duty: a client that is told to slow down blocks everything else that goes through it, and a form
 * must open within 3 seconds. None tries again by itself, as a message would then show twice; the outbox does.
 */
export type SlackClients = {
  readonly answering: webApi.WebClient;
  readonly posting: webApi.WebClient;
  readonly profiles: webApi.WebClient;
};

export type ClientSettings = {
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  readonly timing: Timing;
};

export function slackClients(settings: ClientSettings): SlackClients {
  const client = (timeout: number): webApi.WebClient =>
    new webApi.WebClient(settings.botToken, {
      ...clientOptions(settings, 0),
      rejectRateLimitedCalls: true,
      timeout,
    });
  return {
    answering: client(settings.timing.answerMs),
    posting: client(settings.timing.postMs),
    profiles: client(settings.timing.profileMs),
  };
}

/** A fresh object for each user of it: the socket client changes the one that it is given. */
export function clientOptions(
  { apiUrl, logger, timing }: Omit<ClientSettings, "botToken">,
  retries: number,
): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger,
    timeout: timing.postMs,
    retryConfig: { retries, minTimeout: 300, maxTimeout: 2000 },
  };
}
