import ICAL from "ical.js";
import type { contacts } from "#db/schema/index.ts";

type Card = Pick<
  typeof contacts.$inferSelect,
  "name" | "company" | "role" | "email" | "phone" | "link" | "notes"
>;

/** Contacts as vCards 3.0 (RFC 2426), which every address book reads. */
export const vcards = (list: readonly Card[]): string =>
  list.map((contact) => `${vcard(contact)}\r\n`).join("");

function vcard(contact: Card): string {
  const card = new ICAL.Component(["vcard", [], []]);
  // First of all: what follows is written as this version has it.
  card.addPropertyWithValue("version", "3.0");
  card.addPropertyWithValue("fn", contact.name);
  const words = contact.name.split(" ");
  const structured = card.addPropertyWithValue("n", "");
  structured.setValue([words.at(-1) ?? "", words.slice(0, -1).join(" "), "", "", ""]);
  const parts = {
    org: contact.company,
    title: contact.role,
    email: contact.email,
    tel: contact.phone,
    url: contact.link,
    note: contact.notes,
  };
  for (const [name, value] of Object.entries(parts)) {
    if (value !== null && value !== "") card.addPropertyWithValue(name, value);
  }
  return card.toString();
}
