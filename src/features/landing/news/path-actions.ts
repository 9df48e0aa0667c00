import { context, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { replace, reply } from "#core/reply.ts";
import { landingLinks } from "../landing-links.ts";
import { type Landing, lockOwnLanding } from "../landing-row.ts";
import {
  addCredits,
  clearCredits,
  type Credit,
  readPersonValue,
  thankCredited,
} from "../path/credits.ts";
import { readPath } from "../path/read-path.ts";
import { namesOf, readOwnTree } from "../path/read-tree.ts";
import { treeDrawing, type LandingTree } from "../path/tree-picture.ts";
import { pledgeBlocks } from "../pledges/pledge-blocks.ts";
import { pledgeOf } from "../pledges/pledge.ts";
import { pathBlocks } from "./landing-message.ts";

/** The menu of people who may have led to the job: those who are chosen join the path. */
export const choosePeople = defineAction({
  ...landingLinks.choose,
  who: "member",
  async run(ctx, args, chosen) {
    const landing = await lockOwnLanding(ctx, args.landing);
    const proposed = await readPath(ctx, landing);
    const people = (chosen ?? "").split(",").flatMap((value) => readPersonValue(value) ?? []);
    const meant = people.filter((key) => proposed.some((person) => person.key === key));
    await addCredits(ctx, landing, meant, proposed);
    return reply(...(await pathMessage(ctx, landing)));
  },
});

/** "Choose Again": whoever is not to be thanked yet is off the path. */
export const chooseAgain = defineAction({
  ...landingLinks.clear,
  who: "member",
  async run(ctx, args) {
    const landing = await lockOwnLanding(ctx, args.landing);
    await clearCredits(ctx, landing);
    return replace(...(await pathMessage(ctx, landing)));
  },
});

async function pathMessage(ctx: Context, landing: Landing): Promise<DraftMessage> {
  const tree = await readOwnTree(ctx, landing);
  return [...treeDrawing(ctx.texts, tree, ctx.member.id), ...(await pathBlocks(ctx, landing))];
}

/** "Thank Them": members get a letter in a few minutes, and for contacts there are words to send. */
export const thankThem = defineAction({
  ...landingLinks.thank,
  who: "member",
  async run(ctx, args) {
    const landing = await lockOwnLanding(ctx, args.landing);
    const thanked = await thankCredited(ctx, landing);
    const words = ctx.texts.landing;
    if (thanked.length === 0) return replace(text(words.thankedBefore));
    const tree = await readOwnTree(ctx, landing);
    return replace(
      ...(await thankedMessage(ctx, tree, thanked)),
      ...treeDrawing(ctx.texts, tree, ctx.member.id),
      ...pledgeBlocks(ctx, await pledgeOf(ctx, ctx.member.id)),
    );
  },
});

async function thankedMessage(
  ctx: Context,
  tree: LandingTree,
  thanked: readonly Credit[],
): Promise<Message> {
  const words = ctx.texts.landing;
  const reached: Credit[] = [];
  const others: Credit[] = [];
  for (const credit of thanked) {
    ((await takesLetters(ctx, credit)) ? reached : others).push(credit);
  }
  const own = namesOf(tree, others);
  const job = words.job({ role: tree.landing.role, company: tree.landing.company });
  return [
    ...(reached.length === 0 ? [] : [text(words.willThank({ names: namesOf(tree, reached) }))]),
    ...(own.length === 0
      ? []
      : [
          text(words.thankYourself({ names: own })),
          text(words.thanksText({ name: own.length === 1 ? own[0] : undefined, job })),
          context(words.inYourWords),
        ]),
  ];
}

/** Kith writes to members who agreed to it, and never to a contact. A block and a missing consent read the same. */
async function takesLetters(ctx: Context, { memberId }: Credit): Promise<boolean> {
  const member = memberId === null ? undefined : (await findMailbox(ctx, memberId))?.member;
  return (
    member?.directMessages === "yes" && member.unreachableSince === null && member.leftAt === null
  );
}
