import { button, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { findTwins } from "./find-twins.ts";
import { askToMerge } from "./merge-actions.ts";
import type { Contact } from "../own-contacts.ts";

/** A line and a button where a contact seems to be there twice; nothing otherwise. */
export async function offerMerge(ctx: Context, contact: Contact): Promise<Message> {
  const twin = (await findTwins(ctx, [contact])).get(contact.id);
  if (twin === undefined) return [];
  const words = ctx.texts.contacts;
  return [
    text(words.maybeTwice({ company: twin.company })),
    controls(button(words.mergeButton, askToMerge.ref({ one: contact.id, other: twin.id }))),
  ];
}
