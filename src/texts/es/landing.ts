import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/landing.ts";
import { day, list, oneOf, plural } from "./words.ts";

const landedOptions = {
  role: {
    about: "Qué vas a hacer; a quien des las gracias podrá leerlo",
    label: "¿Qué vas a hacer?",
    hint: "Solo si quieres. A quien des las gracias podrá leerlo",
  },
  company: {
    about: "Dónde; a quien des las gracias podrá leerlo",
    label: "¿Dónde?",
    hint: "Solo si quieres. A quien des las gracias podrá leerlo",
  },
  when: { about: "Cuándo quedó cerrado; hoy, si lo dejas vacío", label: "¿Desde cuándo?" },
  share: {
    about: "Si lo cuento en este canal; sin tu sí no se lo digo a nadie",
    label: "¿Lo cuento en el canal?",
    hint: "Sin tu sí no se lo digo a nadie",
  },
  credit: {
    about: "Miembros que estuvieron en el camino",
    label: "¿Qué miembros te ayudaron a llegar?",
    hint: "En el siguiente paso también propongo a gente",
  },
};

export const landedCommand: typeof en.landedCommand = {
  about: "Decir que tienes trabajo, y dar las gracias a quienes te llevaron hasta él",
  verbs: {
    "": {
      about: "Decir que tienes trabajo, y dar las gracias a quienes te llevaron hasta él",
      title: "Tienes trabajo",
      submit: "Guardar",
      options: landedOptions,
    },
  },
};

export const landingForm: typeof en.landingForm = {
  title: "Tienes trabajo",
  submit: "Guardar",
  options: landedOptions,
};

export const pledgeForm: typeof en.pledgeForm = {
  title: "Llamadas para otros",
  submit: "Comprometerme",
  options: {
    calls: {
      about: "Cuántas llamadas de 15 minutos al mes",
      label: "¿Cuántas llamadas de 15 minutos al mes?",
      hint: "De 0 a 8. Una ya es mucho",
    },
    kinds: {
      about: "Para qué; para lo que sea, si lo dejas vacío",
      label: "¿Para qué?",
      hint: "“Consejo, entrevista de práctica”. Vacío: para lo que sea",
    },
    starting: {
      about: "A partir de cuándo",
      label: "¿A partir de cuándo?",
      hint: "Las primeras semanas en un trabajo nuevo son tuyas",
    },
  },
};

const calls = (count: number) =>
  plural(count, {
    one: "una llamada de 15 minutos al mes",
    other: "# llamadas de 15 minutos al mes",
  });

export const landing: typeof en.landing = {
  job: ({ role, company }) => {
    if (role === null) return company === null ? undefined : `en ${company}`;
    return company === null ? role : `${role} en ${company}`;
  },

  saved: "¡Felicidades! Tienes trabajo. Qué bien que lo cuentes.",
  changed: "Anotado: he cambiado lo que contaste sobre tu trabajo nuevo.",
  shared: {
    told: "Lo cuento en el canal.",
    "told-before": "El canal ya lo sabe.",
    "no-channel":
      "No se lo he dicho a nadie, porque aquí no hay un canal. Escribe el comando en el canal que debe saberlo.",
  },
  seenBeside: {
    group: "El grupo también puede ver en qué punto estás.",
    organisers: "Aparte de eso, solo el equipo organizador puede ver en qué punto estás.",
    nobody: "Aparte de eso, nadie ve en qué punto estás.",
  },
  slower: ({ prefix }) =>
    `Tu empujoncito llega desde ahora una vez a la semana; /${prefix}nudges set days:laborables lo devuelve a cada día laborable.`,

  whoHelped:
    "¿Quién estuvo en el camino? La mayoría de los trabajos se encuentran de boca en boca, de persona en persona.",
  whoElse: "¿Estuvo alguien más en el camino?",
  choosePeople: "Elige a las personas",
  proposed: ({ name, isMember, through }) =>
    name +
    (isMember ? ", de este grupo" : "") +
    (through === undefined ? "" : `, a través de ${through}`),
  addOthers: ({ prefix }) =>
    `¿Falta alguien? /${prefix}landed credit: acepta a cualquier miembro, con @.`,
  nobodyProposed: ({ prefix }) =>
    `¿Te ayudó alguien de este grupo a llegar? Nombra a esa persona con /${prefix}landed credit: y una @, y le paso tu agradecimiento.`,
  chosen: ({ names }) => rich`En el camino hasta ahora: ${bold(list(names))}.`,
  thankThem: "Dar las gracias",
  chooseAgain: "Elegir otra vez",
  beforeThanks:
    "Los miembros reciben una carta mía en tu nombre: que tienes trabajo, lo que contaste sobre él, y una imagen del camino. Cada nombre queda oculto para los demás hasta que esa persona acepta. Nunca escribo a tus contactos, y no se los nombro a nadie.",
  willThank: ({ names }) =>
    names.length === 1
      ? rich`Dentro de unos minutos escribo a ${bold(list(names))}, en privado.`
      : rich`Dentro de unos minutos escribo a ${bold(list(names))}, a cada persona en privado.`,
  thankYourself: ({ names }) =>
    names.length === 1
      ? rich`${bold(list(names))} debería saberlo por ti. Unas palabras para copiar:`
      : rich`${bold(list(names))} deberían saberlo por ti, de uno en uno. Unas palabras para copiar:`,
  thanksText: ({ name, job }) =>
    `“Hola, ${name ?? "…"}: he encontrado trabajo${job === undefined ? "" : ` (${job})`}, y tú estuviste en el camino. Nuestra conversación me llevó un paso más allá, y no la he olvidado. Gracias. Si alguna vez puedo hacer algo por ti, me alegrará.”`,
  inYourWords: "Con tus propias palabras vale todavía más.",
  thankedBefore: "Ya has dado las gracias a todas las personas del camino.",

  note: ({ person, job }) =>
    rich`${person} tiene trabajo${job === undefined ? "" : rich`: ${bold(job)}`}. ¡Felicidades! Hasta aquí llevó una persona tras otra; gracias a cada una de ellas.`,
  seePath: "Ver el camino",
  whyNote: "Un miembro me pidió que lo contara en el canal.",
  noPath: "Todavía no hay nadie en este camino.",
  pathNames: "Solo aparece el nombre de quienes aceptaron.",
  pathClosed: "Este aviso de trabajo se retiró, así que no hay camino que mostrar.",

  thanksLetter: ({ name, job }) =>
    rich`${bold(name)} tiene trabajo${job === undefined ? "" : rich` (${job})`}, y dice que tú estuviste en el camino: gracias.`,
  mayName:
    "Para las demás personas del camino eres “un miembro de este grupo”. ¿Pueden ver tu nombre?",
  showName: "Mostrar mi nombre",
  stayUnnamed: "Seguir sin nombre",
  nameShown: "Bien: desde ahora, quien mire el camino ve tu nombre. Así se ve para ti:",
  nameHidden: "Bien: sigues como “un miembro de este grupo”. Así se ve para ti:",
  thanksNext: ({ prefix }) => `Lo que diste cuenta cuando se confirma: /${prefix}gave lo anota.`,
  whyThanks: "Un miembro reconoce tu parte en su trabajo nuevo.",

  tree: {
    title: "El camino hacia un trabajo nuevo",
    ownTitle: "Tu camino hacia un trabajo nuevo",
    subtitle: ({ count }) =>
      plural(count, {
        one: "Una persona llevó hasta él",
        other: "# personas llevaron hasta él, una a la siguiente",
      }),
    you: "Tú",
    member: "Un miembro de este grupo",
    contact: "Alguien de fuera del grupo",
    memberNote: "Miembro de este grupo",
    hiddenNote: "Con su nombre, cuando acepte",
    contactNote: ({ name }) => `Contacto de ${name}`,
    ownContact: "Tu contacto, con nombre solo para ti",
    ownJob: "Tu trabajo nuevo",
    landed: "Tiene trabajo",
    alt: ({ title, steps, job }) =>
      `${title}: ${steps.map(({ name, through }) => (through === undefined ? name : `${name}, a través de ${through}`)).join("; ")}. Al final: ${job}.`,
  },

  pledgeAsk:
    "Alguien te dedicó quince minutos. ¿Te gustaría hacer lo mismo por otras personas, cuando te hayas instalado? Tú dices cuántas llamadas al mes, para qué y desde cuándo.",
  promise: "Comprometer llamadas",
  promiseAgain: "Comprometer llamadas otra vez",
  changePledge: "Cambiar mi compromiso",
  stopPledge: "Terminar",
  notNow: "Ahora no",
  notNowAnswer:
    "Está bien: un trabajo nuevo va primero. Te pregunto una vez más dentro de unas semanas.",
  anything: ["lo que sea", "cualquiera", "cualquier cosa", "todo"],
  noSuchKind: ({ typed, kinds }) =>
    `No he podido leer “${typed}” como un tipo de ayuda. Elige entre ${oneOf(kinds)}, o déjalo vacío para lo que sea.`,
  pledge: ({ calls: count, kinds, startsOn, today }) =>
    `Tu compromiso: ${calls(count)}, para ${kinds.length === 0 ? "lo que encaje" : list(kinds)}${startsOn === undefined ? "" : `, desde el ${day(startsOn, today)}`}.`,
  pledgeNext:
    "Te traigo lo que encaja, una vez a la semana y como mucho tres peticiones, y nunca más de lo que dijiste.",
  pledgeUnheard: ({ prefix }) =>
    `Todavía no puedo escribirte, así que no te llegará nada. Los mensajes se activan en /${prefix}kith.`,
  pledgeAsked:
    "De vez en cuando pregunto si todavía te viene bien. Puedes terminar cuando quieras.",
  pledgeStopped: "Terminado. Gracias por cada llamada. De tu compromiso no llegará nada más.",
  noPledge: "Está bien. No queda ningún compromiso, y no vuelvo a preguntar.",
  noPledgeToKeep: "Ahora mismo no hay ningún compromiso. ¿Te gustaría hacer uno?",
  pledgeKept: ({ gives, pledge }) =>
    `${gives === 0 ? "" : plural(gives, { one: "Desde que tienes trabajo has ayudado una vez, confirmada. ", other: "Desde que tienes trabajo has ayudado # veces, confirmadas. " })}Gracias. ${pledge}`,

  monthAfter:
    "Hace un mes encontraste trabajo; espero que te vaya bien. ¿Harías una llamada de 15 minutos al mes para alguien que está donde tú estabas?",
  oneAMonth: "Sí, una al mes",
  anotherNumber: "Otro número",
  noThanks: "No, gracias",
  askedOnce: "Esto lo pregunto solo una vez.",
  stillWilling: ({ landedOn, today, pledge }) =>
    `Encontraste trabajo el ${day(landedOn, today)}. ${pledge} ¿Todavía te viene bien?`,
  keepPledge: "Sí, seguir así",
  silenceKeeps: "Si no contestas, todo sigue como está.",
  whyPledgeAsked: "Encontraste trabajo, y aceptaste mensajes sobre lo que te concierne.",

  digestTitle: "Tus quince minutos",
  digestIntro: ({ count }) =>
    plural(count, {
      one: "Una petición encaja con tu compromiso:",
      other: "# peticiones encajan con tu compromiso. Con una basta:",
    }),
  digestAsk: ({ name }) => rich`${bold(name)} pide:`,
  digestQuiet:
    "Esto llega como mucho una vez a la semana, y solo si algo encaja. Nadie sabe quién no contestó.",
  whyDigest: "Te comprometiste a una llamada de vez en cuando.",
  hadCallAsk: ({ name }) => rich`Dijiste que podías ayudar a ${bold(name)}. ¿Hubo llamada?`,
  hadCall: "Hice la llamada",
  callLogged: ({ name }) => rich`Bien. He pedido a ${bold(name)} que lo confirme; entonces cuenta.`,
  callUnheard: ({ name }) =>
    `Anotado. ${name} no recibe mensajes míos, así que pídele que lo confirme en la próxima conversación.`,
  callBefore: ({ name }) => `Esa llamada con ${name} ya está anotada.`,

  undoLanding: "Retirar el aviso",
  undone: ({ stage }): string => {
    const rest =
      "Las cartas que no han salido se quedan aquí, y tu compromiso de llamadas ha terminado.";
    switch (stage) {
      case null:
        return `Hecho: el aviso está retirado, como si no se hubiera dado. ${rest}`;
      case "landed":
        return "Hecho: ese aviso está retirado, y el anterior sigue en pie. Las cartas que no han salido se quedan aquí.";
      case "searching":
        return `Hecho: sigues en búsqueda, y aquí estoy para el siguiente paso. ${rest}`;
      case "helping":
        return `Hecho: estás aquí para ayudar, como antes. ${rest}`;
    }
  },
  undoneShared: "Lo que leyó el canal se queda allí; basta una palabra tuya en él.",
  undoneAlready: "Ese aviso de trabajo ya está retirado.",
  takenBack:
    "Tu aviso de trabajo está retirado, tu compromiso de llamadas ha terminado, y los agradecimientos que no han salido se quedan aquí.",
  staysOnRecord:
    "Tu compromiso de llamadas ha terminado. El trabajo nuevo queda registrado, porque fue real; si no debe ser así, retíralo aquí.",
};
