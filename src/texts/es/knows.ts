import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/knows.ts";
import { day, list } from "./words.ts";

const company = {
  about: "Una empresa, o el enlace de un anuncio: solo se lee la dirección",
  label: "¿Qué empresa?",
  hint: "“Acme”, o el enlace de un anuncio",
};

export const knowsCommand: typeof en.knowsCommand = {
  about: "Preguntar con discreción quién podría abrir una puerta en una empresa",
  verbs: {
    "": {
      about: "Preguntar con discreción quién podría abrir una puerta en una empresa",
      title: "¿Quién conoce a alguien?",
      submit: "Mirar",
      options: { company },
    },
  },
};

export const matchVerb: typeof en.matchVerb = {
  about:
    "Si las empresas de tus contactos participan cuando otros preguntan quién conoce a alguien",
  title: "Participar en /knows",
  submit: "Guardar",
  options: {
    setting: {
      about: "on (sí) u off (no); los nombres no se muestran nunca, y te pregunto cada vez",
      label: "¿Participar?",
    },
  },
};

/** By the action's name. */
export const knowsForms: typeof en.knowsForms = {
  "knows-ask": {
    title: "Preguntar en privado",
    submit: "Preguntar",
    options: {
      company: { about: "La empresa", label: "Empresa" },
      reason: {
        about: "Por qué quieres hablar con alguien de allí, en una frase",
        label: "¿Por qué quieres hablar con alguien?",
        hint: "“Planifico turnos en hospitales y quiero aprender cómo lo hacen”",
      },
      offer: {
        about: "Qué puedes ofrecer tú, por pequeño que sea",
        label: "¿Qué puedes ofrecer?",
        hint: "“Puedo enseñar nuestro plan de turnos”. Déjalo vacío si no se te ocurre nada.",
      },
    },
  },
  "knows-other": {
    title: "¿Qué empresa?",
    submit: "Mirar",
    options: { company },
  },
  "path-said-yes": {
    title: "Ha dicho que sí",
    submit: "Pasarlo",
    options: {
      name: { about: "Quién es, con su acuerdo", label: "Su nombre" },
      role: { about: "Qué hace allí", label: "¿Qué hace allí?" },
      way: {
        about: "Cómo prefiere que se pongan en contacto",
        label: "¿Cómo contactar?",
        hint: "“ana@acme.example”, “600 123 456, después de las cinco”",
      },
    },
  },
  "employer-own": {
    title: "Dónde trabajas",
    submit: "Guardar",
    options: {
      employer: {
        about: "Dónde trabajas; déjalo vacío para retirarlo",
        label: "¿Dónde trabajas?",
        hint: "Nadie lo ve. Si alguien busca una entrada, te pregunto antes a ti.",
      },
    },
  },
  "employer-alias": {
    title: "Nombres de empresas",
    submit: "Guardar",
    options: {
      names: {
        about: "Dos nombres de una misma empresa, con = entre ellos",
        label: "Dos nombres de una misma empresa",
        hint: "“Facebook = Meta”",
      },
    },
  },
};

export const knows: typeof en.knows = {
  around: ({ company: name }) =>
    rich`Puedo preguntar con discreción si alguien de aquí abre una puerta en ${bold(name)}.`,
  few: ({ company: name }) =>
    rich`Quizá algunas personas de aquí abran una puerta en ${bold(name)}. Puedo preguntarles con discreción.`,
  ownContacts: ({ names }) => `Tú conoces allí a ${list(names)}: es el camino más corto.`,
  reach: ({ name }) => `Escribir a ${name}`,
  ask: "Preguntar con discreción",
  howItWorks:
    "A quien pregunto ve tu nombre, tu motivo y lo que ofreces. Tú no sabes de nadie hasta que esa persona y su contacto hayan dicho que sí.",
  read: ({ company: name }) => rich`En ese enlace he leído ${bold(name)}. ¿Es correcto?`,
  readYes: "Sí, es esa",
  readOther: "Otro nombre",
  notRead:
    "Ese enlace no dice de qué empresa se trata. Escribe su nombre, como “Acme” u “Hospital Central”.",
  notAnEmployer: ({ typed }) =>
    `No he podido leer “${typed}” como una empresa. Prueba con un nombre como “Acme” u “Hospital Central”.`,
  expired: ({ prefix }) =>
    `Eso lo guardé solo una hora. Escríbelo otra vez: /${prefix}knows, y después la empresa.`,
  enoughToday:
    "Hoy ya han sido diez empresas. ¿Cuál te importa más? Pregunta por esa, y mira otras mañana.",
  enoughAsked:
    "Desde ayer has preguntado por tres empresas. Da un poco de tiempo a la gente; mañana puedes preguntar por otra.",
  thinReason:
    "Añade unas palabras sobre por qué quieres hablar con alguien de allí. A eso es a lo que la gente dice que sí, como “Planifico turnos en hospitales y quiero aprender cómo lo hacen”.",
  alreadyOpen: ({ company: name }) =>
    `Ya estás preguntando por ${name}. Sabrás algo dentro de siete días como máximo.`,
  asked: ({ company: name }) =>
    rich`Estoy preguntando por ${bold(name)}, a pocas personas cada vez y siempre en privado.`,
  askedNext: ({ until, today }) =>
    `Si alguien abre una puerta, lo sabrás enseguida. Si no, lo sabrás el ${day(until, today)} como muy tarde.`,
  askedUnheard: ({ prefix }) =>
    `Para saber cómo va, permíteme escribirte: se activa en /${prefix}kith. O vuelve a mirar con /${prefix}knows.`,
  openSince: ({ since, until, today }) =>
    `Preguntaste el ${day(since, today)}, y sabrás algo el ${day(until, today)} como muy tarde.`,
  withdraw: "Retirar la pregunta",
  withdrawn: ({ company: name }) => rich`Hecho: ya no pregunto a nadie por ${bold(name)}.`,
  noPath: ({ company: name }) => rich`Esta vez no hay camino hacia ${bold(name)}.`,
  noPathNext: ({ prefix }) =>
    `Pasa a menudo, y no dice nada de ti. Otras cosas que abren puertas: /${prefix}ask new pide a todo el grupo, alguien a quien conoces solo un poco quizá conozca a alguien allí, y en /${prefix}goal caben hasta diez empresas, así que hay una siguiente.`,
  whyEnded: "Preguntaste por un camino hacia una empresa, y los siete días han terminado.",

  ownerAsk: ({ asker, company: name }) =>
    rich`${bold(asker)} busca una entrada a ${bold(name)}, y tus contactos o tu empresa encajan.`,
  ownerReason: ({ reason }) => rich`Por qué: “${reason}”`,
  ownerOffer: ({ offer }) => rich`Qué ofrece: “${offer}”`,
  ownerHow:
    "¿Qué te vendría bien? Nadie sabe que te he preguntado, y “Esta vez no” se lee como no contestar.",
  ways: {
    "call-ahead": "Llamo yo antes",
    note: "Paso un mensaje",
    talk: "15 minutos conmigo",
  },
  whoIsIt: "¿A quién conozco allí?",
  notThisTime: "Esta vez no",
  whyAsked:
    "Alguien pregunta con discreción por un camino hacia una empresa, y tú dejas que tus contactos participen.",
  yourContacts: ({ names, company: name }) =>
    names.length === 0
      ? `En ${name} ya no encuentro a ninguno de tus contactos.`
      : `En ${name} conoces a ${list(names)}. Solo tú puedes ver esto.`,
  youWorkThere: ({ company: name }) => `Dijiste que trabajas en ${name}.`,
  chooseContact: "¿Con quién vas a hablar? Solo tú ves estos nombres.",
  chooseOne: "Elige a una persona",
  nobodyThere: ({ company: name }) =>
    `En ${name} ya no encuentro a ninguno de tus contactos. Si quieres, ofrece tú quince minutos.`,
  over: "Esto ya ha terminado. No hace falta nada más por tu parte.",
  taken: "Gracias. Alguien ya está ayudando, así que no hace falta nada más por tu parte.",
  answered: "A esto ya has contestado. No hace falta nada más por tu parte.",
  declined: "Está bien. No se lo digo a nadie, y pregunto a otra persona.",
  promised: ({ name, asker, way }) =>
    way === "note"
      ? rich`Gracias. Manda una línea a ${bold(name)}: ¿puede escribirle ${bold(asker)}? Lo he puesto en tu lista para mañana.`
      : rich`Gracias. Llama a ${bold(name)}: ¿puede escribirle ${bold(asker)}? Lo he puesto en tu lista para mañana.`,
  promisedNext: ({ asker }) =>
    `${asker} no sabe nada antes de eso. Cuando tu contacto haya contestado, pulsa uno de estos botones.`,
  theySaidYes: "Ha dicho que sí",
  theySaidNo: "Mejor no",
  promise: ({ asker, company: name }) => `preguntar si ${asker} puede escribir (${name})`,
  remind: ({ asker, company: name }) =>
    rich`¿Has podido hablar con la persona que conoces en ${bold(name)}, para ${bold(asker)}? Basta un toque; si la semana ha estado muy llena, tampoco pasa nada.`,
  whyRemind: "Dijiste que preguntarías a uno de tus contactos.",
  promiseEnded: ({ asker, company: name }) =>
    rich`Hace tres semanas te ofreciste a preguntar por ${bold(asker)} a la persona que conoces en ${bold(name)}. Ahora lo dejo estar, así que no hace falta nada más. Gracias por tu buena disposición.`,
  thanksNo: "Gracias por intentarlo. No se lo digo a nadie, y sigo buscando.",
  together: ({ asker, owner }) =>
    rich`${mention(owner)} y ${mention(asker)}, este es el lugar para hablar: quince minutos, cuando venga bien a las dos partes.`,
  togetherAbout: ({ company: name, reason }) => rich`Se trata de ${bold(name)}: “${reason}”`,
  togetherMove: ({ asker, day: value, today }) =>
    rich`${mention(asker)}, el primer paso es tuyo: ofrece dos momentos antes del final del ${day(value, today)}.`,
  whyTogether: "Preguntaste por un camino, y alguien te dedica quince minutos.",
  insteadOf: ({ name, company: employer }) =>
    rich`Puedes hablar quince minutos con ${bold(name)} sobre ${bold(employer)}.`,
  talkAgreed: ({ asker }) => rich`Gracias. Abro ahora el contacto con ${bold(asker)}.`,
  talkAgreedLater: ({ asker }) =>
    rich`Gracias. Para ${bold(asker)} es de noche, así que abro el contacto por la mañana.`,

  opened: ({ owner, name, role, company: employer }) =>
    rich`Hay un camino hacia ${bold(employer)}: ${bold(name)}${role === null ? "" : `, ${role}`}, ha dicho que sí. ${bold(owner)} se lo preguntó por ti.`,
  openedWay: ({ way }) => rich`Cómo contactar: ${way}`,
  openedNext: ({ owner }) =>
    `Nombra a ${owner} en tu primera frase, pide quince minutos, y no pidas trabajo.`,
  save: "Guardar como contacto",
  whyOpened: "Preguntaste por un camino hacia una empresa, y alguien encontró uno.",
  saved: ({ name }) => rich`${bold(name)} está en tus contactos. Solo tú puedes verlo.`,
  savedBefore: "Ya está entre tus contactos.",
  passedOn: ({ name, asker }) =>
    rich`Hecho. ${bold(asker)} ya lo tiene, y le pido que confirme tu ayuda. Gracias: con ${bold(name)} has abierto una puerta.`,
  noLonger: ({ asker, company: name }) =>
    rich`${bold(asker)} ya no necesita la entrada a ${bold(name)}, así que no queda nada por hacer. Gracias por ofrecerte.`,
  whyNoLonger: "Ofreciste ayuda a alguien, y esa persona ha retirado su pregunta.",

  news: ({ employers }) =>
    rich`Ahora quizá haya un camino hacia ${bold(list(employers))}: algunas personas de aquí podrían abrir una puerta.`,
  whyNews: "Es una de las empresas de tu meta.",
  askWho: ({ company: name }) => `Preguntar por ${name}`,
  notATarget: ({ prefix }) =>
    `Esa empresa ya no está entre las de tu meta. /${prefix}goal las muestra.`,
  askWhoContact: "Preguntar quién conoce a alguien allí",
  noCompany: ({ name }) => `No sé dónde trabaja ${name}. Añádelo con “Editar”, y podré preguntar.`,

  match: {
    on: "Las empresas de tus contactos participan desde ahora. Los nombres no se muestran nunca: si alguien busca una entrada, te pregunto en privado, y tú decides cada vez.",
    off: "Las empresas de tus contactos ya no participan. Tú puedes seguir preguntando por otras.",
    ask: "¿Pueden participar también las empresas de tus propios contactos? Los nombres no se muestran nunca: si alguien busca una entrada, te pregunto en privado, y tú decides cada vez.",
    yes: "Sí, participar",
    no: "No",
    turnOff: "Dejar de participar",
    ownEmployer: "Dónde trabajo",
    ownSaved: ({ employer }) =>
      `Anotado: ${employer}. Nadie lo ve, y te pregunto antes de que pase nada.`,
    ownWaits: ({ employer, prefix }) =>
      `Anotado: ${employer}. Participa en cuanto lo actives con /${prefix}contact match on.`,
    ownGone: "Hecho. Tu lugar de trabajo ya no participa.",
    unheard: ({ prefix }) =>
      `Todavía no puedo escribirte, así que no puedo ayudar a nadie a través de ti. Se activa en /${prefix}kith.`,
  },
  aliases: {
    title: "Nombres de empresas",
    button: "Nombres de empresas",
    none: "Conozco muchos nombres de empresas grandes. Si tu grupo llama a una de dos maneras, dímelo.",
    intro: "Para tu grupo, estas son una sola empresa cada una:",
    line: ({ first, second }) => `${first} = ${second}`,
    add: "Añadir nombres",
    remove: "Quitar una pareja",
    saved: ({ first, second }) => `Desde ahora, ${first} y ${second} son aquí una sola empresa.`,
    removed: "Quitada.",
    unreadable: ({ typed }) =>
      `Necesito dos nombres con = entre ellos, como “Facebook = Meta”. He leído “${typed}”.`,
    tooMany: "No puedo guardar más. Quita antes una pareja.",
  },
};
