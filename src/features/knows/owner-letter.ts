import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Texts } from "#texts/texts.ts";
import { knowsLinks } from "./knows-links.ts";
import type { PathRequest } from "./path-row.ts";

/** What an owner is asked. Whom they know there is not in it: only they may read that. */
export function ownerLetter(
  texts: Texts,
  {
    id,
    request,
    asker,
    knowsSomebody,
    worksThere,
  }: {
    readonly id: string;
    readonly request: Pick<PathRequest, "employer" | "reason" | "offer">;
    readonly asker: string;
    readonly knowsSomebody: boolean;
    readonly worksThere: boolean;
  },
): Message {
  const words = texts.knows;
  const { employer: company, reason, offer } = request;
  const path = { path: id };
  const ways = knowsSomebody ? (["call-ahead", "note", "talk"] as const) : (["talk"] as const);
  return [
    text(words.ownerAsk({ asker, company })),
    text(words.ownerReason({ reason })),
    ...(offer === null ? [] : [text(words.ownerOffer({ offer }))]),
    ...(worksThere && !knowsSomebody ? [text(words.youWorkThere({ company }))] : []),
    controls(
      ...ways.map((way) => button(words.ways[way], knowsLinks.agree.ref({ ...path, way }))),
      ...(knowsSomebody ? [button(words.whoIsIt, knowsLinks.who.ref(path))] : []),
      button(words.notThisTime, knowsLinks.decline.ref(path)),
    ),
    context(words.ownerHow),
  ];
}
