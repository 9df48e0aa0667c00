import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/profile.ts";
import { list, oneOf } from "./words.ts";

const goalOptions: typeof en.goalForm.options = {
  text: {
    about: "Qué quieres, en una línea",
    label: "¿Qué quieres?",
    hint: "“Saber cómo compran software los hospitales”, “Un puesto en logística”",
  },
  employers: {
    about: "Hasta diez empresas donde te gustaría trabajar, separadas por ;",
    label: "¿Qué empresas te interesan?",
    hint: "Hasta diez: “Acme; Globex; Hospital Central”",
  },
};

const goalAbout = "Ver o decir tu meta";

export const goalCommand: typeof en.goalCommand = {
  about: goalAbout,
  verbs: {
    "": { about: goalAbout, title: "Tu meta", submit: "Guardar", options: goalOptions },
  },
};

export const goalForm: typeof en.goalForm = {
  title: "Tu meta",
  submit: "Guardar",
  options: goalOptions,
};

const stageAbout = "Decir dónde estás: en búsqueda, con trabajo nuevo o para ayudar";

export const stageCommand: typeof en.stageCommand = {
  about: stageAbout,
  verbs: {
    "": {
      about: stageAbout,
      title: "Tu etapa",
      submit: "Guardar",
      options: {
        stage: { about: "Dónde estás ahora", label: "¿Dónde estás ahora?" },
        visible: {
          about: "Quién puede verlo; nadie, hasta que lo digas",
          label: "¿Quién puede verlo?",
        },
      },
    },
  },
};

export const profile: typeof en.profile = {
  noGoal: "Todavía no tienes una meta. Basta una línea: ¿qué te gustaría averiguar, o encontrar?",
  setGoal: "Decir mi meta",
  changeGoal: "Cambiarla",
  goalSaved: ({ goal }) => rich`Tu meta: ${bold(goal)}`,
  employers: ({ employers }) => rich`Empresas que te interesan: ${list(employers)}`,
  knownThere: ({ people }) =>
    rich`Conoces a ${list(people.map(({ name, employer }) => `${name} en ${employer}`))}. Un anuncio y una persona juntos abren más que cada cosa por separado.`,
  nobodyThere: ({ employers }) =>
    `Todavía no conoces a nadie en ${oneOf(employers)}. En tus próximas conversaciones, pregunta quién conoce a alguien allí.`,
  reach: ({ name }) => `Escribir a ${name}`,
  goalNext: ({ prefix }) =>
    `¿Quién sabe algo de esto? Guarda el primer nombre que te venga a la cabeza con /${prefix}contact add.`,
  onlyYou:
    "Nadie puede consultar tu meta. Acompaña tus solicitudes para conocer a alguien y, si el grupo puede ver tu etapa, también cuando alguien te presenta.",
  tooManyEmployers: ({ count }) =>
    `Diez empresas bastan para empezar; he contado ${count}. ¿Qué diez te importan más?`,
  serves: (how) =>
    how.kind === "target-employer"
      ? `trabaja en ${how.employer}, una de las empresas que te interesan`
      : `sabe de “${how.word}”, que está en tu meta`,
  stageSaved: {
    searching: "Estás en búsqueda. Pasos pequeños, cada día: aquí estoy para el siguiente.",
    landed:
      "Felicidades. Tienes trabajo nuevo, y a las personas con quienes hablaste por el camino les alegrará saberlo.",
    helping: "Estás aquí para ayudar. Gracias: a mucha gente le alegrará.",
  },
  stageVisible: {
    group: "El grupo puede verlo.",
    organisers: "Solo el equipo organizador puede verlo.",
    nobody: "Nadie más lo ve.",
  },
  visibilityHint: ({ prefix, stage }) =>
    `Para que el grupo lo sepa, añade visible:group, como en /${prefix}stage ${stage} visible:group.`,
};
