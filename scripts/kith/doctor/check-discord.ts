import { z } from "zod";
import type { Config } from "#settings/config.ts";
import { ANSWER_MS, clockOf, fine, type Finding, mend } from "./finding.ts";

type Discord = NonNullable<Config["discord"]>;

/** https://docs.discord.com/developers/events/gateway#get-gateway-bot */
const gateway = z.looseObject({
  shards: z.number(),
  session_start_limit: z.looseObject({ remaining: z.number(), reset_after: z.number() }),
});

/** Fewer starts than this left today, and a Kith that starts again and again is soon locked out. */
const FEW_STARTS = 20;

/** Whether Discord takes the token and lets the bot connect. */
export async function checkDiscord(discord: Discord, now: Date): Promise<readonly Finding[]> {
  const base = (discord.apiUrl ?? "https://discord.com/api").replace(/\/+$/, "");
  try {
    const response = await fetch(`${base}/v10/gateway/bot`, {
      headers: { authorization: `Bot ${discord.token}` },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return [
        response.status === 401
          ? mend(
              "Discord does not accept DISCORD_TOKEN: copy the bot's token again from the Developer Portal (Bot, Reset Token).",
            )
          : mend(`Discord answers with status ${response.status}: try again in a minute.`),
      ];
    }
    const { shards, session_start_limit: limit } = gateway.parse(await response.json());
    const own = discord.shards;
    return [
      fine("Discord takes DISCORD_TOKEN"),
      limit.remaining < FEW_STARTS
        ? mend(
            `Discord allows ${limit.remaining} more connections in the next ${Math.ceil(limit.reset_after / 3_600_000)} h: find out why Kith starts so often.`,
          )
        : fine(`Discord allows ${limit.remaining} more connections today`),
      ...(own !== undefined && own.count < shards
        ? [
            mend(
              `DISCORD_SHARDS counts ${own.count} shards, and Discord wants ${shards}: raise it.`,
            ),
          ]
        : []),
      ...clockOf("Discord", response, now),
    ];
  } catch {
    return [
      mend("Discord does not answer: let this machine reach discord.com, or mend DISCORD_API_URL."),
    ];
  }
}
