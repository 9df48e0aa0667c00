import { and, eq, isNull } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { groupLinks } from "#db/schema/index.ts";
import { codeOptions, codeReply, typedCodeReply } from "./codes/code-replies.ts";
import { groupLinkActions } from "./group-links.ts";
import { readFarSides, readLink } from "./read-link.ts";

/** @throws UserError `already-linked` */
async function refuseLinked(ctx: Context): Promise<void> {
  if ((await readLink(ctx)) === undefined) return;
  throw new UserError("already-linked", (texts) => texts.linking.alreadyLinked);
}

/** For organisers: whether the group is linked, and the buttons to link it or to part it again. */
export async function groupLinkBlocks(ctx: Context): Promise<Message> {
  const words = ctx.texts.linking;
  const link = await readLink(ctx);
  if (link === undefined) {
    return [
      controls(
        button(words.linkWorkspace, groupLinkActions.showCode.ref({})),
        button(words.enterCode, groupLinkActions.enterCode.ref({})),
      ),
    ];
  }
  if (link.unlinkWantedAt !== null) return [text(words.unlinkUnderWay)];
  const [far] = await readFarSides(ctx);
  return [
    text(words.linkedWith({ platform: far?.platform ?? "playground" })),
    controls(button(words.unlink, groupLinkActions.unlink.ref({ answer: "ask" }))),
  ];
}

/** "Link Another Workspace": a code, to be typed by an organiser of the other side. */
export const linkShowCode = defineAction({
  ...groupLinkActions.showCode,
  who: "organiser",
  async run(ctx) {
    await refuseLinked(ctx);
    const words = ctx.texts.linking;
    return codeReply(ctx, "groups", {
      how: words.groupCodeHow({ prefix: ctx.commandPrefix }),
      means: words.groupCodeMeans,
    });
  },
});

/** "Enter a Code", for groups. */
export const linkEnterCode = defineFormAction({
  ...groupLinkActions.enterCode,
  who: "organiser",
  options: codeOptions,
  async prefill(ctx) {
    await refuseLinked(ctx);
    return {};
  },
  async run(ctx, _args, { code }) {
    await refuseLinked(ctx);
    const words = ctx.texts.linking;
    return typedCodeReply(ctx, "groups", code, {
      taken: [text(words.groupTaken), context(words.groupTakenNext({ prefix: ctx.commandPrefix }))],
      again: groupLinkActions.enterCode.ref({}),
    });
  },
});

/** "Unlink": says first what happens to whose records, and asks. */
export const linkUnlink = defineAction({
  ...groupLinkActions.unlink,
  who: "organiser",
  async run(ctx, { answer }) {
    const words = ctx.texts.linking;
    if (answer === "no") return replace(text(words.staysLinked));
    if ((await readLink(ctx)) === undefined) {
      throw new UserError("not-linked", (texts) => texts.linking.notLinked);
    }
    if (answer === "ask") {
      return reply(
        text(words.unlinkMeans),
        text(words.unlinkRecords),
        text(words.unlinkAccounts),
        controls(
          button(words.unlinkYes, groupLinkActions.unlink.ref({ answer: "yes" }), "danger"),
          button(words.unlinkNo, groupLinkActions.unlink.ref({ answer: "no" })),
        ),
      );
    }
    await ctx.tx
      .update(groupLinks)
      .set({ unlinkWantedBy: ctx.member.id, unlinkWantedAt: ctx.now })
      .where(
        and(
          eq(groupLinks.groupId, ctx.group.id),
          isNull(groupLinks.unlinkedAt),
          isNull(groupLinks.unlinkWantedAt),
        ),
      );
    return replace(text(words.unlinkUnderWay));
  },
});
