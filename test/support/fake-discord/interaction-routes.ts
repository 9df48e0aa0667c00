import type {
  APIInteractionResponse,
  APIInteractionResponseChannelMessageWithSource,
  APIInteractionResponseUpdateMessage,
  RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import { InteractionResponseType, InteractionType, MessageFlags } from "discord.js";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import {
  ApiError,
  alreadyAcknowledged,
  invalidFormBody,
  unknownChannel,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from "./api-error.ts";
import { apiMessage } from "./api-shapes.ts";
import { hasFlag } from "./check-message.ts";
import { checkModal } from "./check-modal.ts";
import { checkSchema } from "./check-schema.ts";
import type { TestFile } from "#test/support/chat-driver.ts";
import type { Route, RouteCall } from "./route.ts";
import { checkedMessage, fillMessage, storeMessage } from "./store-message.ts";
import type { FakeChannel, FakeInteraction, FakeMessage, World } from "./world.ts";

const FIRST_RESPONSE_MS = 3000;
const TOKEN_LIVES_MS = 15 * 60_000;

/** The one response to an interaction, and what may follow it for 15 minutes. */
export const interactionRoutes: readonly Route[] = [
  {
    route: "POST /interactions/:interaction/:token/callback",
    needsToken: false,
    answer: (call) => {
      const { world, params, body, files } = call;
      const interaction = world.interactions.get(params["interaction"] ?? "");
      if (interaction === undefined || interaction.token !== params["token"]) {
        throw unknownInteraction();
      }
      if (ageOf(world, interaction) > FIRST_RESPONSE_MS) throw unknownInteraction();
      if (interaction.response !== undefined) {
        interaction.repeatedResponses += 1;
        throw alreadyAcknowledged();
      }
      takeResponse(world, interaction, body, files);
      return { status: 204 };
    },
  },
  {
    route: "POST /webhooks/:application/:token",
    needsToken: false,
    answer: ({ world, params, body, files }) => {
      const interaction = answered(world, params["token"]);
      const message = checkedMessage(IncomingWebhookInteractionRequestSchema, body, files);
      const { original } = interaction;
      // The first follow-up to "thinking" fills it, and only who could see that sees it.
      const followUp =
        original?.pending === true
          ? fillMessage(original, message, files)
          : storeMessage(world, channelOf(world, interaction), message, files, {
              viewer: interaction.user,
              interaction: interaction.id,
            });
      interaction.followUps.push(followUp);
      return { status: 200, body: apiMessage(world, followUp) };
    },
  },
  {
    route: "PATCH /webhooks/:application/:token/messages/:message",
    needsToken: false,
    answer: ({ world, params, body, files }) => {
      const original = originalOf(world, params);
      const message = checkedMessage(
        IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
        body,
        files,
      );
      if (hasFlag(message.flags, MessageFlags.Ephemeral)) {
        throw invalidFormBody([{ path: ["flags"], rule: "an edit cannot set EPHEMERAL" }]);
      }
      return { status: 200, body: apiMessage(world, fillMessage(original, message, files)) };
    },
  },
  {
    route: "DELETE /webhooks/:application/:token/messages/:message",
    needsToken: false,
    answer: ({ world, params }) => {
      const original = originalOf(world, params);
      original.deleted = true;
      original.pending = false;
      return { status: 204 };
    },
  },
];

const ageOf = (world: World, interaction: FakeInteraction): number =>
  world.clock.now().getTime() - interaction.createdAt;

function answered(world: World, token: string | undefined): FakeInteraction {
  const interaction = [...world.interactions.values()].find((entry) => entry.token === token);
  if (interaction?.response === undefined) throw unknownWebhook();
  if (ageOf(world, interaction) > TOKEN_LIVES_MS) {
    throw new ApiError(401, 50027, "Invalid Webhook Token");
  }
  return interaction;
}

function originalOf(world: World, params: RouteCall["params"]): FakeMessage {
  const { original } = answered(world, params["token"]);
  if (params["message"] !== "@original" || original === undefined || original.deleted) {
    throw unknownMessage();
  }
  return original;
}

function channelOf(world: World, interaction: FakeInteraction): FakeChannel {
  const channel = world.channels.get(interaction.channel);
  if (channel === undefined) throw unknownChannel();
  return channel;
}

function takeResponse(
  world: World,
  interaction: FakeInteraction,
  body: unknown,
  files: readonly TestFile[],
): void {
  // Each kind of response is checked against its schema below.
  const response = body as APIInteractionResponse;
  const isCompletion = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  const wanted = InteractionResponseType.ApplicationCommandAutocompleteResult;
  if (isCompletion !== (response.type === wanted)) {
    throw invalidFormBody([{ path: ["type"], rule: "completions and nothing else are completed" }]);
  }
  const channel = channelOf(world, interaction);
  const to = { viewer: interaction.user, interaction: interaction.id };
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const data = dataOf(CreateMessageInteractionCallbackRequestSchema, response, files);
      interaction.original = storeMessage(world, channel, data, files, to);
      break;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      fits(CreateMessageInteractionCallbackRequestSchema, response);
      const { flags } = response.data ?? {};
      const thinking = storeMessage(world, channel, flags === undefined ? {} : { flags }, [], to);
      thinking.pending = true;
      interaction.original = thinking;
      break;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.original = sourceOf(interaction);
      break;
    case InteractionResponseType.UpdateMessage: {
      const data = dataOf(UpdateMessageInteractionCallbackRequestSchema, response, files);
      interaction.original = fillMessage(sourceOf(interaction), data, files);
      break;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      fits(ApplicationCommandAutocompleteCallbackRequestSchema, response);
      interaction.suggestions = response.data.choices ?? [];
      break;
    case InteractionResponseType.Modal: {
      fits(ModalInteractionCallbackRequestSchema, response);
      const broken = checkModal(response.data);
      if (interaction.type === InteractionType.ModalSubmit) {
        throw invalidFormBody([{ path: ["type"], rule: "no modal after a modal" }]);
      }
      if (broken.length > 0) throw invalidFormBody(broken);
      interaction.modal = response.data;
      break;
    }
    case InteractionResponseType.Pong:
    case InteractionResponseType.PremiumRequired:
    case InteractionResponseType.LaunchActivity:
      throw invalidFormBody([{ path: ["type"], rule: "not a response of Kith's" }]);
  }
  interaction.response = response.type;
}

type Schema = Parameters<typeof checkSchema>[0];

function fits(schema: Schema, response: APIInteractionResponse): void {
  const wrong = checkSchema(schema, response);
  if (wrong.length > 0) throw invalidFormBody(wrong);
}

function dataOf(
  schema: Schema,
  response: APIInteractionResponseChannelMessageWithSource | APIInteractionResponseUpdateMessage,
  files: readonly TestFile[],
): RESTPostAPIChannelMessageJSONBody {
  fits(schema, response);
  return checkedMessage(IncomingWebhookInteractionRequestSchema, response.data, files);
}

function sourceOf(interaction: FakeInteraction): FakeMessage {
  if (interaction.source === undefined || interaction.source.deleted) throw unknownMessage();
  return interaction.source;
}
