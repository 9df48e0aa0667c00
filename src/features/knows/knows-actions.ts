import { and, eq, inArray } from "drizzle-orm";
import { context, text } from "#chat/message.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { company, text as textOption } from "#core/option-types.ts";
import { post, withdraw } from "#core/outbox/outbox.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";
import { findContact } from "#features/contacts/index.ts";
import { knowsContactLink, knowsTargetLink } from "#features/employers/index.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { answerCompany, untilOf } from "./answer-company.ts";
import { askAround } from "./ask-around.ts";
import { findCompany } from "./company-draft.ts";
import { knowsLinks } from "./knows-links.ts";
import { findRequest, isRequest } from "./path-row.ts";

/** "Ask Quietly". */
export const askForm = defineFormAction({
  ...knowsLinks.ask,
  who: "member",
  options: {
    company: company({ required: true, maxLength: 200 }),
    reason: textOption({ required: true, multiline: true, maxLength: 500 }),
    offer: textOption({ multiline: true, maxLength: 300 }),
  },
  async prefill(ctx, { draft }) {
    return { company: (await findCompany(ctx, draft)) ?? "" };
  },
  async run(ctx, _args, input) {
    const request = await askAround(ctx, input);
    const words = ctx.texts.knows;
    return replace(
      text(words.asked({ company: request.employer })),
      text(words.askedNext(untilOf(ctx, request))),
      ...(ctx.member.directMessages === "yes"
        ? []
        : [context(words.askedUnheard({ prefix: ctx.commandPrefix }))]),
      ...(await askForContactWay(ctx)),
    );
  },
});

/** "Yes, That Is It", below the employer that was read from a link. */
export const yesAction = defineAction({
  ...knowsLinks.yes,
  who: "member",
  async run(ctx, { draft }) {
    const read = await findCompany(ctx, draft);
    return read === undefined
      ? replace(text(ctx.texts.knows.expired({ prefix: ctx.commandPrefix })))
      : replace(...(await answerCompany(ctx, read)));
  },
});

/** "Another Name". */
export const otherForm = defineFormAction({
  ...knowsLinks.other,
  who: "member",
  options: { company: company({ required: true, maxLength: 200 }) },
  async prefill(ctx, { draft }) {
    return { company: (await findCompany(ctx, draft)) ?? "" };
  },
  run: async (ctx, _args, input) => replace(...(await answerCompany(ctx, input.company))),
});

/** "Ask Who Knows Acme", below the caller's own goal. */
export const targetAction = defineAction({
  ...knowsTargetLink,
  who: "member",
  async run(ctx, { place }) {
    const target = ctx.member.targetEmployers?.[Number(place)];
    return target === undefined
      ? reply(text(ctx.texts.knows.notATarget({ prefix: ctx.commandPrefix })))
      : reply(...(await answerCompany(ctx, target)));
  },
});

/** "Ask Who Knows Them There", on the card of one of the caller's own contacts. */
export const contactAction = defineAction({
  ...knowsContactLink,
  who: "member",
  async run(ctx, args) {
    const contact = await findContact(ctx, args.contact);
    if (contact === undefined) {
      throw new UserError("contact-gone", (texts) => texts.contacts.gone);
    }
    return contact.company === null
      ? reply(text(ctx.texts.knows.noCompany({ name: contact.name })))
      : reply(...(await answerCompany(ctx, contact.company)));
  },
});

/** "Withdraw": nobody else is asked, and who has promised to help hears that it is no longer needed. */
export const withdrawAction = defineAction({
  ...knowsLinks.withdraw,
  who: "member",
  async run(ctx, args) {
    const known = await findRequest(ctx, args.request);
    if (known === undefined || known.askerId !== ctx.member.id) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const company = known.employer;
    const [withdrawn] = await ctx.tx
      .update(pathRequests)
      .set({ state: "withdrawn", settledAt: ctx.now, nextAt: null })
      .where(
        and(
          isRequest(ctx.group.id, args.request),
          inArray(pathRequests.state, ["asking", "promised"]),
        ),
      )
      .returning({ id: pathRequests.id });
    if (withdrawn === undefined) return replace(text(ctx.texts.knows.over));
    const asked = await ctx.tx
      .update(pathAsks)
      .set({ remindAt: null })
      .where(and(eq(pathAsks.groupId, ctx.group.id), eq(pathAsks.requestId, args.request)))
      .returning();
    const asker = ctx.member.displayName ?? ctx.account;
    for (const { id, ownerId, answer } of asked) {
      await withdraw(ctx, ownerId, { startWith: `path-asked:${id}` });
      await withdraw(ctx, ownerId, { startWith: `path-remind:${id}` });
      if (answer !== "yes") continue;
      await post(ctx, ownerId, {
        dedupeKey: `path-no-longer:${id}`,
        message: (texts) => [text(texts.knows.noLonger({ asker, company }))],
        why: (texts) => texts.knows.whyNoLonger,
      });
    }
    return replace(text(ctx.texts.knows.withdrawn({ company })));
  },
});
