import { text } from "#chat/message.ts";
import { buildCatalogue } from "#core/kernel/catalogue.ts";
import { defineCommand, type AnyVerb } from "#core/define.ts";
import type { Desk } from "#core/kernel/desk.ts";
import { reply } from "#core/reply.ts";

/** A desk with one command, `/goal`, that does what a test wants; its words are the real command's. */
export function smallDesk(goal: AnyVerb): Desk {
  const commands = [defineCommand("goal", goal)];
  return {
    catalogue: buildCatalogue(commands, ""),
    declared: {
      commands,
      actions: [],
      directory: {
        contactById: async () => undefined,
        contactsNamed: async () => [],
        contactsLike: async () => [],
        suggestContacts: async () => [],
      },
      home: async () => reply(text("home")),
      epilogue: async () => [],
      pressedInNudge: async () => {},
    },
  };
}
