import { controls, button, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineFormAction } from "#core/define.ts";
import { choice, company, text as textOption } from "#core/option-types.ts";
import { reply, type Prefill } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { TIES } from "#db/schema/index.ts";
import { contactDetails } from "./contact-details.ts";
import { editContact } from "./edit-contact.ts";
import { findContact } from "./own-contacts.ts";

/** What is on record, for a form. */
export async function contactValues(ctx: Context, id: string): Promise<Prefill> {
  const contact = await findContact(ctx, id);
  if (contact === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  return {
    name: contact.name,
    company: contact.company ?? "",
    role: contact.role ?? "",
    tie: contact.tie,
  };
}

/** The "Edit" button of a card. */
export const editContactForm = defineFormAction({
  name: "contact-edit",
  args: { contact: idArg },
  options: {
    name: textOption({ required: true }),
    company: company(),
    role: textOption(),
    tie: choice(TIES),
  },
  prefill: (ctx, args) => contactValues(ctx, args.contact),
  async run(ctx, args, input) {
    const contact = await editContact(ctx, args.contact, input);
    return reply(
      text(ctx.texts.contacts.updated({ name: contact.name })),
      controls(button(ctx.texts.common.addDetails, contactDetails.ref({ contact: contact.id }))),
    );
  },
});
