import { text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { findContact } from "#features/contacts/index.ts";
import type { MoveOutcome } from "../moves/move-outreach.ts";
import { openOutreach } from "../moves/open-outreach.ts";
import type { Move } from "../moves/outreach-state.ts";
import { findOutreach, outreachTo, type OutreachView } from "../moves/read-outreaches.ts";
import { settleSilent } from "../moves/settle-silent.ts";
import { standingMessage } from "./standing-message.ts";

/** Thrown for an outreach that is somebody else's, or went with its contact. */
export const outreachGone = (): UserError =>
  new UserError("outreach-gone", (texts) => texts.outreach.gone);

/** One of the caller's outreaches as it is now. @throws UserError `outreach-gone` */
export async function needOutreach(ctx: Context, id: string): Promise<OutreachView> {
  await settleSilent(ctx);
  const outreach = await findOutreach(ctx, id);
  if (outreach === undefined) throw outreachGone();
  return outreach;
}

/** The outreach to a contact, planned now where there was none yet. @throws UserError `contact-gone` */
export async function outreachOrPlan(
  ctx: Context,
  contactId: string,
  mayKeep: (known: OutreachView) => boolean = () => true,
): Promise<OutreachView> {
  await settleSilent(ctx);
  const known = await outreachTo(ctx, contactId);
  if (known !== undefined && mayKeep(known)) return known;
  if (known === undefined && (await findContact(ctx, contactId)) === undefined) {
    throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  }
  await openOutreach(ctx, contactId);
  const opened = await outreachTo(ctx, contactId);
  if (opened === undefined) throw new Error("an outreach vanished while it was planned");
  return opened;
}

/** What came of a move: a word on it, and where things stand now. @throws UserError `outreach-gone` */
export async function outcomeMessage(
  ctx: Context,
  outcome: MoveOutcome,
  to: Move,
): Promise<Message> {
  if (outcome.kind === "gone") throw outreachGone();
  const words = ctx.texts.outreach;
  const { outreach } = outcome;
  const { name, state } = outreach;
  const lead = {
    moved: words.moved[to],
    "there-already": words.alreadyThere,
    "not-from-here":
      to === "sent" && state === "silent"
        ? words.writtenTwice({ name })
        : words.tooFar({ name, state: words.states[state] }),
  }[outcome.kind];
  return [text(lead), ...(await standingMessage(ctx, outreach))];
}
