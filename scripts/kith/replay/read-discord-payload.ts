import {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  ComponentType,
  InteractionType,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import { z } from "zod";
import { type KithInteraction, toIncoming } from "#adapters/discord/incoming.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import type { Incoming } from "#chat/incoming.ts";

const interaction = z.looseObject({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
  data: z.looseObject({ component_type: z.enum(ComponentType).optional() }),
});

/** What Discord sent as INTERACTION_CREATE, as Kith's adapter reads it; undefined for anything else. */
export async function readDiscordPayload(
  payload: unknown,
  catalogue: Catalogue,
): Promise<Incoming | undefined> {
  const read = interaction.safeParse(payload);
  if (!read.success) return undefined;
  const Kind = kindOf(read.data.type, read.data.data.component_type);
  if (Kind === undefined) return undefined;
  // It never connects; an interaction only wants to belong to one.
  const client = new Client({ intents: [] });
  try {
    // The library builds them itself and hides the constructor.
    const received: KithInteraction = Reflect.construct(Kind, [client, payload]);
    return await toIncoming(received, catalogue, async ({ name }) => ({
      kind: "unavailable",
      name,
    }));
  } finally {
    await client.destroy();
  }
}

function kindOf(type: InteractionType, component: ComponentType | undefined) {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return ChatInputCommandInteraction;
    case InteractionType.ApplicationCommandAutocomplete:
      return AutocompleteInteraction;
    case InteractionType.ModalSubmit:
      return ModalSubmitInteraction;
    case InteractionType.MessageComponent:
      if (component === ComponentType.Button) return ButtonInteraction;
      return component === ComponentType.StringSelect ? StringSelectMenuInteraction : undefined;
    case InteractionType.Ping:
      return undefined;
  }
}
