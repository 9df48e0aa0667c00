import { Events, RESTEvents } from "discord.js";
import type { Log } from "#chat/log.ts";
import type { DiscordClients } from "./discord-clients.ts";

export type Watch = {
  readonly log: Log;
  /** Discord takes the token no more. */
  readonly onRefused: () => void;
  readonly isStopped: () => boolean;
};

/** Logs what becomes of the connection. */
export function watchConnection(
  { client, answerRest, queueRest }: DiscordClients,
  { log, onRefused, isStopped }: Watch,
): void {
  client.on(Events.ShardDisconnect, onRefused);
  client.on(Events.Invalidated, onRefused);
  client.on(Events.ShardError, (error, shard) =>
    log.warn("discord shard stumbled", { shard, reason: error.message }),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    // The client library says so of a connection that is being closed too.
    if (!isStopped()) log.info("discord reconnecting", { shard });
  });
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info("discord resumed", { shard, replayed }),
  );
  client.on(Events.Error, (error) => log.error("discord library", error));
  for (const rest of [client.rest, answerRest, queueRest]) {
    rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
      log.warn("discord requests invalid", { count }),
    );
  }
}
