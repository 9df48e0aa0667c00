import type * as en from "../en/nudges.ts";
import { zoneName } from "../zone-name.ts";
import { day, list } from "./words.ts";

const setOptions: typeof en.nudgeForm.options = {
  hour: {
    about: "La hora de tu reloj, de 8 a 20",
    label: "¿A qué hora?",
    hint: "Un número entero de 8 a 20, en tu reloj",
  },
  days: {
    about: "Qué días: laborables, diario o “lun mié vie”",
    label: "¿Qué días?",
    hint: "“laborables”, “diario”, “lun mié vie”",
  },
  "time-zone": {
    about: "Una ciudad o una zona horaria: Madrid, New York, America/Bogota",
    label: "Tu zona horaria",
    hint: "Basta una ciudad: “Madrid”, “Bogotá”",
  },
  "day-off": {
    about: "Un día sin empujoncito: mañana, 24 de diciembre",
    label: "Un día libre",
    hint: "“mañana”, “24 de diciembre”; los demás siguen como están",
  },
};

export const nudgesCommand: typeof en.nudgesCommand = {
  about: "Tu empujoncito diario: cuándo llega, activado, desactivado o en pausa",
  verbs: {
    set: {
      about: "Elegir la hora, los días y tu zona horaria",
      title: "Tus empujoncitos",
      submit: "Guardar",
      options: setOptions,
    },
    on: {
      about: "Recibir un empujoncito al día, y solo si hay algo que hacer",
      title: "Activar empujoncitos",
      submit: "Activar",
      options: {},
    },
    off: {
      about: "No recibir más empujoncitos",
      title: "Quitar empujoncitos",
      submit: "Desactivar",
      options: {},
    },
    pause: {
      about: "No recibir empujoncitos hasta un día que tú eliges",
      title: "Pausar empujoncitos",
      submit: "Pausar",
      options: {
        until: {
          about: "El primer día en que los empujoncitos vuelven",
          label: "¿Cuándo deben volver?",
          hint: "“el próximo lunes”, “12 de marzo”",
        },
      },
    },
    why: {
      about: "Por qué tu último empujoncito fue el que recibiste",
      title: "Por qué este",
      submit: "Contármelo",
      options: {},
    },
  },
};

export const nudgeForm: typeof en.nudgeForm = {
  title: "Tus empujoncitos",
  submit: "Guardar",
  options: setOptions,
};

const WEEKDAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

const dayNames = (days: readonly number[]): readonly string[] =>
  days.map((weekday) => WEEKDAYS[weekday - 1] ?? "");

const time: typeof en.nudges.time = ({ hour }) => `${String(hour).padStart(2, "0")}:00`;

const daysText = (days: readonly number[]) => {
  if (days.length === 7) return "cada día";
  if (days.join() === "1,2,3,4,5") return "cada día laborable, de lunes a viernes,";
  return `cada ${list(dayNames(days))}`;
};

const schedule = ({ days, hour, zone }: en.Schedule) =>
  `uno ${daysText(days)} hacia las ${time({ hour })} (hora de ${zoneName(zone)})`;

export const nudges: typeof en.nudges = {
  time,
  /** Days as they can be typed again. */
  daysTyped: ({ days }) => {
    if (days.length === 7) return "diario";
    return days.join() === "1,2,3,4,5" ? "laborables" : dayNames(days).join(", ");
  },
  on: (when) =>
    `Los empujoncitos están activados: ${schedule(when)}, y solo si hay algo que hacer.`,
  off: "Los empujoncitos están desactivados. No te enviaré ninguno.",
  paused: ({ until, today }) => `Los empujoncitos están en pausa hasta el ${day(until, today)}.`,
  saved: "Guardado.",
  savedWhileOff: (when) =>
    `Los empujoncitos están desactivados. Si los activas: ${schedule(when)}.`,
  slower: {
    daily: "",
    "second-day":
      "Los últimos quedaron sin respuesta, así que por ahora llegan un día sí y otro no. Contesta a uno, y llegan como antes.",
    weekly:
      "Los últimos quedaron sin respuesta, así que por ahora llegan una vez a la semana. Contesta a uno, y llegan como antes.",
  },
  daysOff: ({ days, today }) =>
    `Sin empujoncito: ${list(days.map((one) => `el ${day(one, today)}`))}.`,
  next: ({ on, inDays, today }) =>
    inDays === 0
      ? "El próximo puede llegar hoy."
      : inDays === 1
        ? "El próximo puede llegar mañana."
        : `El próximo puede llegar el ${day(on, today)}.`,
  nothingToPause: "Tus empujoncitos están desactivados, así que no hay nada que pausar.",
  turnOn: "Activar empujoncitos",
  turnOff: "Desactivar empujoncitos",
  resume: "Terminar la pausa",
  change: "Cambiar",
  stop: "No más empujoncitos",
  stopped: ({ prefix }) =>
    `Hecho: no hay más empujoncitos. Lo que anotaste se queda, y /${prefix}todo muestra lo pendiente.`,
  askZone: "¿Qué hora es ahora donde estás? Así sé cuándo es tu mañana.",
  zoneMenu: "Elige tu hora",
  zoneChoice: ({ clock, places }) => `${clock} — ${places}`,
  zoneMissing: ({ prefix }) =>
    `¿No está en la lista? Dime una ciudad: /${prefix}nudges set time-zone:Kathmandu`,
  unknownDays: ({ typed }) =>
    `No he podido leer “${typed}” como días. Prueba con “laborables”, “diario” o “lun mié vie”.`,
  unknownZone: ({ typed, meant }) =>
    `No conozco ninguna ciudad ni zona horaria “${typed}”. ${meant === undefined ? "" : `¿Querías decir ${meant}? `}Prueba con “Madrid”, “New York” o “America/Bogota”; vale una ciudad grande cercana.`,
  pauseTooShort: "Elige un día posterior a hoy, por ejemplo “el próximo lunes”.",
  why: ({ urgency, dueOn, today, days, hour, pace }) => {
    const asked = `pediste un empujoncito ${daysText(days)} hacia las ${time({ hour })}`;
    const slower = {
      daily: "",
      "second-day":
        " Los últimos quedaron sin respuesta, así que por ahora llegan un día sí y otro no.",
      weekly: " Los últimos quedaron sin respuesta, así que por ahora llegan una vez a la semana.",
    }[pace];
    if (urgency === "worth") {
      return `Por qué: no hay nada pendiente, esto es lo que más te serviría, y ${asked}.${slower}`;
    }
    const due =
      urgency === "promised" && dueOn === undefined
        ? "alguien lo espera"
        : dueOn === undefined || dueOn >= today
          ? "toca hoy"
          : `está pendiente desde el ${day(dueOn, today)}`;
    return `Por qué: ${due}, y ${asked}.${slower}`;
  },
  todayAt: ({ time: at }) => `Hoy a las ${at}`,
  tomorrowAt: ({ time: at }) => `Mañana a las ${at}`,
  notThisOne: "Este no",
  planned: ({ on, today, time: at }) =>
    `Bien. Te lo recuerdo una vez, ${on === today ? "hoy" : `el ${day(on, today)}`} a las ${at}.`,
  noReminder: "Sin recordatorio",
  unplanned: "Entonces, sin recordatorio. Se queda en tu lista.",
  nothingPlanned: "Ya no hay ningún recordatorio que retirar.",
  timePassed: "Esa hora ya ha pasado. ¿Cuándo te vendría bien ahora?",
  dayTaken: "Ese día ya tienes un recordatorio, y con uno basta. ¿Otro momento?",
  noTimeLeft: "Los dos días ya tienes recordatorios. Te lo traigo otro día.",
  declined: "Entonces, este no. Lo dejo tranquilo un mes.",
  takenUp: "Puede volver a salir.",
  gone: "Eso se ha resuelto mientras tanto. No queda nada por hacer.",
  reminder: "Elegiste este momento para ello.",
  reminderLate: "Elegiste un momento para esto y no pude escribirte entonces. Aquí está ahora.",
  reminderWhy: "Por qué: me pediste que te lo recordara ahora, una vez.",
  dayOffSaved: ({ on, today }) => `Sin empujoncito el ${day(on, today)}.`,
  whyNone: ({ prefix }) =>
    `Todavía no te he enviado ningún empujoncito. Con /${prefix}nudges on recibes uno al día, y solo si hay algo que hacer o que merezca la pena.`,
  whyLast: ({ on, today }) =>
    `Tu último empujoncito llegó ${on === today ? "hoy" : `el ${day(on, today)}`}.`,
  whyHeldOut: ({ on, today }) =>
    `${on === today ? "Hoy" : `El ${day(on, today)}`} me guardé uno. Por sorteo, un día de cada diez no hay empujoncito, para que tu grupo pueda ver si ayudan. Puede llegar al día siguiente.`,
  /** Cities that share a clock, by the zone that stands for them. */
  places: {
    "Pacific/Honolulu": "Honolulu",
    "America/Anchorage": "Anchorage",
    "America/Los_Angeles": "Los Ángeles, Vancouver",
    "America/Phoenix": "Phoenix",
    "America/Denver": "Denver, Calgary",
    "America/Mexico_City": "Ciudad de México",
    "America/Chicago": "Chicago, Winnipeg",
    "America/Bogota": "Bogotá, Lima",
    "America/New_York": "Nueva York, Toronto",
    "America/Halifax": "Halifax",
    "America/Sao_Paulo": "São Paulo, Buenos Aires",
    "Africa/Accra": "Acra, Dakar",
    "Europe/London": "Londres, Dublín, Lisboa",
    "Africa/Lagos": "Lagos, Argel",
    "Europe/Berlin": "Berlín, París, Madrid, Varsovia",
    "Africa/Johannesburg": "Johannesburgo, Maputo",
    "Europe/Athens": "Atenas, Helsinki, Kiev",
    "Europe/Istanbul": "Estambul, Nairobi, Riad",
    "Asia/Dubai": "Dubái",
    "Asia/Karachi": "Karachi, Taskent",
    "Asia/Kolkata": "Delhi, Bombay, Colombo",
    "Asia/Singapore": "Singapur, Shanghái, Perth",
    "Asia/Tokyo": "Tokio, Seúl",
    "Australia/Sydney": "Sídney, Melbourne",
    "Pacific/Auckland": "Auckland",
  },
};
