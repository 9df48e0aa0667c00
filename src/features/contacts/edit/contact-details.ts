import { button, controls, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { date, integer, person, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { MAX_CADENCE_WEEKS, MIN_CADENCE_WEEKS } from "../cadence/cadence.ts";
import { editContact } from "./edit-contact.ts";
import { findOrRefuse } from "../own-contacts.ts";
import { contactReachable } from "../card/reachable-form.ts";

/** What the first form leaves out. Anyone but the owner finds no such contact. */
export const contactDetails = defineFormAction({
  name: "contact-details",
  who: "member",
  args: { contact: idArg },
  options: {
    circle: textOption(),
    "referred-by": person(),
    "last-spoke": date({ days: "past" }),
    cadence: integer({ minimum: MIN_CADENCE_WEEKS, maximum: MAX_CADENCE_WEEKS }),
    notes: textOption({ multiline: true }),
  },
  async prefill(ctx, args) {
    const contact = await findOrRefuse(ctx, args.contact);
    return {
      circle: contact.circle ?? "",
      "last-spoke": contact.lastSpokeOn ?? "",
      cadence: contact.cadenceWeeks?.toString() ?? "",
      notes: contact.notes ?? "",
    };
  },
  async run(ctx, args, input) {
    const contact = await editContact(ctx, args.contact, {
      // The form showed these, so a field left empty was emptied; who referred them it does not show.
      circle: input.circle ?? null,
      lastSpokeOn: input["last-spoke"] ?? null,
      cadenceWeeks: input.cadence ?? null,
      notes: input.notes ?? null,
      referredBy: input["referred-by"],
    });
    const words = ctx.texts.contacts;
    return reply(
      text(words.updated({ name: contact.name })),
      controls(button(words.reachableButton, contactReachable.ref({ contact: contact.id }))),
    );
  },
});
