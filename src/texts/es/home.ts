import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/home.ts";
import { list, plural } from "./words.ts";

const about = "Tu página: lo que toca, tu meta y esta semana; y la ayuda";

export const kithCommand: typeof en.kithCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Kith",
      submit: "Ir",
      options: {
        command: { about: "“help”, “help met”, o un comando entero", label: "Comando" },
      },
    },
  },
};

export const home: typeof en.home = {
  title: ({ name }) => (name === null ? "Hola" : `Hola, ${name}`),
  due: "Lo que toca",
  goal: "Tu meta",
  noGoal: "Todavía sin decir",
  week: "Esta semana",
  nothingDue: "Hoy, nada",
  dueCount: ({ count }) => plural(count, { one: "# cosa", other: "# cosas" }),
  thisWeek: ({ meetings, names, gives }) =>
    meetings + names + gives === 0
      ? "Todavía nada"
      : list([
          ...(meetings === 0
            ? []
            : [plural(meetings, { one: "# conversación", other: "# conversaciones" })]),
          ...(names === 0
            ? []
            : [plural(names, { one: "# nombre nuevo", other: "# nombres nuevos" })]),
          ...(gives === 0
            ? []
            : [
                plural(gives, {
                  one: "ayuda confirmada una vez",
                  other: "ayuda confirmada # veces",
                }),
              ]),
        ]),
  streak: "Racha",
  checkup: "Chequeo",
  checkupDue: "Toca la prueba de los diez nombres; lleva un minuto",
  seeWeek: "Mi semana",
  checkUp: "Chequeo de mi red",
  seeTodo: "Ver lo que toca",
  seeBoard: "Ver la tabla",
  seePulse: "Ver el pulso",
  setGoal: "Decir mi meta",
  changeGoal: "Cambiar mi meta",
  seeHelp: "Ayuda",
  messagesOn: "Te escribo cuando algo te concierne.",
  messagesOff: "No te escribo sobre lo que hacen los demás.",
};

export const help: typeof en.help = {
  title: "Lo que sé hacer",
  intro: "Para empezar bastan cinco comandos. Solo tú puedes ver tus contactos y conversaciones.",
  introAll: "Solo tú puedes ver tus contactos y conversaciones.",
  all: "Todos los comandos",
  examples: "Ejemplos",
  options: "Opciones",
  required: "hace falta",
  more: ({ prefix }) =>
    `Para ver un comando en detalle, escribe por ejemplo /${prefix}kith help met.`,
  unknown: ({ typed, prefix }) =>
    rich`No hay ningún comando ${bold(typed)}. /${prefix}kith help los muestra todos.`,
};
