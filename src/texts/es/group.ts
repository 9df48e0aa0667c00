import type * as en from "../en/group.ts";
import { zoneName } from "../zone-name.ts";
import { groupImport, groupImportForm, groupImportVerb } from "./group-import.ts";
import { list, plural } from "./words.ts";

export const groupCommand: typeof en.groupCommand = {
  about: "Para el equipo organizador: los ajustes y las cifras del grupo",
  verbs: {
    setup: {
      about: "Para el equipo organizador: canal, zona horaria, tablas, resumen semanal, quién está",
      title: "Ajustes del grupo",
      submit: "Ver",
      options: {},
    },
    import: groupImportVerb,
    export: {
      about:
        "Para el equipo organizador: las cifras del grupo en un archivo para una hoja de cálculo",
      title: "Cifras del grupo",
      submit: "Obtener",
      options: {},
    },
  },
};

/** By the action's name. */
export const groupForms: typeof en.groupForms = {
  "group-import-file": groupImportForm,
  "group-times": {
    title: "Hora y semana",
    submit: "Guardar",
    options: {
      "time-zone": {
        about: "Una ciudad o una zona horaria: Madrid, New York, America/Bogota",
        label: "La zona horaria del grupo",
        hint: "Basta una ciudad: “Madrid”, “Bogotá”",
      },
      "week-start": {
        about: "En qué día empieza la semana del grupo",
        label: "Primer día de la semana",
        hint: "Con él empiezan las tablas y las cuentas semanales",
      },
    },
  },
  "group-digest": {
    title: "Resumen semanal",
    submit: "Guardar",
    options: {
      day: { about: "En qué día llega el resumen", label: "¿Qué día?" },
      hour: {
        about: "A qué hora de la zona horaria del grupo, de 8 a 20",
        label: "¿A qué hora?",
        hint: "Un número entero de 8 a 20, en la zona horaria del grupo",
      },
      language: { about: "En qué idioma se escribe el resumen", label: "¿En qué idioma?" },
    },
  },
  "group-organisers": {
    title: "Equipo organizador",
    submit: "Guardar",
    options: {
      add: { about: "Quién entra en el equipo organizador", label: "¿Quién entra en el equipo?" },
      remove: {
        about: "Quién sale del equipo organizador",
        label: "¿Quién sale del equipo?",
        hint: "La administración del espacio siempre está, y siempre queda al menos una persona",
      },
    },
  },
};

const two = (value: number): string => String(value).padStart(2, "0");

export const group: typeof en.group = {
  import: groupImport,
  offer:
    "Formas parte del equipo organizador. Cuando tengas dos minutos, prepara el grupo: dónde puedo hablar a todo el mundo, la zona horaria, un resumen semanal. Hasta entonces solo contesto donde alguien me pregunta.",
  openSettings: "Ajustes del grupo",
  title: "Ajustes del grupo",
  fields: {
    channel: "Dónde puedo hablar a todo el mundo",
    timeZone: "Zona horaria",
    weekStart: "Primer día de la semana",
    boards: "Tablas",
    nudges: "Medir los empujoncitos",
    digest: "Resumen semanal",
    organisers: "Equipo organizador",
  },
  channel: {
    none: "En ningún sitio: solo contesto donde alguien me pregunta",
    here: "Este canal",
    another: "Otro canal",
    chosen: "Hay un canal elegido",
  },
  zoneNow: ({ zone, hour, minute }) => `${zoneName(zone)} (ahora ${two(hour)}:${two(minute)})`,
  boardsOn: "Activadas",
  boardsOff: "Desactivadas",
  nudgesMeasured: "Activado: por sorteo, un día de cada diez no hay empujoncito",
  nudgesUnmeasured: "Desactivado",
  digestOff: "Desactivado",
  digestOn: ({ day, clock, language, hasChannel }) =>
    `${day} a las ${clock}, en ${language.toLocaleLowerCase("es")}${hasChannel ? "" : "; empieza cuando haya un canal elegido"}`,
  organisers: ({ names, more }) =>
    more === 0 ? list(names) : list([...names, plural(more, { one: "# más", other: "# más" })]),
  digestLost:
    "El último resumen no se pudo publicar: no puedo escribir en ese canal. Invítame allí, o elige otro canal.",
  hereHint:
    "“Este canal” me permite hablar aquí a todo el mundo: el resumen semanal, y lo que los miembros comparten.",
  hereHintInvite:
    "“Este canal” me permite hablar aquí a todo el mundo: el resumen semanal, y lo que los miembros comparten. Antes, invítame a él con /invite.",
  typeInChannel: ({ prefix }) =>
    `Para elegir dónde puedo hablar a todo el mundo, escribe /${prefix}group setup en ese canal.`,
  thisChannel: "Este canal",
  noChannel: "Ningún canal",
  changeTimes: "Hora y semana",
  startDigest: "Resumen semanal",
  changeDigest: "Cambiar el resumen",
  stopDigest: "Desactivar el resumen",
  turnBoardsOff: "Desactivar las tablas",
  turnBoardsOn: "Activar las tablas",
  measureOn: "Medir qué logran los empujoncitos",
  measureOff: "Dejar de medir los empujoncitos",
  measuredOn:
    "Hecho: por sorteo, un día de cada diez no hay empujoncito, para que el pulso pueda decir qué logran.",
  measuredOff: "Hecho: sale cada empujoncito que toca.",
  changeOrganisers: "Equipo organizador",
  atOnce: ({ prefix }) =>
    `Los cambios valen enseguida. /${prefix}group export da las cifras del grupo en un archivo. /${prefix}group import pone las zonas horarias y los idiomas de los miembros desde una tabla.`,
  channelSet: "Hecho: aquí puedo hablar a todo el mundo.",
  channelGone: "Hecho: solo contesto donde alguien me pregunta.",
  timesSaved:
    "Guardado. Las tablas se cuentan de nuevo con el reloj del grupo, y puede tardar unos minutos.",
  digestSaved: "Guardado. Una semana sin novedades no tiene resumen.",
  digestStopped: "Hecho: sin resumen semanal.",
  boardsTurnedOn: "Hecho: las tablas están activadas. Solo aparece el nombre de quienes aceptan.",
  boardsTurnedOff:
    "Hecho: las tablas están desactivadas. La ayuda se anota y se cuenta igualmente.",
  nobodyNamed: "Por favor, elige quién entra o quién sale.",
  bothWays: ({ name }) => `${name} está en los dos campos. Por favor, elige uno de ellos.`,
  lastOrganiser:
    "Un grupo necesita al menos una persona que lo organice. Añade antes a otra, o en el mismo paso.",
  added: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} entra en el equipo organizador.`,
      other: `${list(names)} entran en el equipo organizador.`,
    }),
  removed: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} sale del equipo organizador.`,
      other: `${list(names)} salen del equipo organizador.`,
    }),
  staying: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} sigue en el equipo organizador, porque administra este espacio o servidor.`,
      other: `${list(names)} siguen en el equipo organizador, porque administran este espacio o servidor.`,
    }),
  nothingChanged: "No hay nada que cambiar: ya estaba así.",
  namedLetter: ({ by }) =>
    `${by} te ha puesto en el equipo organizador del grupo. Ahora puedes cambiar sus ajustes, y ves todas sus cifras.`,
  namedWhy: "Aceptaste mensajes sobre lo que te concierne.",
  exportSays: "Las cifras del grupo de los últimos doce meses, sin ningún nombre.",
  exportLabel: "Miembros, peticiones y ayuda por tipo y mes",
  exportNext:
    "Las cuentas por debajo de 5 quedan vacías. Las etapas son las que los miembros muestran al grupo; la ayuda cuenta cuando se confirma.",
  pulseNumbers: "Cifras del pulso",
  columns: { what: "Qué", kind: "Tipo", month: "Mes", count: "Cantidad" },
  counted: { members: "Miembros", asks: "Peticiones", gives: "Ayuda confirmada" },
  noStage: "Etapa no dicha o no mostrada",
};
