import type * as en from "../en/group-import.ts";
import { list, plural } from "./words.ts";

const file = {
  about: "Un CSV con las columnas miembro, zona horaria, idioma y equipo organizador",
  label: "Tu tabla",
  hint: "Columnas: miembro, zona horaria, idioma, equipo organizador",
};

export const groupImportVerb: typeof en.groupImportVerb = {
  about: "Para el equipo organizador: poner zonas horarias, idiomas y equipo desde una tabla",
  title: "Ajustes de los miembros",
  submit: "Ver",
  options: { file },
};

export const groupImportForm: typeof en.groupImportForm = {
  title: "Ajustes de los miembros",
  submit: "Ver",
  options: { file },
};

const quoted = (titles: readonly string[]): string => list(titles.map((title) => `“${title}”`));

const table =
  "Leo un CSV con una línea de títulos: miembro, y zona horaria, idioma o equipo organizador. “Obtener una plantilla” en /group import te hace uno.";

export const groupImport: typeof en.groupImport = {
  title: "Ajustes de los miembros desde una tabla",
  columnsSay:
    "Envía un CSV con una línea por miembro: quién es (una mención, una cuenta o el nombre que usa aquí), y lo que quieras poner: zona horaria (Europe/Madrid), idioma (en, de, es) y equipo organizador (sí o no). La plantilla tiene a todo el mundo como está ahora: cambia lo que quieras y envíala de vuelta. Antes de guardar nada, muestro qué cambiaría.",
  getTable: "Obtener una plantilla",
  chooseFile: "Elegir un archivo",
  tableLabel: "Miembros con zona horaria, idioma y equipo organizador",
  tableSays: ({ prefix }) =>
    `Estos son los ajustes que el equipo organizador puede poner. Cambia lo que quieras, guárdalo como CSV y envíalo con /${prefix}group import. Una celda vacía deja un ajuste como está.`,
  columns: {
    name: "Nombre",
    account: "Cuenta",
    timeZone: "Zona horaria",
    language: "Idioma",
    organiser: "Equipo organizador",
  },
  problems: {
    empty: `En ese archivo no hay nada. ${table}`,
    "too-large": "Ese archivo tiene más de 10 MB. Envía solo las columnas que necesito.",
    zip: "Eso es un archivo zip. Ábrelo y envía el CSV que lleva dentro.",
    archive: "Eso es un archivo comprimido. Descomprímelo y envía el CSV que lleva dentro.",
    spreadsheet: "Eso es una hoja de cálculo. Guárdala como CSV (UTF-8) y envía ese archivo.",
    binary: `Eso no es un archivo de texto. ${table}`,
    "broken-letters":
      "Hay letras dañadas en ese archivo, y podría confundir a unas personas con otras. Guárdalo otra vez, mejor como UTF-8.",
    "no-header": `No veo una línea de títulos que nombre a los miembros y sus ajustes. ${table}`,
    "open-quote":
      "Hay unas comillas que no se cierran en ese archivo, y no sé dónde acaba una celda. Guárdalo otra vez como CSV.",
    nobody: "Hay una línea de títulos y nadie debajo. Por favor, añade una línea por cada miembro.",
    "too-many": "Son más de 5.000 líneas. Envíalas en partes, cada una con la línea de títulos.",
  },
  onlyOwn: ({ titles }) =>
    `${quoted(titles)}: eso lo dice cada miembro, así que nadie puede importarlo. Puedes poner zona horaria, idioma y equipo organizador.`,
  found: ({ count }) =>
    count === 0
      ? "Nada que cambiar"
      : plural(count, { one: "Cambiaría # miembro", other: "Cambiarían # miembros" }),
  zones: ({ count }) => `• Zona horaria: ${plural(count, { one: "#", other: "#" })}`,
  languages: ({ count }) => `• Idioma: ${plural(count, { one: "#", other: "#" })}`,
  becoming: ({ names }) => `• Entran en el equipo organizador: ${names}`,
  leaving: ({ names }) => `• Salen del equipo organizador: ${names}`,
  alreadySo: ({ count }) =>
    plural(count, {
      one: "# miembro ya está como en tu tabla.",
      other: "# miembros ya están como en tu tabla.",
    }),
  leftOut: "Lo que dejo fuera:",
  refused: ({ reason, count, first }) => {
    const why = {
      "no-member": { one: "# línea no nombra a nadie", other: "# líneas no nombran a nadie" },
      unknown: {
        one: "# persona que aquí no conozco; lo más seguro es una mención o la cuenta",
        other: "# personas que aquí no conozco; lo más seguro es una mención o la cuenta",
      },
      "same-name": {
        one: "# nombre que llevan varios miembros; usa la cuenta",
        other: "# nombres que llevan varios miembros; usa la cuenta",
      },
      repeated: {
        one: "# miembro está dos veces, y cuenta la primera línea",
        other: "# miembros están dos veces, y cuenta la primera línea",
      },
      "time-zone": {
        one: "# zona horaria que no conozco; escríbela como Europe/Madrid",
        other: "# zonas horarias que no conozco; escríbelas como Europe/Madrid",
      },
      language: {
        one: "# idioma que no hablo; hablo en, de y es",
        other: "# idiomas que no hablo; hablo en, de y es",
      },
      organiser: {
        one: "# celda de “equipo organizador” que no es ni sí ni no",
        other: "# celdas de “equipo organizador” que no son ni sí ni no",
      },
      "own-zone": {
        one: "# miembro eligió su zona horaria, y así se queda",
        other: "# miembros eligieron su zona horaria, y así se queda",
      },
      admin: {
        one: "# persona administra este espacio o servidor y sigue en el equipo organizador",
        other: "# personas administran este espacio o servidor y siguen en el equipo organizador",
      },
      "last-organiser": {
        one: "# persona sigue en el equipo organizador, porque un grupo necesita al menos una",
        other: "# personas siguen en el equipo organizador, porque un grupo necesita al menos una",
      },
      "open-quote": {
        one: "# línea con unas comillas que no se cierran",
        other: "# líneas con unas comillas que no se cierran",
      },
      "cut-off": {
        one: "# última línea que parece cortada; envía el resto otra vez con la línea de títulos",
        other: "# líneas que parecen cortadas; envía el resto otra vez con la línea de títulos",
      },
    }[reason];
    const places = first.map(({ line, what }) =>
      what === "" ? `línea ${line}` : `“${what}” en la línea ${line}`,
    );
    return `• ${plural(count, why)} (${list(count > first.length ? [...places, "más"] : places)})`;
  },
  ownColumns: ({ titles }) => `No leo ${quoted(titles)}: eso lo dice cada miembro.`,
  strangeColumns: ({ titles }) => `Estas columnas no me dicen nada aquí: ${quoted(titles)}.`,
  apply: "Aplicar",
  discard: "Descartar",
  nothingSaved:
    "Todavía no ha cambiado nada. No guardo el archivo, y lo que he leído de él desaparece en una hora. Esto solo lo ves tú.",
  applied: ({ count }) =>
    count === 0
      ? "Nada que cambiar: ya está todo así, o los miembros han elegido por su cuenta."
      : plural(count, {
          one: "Hecho: los ajustes de # miembro han cambiado. Su zona horaria la puede seguir eligiendo.",
          other:
            "Hecho: los ajustes de # miembros han cambiado. Su zona horaria la pueden seguir eligiendo.",
        }),
  discarded: "De acuerdo: no ha cambiado nada, y lo que he leído está borrado.",
  gone: ({ prefix }) =>
    `Esta tabla ya no espera: se aplicó o se descartó, o su hora ha pasado. Ahora no ha cambiado nada. Con /${prefix}group import empiezas de nuevo.`,
};
