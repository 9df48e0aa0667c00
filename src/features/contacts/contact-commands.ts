import { button, context, controls, text } from "#chat/message.ts";
import { defineCommandGroup, defineVerb, openForm } from "#core/define.ts";
import { choice, company, contact, date, person, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { TIES } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { switchMatching } from "#features/employers/index.ts";
import { contactDetails } from "./edit/contact-details.ts";
import { editContactForm } from "./edit/edit-actions.ts";
import { editContact } from "./edit/edit-contact.ts";
import { askToForget } from "./edit/forget-actions.ts";
import { showContact } from "./card/card-actions.ts";
import { importVerb } from "./import/import-verb.ts";
import { inventoryLink } from "./inventory-link.ts";
import { contactList } from "./search/list-actions.ts";
import { offerMerge } from "./merge/offer-merge.ts";
import { saveContact } from "./save/save-contact.ts";

const details = {
  role: textOption(),
  tie: choice(TIES),
  circle: textOption(),
  "referred-by": person(),
  "last-spoke": date({ days: "past" }),
  notes: textOption({ multiline: true }),
};

const add = defineVerb({
  who: "member",
  options: { name: textOption({ required: true }), company: company(), ...details },
  examples: [
    "Ana Silva",
    'Ana Silva company:"City Hospital" tie:weak last-spoke:"March 2024"',
    "name:Ben Okafor role:nurse referred-by:Ana Silva",
  ],
  form: {
    fields: ["name", "company", "role", "tie", "referred-by"],
    details: contactDetails,
  },
  async run(ctx, input) {
    const words = ctx.texts.contacts;
    await recordDeed(ctx, { kind: "contact-added", ids: [] });
    const { contact: saved, outcome } = await saveContact(ctx, {
      ...input,
      referredBy: input["referred-by"],
      lastSpokeOn: input["last-spoke"],
    });
    if (outcome !== "new") {
      const { name } = saved;
      return reply(
        text(outcome === "known" ? words.alreadyThere({ name }) : words.completed({ name })),
        text(words.alreadyThereNext),
        controls(button(words.editButton, editContactForm.ref({ contact: saved.id }))),
        ...(await offerMerge(ctx, saved)),
      );
    }
    return reply(
      text(words.saved({ name: saved.name })),
      controls(
        button(ctx.texts.common.addDetails, contactDetails.ref({ contact: saved.id })),
        button(ctx.texts.inventory.start, inventoryLink.ref({})),
      ),
      ...(await offerMerge(ctx, saved)),
      context(words.savedNext({ prefix: ctx.commandPrefix })),
    );
  },
});

const list = defineVerb({
  who: "member",
  options: { search: textOption(), tie: choice(TIES), due: choice(["yes"]) },
  examples: ["", "hospital", "tie:strong", "due:yes"],
  form: { fields: ["search", "tie", "due"] },
  run: (ctx, input) =>
    contactList(ctx, { search: input.search, tie: input.tie, due: input.due === "yes" }),
});

const show = defineVerb({
  who: "member",
  options: { contact: contact({ required: true }) },
  examples: ["Ana Silva"],
  form: { fields: ["contact"] },
  run: (ctx, input) => showContact(ctx, input.contact.id),
});

const edit = defineVerb({
  who: "member",
  options: {
    contact: contact({ required: true }),
    name: textOption(),
    company: company(),
    ...details,
  },
  examples: ["Ana Silva", "Ana Silva company:Globex"],
  form: {
    fields: ["name", "company", "role", "tie"],
    details: contactDetails,
  },
  async run(ctx, input) {
    const { contact: known, ...change } = input;
    if (Object.values(change).every((value) => value === undefined)) {
      return openForm(editContactForm, { contact: known.id });
    }
    const words = ctx.texts.contacts;
    const changed = await editContact(ctx, known.id, {
      ...change,
      referredBy: input["referred-by"],
      lastSpokeOn: input["last-spoke"],
    });
    return reply(
      text(words.updated({ name: changed.name })),
      controls(
        button(words.editButton, editContactForm.ref({ contact: changed.id })),
        button(ctx.texts.common.addDetails, contactDetails.ref({ contact: changed.id })),
      ),
      ...(await offerMerge(ctx, changed)),
    );
  },
});

const match = defineVerb({
  who: "member",
  options: { setting: choice(["on", "off"], { required: true }) },
  examples: ["on", "off"],
  form: { fields: ["setting"] },
  run: async (ctx, { setting }) => reply(...(await switchMatching(ctx, setting))),
});

const forget = defineVerb({
  who: "member",
  options: { contact: contact({ required: true }) },
  examples: ["Ana Silva"],
  form: { fields: ["contact"] },
  run: (ctx, input) => askToForget(ctx, input.contact.id),
});

export const contactCommands = defineCommandGroup("contact", {
  add,
  list,
  show,
  edit,
  import: importVerb,
  match,
  forget,
});
