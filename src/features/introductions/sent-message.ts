import { otherOf, pairOf, type Introduction } from "./introduction-row.ts";

/** How the keys of the question to one of the two, and of their conversation, begin; the introduction's id follows. */
export const ASKED = "introduction-asked:";
export const TOGETHER = "introduction-conversation:";

/** What a queued message of an introduction was, by its key; undefined for every other message. */
export function readKey(
  key: string,
): { readonly introductionId: string; readonly askedId: string | undefined } | undefined {
  const [id, rest, ...more] = key.split(":").slice(1);
  if (id === undefined || more.length > 0) return undefined;
  if (key.startsWith(ASKED)) return { introductionId: id, askedId: rest };
  return key.startsWith(TOGETHER) && rest === undefined
    ? { introductionId: id, askedId: undefined }
    : undefined;
}

/** Who is told of a message that may not have arrived, and whose name says which it was. */
export function readersOf(
  introduction: Introduction,
  askedId: string | undefined,
): readonly { readonly readerId: string; readonly otherId: string }[] {
  if (askedId !== undefined) {
    return introduction.state === "asking"
      ? [{ readerId: introduction.askerId, otherId: askedId }]
      : [];
  }
  return pairOf(introduction).map((readerId) => ({
    readerId,
    otherId: otherOf(introduction, readerId),
  }));
}
