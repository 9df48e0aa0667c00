import { button, controls, text, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Texts } from "#texts/texts.ts";
import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { contactsEndLink, oldContactsLink } from "../privacy-links.ts";

/** Named, so that one knows of whom this speaks. */
export const MOST_NAMED = 3;
/** What fits into a menu on every platform. */
export const MOST_CHOSEN = 25;

const MAX_LABEL = 60;

export const oldContactsPicked = link("old-contacts-picked", {});

type Untouched = {
  readonly count: number;
  readonly oldest: readonly { readonly id: string; readonly name: string }[];
};

/** The question of the year: Keep All, Choose, Delete. */
export function oldContactsQuestion(texts: Texts, { count, oldest }: Untouched): Message {
  const words = texts.privacy.oldContacts;
  if (count === 0) return [text(words.none)];
  const names = oldest.slice(0, MOST_NAMED).map(({ name }) => name);
  return [
    text(words.ask({ count, names })),
    controls(
      button(words.keep, oldContactsLink.ref({ step: "keep" })),
      button(words.choose, oldContactsLink.ref({ step: "choose" })),
      button(words.remove, oldContactsLink.ref({ step: "delete" })),
    ),
  ];
}

/** Whom to delete, 25 at a time. */
export function oldContactsMenu(texts: Texts, { count, oldest }: Untouched): Message {
  const words = texts.privacy.oldContacts;
  if (count === 0) return [text(words.none)];
  return [
    text(words.pick({ shown: oldest.length, count })),
    controls({
      kind: "select",
      placeholder: words.pickMenu,
      action: oldContactsPicked.ref({}),
      most: oldest.length,
      choices: oldest.map(({ id, name }) => ({
        value: idArg.write(id),
        label: shorten(name, MAX_LABEL),
      })),
    }),
    controls(button(words.keep, oldContactsLink.ref({ step: "keep" }))),
  ];
}

/** Asked once more before all of them go. */
export function reallyDelete(texts: Texts, count: number): Message {
  const words = texts.privacy.oldContacts;
  if (count === 0) return [text(words.none)];
  return [
    text(words.really({ count })),
    controls(
      button(words.reallyYes, oldContactsLink.ref({ step: "really" }), "danger"),
      button(words.reallyNo, oldContactsLink.ref({ step: "keep" })),
    ),
  ];
}

/** The news, 60 days before: any use of Kith keeps them. */
export function contactsEndMessage(texts: Texts, news: { count: number; on: string }): Message {
  const words = texts.privacy.contactsEnd;
  return [
    text(words.tell(news)),
    controls(
      button(words.keep, contactsEndLink.ref({ answer: "keep" })),
      button(words.removeNow, contactsEndLink.ref({ answer: "delete" })),
    ),
  ];
}
