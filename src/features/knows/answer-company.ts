import { and, desc, eq, inArray } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { tidy } from "#core/names.ts";
import { contacts, pathRequests } from "#db/schema/index.ts";
import {
  askToMatch,
  employerKeys,
  employerName,
  employerNotation,
  notAnEmployer,
} from "#features/employers/index.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { areAFew } from "./are-a-few.ts";
import { requestKey } from "./ask-around.ts";
import { keepCompany } from "./company-draft.ts";
import { countLookup } from "./count-lookup.ts";
import { knowsLinks } from "./knows-links.ts";
import { openedMessage } from "./opened-letter.ts";
import type { PathRequest } from "./path-row.ts";

const MOST_NAMED = 5;
const REACHABLE = 2;

/**
 * Whether people here may open a door at an employer: zero, one and two look alike, more is a few, and never a name but
 * the caller's own.
 * @throws UserError `not-an-employer`, `enough-employers`
 */
export async function answerCompany(ctx: Context, typed: string): Promise<Message> {
  const company = tidy(typed);
  const notation = employerNotation(company);
  if (notation === "" || employerName(company) === "") throw notAnEmployer(company, "company");
  const key = requestKey(ctx, company);
  await countLookup(ctx, key);
  const keys = await employerKeys({ ...ctx, installation: ctx.keyedHash }, company);
  const [isAFew, own, request, draft] = await Promise.all([
    areAFew(ctx, keys, ctx.member.id),
    ownContactsAt(ctx, [...keys, ctx.keyedHash(notation)]),
    newestRequest(ctx, key),
    keepCompany(ctx, company),
  ]);
  const words = ctx.texts.knows;
  const isOpen = request !== undefined && request.settledAt === null;
  return [
    text(isAFew ? words.few({ company }) : words.around({ company })),
    ...(own.length === 0
      ? []
      : [
          text(words.ownContacts({ names: own.slice(0, MOST_NAMED).map(({ name }) => name) })),
          controls(
            ...own
              .slice(0, REACHABLE)
              .map(({ id, name }) =>
                button(words.reach({ name }), outreachLink.ref({ contact: id })),
              ),
          ),
        ]),
    ...(isOpen
      ? openBlocks(ctx, request)
      : [
          ...(request === undefined ? [] : await openedMessage(ctx, request)),
          controls(button(words.ask, knowsLinks.ask.ref({ draft }), "primary")),
          context(words.howItWorks),
        ]),
    ...askToMatch(ctx),
  ];
}

/** While the caller is asking: since when, until when, and the way back. Whoever was asked makes no difference. */
function openBlocks(ctx: Context, request: PathRequest): Message {
  const words = ctx.texts.knows;
  return [
    text(words.openSince({ since: dayOf(ctx, request.createdAt), ...untilOf(ctx, request) })),
    controls(button(words.withdraw, knowsLinks.withdraw.ref({ request: request.id }))),
  ];
}

const dayOf = (ctx: Context, at: Date): string =>
  dayIn(at, ctx.member.timeZone ?? ctx.group.timeZone);

/** The day by which the asker hears, and today, for words. */
export const untilOf = (ctx: Context, { endsAt }: PathRequest) => ({
  until: addDays(dayOf(ctx, endsAt), 1),
  today: ctx.today,
});

/** Whom the caller knows there themselves, whether their contacts take part or not. */
async function ownContactsAt(
  ctx: Context,
  keys: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return ctx.tx
    .select({ id: contacts.id, name: contacts.name })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, ctx.group.id),
        eq(contacts.ownerId, ctx.member.id),
        inArray(contacts.employerKey, [...new Set(keys)]),
      ),
    )
    .limit(MOST_NAMED);
}

async function newestRequest(ctx: Context, key: string): Promise<PathRequest | undefined> {
  const [row] = await ctx.tx
    .select()
    .from(pathRequests)
    .where(
      and(
        eq(pathRequests.groupId, ctx.group.id),
        eq(pathRequests.askerId, ctx.member.id),
        eq(pathRequests.employerKey, key),
      ),
    )
    .orderBy(desc(pathRequests.createdAt))
    .limit(1);
  return row;
}
