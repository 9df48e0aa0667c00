import type { ActionRef } from "#chat/action-codec.ts";
import { button, context, controls, text, title, type Message } from "#chat/message.ts";
import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { findDraft, keepDraft } from "#core/drafts.ts";
import { pageNumber, readPage, turning } from "#core/list-page.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { TIES } from "#db/schema/index.ts";
import { showContactAction } from "../card/card-actions.ts";
import { inventoryLink } from "../inventory-link.ts";
import { findTwins } from "../merge/find-twins.ts";
import { askToMerge } from "../merge/merge-actions.ts";
import { type ContactFilter, listContacts } from "./list-contacts.ts";

/** Fits every platform's limit of components, with a row of buttons for each contact. */
const PAGE_SIZE = 8;

/** Where a search is kept: custom ids hold no typed text. */
const SEARCH = { name: "contact-search", args: [] } as const;

/** The first page of contacts that fit. */
export async function contactList(ctx: Context, filter: ContactFilter): Promise<Reply> {
  return reply(...(await page(ctx, filter, 0, undefined)));
}

/** @param draft of the search, where it has been kept before */
async function page(
  ctx: Context,
  filter: ContactFilter,
  wanted: number,
  draft: string | undefined,
): Promise<Message> {
  const read = await readPage(wanted, PAGE_SIZE, (range) => listContacts(ctx, filter, range));
  const { shown, count, last } = read;
  if (count === 0) return nothing(ctx, filter);
  const twins = await findTwins(ctx, shown);
  const words = ctx.texts.contacts;
  return [
    title(words.listTitle({ count })),
    ...shown.flatMap((contact) => {
      const twin = twins.get(contact.id);
      return [
        text(words.line({ ...contact, today: ctx.today })),
        controls(
          button(words.showButton, showContactAction.ref({ contact: contact.id })),
          ...(twin === undefined
            ? []
            : [button(words.mergeButton, askToMerge.ref({ one: contact.id, other: twin.id }))]),
        ),
      ];
    }),
    // A search is kept only where there is a page to turn.
    ...(last === 0 ? [] : turning(ctx.texts, read, await pageLink(ctx, filter, draft))),
  ];
}

function nothing(ctx: Context, filter: ContactFilter): Message {
  const words = ctx.texts.contacts;
  const isFiltered = filter.search !== undefined || filter.tie !== undefined || filter.due === true;
  return isFiltered
    ? [text(words.nothingFound), context(words.nothingFoundNext)]
    : [
        text(words.none),
        text(words.noneNext({ prefix: ctx.commandPrefix })),
        controls(button(ctx.texts.inventory.start, inventoryLink.ref({}), "primary")),
      ];
}

/** The way to a page of the same contacts. */
async function pageLink(
  ctx: Context,
  filter: ContactFilter,
  known: string | undefined,
): Promise<(page: number) => ActionRef> {
  const tie = filter.tie ?? "any";
  const due = filter.due === true ? "yes" : "any";
  const { search } = filter;
  if (search === undefined) {
    return (page) => contactPageAction.ref({ page: String(page), tie, due });
  }
  const draft = known ?? (await keepDraft(ctx, { form: SEARCH, values: { search } }));
  return (page) => contactFoundPage.ref({ page: String(page), tie, due, search: draft });
}

const pageArgs = { page: codeArg, tie: oneOf(...TIES, "any"), due: oneOf("yes", "any") };

const filterOf = (args: { readonly tie: (typeof TIES)[number] | "any"; readonly due: string }) => ({
  tie: args.tie === "any" ? undefined : args.tie,
  due: args.due === "yes",
});

export const contactPageAction = defineAction({
  name: "contact-page",
  who: "member",
  args: pageArgs,
  run: async (ctx, args) =>
    replace(...(await page(ctx, filterOf(args), pageNumber(args.page), undefined))),
});

/** A page of what a search found. */
export const contactFoundPage = defineAction({
  name: "contact-found",
  who: "member",
  args: { ...pageArgs, search: idArg },
  async run(ctx, args) {
    const kept = await findDraft(ctx, args.search);
    if (kept === undefined || kept.form.name !== SEARCH.name) {
      throw new UserError("search-expired", (texts) =>
        texts.contacts.searchExpired({ prefix: ctx.commandPrefix }),
      );
    }
    const filter = { ...filterOf(args), search: kept.values["search"] };
    return replace(...(await page(ctx, filter, pageNumber(args.page), args.search)));
  },
});
