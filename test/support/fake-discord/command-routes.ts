import type { RESTPutAPIApplicationCommandsJSONBody } from "discord.js";
import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import { invalidFormBody, missingAccess } from "./api-error.ts";
import { checkCommands } from "./check-commands.ts";
import { checkSchema } from "./check-schema.ts";
import type { Route } from "./route.ts";

/** The application's commands: read, and replaced as a whole. */
export const commandRoutes: readonly Route[] = [
  {
    route: "GET /applications/:application/commands",
    needsToken: true,
    answer: ({ world, params }) => {
      if (params["application"] !== world.applicationId) throw missingAccess();
      return { status: 200, body: world.commands.map((command) => asRegistered(world, command)) };
    },
  },
  {
    route: "PUT /applications/:application/commands",
    needsToken: true,
    answer: ({ world, params, body }) => {
      if (params["application"] !== world.applicationId) throw missingAccess();
      const list: readonly unknown[] = Array.isArray(body) ? body : [];
      const wrong = list.flatMap((command, index) =>
        checkSchema(ApplicationCommandUpdateRequestSchema, command).map(({ path, rule }) => ({
          path: [index, ...path],
          rule,
        })),
      );
      if (wrong.length > 0) throw invalidFormBody(wrong);
      // Each has just been found to fit its schema.
      const commands = list as RESTPutAPIApplicationCommandsJSONBody;
      const broken = checkCommands(commands);
      if (broken.length > 0) throw invalidFormBody(broken);
      world.commands = commands;
      return { status: 200, body: commands.map((command) => asRegistered(world, command)) };
    },
  },
];

/** Discord adds ids and defaults and leaves out what is false: a comparison must not stumble over that. */
function asRegistered(
  world: { readonly applicationId: string; readonly newId: () => string },
  command: object,
): object {
  const id = world.newId();
  return {
    id,
    application_id: world.applicationId,
    version: id,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    ...withoutFalse(command),
  };
}

function withoutFalse(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== false)
      .map(([key, entry]) => [key, Array.isArray(entry) ? entry.map(cleaned) : entry]),
  );
}

const cleaned = (entry: unknown): unknown =>
  typeof entry === "object" && entry !== null ? withoutFalse(entry) : entry;
