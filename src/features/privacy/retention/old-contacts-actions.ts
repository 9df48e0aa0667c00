import { and, eq } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { members } from "#db/schema/index.ts";
import { contactsEndLink, oldContactsLink } from "../privacy-links.ts";
import { deleteAllContacts, deleteUntouched, readUntouched } from "./old-contacts.ts";
import {
  MOST_CHOSEN,
  oldContactsMenu,
  oldContactsPicked,
  oldContactsQuestion,
  reallyDelete,
} from "./old-contacts-message.ts";

/** What becomes of contacts that have rested for a year. */
export const oldContactsAction = defineAction({
  ...oldContactsLink,
  who: "member",
  async run(ctx, { step }) {
    const words = ctx.texts.privacy.oldContacts;
    const untouched = () => readUntouched(ctx, ctx.today, MOST_CHOSEN);
    switch (step) {
      case "show":
        return reply(...oldContactsQuestion(ctx.texts, await untouched()));
      case "keep":
        await noteAsked(ctx);
        return replace(text(words.kept));
      case "choose":
        return replace(...oldContactsMenu(ctx.texts, await untouched()));
      case "delete":
        return replace(...reallyDelete(ctx.texts, (await untouched()).count));
      case "really":
        return replace(text(words.removed({ count: await deleteUntouched(ctx, ctx.today) })));
    }
  },
});

/** Deletes those who were chosen, and shows who is left. */
export const oldContactsPickedAction = defineAction({
  ...oldContactsPicked,
  who: "member",
  async run(ctx, _args, chosen) {
    const ids = (chosen ?? "").split(",").flatMap((value) => idArg.read(value) ?? []);
    const count = await deleteUntouched(ctx, ctx.today, ids);
    const left = await readUntouched(ctx, ctx.today, MOST_CHOSEN);
    return replace(
      text(ctx.texts.privacy.oldContacts.removed({ count })),
      ...oldContactsMenu(ctx.texts, left),
    );
  },
});

/** The answer to the news that contacts will be deleted: pressing a button is to use Kith, so they stay unless not wanted. */
export const contactsEndAction = defineAction({
  ...contactsEndLink,
  who: "member",
  async run(ctx, { answer }) {
    const { contactsEnd, oldContacts } = ctx.texts.privacy;
    if (answer === "keep") return replace(text(contactsEnd.kept));
    return replace(text(oldContacts.removed({ count: await deleteAllContacts(ctx) })));
  },
});

/** Whoever has said it is asked again in a year. */
async function noteAsked({ tx, group, member, now }: Context): Promise<void> {
  await tx
    .update(members)
    .set({ contactsAskedAt: now })
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
}
