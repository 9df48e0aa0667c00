import { type DraftMessage, drawing } from "#core/drawing.ts";
import type { LandingStep, LandingTreePicture } from "#pictures/draw-picture.ts";
import type { Texts } from "#texts/texts.ts";
import type { Landing } from "../landing-row.ts";
import { type Credit, creditKey } from "./credits.ts";
import type { PersonKey } from "./propose-path.ts";

/** A landing with the people who are credited, and their names as far as they were read. */
export type LandingTree = {
  readonly landing: Landing;
  readonly landedName: string;
  readonly credits: readonly Credit[];
  readonly names: ReadonlyMap<PersonKey, string>;
};

/**
 * The path to a landing as one reader may see it: the landed member sees everybody by name; everybody else themselves
 * and the members who agreed to be named, and never the name of a contact.
 */
function treePicture(texts: Texts, tree: LandingTree, readerId: string): LandingTreePicture {
  const words = texts.landing.tree;
  const { landing, landedName: name, credits } = tree;
  const isOwn = landing.memberId === readerId;
  return {
    kind: "landing-tree",
    title: isOwn ? words.ownTitle : words.title,
    subtitle: words.subtitle({ count: credits.length }),
    steps: credits.map((credit) => ({
      ...personOf(texts, tree, credit, readerId),
      parent: placeOf(credits, credit.parentId),
    })),
    job: {
      title: isOwn ? words.ownJob : name,
      notes: [landing.role ?? words.landed, ...(landing.company === null ? [] : [landing.company])],
    },
  };
}

function placeOf(credits: readonly Credit[], id: string | null): number | undefined {
  const place = credits.findIndex((credit) => credit.id === id);
  return place === -1 ? undefined : place;
}

function personOf(
  texts: Texts,
  { landing, landedName, names }: LandingTree,
  credit: Credit,
  readerId: string,
): Pick<LandingStep, "name" | "note" | "mark"> {
  const words = texts.landing.tree;
  const isOwn = landing.memberId === readerId;
  const isContact = credit.memberId === null;
  const note = isContact
    ? isOwn
      ? words.ownContact
      : words.contactNote({ name: landedName })
    : words.memberNote;
  if (credit.memberId === readerId) return { name: words.you, note, mark: "reader" };
  const known = isOwn || (!isContact && credit.isNamed === "yes");
  const name = known ? names.get(creditKey(credit)) : undefined;
  if (name !== undefined) return { name, note, mark: "named" };
  return isContact
    ? { name: words.contact, note, mark: "hidden" }
    : { name: words.member, note: words.hiddenNote, mark: "hidden" };
}

/** The picture in words, for those who hear it read. */
function treeAlt(texts: Texts, picture: LandingTreePicture): string {
  const nameOf = (place: number | undefined): string | undefined =>
    place === undefined ? undefined : picture.steps[place]?.name;
  return texts.landing.tree.alt({
    title: picture.title,
    steps: picture.steps.map(({ name, parent }) => ({ name, through: nameOf(parent) })),
    job: [picture.job.title, ...picture.job.notes].join(", "),
  });
}

/** The path as a picture, with its words; nothing where nobody is on it. */
export function treeDrawing(texts: Texts, tree: LandingTree, readerId: string): DraftMessage {
  if (tree.credits.length === 0) return [];
  const picture = treePicture(texts, tree, readerId);
  return [drawing(picture, treeAlt(texts, picture))];
}
