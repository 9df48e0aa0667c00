import { button, context, controls, text, type Block, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import { landingLinks } from "../landing-links.ts";
import type { Landing } from "../landing-row.ts";
import {
  type Credit,
  creditKey,
  MOST_CREDITED,
  personValue,
  readCredits,
} from "../path/credits.ts";
import type { PathPerson } from "../path/propose-path.ts";
import { readPath } from "../path/read-path.ts";
import { namesOf, readOwnTree } from "../path/read-tree.ts";
import { pledgeBlocks } from "../pledges/pledge-blocks.ts";
import { pledgeOf } from "../pledges/pledge.ts";
import type { Shared } from "./note-in-channel.ts";
import type { SavedLanding } from "./save-landing.ts";

/** As a menu's entry can hold on every platform. */
const LABEL_LENGTH = 75;

/** What the landed member reads: that it is noted, who sees it, who may be thanked, what they could give, and Undo. */
export async function landingMessage(saved: SavedLanding, shared: Shared): Promise<Message> {
  const { ctx, landing } = saved;
  const words = ctx.texts.landing;
  const { stageVisibility } = ctx.member;
  const pledge = await pledgeOf(ctx, ctx.member.id);
  const isInChannel = shared === "told" || shared === "told-before";
  const seen = isInChannel ? words.seenBeside : ctx.texts.profile.stageVisible;
  return [
    text(saved.isNew ? words.saved : words.changed),
    ...(shared === "not-wished" ? [] : [text(words.shared[shared])]),
    context(
      `${seen[stageVisibility]}${saved.isSlower ? ` ${words.slower({ prefix: ctx.commandPrefix })}` : ""}`,
    ),
    ...(await pathBlocks(ctx, landing)),
    ...pledgeBlocks(ctx, pledge),
    controls(button(ctx.texts.common.undo, landingLinks.undo.ref({ landing: landing.id }))),
  ];
}

/** Who is credited so far, who else may be, and the button that has them thanked. */
export async function pathBlocks(ctx: Context, landing: Landing): Promise<readonly Block[]> {
  const [proposed, credits] = await Promise.all([
    readPath(ctx, landing),
    readCredits(ctx, landing.id),
  ]);
  return [...(await chosenBlocks(ctx, landing, credits)), ...menu(ctx, landing, proposed, credits)];
}

async function chosenBlocks(
  ctx: Context,
  landing: Landing,
  credits: readonly Credit[],
): Promise<readonly Block[]> {
  const words = ctx.texts.landing;
  const waiting = credits.filter(
    ({ thankAt, thankedAt }) => thankAt === null && thankedAt === null,
  );
  if (waiting.length === 0) return [];
  const names = namesOf(await readOwnTree(ctx, landing), waiting);
  return [
    text(words.chosen({ names })),
    controls(
      button(words.thankThem, landingLinks.thank.ref({ landing: landing.id }), "primary"),
      button(words.chooseAgain, landingLinks.clear.ref({ landing: landing.id })),
    ),
    context(words.beforeThanks),
  ];
}

function menu(
  ctx: Context,
  landing: Landing,
  proposed: readonly PathPerson[],
  credits: readonly Credit[],
): readonly Block[] {
  const words = ctx.texts.landing;
  const taken = new Set(credits.map(creditKey));
  const open = proposed.filter(({ key }) => !taken.has(key));
  const room = MOST_CREDITED - credits.length;
  if (open.length === 0 || room <= 0) {
    return credits.length > 0 ? [] : [text(words.nobodyProposed({ prefix: ctx.commandPrefix }))];
  }
  const nameOf = new Map(proposed.map(({ key, name }) => [key, name]));
  return [
    text(credits.length === 0 ? words.whoHelped : words.whoElse),
    controls({
      kind: "select",
      placeholder: words.choosePeople,
      action: landingLinks.choose.ref({ landing: landing.id }),
      most: Math.min(open.length, room),
      choices: open.map(({ key, name, parent }) => ({
        value: personValue(key),
        label: shorten(
          words.proposed({
            name,
            isMember: key.startsWith("m:"),
            through: parent === undefined ? undefined : nameOf.get(parent),
          }),
          LABEL_LENGTH,
        ),
      })),
    }),
    context(words.addOthers({ prefix: ctx.commandPrefix })),
  ];
}
