import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/digest.ts";
import { list, plural } from "./words.ts";

type Told = number | "few" | undefined;

const told = (n: Told, few: string, one: string, many: string): readonly string[] => {
  if (n === undefined) return [];
  return [n === "few" ? few : plural(n, { one, other: many })];
};

export const digest: typeof en.digest = {
  title: "Nuestra semana",
  did: ({ helped, answered, introduced, landed }) => {
    const said = [
      ...told(
        helped,
        "hubo ayuda confirmada",
        "# persona recibió ayuda",
        "# personas recibieron ayuda",
      ),
      ...told(
        answered,
        "hubo respuestas a peticiones",
        "# petición tuvo respuesta",
        "# peticiones tuvieron respuesta",
      ),
      ...told(
        introduced,
        "hubo gente que se conoció",
        "salió adelante # presentación",
        "salieron adelante # presentaciones",
      ),
      ...told(
        landed,
        "hubo noticias de un trabajo nuevo",
        "# miembro contó que tiene trabajo nuevo",
        "# miembros contaron que tienen trabajo nuevo",
      ),
    ];
    return said.length === 0 ? undefined : `Desde la semana pasada, ${list(said)}.`;
  },
  thanks: ({ from, to, text }) =>
    text === undefined
      ? rich`${bold(from)} dio las gracias a ${bold(to)}.`
      : rich`${bold(from)} dio las gracias a ${bold(to)}: “${text}”`,
  asks: ({ count }) =>
    count === 1
      ? "Hay una petición abierta. ¿Puedes ayudar, o conoces a alguien que pueda?"
      : `Hay ${count} peticiones abiertas. ¿Puedes ayudar con alguna, o conoces a alguien que pueda?`,
  ask: ({ text }) => rich`“${bold(text)}”`,
  next: ({ prefix }) =>
    `Una vez por semana, como eligió el equipo organizador. /${prefix}ask new pide al grupo, /${prefix}gave anota la ayuda que diste.`,
  why: "El equipo organizador del grupo eligió un resumen semanal para este canal.",
};
