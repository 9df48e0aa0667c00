import { button, context, controls, text, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import type { ImportedPerson } from "#db/schema/index.ts";
import { findSuppressed } from "#features/suppression/index.ts";
import { contactLink } from "../contact-link.ts";
import type { NewContact } from "../save/new-contact.ts";
import { saveContacts } from "../save/save-contacts.ts";
import { chosenPeople, type ImportChoice } from "./import-choice.ts";
import { suggestFirst } from "./suggest-first.ts";

const MAX_NAME = 40;

/** Makes contacts of those who were ticked, and says what comes next: an import is no conversation. */
export async function saveImport(
  ctx: Context,
  people: readonly ImportedPerson[],
  choice: ImportChoice,
): Promise<Message> {
  const words = ctx.texts.imports;
  const chosen = chosenPeople(people, choice);
  // Recognised by their address too, where it is not to be kept.
  const suppressed = await findSuppressed(ctx, chosen);
  const kept = chosen.filter((person) => !suppressed.has(person));
  const done = await saveContacts(
    ctx,
    kept.map((person) => toContact(ctx, person, choice.withAddresses)),
  );
  const first = await suggestFirst(ctx, kept);
  return [
    text(words.kept(done)),
    ...(suppressed.size === 0
      ? []
      : [text(ctx.texts.privacy.someSuppressed({ count: suppressed.size }))]),
    text(words.noNetworkYet),
    ...(first.length === 0
      ? []
      : [
          text(words.talkFirst({ count: first.length })),
          ...first.map((person) => text(words.suggestion(person))),
          controls(
            ...first.map(({ id, name }) =>
              button(shorten(name, MAX_NAME), contactLink.ref({ contact: id })),
            ),
          ),
        ]),
    context(words.next({ prefix: ctx.commandPrefix })),
  ];
}

/** Somebody in one's address book is known a little at least; when they last talked only Kith's own table says. */
function toContact({ today }: Context, person: ImportedPerson, withAddresses: boolean): NewContact {
  const { name, company, role, link, email, phone, circle, notes, lastSpokeOn } = person;
  return {
    name,
    company,
    role,
    link,
    circle,
    notes,
    ...(withAddresses ? { email, phone } : {}),
    ...(lastSpokeOn !== undefined && lastSpokeOn <= today ? { lastSpokeOn } : {}),
    tie: person.tie ?? "weak",
    source: "import",
  };
}
