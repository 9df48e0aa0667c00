import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/checkup.ts";
import { day, list, month, plural } from "./words.ts";

const about = "La prueba de los diez nombres, y cómo está tu red";

export const checkupCommand: typeof en.checkupCommand = {
  about,
  verbs: { "": { about, title: "Chequeo de tu red", submit: "Ver", options: {} } },
};

const towards =
  (effect: string) =>
  ({ goal }: { goal: string | null }) =>
    goal === null ? `Por qué: ${effect}.` : `Para tu meta, “${goal}”: ${effect}.`;

const people = (count: number): string => plural(count, { one: "# persona", other: "# personas" });

export const checkup: typeof en.checkup = {
  title: ({ names }) => `La prueba de los diez nombres: ${names} de 10`,
  nobody:
    "¿Podrías nombrar a diez personas que te ayudarían ahora? En tu lista todavía no hay nadie que conozcas y con quien hayas hablado en el último año. Eso cambia rápido.",
  helpers: ({ names }) =>
    rich`Podrían ayudarte ahora, porque se conocen y han hablado en el último año: ${bold(list(names))}.`,
  moreHelpers: ({ count }) => plural(count, { one: "Y una persona más.", other: "Y # más." }),
  compared: ({ more, day: on, today }) => {
    const then = `en ${month(on, today)}`;
    if (more === 0) return `Tantas personas como ${then}.`;
    return more > 0
      ? plural(more, { one: `Una persona más que ${then}.`, other: `# más que ${then}.` })
      : plural(-more, { one: `Una persona menos que ${then}.`, other: `# menos que ${then}.` });
  },
  fields: {
    ties: "Relaciones",
    circles: "Círculos",
    employers: "Empresas",
    conversations: "Conversaciones",
    chain: "De nombre en nombre",
    dormant: "Dormidos",
    promises: "Promesas",
  },
  ties: (counts) =>
    [
      ...(counts.strong === 0
        ? []
        : [plural(counts.strong, { one: "# cercana", other: "# cercanas" })]),
      ...(counts.weak === 0 ? [] : [plural(counts.weak, { one: "# lejana", other: "# lejanas" })]),
      ...(counts.new === 0 ? [] : [plural(counts.new, { one: "# nueva", other: "# nuevas" })]),
    ].join(", "),
  circles: ({ circles }) => {
    const shown = circles.slice(0, 4).map(({ circle, people: count }) => `${circle} ${count}`);
    const rest = circles.length - shown.length;
    return rest === 0 ? shown.join(", ") : `${shown.join(", ")} y ${rest} más`;
  },
  employers: ({ count, largest, atTargets, hasTargets }) =>
    [
      ...(largest === undefined || largest.people < 2
        ? [plural(count, { one: "una", other: "#" })]
        : count === 1
          ? [`${largest.employer} (${largest.people})`]
          : [`${count}`, `la mayoría en ${largest.employer} (${largest.people})`]),
      ...(hasTargets
        ? [
            atTargets === 0
              ? "todavía nadie en las empresas que te interesan"
              : `${people(atTargets)} en las empresas que te interesan`,
          ]
        : []),
    ].join("; "),
  conversations: ({ count, people: imported, spoken }) =>
    plural(count, { one: "una en el último año", other: "# en el último año" }) +
    (imported === 0
      ? ""
      : `; de ${plural(imported, { one: "un nombre importado", other: "# nombres importados" })} has hablado con ${spoken}. Importar todavía no es conversar.`),
  chain: ({ depth, people: count }) =>
    `${people(count)} por recomendación${depth < 2 ? "" : `, hasta ${depth} pasos más allá`}`,
  dormant: ({ count }) =>
    `${people(count)} con ${plural(count, { one: "quien", other: "quienes" })} no hablas desde hace tres años o más`,
  promises: ({ count }) => plural(count, { one: "una con retraso", other: "# con retraso" }),
  nothingToDo: "Nada urge. Sigue hablando con la gente, también cuando no necesites nada.",
  next: ({ day: on, today }) => `Esto lo ves solo tú. Volveré a preguntarte el ${day(on, today)}.`,
  advice: {
    promise: ({ what }) => rich`Una promesa espera. ${what}`,
    inventory:
      "Conoces a más gente de la que crees. Recorre tus círculos, cinco nombres cada vez: familia, escuela, trabajos anteriores, vecindario, clubes, personas a las que ayudaste.",
    inventoryButton: "Apuntar a quién conozco",
    wake: ({ name, lastSpokeOn, today }) =>
      lastSpokeOn === null
        ? rich`Despierta una relación antigua: ${bold(name)}.`
        : rich`Despierta una relación antigua: la última vez que hablaste con ${bold(name)} fue en ${month(lastSpokeOn, today)}. Gusta saber que alguien se acuerda.`,
    twoNames: ({ name }) =>
      rich`Pide dos nombres a ${bold(name)}: “¿Con quién más hablarías en mi lugar?”`,
    mix: {
      strong: ({ name }) =>
        rich`Casi toda la gente de tu lista te es cercana. Habla con alguien que esté más lejos, por ejemplo con ${bold(name)}.`,
      weak: ({ name }) =>
        rich`A casi toda la gente de tu lista la conoces solo un poco. Añade una conversación distinta, por ejemplo con ${bold(name)}.`,
      new: ({ name }) =>
        rich`Casi toda la gente de tu lista es nueva para ti. Empieza con alguien que conozcas, por ejemplo con ${bold(name)}.`,
    },
    unsaid: ({ name }) =>
      rich`Has hablado hace poco con ${bold(name)}, pero en tu lista aún pone que no se conocen. ¿Qué tal se conocen ya?`,
    unsaidButton: "Decirlo",
    reachButton: ({ name }) => `Escribir a ${name}`,
    served: ({ name, how }) => `Para tu meta: ${name} ${how}.`,
    why: {
      promise: towards("quien puede contar contigo hablará bien de ti"),
      inventory: towards("cuanta más gente sepa lo que buscas, más a menudo te llegará algo"),
      wake: towards(
        "las relaciones antiguas conocen a personas y noticias que las cercanas no conocen",
      ),
      twoNames: towards("cada nombre te acerca un paso a alguien que sabe"),
      further: towards("quien está más lejos se entera de otras cosas que tú"),
      closer: towards("quien te conoce te abre la puerta de quien no te conoce"),
      unsaid: towards("así ves quién podría ayudarte ahora"),
    },
  },
  picture: {
    title: "Tu red",
    you: "Tú",
    subtitle: ({ count, day: on }) => `${people(count)} · ${day(on)}`,
    ring: {
      strong: ({ count }) => `Cercanas ${count}`,
      weak: ({ count }) => `Lejanas ${count}`,
      new: ({ count }) => `Nuevas ${count}`,
    },
    recent: ({ count }) => `Conversación en el último año (${count})`,
    earlier: ({ count }) => `Hace más tiempo (${count})`,
    unknown: ({ count }) => `No se sabe cuándo (${count})`,
    names: ({ count }) => `Podrían ayudarte ahora: ${count} de 10`,
    noNames: "Todavía nadie. Una primera lista lleva diez minutos.",
    perDot: ({ count }) => `Cada punto pequeño representa hasta ${count} personas.`,
    alt: ({ subtitle, rings, legend, namesTitle, names }) =>
      `Tu red en tres anillos: ${subtitle}. ${rings.join(", ")}. ${legend.join(", ")}. ${namesTitle}${names.length === 0 ? "" : `: ${list(names)}`}.`,
  },
};
