import type * as en from "../en/install.ts";

/** The pages on which a Slack workspace adds Kith. */
export const install: typeof en.install = {
  title: "Añadir Kith a Slack",
  intro: [
    "Kith ayuda a la gente de un grupo de búsqueda de empleo a mantener el contacto: se acuerda de un café, dice cuándo toca dar las gracias, y pone en contacto a dos personas cuando ambas han dicho que sí.",
    "Nunca lee lo que la gente se escribe. Ve lo que alguien le dice con un comando, un botón o un formulario.",
  ],
  asksFor: "Qué permisos pide, y para qué",
  permissions: ({ prefix }) => [
    {
      term: "Añadir comandos",
      meaning: `para que funcionen /${prefix}met, /${prefix}todo y los demás`,
    },
    {
      term: "Enviar mensajes",
      meaning: "respuestas, y un empujoncito a quien lo haya pedido",
    },
    {
      term: "Ver nombres y zonas horarias",
      meaning: "para llamar a cada persona por su nombre, y no escribir a nadie de noche",
    },
    {
      term: "Ver qué canales hay",
      meaning:
        "para que el equipo organizador elija uno para el resumen semanal; no lo que se escribe en ellos",
    },
    {
      term: "Iniciar mensajes de grupo",
      meaning: "para poner en contacto a dos personas cuando ambas han dicho que sí",
    },
    {
      term: "Subir archivos",
      meaning: "imágenes de una tabla, y una cita de calendario para una conversación",
    },
    {
      term: "Leer archivos (opcional)",
      meaning:
        "el archivo que alguien elige en un formulario para importar sus propios contactos, y ningún otro",
    },
  ],
  start: "Continuar en Slack",
  note: "Puedes quitar Kith cuando quieras, en el apartado de aplicaciones de Slack. Su acceso termina enseguida, y lo que guardaba se borra 30 días después.",
  doneTitle: "Kith está en tu espacio de trabajo",
  done: ({ workspace }) =>
    workspace === undefined
      ? "Ha funcionado. No se ha escrito a nadie."
      : `Ha funcionado: Kith está en ${workspace}. No se ha escrito a nadie.`,
  nextTitle: "Qué hacer ahora",
  next: ({ prefix }) => [
    {
      term: `/${prefix}kith`,
      meaning: "en cualquier canal: tu propia página, que solo ves tú",
    },
    {
      term: `/${prefix}group setup`,
      meaning:
        "elige el canal, la zona horaria y el resumen semanal del grupo, si administras el espacio",
    },
    { term: `/${prefix}met Ana Silva`, meaning: "anota tu primera conversación" },
  ],
  open: "Abrir Kith en Slack",
  again: "Volver al principio",
  problems: {
    denied: {
      title: "No se ha instalado nada",
      text: "Dijiste que no en Slack, y está bien. Si cambias de idea, o antes tienes que preguntar a alguien, esta página se queda donde está.",
    },
    forged: {
      title: "Este enlace es de otro navegador",
      text: "Una instalación tiene que terminar en el navegador en que empezó. Empieza aquí otra vez, y permite las cookies de esta página si están desactivadas.",
    },
    expired: {
      title: "Ha tardado un poco de más",
      text: "Por seguridad, una instalación tiene que terminar en diez minutos. No se ha instalado nada; empieza otra vez cuando quieras.",
    },
    used: {
      title: "Este enlace ya se usó",
      text: "Si Kith ya está en tu espacio de trabajo, todo va bien. Si no, empieza otra vez.",
    },
    organisation: {
      title: "Un espacio de trabajo cada vez",
      text: "Kith trabaja en espacios sueltos, no en toda una organización Enterprise a la vez, porque los datos de cada grupo van por separado. No se ha instalado nada. Empieza otra vez y elige en Slack un solo espacio.",
    },
    "no-answer": {
      title: "Slack no ha contestado",
      text: "No se ha instalado nada. Prueba otra vez en un minuto, por favor.",
    },
    misconfigured: {
      title: "Este Kith todavía no está listo para Slack",
      text: "No se ha instalado nada. Quien lleva este Kith encuentra el motivo en su registro; avísale, por favor.",
    },
  },
  notInstalled: ({ url }) =>
    `Kith no está instalado en este espacio de trabajo. Quien pueda añadir aplicaciones puede hacerlo aquí: ${url}`,
};
