import { controls, button, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { choice, company, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { TIES } from "#db/schema/index.ts";
import { contactDetails } from "./contact-details.ts";
import { offerMerge } from "../merge/offer-merge.ts";
import { editContact } from "./edit-contact.ts";
import { findOrRefuse } from "../own-contacts.ts";

/** The "Edit" button of a card. */
export const editContactForm = defineFormAction({
  name: "contact-edit",
  who: "member",
  args: { contact: idArg },
  options: {
    name: textOption({ required: true }),
    company: company(),
    role: textOption(),
    tie: choice(TIES),
  },
  async prefill(ctx, args) {
    const contact = await findOrRefuse(ctx, args.contact);
    return {
      name: contact.name,
      company: contact.company ?? "",
      role: contact.role ?? "",
      tie: contact.tie,
    };
  },
  async run(ctx, args, input) {
    // The form showed what was on record, so a field left empty was emptied.
    const contact = await editContact(ctx, args.contact, {
      ...input,
      company: input.company ?? null,
      role: input.role ?? null,
    });
    return reply(
      text(ctx.texts.contacts.updated({ name: contact.name })),
      controls(button(ctx.texts.common.addDetails, contactDetails.ref({ contact: contact.id }))),
      ...(await offerMerge(ctx, contact)),
    );
  },
});
