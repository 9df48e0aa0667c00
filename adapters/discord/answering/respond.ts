import type { REST } from "discord.js";
import { ComponentType, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import type { GroupAnswer } from "#chat/answer.ts";
import type { Log } from "#chat/log.ts";
import { within } from "#chat/within.ts";
import { discordFailure, withoutBody } from "../connections/discord-failure.ts";
import type { KithInteraction } from "../incoming.ts";
import type { Deferred, Situation, Step } from "./response-plan.ts";
import { deferral, planResponse } from "./response-plan.ts";

export type ResponseOptions = {
  /** Never tries twice itself: whether a second try is safe depends on the request. */
  readonly rest: REST;
  readonly log: Log;
  /** Settled as soon as the answer can be no form, which Discord opens only as the first response. */
  readonly noForm: Promise<unknown>;
  readonly deferAfterMs: number;
};

/**
 * Brings the answer to who asked: in one response where it is ready in time, else behind a deferral. Never rejects:
 * what Discord refuses is logged, and an interaction that was answered before (a redelivery) stays as it is.
 */
export async function respond(
  interaction: KithInteraction,
  pending: Promise<GroupAnswer>,
  { rest, log, noForm, deferAfterMs }: ResponseOptions,
): Promise<void> {
  const fields = { interaction: interaction.id, type: interaction.type };
  try {
    const situation = situationOf(interaction);
    let deferred: Deferred = "no";
    if (situation.kind !== "complete" && (await mustWait(pending, noForm, deferAfterMs))) {
      await perform(interaction, rest, deferral(situation));
      deferred = situation.hasMessage ? "update" : "reply";
    }
    for (const step of planResponse(await pending, { ...situation, deferred })) {
      await perform(interaction, rest, step);
    }
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) {
      return log.error("discord answer failed", withoutBody(error), fields);
    }
    switch (error.code) {
      case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
        return log.debug("discord answered before", fields);
      case RESTJSONErrorCodes.UnknownInteraction:
      case RESTJSONErrorCodes.UnknownWebhook:
      case RESTJSONErrorCodes.InvalidWebhookToken:
        return log.warn("discord answer too late", { ...fields, code: error.code });
      default:
        return log.error("discord answer refused", withoutBody(error), fields);
    }
  }
}

function situationOf(interaction: KithInteraction): Situation {
  const base = {
    inDirectMessage: interaction.guildId === null,
    pressed: undefined,
    hasMessage: false,
    deferred: "no",
  } as const;
  if (interaction.isAutocomplete()) return { ...base, kind: "complete" };
  if (interaction.isChatInputCommand()) return { ...base, kind: "command" };
  if (interaction.isModalSubmit()) {
    return { ...base, kind: "submit", hasMessage: interaction.message !== null };
  }
  const { component } = interaction;
  const pressed = "toJSON" in component ? component.toJSON() : component;
  return {
    ...base,
    kind: "component",
    hasMessage: true,
    pressed: { type: ComponentType.ActionRow, components: [pressed] },
  };
}

/** Whether the caller is to be told to wait: the time is over, and the answer that is still to come is no form. */
async function mustWait(
  pending: Promise<unknown>,
  noForm: Promise<unknown>,
  deferAfterMs: number,
): Promise<boolean> {
  const inTime = settlesWithin(pending, deferAfterMs);
  const isAnswered = await Promise.race([
    pending.then(
      () => true,
      () => true,
    ),
    noForm.then(() => false),
  ]);
  return !isAnswered && !(await inTime);
}

/** Whether it succeeds or fails within the time. */
export async function settlesWithin(pending: Promise<unknown>, ms: number): Promise<boolean> {
  const settled = pending.then(
    () => "settled",
    () => "settled",
  );
  return (await within(settled, ms)) === "settled";
}

async function perform(
  { id, token, applicationId }: KithInteraction,
  rest: REST,
  step: Step,
): Promise<void> {
  const original = Routes.webhookMessage(applicationId, token, "@original");
  switch (step.kind) {
    case "callback": {
      const route = Routes.interactionCallback(id, token);
      const { body } = step;
      await twice(() => rest.post(route, { body, files: [...step.files], auth: false }));
      return;
    }
    case "edit-original": {
      const { body } = step;
      await twice(() => rest.patch(original, { body, files: [...step.files], auth: false }));
      return;
    }
    case "follow-up":
      await rest.post(Routes.webhook(applicationId, token), {
        body: step.body,
        files: [...step.files],
        auth: false,
      });
      return;
    case "delete-original":
      await rest.delete(original, { auth: false });
      return;
  }
}

/**
 * Tries once more where Discord did not answer or stumbled. When it then says "acknowledged before", the first try had
 * arrived after all.
 */
async function twice(request: () => Promise<unknown>): Promise<void> {
  try {
    await request();
    return;
  } catch (error) {
    if (discordFailure(error)?.kind !== "retry") throw error;
  }
  try {
    await request();
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
  }
}
