import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/inventory.ts";
import { list, plural } from "./words.ts";

const circleForm = (
  title: string,
  first: string,
  second: string,
  third: string,
  fourth: string,
  fifth: string,
) => ({
  title,
  submit: "Guardar",
  options: {
    first: { about: first, label: first, hint: "Un nombre, o “Nombre en Empresa”" },
    second: { about: second, label: second },
    third: { about: third, label: third },
    fourth: { about: fourth, label: fourth },
    fifth: { about: fifth, label: fifth },
  },
});

/** One form a circle, by the action's name. */
export const inventoryForms: typeof en.inventoryForms = {
  "inventory-family": circleForm(
    "Familia",
    "Tu madre o tu padre, una hermana, un tío",
    "Una prima, un primo, una sobrina",
    "Alguien de la familia política",
    "Un familiar que trabaja en otro campo",
    "Quien conoce a toda la familia",
  ),
  "inventory-school": circleForm(
    "Escuela y universidad",
    "Alguien que se sentaba a tu lado",
    "Un docente a quien recuerdas",
    "Alguien de un proyecto o una tesis",
    "Alguien cuyo camino te sorprendió",
    "Alguien con quien viviste o viajaste",
  ),
  "inventory-past-jobs": circleForm(
    "Trabajos anteriores",
    "Alguien para quien te gustó trabajar",
    "Alguien con quien comías",
    "Un cliente o un proveedor",
    "Alguien que se fue a otra empresa",
    "Alguien que empezó después que tú",
  ),
  "inventory-neighbours": circleForm(
    "Vecindario",
    "La puerta de al lado o la de enfrente",
    "Alguien de la puerta de la escuela",
    "Tu médico, tu peluquería o tu panadería",
    "Alguien a quien ves en tus paseos",
    "Alguien que vivía cerca de ti",
  ),
  "inventory-clubs": circleForm(
    "Clubes y grupos",
    "Del deporte, un coro o una orquesta",
    "De un voluntariado o una parroquia",
    "De un curso o un taller",
    "De una asociación profesional",
    "De un grupo en línea en el que estás",
  ),
  "inventory-helped": circleForm(
    "Gente a la que ayudaste",
    "Alguien a quien enseñaste o formaste",
    "Alguien a quien recomendaste",
    "Alguien a quien ayudaste a instalarse",
    "Alguien que te pidió consejo",
    "Alguien que dijo “te debo una”",
  ),
};

const names = (count: number) => plural(count, { one: "# nombre", other: "# nombres" });

export const inventory: typeof en.inventory = {
  start: "Apuntar a quién conozco",
  carryOn: "Seguir",
  title: "La gente que conoces",
  intro:
    "Nadie empieza de cero. Apunta a la gente según te venga a la cabeza, de cinco en cinco; no hace falta saber qué podrían hacer por ti.",
  circles: {
    family: "Familia",
    school: "Escuela",
    "past-jobs": "Trabajos anteriores",
    neighbours: "Vecindario",
    clubs: "Clubes",
    helped: "Gente a la que ayudé",
  },
  about: {
    family:
      "Empecemos por la familia: también cuentan la familia política y las primas lejanas, trabajen en lo que trabajen.",
    school:
      "Escuela, formación, universidad: ¿quién te viene a la cabeza, aunque hayan perdido el contacto?",
    "past-jobs": "Trabajos anteriores: quien te dirigía, colegas, clientela. Saben cómo trabajas.",
    neighbours:
      "El vecindario, y la gente que ves cada semana: en la panadería se oye más que en un portal de empleo.",
    clubs: "Clubes, coros, cursos, grupos en línea: ¿dónde te conocen por tu nombre?",
    helped: "Personas a quienes ayudaste alguna vez: les alegrará saber de ti.",
  },
  progress: ({ count, isDone }) =>
    count === 0
      ? isDone
        ? "sin nombres"
        : "por hacer"
      : `${names(count)}${isDone ? ", terminado" : ""}`,
  total: ({ count, done, circles }) =>
    `${names(count)} hasta ahora; ${plural(done, { one: "# círculo terminado", other: "# círculos terminados" })} de ${circles}. Solo tú puedes ver esto.`,
  nameFive: "Apuntar cinco",
  fiveMore: "Cinco más",
  skip: "Saltar este círculo",
  everybody: "No hay nadie más",
  anotherDay: "Otro día",
  otherCircle: "Ir a otro círculo",
  saved: ({ people, circle }) => rich`Guardado de “${circle}”: ${bold(list(people))}.`,
  known: ({ people }) => rich`${bold(list(people))}: ya en tu lista, así que está una sola vez.`,
  nobody:
    "Todavía ningún nombre. El primero es el más difícil: ¿con quién te reíste la última vez?",
  whoIsClose: "¿A quién de esta lista conoces bien?",
  closeMenu: "Elige, si quieres",
  closeSaved: ({ people }) => rich`Anotado: conoces bien a ${bold(list(people))}.`,
  paused: ({ count, prefix }) =>
    `${count === 0 ? "Los nombres llegan cuando menos se buscan." : `${plural(count, { one: "# nombre queda guardado", other: "# nombres quedan guardados" })}.`} Sigue cuando quieras, desde aquí o con /${prefix}checkup.`,
  finished: ({ count }) =>
    count === 0
      ? "Has recorrido todos los círculos. Los nombres llegan a menudo más tarde, paseando o en la ducha; son bienvenidos en cualquier momento."
      : `Has recorrido todos los círculos: ${names(count)}. Por ahí se empieza.`,
  next: "Empieza por alguien a quien conozcas bien y a quien le alegre saber de ti. ¿Quién será?",
  nextNobody: ({ prefix }) =>
    `Cuando te venga un nombre a la cabeza, guárdalo con /${prefix}contact add.`,
  reach: ({ name }) => `Escribir a ${name}`,
  reachNext: ({ prefix }) => `¿Otra persona? /${prefix}reach y su nombre.`,
};
