import { ApplicationCommandOptionType, ChannelType } from "discord.js";
import type { APIMessage } from "discord.js";
import { DigitalDiscord } from "discord-digital-twin";
import { expect, onTestFinished, test } from "vitest";
import { createDiscordAdapter } from "#adapters/discord/discord-adapter.ts";
import { silentLog } from "#chat/log.ts";
import type { CannedCore } from "#test/support/canned-core.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { noChanges } from "#test/support/no-changes.ts";

/** The adapter against a Discord that others wrote, to see that Kith's own fake does not merely agree with itself. */
async function openTwin(): Promise<{
  readonly twin: DigitalDiscord;
  readonly core: CannedCore;
  readonly channelId: string;
  readonly userId: string;
}> {
  const twin = new DigitalDiscord({
    channels: [{ name: "general", type: ChannelType.GuildText }],
    users: [{ username: "maya" }],
  });
  await twin.start();
  const core = cannedCore();
  const adapter = createDiscordAdapter({
    ...noChanges,
    token: twin.botToken,
    apiUrl: twin.restUrl,
    log: silentLog,
  });
  onTestFinished(async () => {
    await adapter.stop();
    await twin.stop();
  });
  await adapter.start(core.catalogue, core.handle);
  const [channel] = await twin.prisma.channel.findMany();
  const userId = await twin.getFirstNonBotUserId();
  if (channel === undefined || userId === null) throw new Error("the twin has nobody and nothing");
  return { twin, core, channelId: channel.id, userId };
}

const textIn = (message: APIMessage | undefined): string => JSON.stringify(message?.components);

test("a command, a button and a modal go the same way on another Discord", async () => {
  const { twin, core, channelId, userId } = await openTwin();
  const user = twin.channel(channelId).user(userId);

  const asked = await user.runSlashCommand({
    name: "ask",
    options: [
      {
        name: "new",
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          { name: "text", type: ApplicationCommandOptionType.String, value: "Who knows a baker?" },
        ],
      },
    ],
  });
  const answer = await twin.channel(channelId).waitForInteractionAck({ interactionId: asked.id });
  expect(core.commands()).toEqual([{ path: "ask new", values: { text: "Who knows a baker?" } }]);
  const [message] = await twin.channel(channelId).getMessages();
  expect(message?.id).toBe(answer.messageId);
  expect(textIn(message)).toContain("Asked: Who knows a baker?");

  const pressed = await user.clickButton({
    messageId: message?.id ?? "",
    customId: "k1:help:g-canned:a1",
  });
  await twin.channel(channelId).waitForInteractionAck({ interactionId: pressed.id });
  const [settled] = await twin.channel(channelId).getMessages();
  expect(textIn(settled)).toContain("Someone can help");
  expect(textIn(settled)).not.toContain("I Can Help");

  const opening = await user.runSlashCommand({ name: "form" });
  const opened = await twin.channel(channelId).waitForInteractionAck({ interactionId: opening.id });
  expect(opened.type).toBe(9);
  const submitted = await user.submitModal({
    customId: "k1:save:g-canned:words",
    fields: [{ customId: "goal", value: "Learn about clinics" }],
  });
  await twin.channel(channelId).waitForInteractionAck({ interactionId: submitted.id });
  expect(core.received.at(-1)?.event).toMatchObject({
    kind: "submit",
    values: { goal: "Learn about clinics" },
  });
  expect(textIn((await twin.channel(channelId).getMessages()).at(-1))).toContain("Saved for you");
});
