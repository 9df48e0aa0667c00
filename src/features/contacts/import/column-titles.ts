import type { Locale } from "#chat/locale.ts";
import { normalise } from "#core/names.ts";

/** What a column of a table of contacts may hold. */
export type ColumnPart =
  | "full"
  /** "Name" alone: all of it, or what the columns beside it leave over. */
  | "name"
  | "given"
  | "middle"
  | "family"
  | "company"
  | "role"
  | "email"
  | "phone"
  | "link"
  | "connectedOn";

/**
 * What LinkedIn, Google Contacts (old and new), Outlook, HubSpot, Kith and people themselves call their columns;
 * `#` is any number.
 */
const TITLES: Readonly<Record<ColumnPart, Readonly<Record<Locale, readonly string[]>>>> = {
  full: {
    en: ["Full Name", "Display Name", "Contact Name"],
    de: ["Vollständiger Name", "Anzeigename", "Vor- und Nachname", "Ansprechpartner"],
    es: ["Nombre completo", "Nombre y apellidos", "Nombre y apellido", "Nombre para mostrar"],
  },
  name: { en: ["Name"], de: ["Name"], es: ["Nombre"] },
  given: {
    en: ["First Name", "Given Name", "Firstname", "Forename"],
    de: ["Vorname", "Rufname"],
    es: ["Nombre de pila", "Primer nombre"],
  },
  middle: {
    en: ["Middle Name", "Additional Name"],
    de: ["Weitere Vornamen", "Zweiter Vorname"],
    es: ["Segundo nombre"],
  },
  family: {
    en: ["Last Name", "Family Name", "Lastname", "Surname"],
    de: ["Nachname", "Familienname", "Zuname"],
    es: ["Apellidos", "Apellido"],
  },
  company: {
    en: [
      "Company",
      "Company Name",
      "Employer",
      "Organization",
      "Organisation",
      "Current Company",
      "Organization Name",
      "Organization # - Name",
      "Organisation Name",
      "Associated Company",
    ],
    de: ["Firma", "Unternehmen", "Arbeitgeber", "Firmenname"],
    es: ["Empresa", "Compañía", "Organización", "Nombre de la empresa"],
  },
  role: {
    en: [
      "Position",
      "Role",
      "Job Title",
      "Current Position",
      "Job",
      "Organization Title",
      "Organization # - Title",
      "Organisation Title",
    ],
    de: ["Rolle", "Tätigkeit", "Funktion", "Beruf", "Berufsbezeichnung", "Jobtitel"],
    es: ["Puesto", "Cargo", "Puesto de trabajo", "Posición"],
  },
  email: {
    en: ["E-mail", "E-mail Address", "E-mail # - Value", "E-mail # Address", "Work E-mail"],
    de: ["E-Mail-Adresse", "E-Mail Adresse", "E-Mail # Adresse", "E-Mail-Adresse #", "Mail"],
    es: [
      "Correo",
      "Correo electrónico",
      "Dirección de correo electrónico",
      "Dirección de correo",
      "Dirección de correo electrónico #",
      "Correo electrónico #",
    ],
  },
  phone: {
    en: [
      "Phone",
      "Phone Number",
      "Phone # - Value",
      "Telephone",
      "Tel",
      "Tel.",
      "Primary Phone",
      "Mobile Phone",
      "Business Phone",
      "Home Phone",
      "Mobile Phone Number",
      "Mobile",
      "Cell",
      "Cell Phone",
      "Mobile Number",
    ],
    de: [
      "Telefon",
      "Telefonnummer",
      "Mobiltelefon",
      "Mobil",
      "Handy",
      "Handynummer",
      "Telefon geschäftlich",
      "Telefon (geschäftlich)",
      "Telefon privat",
      "Telefon (privat)",
    ],
    es: [
      "Teléfono",
      "Móvil",
      "Teléfono móvil",
      "Celular",
      "Número de teléfono",
      "Teléfono del trabajo",
      "Teléfono particular",
      "Teléfono privado",
    ],
  },
  link: {
    en: [
      "URL",
      "Link",
      "Profile URL",
      "Web Page",
      "Website",
      "Website # - Value",
      "Website URL",
      "LinkedIn",
      "LinkedIn URL",
      "LinkedIn Profile",
      "LinkedIn Profile URL",
    ],
    de: ["Webseite", "Homepage", "Internetseite", "LinkedIn-Profil", "Profil-URL"],
    es: ["Enlace", "Página web", "Sitio web", "Perfil de LinkedIn", "URL del perfil"],
  },
  connectedOn: {
    en: ["Connected On"],
    de: ["Verbunden am", "Vernetzt am", "Verbunden seit", "Vernetzt seit"],
    es: ["Conectado el", "Fecha de conexión", "Conexión establecida el"],
  },
};

/** As titles are compared: "E‑mail 2 - Value:" is "email # - value". */
const plainTitle = (title: string): string =>
  normalise(title)
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .replaceAll(/\d+/g, "#")
    .replace(/^e-mail|(?<= )e-mail/, "email")
    .replace(/[\s:*]+$/, "");

const PART_OF: ReadonlyMap<string, ColumnPart> = new Map(
  // The keys of a record that is written out above.
  (Object.keys(TITLES) as readonly ColumnPart[]).flatMap((part) =>
    Object.values(TITLES[part])
      .flat()
      .map((title) => [plainTitle(title), part] as const),
  ),
);

/** What a column of this title holds, or undefined where nobody is known to call one so. */
export const partNamed = (title: string): ColumnPart | undefined => PART_OF.get(plainTitle(title));
