import type * as en from "../en/common.ts";
import { day, list } from "./words.ts";

export const common: typeof en.common = {
  list: (names) => list(names),
  somebody: "alguien",
  addDetails: "Añadir detalles",
  undo: "Deshacer",
  previous: "Anterior",
  next: "Siguiente",
  pageOf: ({ page, last }) => `Página ${page} de ${last}`,
  unnamedGroup: "un grupo sin nombre",
  dayAndTime: ({ day: on, today, time }) => `${day(on, today)}, ${time}`,
  timeUnclear: ({ typed }) =>
    `No he podido leer “${typed}” como una hora. Escríbela así: “10:30” o “15 h”.`,
  timePast: "Esa hora ya ha pasado. ¿Cuál querías decir?",
  inGroup: ({ group }) => `Estás en ${group}.`,
  switchTo: ({ group }) => `Cambiar a ${group}`,
  switched: ({ group }) => `Hecho. En esta conversación ahora estás en ${group}.`,
};
