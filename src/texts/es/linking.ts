import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/linking.ts";
import { plural } from "./words.ts";

const platforms = { slack: "Slack", discord: "Discord", playground: "el espacio de pruebas" };

const codeField = {
  code: {
    about: "El código que aparece en el otro lado",
    label: "El código",
    hint: "Ocho letras y cifras, como ABCD-2345",
  },
};

/** By the action's name. */
export const linkingForms: typeof en.linkingForms = {
  "link-enter-code": { title: "Enlazar un espacio", submit: "Enlazar", options: codeField },
  "link-account-enter": { title: "Enlazar mi otra cuenta", submit: "Enlazar", options: codeField },
  "contact-way": {
    title: "¿Cómo te encuentran?",
    submit: "Guardar",
    options: {
      way: {
        about:
          "Cómo puede llegar a ti la gente de la otra plataforma, si ambas partes dicen que sí",
        label: "¿Cómo pueden ponerse en contacto contigo?",
        hint: "Un correo, un perfil, un nombre con el que te encuentren. Vacío: no se comparte nada",
      },
    },
  },
};

export const linking: typeof en.linking = {
  busy: "Tu grupo se está enlazando en este momento. Prueba otra vez en un minuto, por favor.",
  linkWorkspace: "Enlazar otro espacio",
  enterCode: "Escribir un código",
  unlink: "Separar",
  codeIs: "El código es",
  codeLasts: ({ minutes }) =>
    `Sirve una vez, durante ${plural(minutes, { one: "# minuto", other: "# minutos" })}. Dáselo solo a la persona que va a escribirlo.`,
  groupCodeHow: ({ prefix }) =>
    `En la otra plataforma, alguien del equipo organizador escribe /${prefix}group setup, pulsa “Escribir un código” y lo pone.`,
  groupCodeMeans:
    "Entonces son un solo grupo: las peticiones, las tablas, las presentaciones y las rondas son comunes, y valen los ajustes de este lado. Los contactos y las notas siguen siendo de cada miembro.",
  alreadyLinked: "Este grupo ya está enlazado. Un grupo vive en dos plataformas como máximo.",
  notLinked: "Este grupo no está enlazado con ningún otro.",
  groupTaken: "Gracias. Estoy enlazando los dos grupos; tarda unos segundos.",
  groupTakenNext: ({ prefix }) => `/${prefix}group setup muestra cuándo está hecho.`,
  tooManyCodes:
    "Han sido varios códigos equivocados. Espera una hora antes de probar el siguiente, por favor.",
  codeUnknown:
    "No conozco este código. Un código sirve una vez, durante 15 minutos. Míralo otra vez, o pide uno nuevo.",
  codeSameSide: "Este código es de aquí. Escríbelo en la otra plataforma.",
  linkedWith: ({ platform }) =>
    rich`Este grupo está enlazado: también está en ${bold(platforms[platform])}.`,
  groupLinked:
    "Los dos grupos son ya uno solo. Quien esté en ambos puede enlazar sus cuentas con “Enlazar mi otra cuenta”, en mi página de inicio.",
  groupRefused:
    "No se han podido enlazar los dos grupos: uno de ellos ya está enlazado, se ha ido o está en la misma plataforma. No se ha cambiado nada.",
  groupUnlinked: "Los dos grupos vuelven a estar separados. Cada lado tiene su gente y sus datos.",
  whyGroupLinked: "Recibes esto porque formas parte del equipo organizador.",
  unlinkMeans:
    "Al separarlos, este grupo vuelve a ser dos. Cada lado conserva a su gente, con sus contactos, notas, peticiones y ayudas ofrecidas, y sus propios ajustes de antes.",
  unlinkRecords:
    "Lo que ocurrió entre los dos (ayuda dada, agradecimientos, presentaciones, respuestas a peticiones) queda en ambos lados. Allí, la gente del otro lado se llama “Alguien del otro lado”.",
  unlinkAccounts:
    "Las cuentas enlazadas se separan: los datos se quedan con la cuenta que escribió el código, y la otra empieza de nuevo.",
  unlinkYes: "Separar los grupos",
  unlinkNo: "Dejarlos enlazados",
  staysLinked: "Los grupos siguen enlazados.",
  unlinkUnderWay: "Estoy separando los dos grupos; tarda unos segundos.",
  someone: "Alguien del otro lado",

  linkAccount: "Enlazar mi otra cuenta",
  otherAccount: ({ platform }) =>
    `Este grupo está también en ${platforms[platform]}. Si tú también estás allí, enlaza tus dos cuentas, y así sé que ambas son tuyas.`,
  accountsLinked: ({ platform }) => `Tu cuenta en ${platforms[platform]} está enlazada con esta.`,
  accountsLinkedAlready: "Tus dos cuentas ya están enlazadas.",
  noOtherSide: "Este grupo está en una sola plataforma, así que no hay otra cuenta que enlazar.",
  accountCodeHow: ({ prefix }) =>
    `En la otra plataforma, escribe /${prefix}kith con tu otra cuenta, pulsa “Escribir un código” y ponlo.`,
  accountCodeMeans:
    "Entonces te conozco como una sola persona: los contactos, las conversaciones y las tareas de ambas se juntan, y valen los ajustes de la cuenta que escribió el código. Lo que rechazaste con cualquiera de las dos sigue rechazado. Si algún día se separan los grupos, todo se queda con esa cuenta.",
  accountTaken: "Gracias. Estoy juntando tus dos cuentas; tarda unos segundos.",
  accountLinked:
    "Tus dos cuentas son ya una sola: lo que anotas en una plataforma está también en la otra.",
  accountRefused:
    "No se han podido enlazar tus dos cuentas: una de ellas ya está enlazada o se ha ido.",
  whyAccountLinked: "Recibes esto porque escribiste un código para enlazar tus cuentas.",

  sayContactWay: "¿Cómo te encuentran?",
  changeContactWay: "Cambiar cómo te encuentran",
  contactWayQuestion:
    "Desde la otra plataforma nadie puede escribirte aquí. ¿Cómo pueden ponerse en contacto contigo sus miembros, cuando ambas partes hayan dicho que sí?",
  contactWaySaved: ({ way }) =>
    rich`Guardado. Tras una presentación que ambas partes aceptaron, los miembros de la otra plataforma leen: ${bold(way)}.`,
  contactWayGone:
    "Ya no se comparte nada. Tras una presentación, los miembros de la otra plataforma leen solo tu nombre.",
};
