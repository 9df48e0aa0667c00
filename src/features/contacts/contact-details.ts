import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { date, person, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { editContact } from "./edit-contact.ts";
import { findContact } from "./own-contacts.ts";

/** What the first form leaves out. Anyone but the owner finds no such contact. */
export const contactDetails = defineFormAction({
  name: "contact-details",
  args: { contact: idArg },
  options: {
    circle: textOption(),
    "referred-by": person(),
    "last-spoke": date({ days: "past" }),
    notes: textOption({ multiline: true }),
  },
  async prefill(ctx, args) {
    const contact = await findContact(ctx, args.contact);
    if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
    return {
      circle: contact.circle ?? "",
      "last-spoke": contact.lastSpokeOn ?? "",
      notes: contact.notes ?? "",
    };
  },
  async run(ctx, args, input) {
    const contact = await editContact(ctx, args.contact, {
      // The form showed these, so a field left empty was emptied; who referred them it does not show.
      circle: input.circle ?? null,
      lastSpokeOn: input["last-spoke"] ?? null,
      notes: input.notes ?? null,
      referredBy: input["referred-by"],
    });
    return reply(text(ctx.texts.contacts.updated({ name: contact.name })));
  },
});
