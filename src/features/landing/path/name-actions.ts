import { and, eq } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import { defineAction } from "#core/define.ts";
import { reply, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { landingCredits } from "#db/schema/index.ts";
import { landingLinks } from "../landing-links.ts";
import { findLanding } from "../landing-row.ts";
import { isCredit } from "./credits.ts";
import { readOwnTree, readTree } from "./read-tree.ts";
import { treeDrawing } from "./tree-picture.ts";

/**
 * "Show My Name" and "Stay Unnamed": what the others on the path may see from now on. It can be changed at any time.
 * @throws UserError `not-yours` for everybody but the credited member
 */
export const nameAction = defineAction({
  name: "landing-name",
  who: "member",
  args: { credit: idArg, answer: oneOf("yes", "no") },
  async run(ctx, args): Promise<Reply> {
    const [credit] = await ctx.tx
      .update(landingCredits)
      .set({ isNamed: args.answer })
      .where(and(isCredit(ctx, args.credit), eq(landingCredits.memberId, ctx.member.id)))
      .returning();
    const landing = credit && (await findLanding(ctx, credit.landingId));
    if (credit === undefined || landing === undefined) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const words = ctx.texts.landing;
    if (landing.undoneAt !== null) return reply(text(words.pathClosed));
    const tree = await readTree(ctx, landing, ctx.texts.common.somebody);
    const isShown = args.answer === "yes";
    return reply(
      text(isShown ? words.nameShown : words.nameHidden),
      ...treeDrawing(ctx.texts, tree, ctx.member.id),
      controls(
        isShown
          ? button(words.stayUnnamed, nameAction.ref({ ...args, answer: "no" }))
          : button(words.showName, nameAction.ref({ ...args, answer: "yes" })),
      ),
    );
  },
});

/**
 * "See the Path": as the reader may see it. For the landed member and whoever is on it; for the group only where the
 * landed member told a channel.
 * @throws UserError `not-yours` for everybody else
 */
export const seePath = defineAction({
  ...landingLinks.path,
  who: "member",
  async run(ctx, args) {
    const landing = await findLanding(ctx, args.landing);
    if (landing === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);
    const isOwn = landing.memberId === ctx.member.id;
    const tree = await (isOwn
      ? readOwnTree(ctx, landing)
      : readTree(ctx, landing, ctx.texts.common.somebody));
    const isOnPath = tree.credits.some(
      ({ memberId, thankedAt }) => memberId === ctx.member.id && thankedAt !== null,
    );
    if (!isOwn && !isOnPath && !landing.isShared) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const words = ctx.texts.landing;
    if (landing.undoneAt !== null) return reply(text(words.pathClosed));
    // Whom the landed member is still choosing is theirs to know.
    const credits = tree.credits.filter(
      ({ thankAt, thankedAt }) => isOwn || thankAt !== null || thankedAt !== null,
    );
    return credits.length === 0
      ? reply(text(words.noPath))
      : reply(
          ...treeDrawing(ctx.texts, { ...tree, credits }, ctx.member.id),
          text(words.pathNames),
        );
  },
});
