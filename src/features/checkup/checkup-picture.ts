import type { Context } from "#core/context.ts";
import { drawing, type Drawing } from "#core/drawing.ts";
import { type NetworkPicture, peoplePerDot } from "#pictures/draw-picture.ts";
import type { Freshness, NetworkFacts, Tie } from "./network-facts.ts";

const RINGS = ["strong", "weak", "new"] as const satisfies readonly Tie[];

const people = (ring: Readonly<Record<Freshness, number>>): number =>
  ring.recent + ring.earlier + ring.unknown;

/** The network as a picture, to be drawn. */
export function checkupDrawing(
  ctx: Pick<Context, "texts" | "today">,
  facts: NetworkFacts,
): Drawing {
  const picture = checkupPicture(ctx, facts);
  return drawing(picture, pictureAlt(picture, ctx.texts.checkup));
}

/** The network as a picture: three rings of ties, and the names of who could help now. */
export function checkupPicture(
  ctx: Pick<Context, "texts" | "today">,
  facts: NetworkFacts,
): NetworkPicture {
  const words = ctx.texts.checkup.picture;
  const total = (when: Freshness): number =>
    RINGS.reduce((sum, tie) => sum + facts.ties[tie][when], 0);
  const ring = (tie: Tie) => ({
    ...facts.ties[tie],
    label: words.ring[tie]({ count: people(facts.ties[tie]) }),
    named: facts.helpers.filter((helper) => helper.tie === tie).length,
  });
  const perDot = peoplePerDot(RINGS.map((tie) => facts.ties[tie]));
  return {
    kind: "network",
    title: words.title,
    subtitle: words.subtitle({ count: facts.contacts, day: ctx.today }),
    you: words.you,
    rings: [ring("strong"), ring("weak"), ring("new")],
    legend: {
      recent: words.recent({ count: total("recent") }),
      earlier: words.earlier({ count: total("earlier") }),
      unknown: words.unknown({ count: total("unknown") }),
    },
    namesTitle: words.names({ count: facts.helpers.length }),
    names: facts.helpers.map((helper) => helper.name),
    noNames: words.noNames,
    footnote: perDot === 1 ? undefined : words.perDot({ count: perDot }),
  };
}

/** The picture in words, for those who hear it read. */
const pictureAlt = (picture: NetworkPicture, words: Context["texts"]["checkup"]): string =>
  words.picture.alt({
    subtitle: picture.subtitle,
    rings: picture.rings.map((ring) => ring.label),
    legend: [picture.legend.recent, picture.legend.earlier, picture.legend.unknown],
    namesTitle: picture.namesTitle,
    names: picture.names,
  });
