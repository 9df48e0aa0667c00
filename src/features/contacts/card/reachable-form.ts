import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { editContact } from "../edit/edit-contact.ts";
import { findOrRefuse } from "../own-contacts.ts";

/** How to get hold of them: the second page of details. Anyone but the owner finds no such contact. */
export const contactReachable = defineFormAction({
  name: "contact-reachable",
  who: "member",
  args: { contact: idArg },
  options: {
    email: textOption({ maxLength: 254 }),
    phone: textOption({ maxLength: 60 }),
    link: textOption({ maxLength: 500 }),
  },
  async prefill(ctx, args) {
    const contact = await findOrRefuse(ctx, args.contact);
    return {
      email: contact.email ?? "",
      phone: contact.phone ?? "",
      link: contact.link ?? "",
    };
  },
  async run(ctx, args, input) {
    // The form showed what was on record, so a field left empty was emptied.
    const contact = await editContact(ctx, args.contact, {
      email: input.email ?? null,
      phone: input.phone ?? null,
      link: input.link ?? null,
    });
    return reply(text(ctx.texts.contacts.updated({ name: contact.name })));
  },
});
