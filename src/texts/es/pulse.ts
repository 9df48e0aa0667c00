import { bold, rich } from "#chat/message.ts";
import { numberIn, percentIn } from "../numbers.ts";
import type * as en from "../en/pulse.ts";
import { day, plural } from "./words.ts";

const percent = percentIn("es");
const number = numberIn("es");

/** A difference of shares, in points of a hundred. */
const points = (difference: number): string =>
  `${difference < 0 ? "−" : "+"}${number(Math.abs(100 * difference), 1)} puntos`;

const duration: typeof en.pulse.duration = (hours) => {
  if (hours < 1) return plural(Math.round(hours * 60), { one: "# minuto", other: "# minutos" });
  if (hours < 48) return plural(Math.round(hours), { one: "# hora", other: "# horas" });
  return plural(Math.round(hours / 24), { one: "# día", other: "# días" });
};

export const pulseCommand: typeof en.pulseCommand = {
  about: "Cómo circula la ayuda en el grupo, en cifras",
  verbs: {
    "": {
      about: "Cómo circula la ayuda en el grupo, en cifras",
      title: "Pulso",
      submit: "Ver",
      options: {
        period: {
          about: "Sobre qué días; los últimos 30, si lo dejas vacío",
          label: "¿Sobre qué días?",
        },
      },
    },
  },
};

export const pulse: typeof en.pulse = {
  title: {
    landing: "Pulso: tras encontrar trabajo",
    giving: "Pulso: pedir y dar",
    trust: "Pulso: qué tan sólido es",
    shared: "El pulso del grupo",
  },
  period: {
    "30-days": "los últimos 30 días",
    "90-days": "los últimos 90 días",
    year: "el último año",
  },
  asOf: ({ day: last, period }) =>
    `Al final del ${day(last)}. Donde una cifra es de un periodo, se trata de ${period}.`,
  rule: "Solo cuenta la ayuda que confirmó quien la recibió, y quien dejó el grupo sigue contando. Una cifra sobre menos de cinco no se muestra.",
  notYet:
    "Todavía no hay cifras: las primeras llegan después de la próxima medianoche del grupo. Cada ayuda confirmada las alimenta.",
  page: { landing: "Tras encontrar trabajo", giving: "Pedir y dar", trust: "Qué tan sólido es" },
  csv: "Obtener las cifras",
  csvLabel: ({ period }) => `Las cifras de ${period}, día a día`,
  csvNext:
    "Se abre en cualquier hoja de cálculo. Contiene solo totales, y las celdas por debajo de cinco están vacías.",
  percent,
  duration,
  days: (days) => plural(days, { one: "# día", other: "# días" }),
  ratio: (value) => number(value, 2),
  line: ({ about, value }) => (about === "" ? value : rich`${about}: ${value}`),
  suppressed: "menos de cinco, así que no se muestra",
  suppressedCurve: "menos de diez, así que no se muestra",
  value: ({ value, of, change }) => rich`${bold(value)}${of === "" ? "" : ` de ${of}`}${change}`,
  up: (before) => `, más que ${before} antes`,
  down: (before) => `, menos que ${before} antes`,
  same: (before) => `, como antes (${before})`,
  comparedWith: ({ day: then }) => `“Antes” es la misma cifra al final del ${day(then)}.`,
  nothingBefore: "Todavía no hay una cifra anterior con la que comparar.",
  members: (n) => plural(n, { one: "# miembro", other: "# miembros" }),
  newcomers: (n) =>
    plural(n, { one: "# persona recién llegada", other: "# personas recién llegadas" }),
  asks: (n) => plural(n, { one: "# petición", other: "# peticiones" }),
  referrals: (n) => plural(n, { one: "# recomendación", other: "# recomendaciones" }),
  gives: (n) => plural(n, { one: "# ayuda", other: "# ayudas" }),
  pairs: (n) => plural(n, { one: "# pareja", other: "# parejas" }),
  afterLanding: {
    name: "Dar tras encontrar trabajo",
    last: (days) => `En los últimos ${days} días`,
    definition:
      "De los miembros que encontraron trabajo hace al menos 30 (90) días, cuántos dieron ayuda en los últimos 30 (90) días.",
    missing: (n) =>
      plural(n, {
        one: "Una persona encontró trabajo hace demasiado poco para contar en los 30 días.",
        other: "# personas encontraron trabajo hace demasiado poco para contar en los 30 días.",
      }),
  },
  survival: {
    name: "Cuánto tiempo se sigue dando tras encontrar trabajo",
    after: (days) => `A los ${days} días`,
    still: ({ value, low, high, change }) =>
      rich`${bold(value)} sigue dando (entre ${low} y ${high})${change}`,
    nobody: ({ value, change }) => rich`${bold(value)} sigue dando${change}`,
    tooEarly: "demasiado pronto para decirlo",
    median: ({ days }) =>
      `La mitad se ha quedado en silencio a los ${plural(days, { one: "# día", other: "# días" })}.`,
    of: (n) =>
      `Se trata de ${plural(n, { one: "# miembro que encontró", other: "# miembros que encontraron" })} trabajo.`,
    definition:
      "Tiempo desde el trabajo nuevo hasta la última ayuda antes de 60 días sin ninguna; dejar el grupo cuenta como silencio. “Entre” es donde está la proporción real con un 95 % de confianza (Kaplan–Meier, con transformación logarítmica).",
    missing: (n) =>
      plural(n, {
        one: "Una persona encontró trabajo en los últimos 60 días.",
        other: "# personas encontraron trabajo en los últimos 60 días.",
      }),
    picture: {
      title: "Seguir dando tras encontrar trabajo",
      subtitle: ({ n, day: last }) =>
        `${plural(n, { one: "# miembro que encontró trabajo", other: "# miembros que encontraron trabajo" })}, al ${day(last)}`,
      axis: "Días desde el trabajo nuevo",
      band: "Intervalo del 95 %",
      curve: "Proporción que sigue dando",
      footnote: "En silencio: 60 días sin dar ayuda, o fuera del grupo.",
      alt: ({ subtitle, points: told }) =>
        `Una curva descendente de cuántos miembros siguen dando tras encontrar trabajo: ${subtitle}. ${told.join(". ")}.`,
    },
  },
  driveThrough: {
    name: "De paso",
    definition:
      "De los miembros que recibieron ayuda tres veces o más, la primera hace al menos 60 días, cuántos no han dado nada por ahora.",
    missing: (n) =>
      plural(n, {
        one: "Una persona recibió la primera ayuda en los últimos 60 días.",
        other: "# personas recibieron la primera ayuda en los últimos 60 días.",
      }),
  },
  firstGive: {
    name: "Primeras ayudas",
    definition:
      "De quienes empiezan a dar, cuántos dieron algo en los 14 días siguientes a la primera ayuda recibida.",
    missing: (n) =>
      plural(n, {
        one: "Para una persona los 14 días todavía corren.",
        other: "Para # personas los 14 días todavía corren.",
      }),
  },
  concentration: {
    name: "Sobre cuántos hombros",
    gini: "Desigualdad",
    half: "La mitad de todas las ayudas vino de",
    people: (n) => plural(n, { one: "una persona", other: "# personas" }),
    few: "menos de cinco personas",
    definition:
      "La desigualdad (Gini) es 0 cuando todo el mundo da por igual y se acerca a 1 cuando una sola persona lo da todo. Cuentan todas las personas que estuvieron en el grupo, también las que no dieron nada.",
    missing: (n) =>
      plural(n, {
        one: "Una ayuda espera confirmación.",
        other: "# ayudas esperan confirmación.",
      }),
  },
  asking: {
    name: "Peticiones",
    newcomersName: "Peticiones de quienes acaban de llegar",
    reply: "Primera respuesta útil",
    replyValue: ({ median, p90, change }) =>
      rich`la mitad en ${bold(median)}, nueve de cada diez en ${bold(p90)}${change}`,
    within48: "Con respuesta en 48 horas",
    never: "Nunca contestadas",
    definition:
      "Útil es lo que quien pidió llamó útil, o lo que llegó a ser una ayuda confirmada. Los tiempos son de peticiones con una respuesta así (los percentiles están interpolados); las 48 horas, de peticiones con al menos esa edad; “nunca”, de peticiones contestadas o terminadas.",
    newcomersDefinition: "Lo mismo, para peticiones hechas en las dos primeras semanas de alguien.",
    missing: (n) =>
      plural(n, {
        one: "Una petición sigue abierta sin respuesta útil.",
        other: "# peticiones siguen abiertas sin respuesta útil.",
      }),
  },
  warm: {
    name: "Recomendaciones con aviso",
    warm: "Con aviso",
    confirmed: "Confirmadas",
    definition:
      "Una recomendación es con aviso cuando esa persona ya esperaba la llamada, o cuando salió algo más de ella. Al lado: de las recomendaciones que anotó quien las dio, cuántas confirmó quien las recibió.",
    missing: (n) =>
      plural(n, {
        one: "Una recomendación espera respuesta.",
        other: "# recomendaciones esperan respuesta.",
      }),
  },
  meetings: {
    name: "¿Hubo conversación?",
    definition:
      "De las parejas de rondas y presentaciones que me lo contaron, cuántas se encontraron.",
    missing: (n) =>
      plural(n, {
        one: "Una pareja no ha dicho ni sí ni no; eso nunca se toma por un no.",
        other: "# parejas no han dicho ni sí ni no; eso nunca se toma por un no.",
      }),
  },
  mutualTrade: {
    name: "Dar y recibir entre dos",
    definition:
      "Cuántas ayudas tienen otra en sentido contrario entre las mismas dos personas en 14 días. Algo es natural; mucho puede querer decir que dos se llenan la cuenta mutuamente.",
    missing: (n) =>
      plural(n, {
        one: "Una ayuda espera confirmación.",
        other: "# ayudas esperan confirmación.",
      }),
  },
  nudgedDays: (n) => plural(n, { one: "# día", other: "# días" }),
  nudgeEffect: {
    name: "Qué logran los empujoncitos",
    acted: "Hecho en 24 horas, con empujoncito",
    anyway: "Sin él",
    difference: {
      name: "Diferencia",
      value: ({ difference, low, high }) =>
        rich`${bold(points(difference))} (entre ${points(low)} y ${points(high)})`,
    },
    mutes: "Desactivados o en pausa",
    perHundred: (value, n) =>
      rich`${bold(number(value, 1))} por cada 100 de ${plural(n, { one: "# empujoncito", other: "# empujoncitos" })}`,
    definition:
      "Por sorteo, un día de cada diez no hay empujoncito, en grupos donde diez personas o más los tienen activados; las promesas, los recordatorios elegidos y las presentaciones llegan siempre. “Entre” es donde está la diferencia real con un 95 % de confianza (intervalo de Newcombe).",
  },
  columns: {
    day: "Día",
    figure: "Cifra",
    value: "Valor",
    low: "95 % inferior",
    high: "95 % superior",
    n: "De cuántos",
    missing: "Sin contar todavía",
  },
  /** Figures as they are called in the file, where no heading stands above them. */
  rows: {
    afterLanding30: "Dar tras encontrar trabajo, 30 días (proporción)",
    afterLanding90: "Dar tras encontrar trabajo, 90 días (proporción)",
    survival: (days) => `Sigue dando ${days} días después de encontrar trabajo (proporción)`,
    driveThrough: "De paso (proporción)",
    firstGive: "Primera ayuda en 14 días (proporción)",
    gini: "Desigualdad de las ayudas (Gini)",
    half: "Mínimo de personas que suman la mitad de las ayudas",
    replyMedian: "Mediana del tiempo hasta la primera respuesta útil (horas)",
    replyP90: "Percentil 90 del tiempo hasta la primera respuesta útil (horas)",
    within48: "Peticiones con respuesta en 48 horas (proporción)",
    neverAnswered: "Peticiones nunca contestadas (proporción)",
    newcomers: (row) => `${row}, recién llegados`,
    warm: "Recomendaciones con aviso (proporción)",
    confirmed: "Recomendaciones confirmadas (proporción)",
    meetings: "Parejas que se encontraron (proporción)",
    mutualTrade: "Ayudas dentro de un ida y vuelta entre dos (proporción)",
    nudged: "Hecho en 24 horas con empujoncito (proporción)",
    notNudged: "Hecho en 24 horas sin él, por sorteo (proporción)",
    nudgeDifference: "Diferencia que logra un empujoncito (proporción)",
    mutes: "Desactivados o en pausa, por cada 100 empujoncitos",
  },
};
