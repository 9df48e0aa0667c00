import type * as en from "../en/privacy.ts";
import { day, list, plural } from "./words.ts";

export const privacyCommand: typeof en.privacyCommand = {
  about: "Lo que guardo sobre ti: verlo, llevártelo, borrarlo",
  verbs: {
    show: {
      about: "Lo que guardo sobre ti, quién lo ve, y tus ajustes",
      title: "Lo que guardo sobre ti",
      submit: "Ver",
      options: {},
    },
    export: {
      about: "Todo lo que hay sobre ti en archivos: JSON, una tabla, y tus contactos como vCards",
      title: "Llevarte tus datos",
      submit: "Obtener",
      options: {},
    },
    erase: {
      about: "Borrar todo lo que hay sobre ti en este grupo; antes pregunto una vez más",
      title: "Borrarlo todo",
      submit: "Continuar",
      options: {},
    },
    board: {
      about: "Si tu nombre puede aparecer en las tablas del grupo",
      title: "Tu nombre en las tablas",
      submit: "Guardar",
      options: {
        setting: {
          about: "on: tu nombre puede aparecer en las tablas; off: no aparece",
          label: "¿Puede tu nombre estar en las tablas?",
        },
      },
    },
  },
};

const contactsCount = (count: number): string =>
  plural(count, { one: "# contacto", other: "# contactos" });

export const privacy: typeof en.privacy = {
  formerMember: "un antiguo miembro",
  suppressed: ({ name }) =>
    `${name} pidió que aquí no se guarde nada sobre su persona, así que no he guardado nada. A los demás puedes guardarlos como siempre.`,
  someSuppressed: ({ count }) =>
    plural(count, {
      one: "# persona del archivo pidió que aquí no se guarde nada sobre ella, así que la he dejado fuera.",
      other:
        "# personas del archivo pidieron que aquí no se guarde nada sobre ellas, así que las he dejado fuera.",
    }),
  show: {
    title: "Lo que guardo sobre ti",
    inGroup: ({ group }) => `Esto es solo sobre ${group}. Otros grupos guardan sus propios datos.`,
    yours: "Solo lo ves tú",
    yoursCount: (count) =>
      list([
        contactsCount(count.contacts),
        plural(count.meetings, { one: "# conversación", other: "# conversaciones" }),
        plural(count.tasks, { one: "# tarea", other: "# tareas" }),
        plural(count.outreaches, { one: "# acercamiento", other: "# acercamientos" }),
      ]),
    shared: "Lo ven las personas implicadas, o el grupo",
    sharedCount: (count) =>
      list([
        plural(count.asks, { one: "# petición", other: "# peticiones" }),
        plural(count.offers, { one: "# ayuda ofrecida", other: "# ayudas ofrecidas" }),
        plural(count.gave, { one: "ayuda dada # vez", other: "ayuda dada # veces" }),
        plural(count.received, { one: "ayuda recibida # vez", other: "ayuda recibida # veces" }),
      ]),
    profile: "Tu perfil",
    profileOf: (part) =>
      list([
        "tu nombre y tu cuenta aquí",
        ...(part.goal ? ["tu meta"] : []),
        ...(part.stage ? ["tu etapa"] : []),
        ...(part.employer ? ["dónde trabajas"] : []),
        ...(part.timeZone === undefined ? [] : [`tu zona horaria (${part.timeZone})`]),
      ]),
    switches: "Tus ajustes",
    switchesAre: (on) =>
      [
        `mensajes que te conciernen: ${on.messages ? "sí" : "no"}`,
        `empujoncitos: ${on.nudges ? "sí" : "no"}`,
        `nombre en las tablas: ${on.boards ? "sí" : "no"}`,
        `empresas de tus contactos en las búsquedas: ${on.matching ? "sí" : "no"}`,
      ].join(", "),
    matchOn: "Incluir las empresas",
    matchOff: "No incluirlas",
    takeOut: "Llevarme todo",
    erase: "Borrarlo todo",
    oldContacts: "Ver contactos antiguos",
    promise:
      "Nunca leo lo que se dice en los canales. Lo que escribes está sellado en la base de datos, y los contactos se borran si no me usas durante 14 meses.",
  },
  files: {
    ready: ({ contacts }) =>
      `Aquí está todo lo que guardo sobre ti en este grupo, con ${contactsCount(contacts)}. Guarda los archivos en un lugar seguro: contienen datos de otras personas.`,
    json: "Todo, para programas (JSON)",
    table: "Todo, para una hoja de cálculo (CSV)",
    contacts: "Tus contactos, para una hoja de cálculo (CSV)",
    cards: "Tus contactos, para una agenda (vCard)",
    columns: { what: "Qué", number: "N.º", part: "Parte", value: "Valor" },
    contactColumns: {
      name: "Nombre",
      company: "Empresa",
      role: "Puesto",
      email: "Correo",
      phone: "Teléfono",
      link: "Enlace",
      circle: "Círculo",
      tie: "Cercanía",
      lastSpokeOn: "Última conversación",
      notes: "Notas",
    },
  },
  erase: {
    ask: ({ group }) => `¿Borrar todo lo que hay sobre ti en ${group}?`,
    goes: "Se borra enseguida y para siempre: tu nombre y tu cuenta, tu meta y tus ajustes, tus contactos, conversaciones, tareas, acercamientos y notas, las ayudas que ofreces, y cada palabra que escribiste en peticiones, agradecimientos y presentaciones. Los mensajes que esperaban salir hacia ti o sobre ti ya no salen.",
    stays:
      "Lo que queda: que alguien ayudó o conoció a alguien, como cifras bajo “un antiguo miembro”, porque también forma parte de los datos de otras personas. Los mensajes que ya están en Slack o Discord se quedan allí; los tuyos puedes borrarlos tú.",
    first: "Si quieres conservar una copia, llévate antes tus datos.",
    yes: "Borrarlo todo",
    no: "Conservarlo todo",
    done: "Hecho. Ya no guardo nada sobre ti en este grupo. Si algún día vuelves a usarme, empezamos sin conocernos.",
    before: "Eso ya está hecho: no guardo nada de antes.",
    kept: "Bien. No se ha cambiado nada.",
  },
  oldContacts: {
    ask: ({ count, names }) =>
      `Una vez al año lo pregunto: ${contactsCount(count)} de tu lista ${count === 1 ? "lleva" : "llevan"} un año o más en reposo${names.length === 0 ? "" : `, por ejemplo ${list(names)}`}. ¿Quieres conservar${count === 1 ? "lo" : "los"}?`,
    none: "Todos tus contactos están al día: ninguno lleva un año en reposo.",
    keep: "Conservar todos",
    choose: "Elegir",
    remove: "Borrar",
    kept: "Bien, se quedan todos. Vuelvo a preguntar en un año.",
    pick: ({ shown, count }) =>
      shown < count
        ? `¿A quién borro? Estos son los ${shown} que llevan más tiempo en reposo, de ${count}.`
        : "¿A quién borro?",
    pickMenu: "Elige a quién borrar",
    really: ({ count }) =>
      `¿Borrar ${contactsCount(count)}, con las conversaciones y tareas que solo ${count === 1 ? "le" : "les"} conciernen? No se puede deshacer.`,
    reallyYes: "Sí, borrar",
    reallyNo: "No, conservar",
    removed: ({ count }) =>
      plural(count, { one: "# contacto borrado.", other: "# contactos borrados." }),
    why: "Pregunto una vez al año, para que nadie esté en una lista que nadie mira.",
  },
  contactsEnd: {
    tell: ({ count, on }) =>
      `Llevas alrededor de un año sin usarme. Si sigue así, el ${day(on)} borraré tus contactos (${count}): nadie debería estar en una lista que nadie usa.`,
    keep: "Conservar mis contactos",
    removeNow: "Borrarlos ahora",
    kept: "Bien, se quedan.",
    why: "Esto llega porque tus contactos se borrarían en 60 días.",
  },
  page: {
    title: "Privacidad",
    intro: [
      "Kith es un bot de chat para grupos de búsqueda de empleo. De esta instalación responde quien la lleva; el equipo organizador de tu grupo sabe quién es.",
      "Kith guarda lo que escribes en sus comandos y formularios, tu nombre y tu cuenta tal como los da la plataforma, y tus ajustes. Nunca lee lo que se dice en los canales.",
    ],
    pointsTitle: "En breve",
    points: [
      {
        term: "Para qué",
        meaning:
          "Para llevar tu registro de contactos y conversaciones, recordarte lo que toca si así lo quieres, hacer llegar peticiones, agradecimientos y presentaciones, y contar la ayuda dada. Para nada más: ni perfiles de personas, ni decisiones sobre empleos, ni publicidad, ni entrenamiento de modelos.",
      },
      {
        term: "Quién lo ve",
        meaning:
          "Contactos, conversaciones, tareas y borradores: solo tú, ni siquiera el equipo organizador. Peticiones, ayudas ofrecidas, ayuda y agradecimientos: las personas implicadas, o el grupo donde tú lo digas.",
      },
      {
        term: "Cómo se guarda",
        meaning:
          "Los nombres, las notas, las direcciones y todo lo escrito están cifrados en la base de datos, con una clave que no está en ella.",
      },
      {
        term: "Cuánto tiempo",
        meaning:
          "Hasta que lo borres; hasta 30 días después de que dejes el grupo; hasta 30 días después de que el grupo quite Kith. Los mensajes y las respuestas se vacían a los 7 días; los borradores y las importaciones, en una hora. Los contactos se borran si no usas Kith durante 14 meses, con aviso 60 días antes.",
      },
      {
        term: "Tus derechos",
        meaning:
          "“privacy show” dice lo que se guarda, “privacy export” te lo da todo en archivos, “privacy erase” lo borra enseguida. Cada mensaje que llega por sí solo se puede desactivar.",
      },
      {
        term: "Si eres un contacto de alguien",
        meaning:
          "Puede que un miembro haya anotado tu nombre para mantener el contacto contigo. Nadie más lo ve, y Kith no te escribe nunca. Si no lo quieres, escribe a quien lleva esta instalación: tus datos se borran, y nadie de aquí puede volver a guardarte.",
      },
    ],
    note: "El aviso completo lo da quien lleva esta instalación.",
  },
};
