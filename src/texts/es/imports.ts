import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/imports.ts";
import { list, plural } from "./words.ts";

export const importVerb: typeof en.importVerb = {
  about: "Traer contactos de LinkedIn, Google o tu teléfono, y elegir a quién conservar",
  title: "Importar contactos",
  submit: "Ver",
  options: {
    file: {
      about: "Connections.csv de LinkedIn, un CSV de Google Contactos, o vCards",
      label: "Tu archivo",
      hint: "Connections.csv, contactos.csv, contactos.vcf",
    },
  },
};

export const importSearchForm: typeof en.importSearchForm = {
  title: "Buscar en tu archivo",
  submit: "Buscar",
  options: {
    search: {
      about: "Parte de un nombre, de una empresa o de un puesto",
      label: "¿A quién buscas?",
      hint: "Parte de un nombre, de una empresa o de un puesto",
    },
  },
};

const readable =
  "Puedo leer Connections.csv de LinkedIn, un CSV de Google Contactos u Outlook, y vCards.";

/** “línea 8”, “líneas 8 y 13”, “líneas 8, 13, 20 y otras”. */
function where(count: number, lines: readonly number[]): string {
  const places = lines.map(String);
  if (count > lines.length) places.push("otras");
  return `${count === 1 ? "línea" : "líneas"} ${list(places)}`;
}

export const imports: typeof en.imports = {
  problems: {
    empty: `En ese archivo no hay nada. ${readable}`,
    "too-large":
      "Ese archivo pasa de 10 MB. Envíalo en partes, cada una con la línea de encabezado.",
    zip: "Eso es un archivo zip. Ábrelo y envía un archivo de dentro; en el de LinkedIn es Connections.csv.",
    archive: "Eso es un archivo comprimido. Descomprímelo y envía la lista que hay dentro.",
    spreadsheet: "Eso es una hoja de cálculo. Guárdala como CSV (UTF-8) y envía ese archivo.",
    binary: `Eso no es un archivo de texto. ${readable}`,
    "broken-letters":
      "Algunas letras de ese archivo están dañadas, y guardaría nombres equivocados. Expórtalo otra vez, como UTF-8 si te lo preguntan.",
    "strange-columns":
      "He encontrado una tabla, pero no las columnas que conozco. De LinkedIn, envía Connections.csv; si el tuyo no está en español, inglés ni alemán, pon LinkedIn en inglés y expórtalo otra vez. En una tabla propia, llama a las columnas Nombre, Apellidos, Empresa y Puesto.",
    "not-contacts": `Ahí no he encontrado contactos. ${readable} Un texto pegado también necesita su línea de encabezado.`,
    "old-vcard":
      "Esas vCards son de la versión 2.1, que no puedo leer. Expórtalas otra vez como versión 3.0 o 4.0.",
    nobody: "Puedo leerlo, pero nadie tiene nombre ahí. Mira si es el archivo correcto.",
    "too-many":
      "Ahí hay más de 50.000 personas. Envíalo en partes, cada una con la línea de encabezado.",
  },
  title: ({ count }) =>
    plural(count, { one: "# persona en tu archivo", other: "# personas en tu archivo" }),
  counts: ({ fresh, known, withoutEmployer }) =>
    [
      known === 0
        ? plural(fresh, { one: "# es nueva.", other: "Las # son nuevas." })
        : fresh === 0
          ? plural(known, { one: "# ya está en tu lista.", other: "Las # ya están en tu lista." })
          : `${plural(fresh, { one: "# es nueva", other: "# son nuevas" })}, y ${plural(known, { one: "# ya está", other: "# ya están" })} en tu lista.`,
      ...(withoutEmployer === 0
        ? []
        : [
            plural(withoutEmployer, {
              one: "# viene sin empresa.",
              other: "# vienen sin empresa.",
            }),
          ]),
    ].join(" "),
  leftOut: "He dejado fuera:",
  refused: ({ reason, count, lines }) => {
    const what = {
      "no-name": { one: "# sin nombre", other: "# sin nombre" },
      repeated: { one: "# que aparece dos veces", other: "# que aparecen dos veces" },
      "not-a-person": { one: "# empresa o lista", other: "# empresas o listas" },
      uneven: {
        one: "# fila con más celdas que columnas tiene el encabezado",
        other: "# filas con más celdas que columnas tiene el encabezado",
      },
      "open-quote": {
        one: "# fila con unas comillas que no se cierran",
        other: "# filas con unas comillas que no se cierran",
      },
      "too-long": {
        one: "# con más de 300 caracteres en un lugar",
        other: "# con más de 300 caracteres en un lugar",
      },
      "old-card": {
        one: "# vCard de la versión 2.1; leo 3.0 y 4.0",
        other: "# vCards de la versión 2.1; leo 3.0 y 4.0",
      },
      "broken-card": { one: "# vCard dañada", other: "# vCards dañadas" },
      "cut-off": { one: "la última, que está cortada", other: "# que están cortadas" },
    }[reason];
    return `• ${plural(count, what)} (${where(count, lines)})`;
  },
  cutOff:
    "Parece cortado al final. Si falta gente, envía también el resto, empezando por la línea de encabezado; o envía el archivo mismo, si puedes adjuntarlo.",
  addressesOut: "Las direcciones de correo y los teléfonos quedan fuera, salvo que los quieras.",
  addressesIn: "Las direcciones de correo y los teléfonos también se guardan.",
  takeAddresses: "Guardar también correos y teléfonos",
  leaveAddresses: "Dejar fuera correos y teléfonos",
  ticked: ({ count }) =>
    plural(count, {
      one: "Por ahora: # persona marcada.",
      other: "Por ahora: # personas marcadas.",
    }),
  tickEmployers: "Marcar por empresa",
  employer: ({ name, count }) => `${name} (${plural(count, { one: "#", other: "#" })})`,
  keepAll: ({ count }) => plural(count, { one: "Conservar #", other: "Conservar todas (#)" }),
  keepThese: ({ count }) => plural(count, { one: "Conservar esta #", other: "Conservar estas #" }),
  search: "Buscar",
  searchAgain: "Buscar otra vez",
  back: "Volver",
  untick: "Desmarcar todo",
  cancel: "Cancelar",
  nothingSaved:
    "Todavía no hay nada guardado. No conservo el archivo, y lo que he leído de él desaparece dentro de una hora como máximo. Solo tú puedes ver esto.",
  nobodyFits: ({ typed }) =>
    `Nadie de tu archivo encaja con “${typed}”. Con menos letras se encuentra más.`,
  found: ({ typed, count }) =>
    plural(count, {
      one: `# persona encaja con “${typed}”.`,
      other: `# personas encajan con “${typed}”.`,
    }),
  firstOnes: ({ shown }) =>
    `El menú muestra las primeras ${shown}; una búsqueda más larga lo reduce.`,
  tickPeople: "Marcar personas",
  tickAll: ({ count }) => plural(count, { one: "Marcar #", other: "Marcar todas (#)" }),
  cancelled: "De acuerdo: no se ha guardado nada, y lo que leí está borrado.",
  gone: ({ prefix }) =>
    `Esta importación ya no está esperando: se guardó o se canceló, otro archivo ocupó su lugar, o pasó su hora. Ahora no se ha cambiado nada. /${prefix}contact list muestra a quién tienes, y /${prefix}contact import empieza de nuevo.`,
  kept: ({ saved, completed, known }) =>
    [
      saved === 0
        ? "Toda esa gente ya estaba en tu lista."
        : `${plural(saved, { one: "# persona está", other: "# personas están" })} ahora en tu lista, solo para ti.`,
      ...(completed === 0
        ? []
        : [
            plural(completed, {
              one: "# ya estaba, y he añadido lo nuevo.",
              other: "# ya estaban, y he añadido lo nuevo.",
            }),
          ]),
      ...(known === 0 || saved + completed === 0
        ? []
        : [
            plural(known, {
              one: "# ya estaba tal cual.",
              other: "# ya estaban tal cual.",
            }),
          ]),
    ].join(" "),
  noNetworkYet:
    "Una lista es un buen comienzo, y las conversaciones la convierten en una red: tus cifras cuentan conversaciones, nunca importaciones.",
  talkFirst: ({ count }) =>
    plural(count, {
      one: "Podrías hablar primero con esta persona:",
      other: "Podrías hablar primero con estas #:",
    }),
  suggestion: ({ name, company, isAtTarget }) =>
    rich`• ${bold(name)}${company === null ? "" : ` en ${company}`}${isAtTarget ? ", donde quieres trabajar" : ""}`,
  next: ({ prefix }) =>
    `Elige a una de ellas, o escribe /${prefix}reach y un nombre: te ayudo con el primer mensaje.`,
};
