import { button, context, controls, divider, text, title } from "#chat/message.ts";
import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { TIES } from "#db/schema/index.ts";
import { contactCard } from "./contact-card.ts";
import { editContactForm } from "./edit-actions.ts";
import { forgetContactAsk } from "./forget-actions.ts";
import { listContacts, type ContactFilter } from "./list-contacts.ts";
import { readCard } from "./read-card.ts";

/** Fits every platform's limit of components, with a button a line. */
const PAGE_SIZE = 8;

/**
 * One page of contacts. A search is not carried by the page's buttons, since custom ids hold no typed text: a search
 * that finds more than a page says so and shows the first.
 */
export async function contactPage(
  ctx: Context,
  filter: ContactFilter,
  page: number,
): Promise<Reply> {
  const words = ctx.texts.contacts;
  const found = await listContacts(ctx, filter);
  if (found.length === 0) {
    const isFiltered =
      filter.search !== undefined || filter.tie !== undefined || filter.due === true;
    return isFiltered
      ? reply(text(words.nothingFound), context(words.nothingFoundNext))
      : reply(text(words.none), text(words.noneNext({ prefix: ctx.commandPrefix })));
  }
  const last = Math.ceil(found.length / PAGE_SIZE) - 1;
  const current = Math.min(page, last);
  const start = current * PAGE_SIZE;
  const shown = found.slice(start, start + PAGE_SIZE);
  const to = (target: number) =>
    contactPageAction.ref({
      page: String(target),
      tie: filter.tie ?? "any",
      due: filter.due === true ? "yes" : "any",
    });
  const turns = [
    ...(current > 0 ? [button(words.previous, to(current - 1))] : []),
    ...(current < last ? [button(words.next, to(current + 1))] : []),
  ];
  return reply(
    title(words.listTitle({ count: found.length })),
    ...shown.flatMap((contact) => [
      text(words.line({ ...contact, today: ctx.today })),
      controls(button(words.showButton, showContactAction.ref({ contact: contact.id }))),
    ]),
    ...(last === 0
      ? []
      : filter.search === undefined
        ? [divider, controls(...turns)]
        : [context(words.firstOfMany({ shown: shown.length, count: found.length }))]),
  );
}

export const contactPageAction = defineAction({
  name: "contact-page",
  args: { page: codeArg, tie: oneOf(...TIES, "any"), due: oneOf("yes", "any") },
  async run(ctx, args) {
    const filter = {
      tie: args.tie === "any" ? undefined : args.tie,
      due: args.due === "yes",
    };
    const page = await contactPage(ctx, filter, Math.max(0, Number.parseInt(args.page, 10) || 0));
    return replace(...page.message);
  },
});

export const showContactAction = defineAction({
  name: "contact-show",
  args: { contact: idArg },
  run: (ctx, args) => showContact(ctx, args.contact),
});

/** @throws UserError `contact-gone` */
export async function showContact(ctx: Context, contactId: string): Promise<Reply> {
  const card = await readCard(ctx, contactId);
  if (card === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  const args = { contact: contactId };
  return reply(
    ...contactCard(ctx, card, {
      edit: editContactForm.ref(args),
      forget: forgetContactAsk.ref(args),
    }),
  );
}
