import type { Client } from "discord.js";
import type { NotePresence } from "#chat/workspace-change.ts";
import { shardOf } from "../connections/shards.ts";

/** The servers that the bot is in: the client knows every one of its shards, and of no other. */
export function presentServers(client: Client): Parameters<NotePresence>[0] {
  const count = client.options.shardCount ?? client.ws.shards.size;
  return {
    knows: (server) => client.ws.shards.has(shardOf(server, count)),
    present: new Set(client.guilds.cache.keys()),
  };
}
