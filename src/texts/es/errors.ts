import type * as en from "../en/errors.ts";
import { day, oneOf, plural } from "./words.ts";

export const errors: typeof en.errors = {
  example: "Por ejemplo:",
  fixIt: "Corregir",
  expired:
    "Ese botón es de un mensaje anterior y ya no funciona. Por favor, escribe el comando otra vez.",
  draftExpired:
    "Guardo lo que escribes durante una hora, y ya ha pasado. Por favor, empieza de nuevo.",
  typedBeforeIsGone:
    "Ha pasado más de una hora desde que escribiste el comando, así que lo que pusiste allí además de este formulario ya no está. Añádelo si todavía lo quieres.",
  notYours: "Solo puede contestar la persona a quien iba dirigido.",
  onlyOrganisers: ({ prefix }) =>
    `Los ajustes del grupo son para su equipo organizador. Los tuyos están en /${prefix}kith, y /${prefix}pulse muestra cómo va el grupo.`,
  noGroup:
    "Todavía no sé cuál es tu grupo. Usa un comando una vez en un canal de tu grupo, y después te reconoceré también aquí.",
  tooFast:
    "Han sido muchas cosas a la vez, así que esta la he dejado sin hacer. Por favor, espera unos segundos y hazla otra vez.",
  bug: ({ reference }) =>
    `Lo siento, no ha funcionado, y no se ha cambiado nada. El fallo es nuestro, no tuyo. Si vuelve a pasar, dale esta referencia a quien organiza tu grupo: ${reference}.`,
  unavailable: ({ prefix }) =>
    `Ahora mismo no llego a mis registros, así que esto probablemente no se ha guardado. Espera unos minutos, mira con /${prefix}todo lo que hay, y escríbelo otra vez si falta.`,
  missing: ({ option }) => `Por favor, rellena “${option}”.`,
  tooLong: ({ option, length, limit }) =>
    `“${option}” tiene ${plural(length, { one: "# carácter", other: "# caracteres" })}; ${plural(limit, { one: "cabe # como máximo", other: "caben # como máximo" })}.`,
  notANumber: ({ option, typed, from, to }) =>
    `“${option}” necesita un número entero de ${from} a ${to}. He leído “${typed}”.`,
  severalMembers: ({ option, typed }) =>
    `Varios miembros se llaman “${typed}”, así que no sé a quién se refiere “${option}”. Elige a alguien de la lista, o menciona a la persona donde está.`,
  noSuchChoice: ({ option, typed, choices }) =>
    `“${option}” puede ser ${oneOf(choices)}. He leído “${typed}”.`,
  fileTooLarge: ({ option, megabytes }) =>
    `El archivo de “${option}” pasa de ${megabytes} MB, y más no puedo leer. Elige uno más pequeño, o pega la parte de su texto que importa.`,
  fileUnavailable: ({ option }) =>
    `No he podido obtener el archivo de “${option}”. Elígelo otra vez, o pega su texto.`,
  notADate: ({ option, typed }) =>
    `No he podido leer “${typed}” como un día en “${option}”. Prueba con “ayer”, “el próximo martes”, “12 de marzo” o 2026-03-12.`,
  dateAhead: ({ option, day: value }) =>
    `En “${option}” va hoy o un día anterior, y el ${day(value)} todavía no ha llegado.`,
  datePast: ({ option, day: value }) =>
    `En “${option}” va hoy o un día posterior, y el ${day(value)} ya ha pasado.`,
  isABot: ({ option }) => `En “${option}” hay un bot. Por favor, elige a una persona.`,
  yourself: ({ option }) => `“${option}” es para otra persona, y he leído tu propio nombre.`,
  notHere: ({ option }) =>
    `La persona de “${option}” no está en este grupo, así que aquí no puedo escribirle.`,
  notAMember: ({ option, typed }) =>
    `No encuentro ningún miembro “${typed}” para “${option}”. Escribe @ y elige a la persona de la lista.`,
  noSuchContact: ({ option, typed, near, prefix }) =>
    `No encuentro ningún contacto parecido a “${typed}” para “${option}”. ` +
    (near.length === 0
      ? `/${prefix}contact list muestra los tuyos, y /${prefix}contact add guarda uno nuevo.`
      : `¿Querías decir ${oneOf(near)}?`),
  ambiguous: ({ option, typed, names }) =>
    `Más de un contacto encaja con “${typed}” en “${option}”: ${oneOf(names.slice(0, 5))}. Escribe el nombre completo, con “en” y la empresa si dos se llaman igual.`,
  notAName: ({ option, typed }) => `“${typed}” no parece un nombre para “${option}”.`,
  unknownOption: ({ typed, meant }) =>
    `No conozco la opción “${typed}:”. ¿Querías decir “${meant}:”?`,
  unknownCommand: ({ typed, meant, prefix }) =>
    meant === undefined
      ? `No conozco “${typed}”. /${prefix}kith help muestra lo que sé hacer.`
      : `No conozco “${typed}”. ¿Querías decir /${prefix}${meant}? /${prefix}kith help muestra lo que sé hacer.`,
  unknownVerb: ({ command, typed, verbs, prefix }) =>
    typed === ""
      ? `¿Qué debe hacer /${prefix}${command}? Escribe detrás una de estas palabras: ${oneOf(verbs)}.`
      : `/${prefix}${command} no conoce “${typed}”. Puedes escribir ${oneOf(verbs)}.`,
};
