/** Which shards of the bot this process runs; several processes share them out. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** https://docs.discord.com/developers/events/gateway#sharding */
export const shardOf = (guild: string, count: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(count));

/** Requests a second that Discord takes from one bot, and that its processes share. */
const REQUESTS_PER_SECOND = 50;

/** This process's part of them, if all run as many shards as it does. */
export function requestsPerSecond(shards: Shards | undefined): number {
  if (shards === undefined) return REQUESTS_PER_SECOND;
  const processes = Math.ceil(shards.count / shards.ids.length);
  return Math.max(1, Math.floor(REQUESTS_PER_SECOND / processes));
}

/** Direct messages come to shard 0; what is done once for all processes is done where it runs. */
export const runsFirstShard = (shards: Shards | undefined): boolean =>
  shards === undefined || shards.ids.includes(0);
