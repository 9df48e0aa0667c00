import { bold, rich } from "#chat/message.ts";
import type { network as en } from "../../en/practices/network.ts";
import { plural } from "../words.ts";

export const network: typeof en = {
  "call-a-friend": {
    label: "alguien cercano con quien hace tiempo que no hablas",
    words: [
      ({ name }) =>
        rich`¿Cuándo hablaste con ${bold(name)} por última vez? Pregúntale cómo llegó a lo que hace; a quien mejor se conoce rara vez se le pregunta.`,
      ({ name }) =>
        rich`${bold(name)} te conoce bien, y quizá no sabe lo que buscas. ¿Se lo cuentas hoy?`,
      ({ name }) =>
        rich`Una llamada a ${bold(name)}, sin ningún plan. ¿A quién ha conocido hace poco?`,
      ({ name }) =>
        rich`Entre buenas amistades se olvida pedir nombres. Pruébalo con ${bold(name)}.`,
    ],
  },
  "call-an-acquaintance": {
    label: "alguien que conoces un poco y se entera de otras cosas",
    words: [
      ({ name }) =>
        rich`La mayoría de los empleos llegan por gente que se conoce un poco. Como ${bold(name)}: ¿un saludo breve hoy?`,
      ({ name }) =>
        rich`${bold(name)} se mueve en otros círculos que tú. ¿Qué se ve desde allí? Pregúntalo en dos líneas.`,
      ({ name }) =>
        rich`¿Quién sabe qué habrá oído ${bold(name)}? Una pregunta amable cuesta poco.`,
      ({ name }) =>
        rich`Hace unos meses que no hablas con ${bold(name)}. Con quince minutos se ponen al día.`,
    ],
  },
  "wake-dormant-tie": {
    label: "alguien a quien perdiste de vista",
    words: [
      ({ name }) =>
        rich`No hablas con ${bold(name)} desde hace tres años o más. Las relaciones antiguas despiertan fácil: basta “me acordé de ti”.`,
      ({ name }) =>
        rich`¿Qué habrá sido de ${bold(name)}? A menudo ayuda más la gente que se perdió de vista, porque desde entonces ha estado en otros sitios.`,
      ({ name }) =>
        rich`Escribir después de años parece raro, y casi siempre se agradece. ¿Dos líneas a ${bold(name)}?`,
      ({ name }) => rich`Un recuerdo en común con ${bold(name)} es una buena primera línea. ¿Cuál?`,
    ],
  },
  "new-name-outreach": {
    label: "un nombre que alguien te dio",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`Te dieron el nombre de ${bold(name)}, y todavía no has escrito. ¿Armamos una carta?`
          : rich`${bold(about)} te dio el nombre de ${name}, y todavía no has escrito. ¿Armamos una carta?`,
      ({ name }) =>
        rich`Un nombre vale más cuando es reciente: ${bold(name)}. La primera frase dice de parte de quién vas.`,
      ({ name, about }) =>
        about === ""
          ? rich`Alguien pensó que ${bold(name)} y tú deberían hablar. Buen motivo para escribir hoy.`
          : rich`${bold(about)} pensó que ${name} y tú deberían hablar. Buen motivo para escribir hoy.`,
    ],
  },
  "level-three": {
    label: "alguien a quien no conoces todavía",
    words: [
      ({ name }) =>
        rich`${bold(name)} está en tu lista, y todavía no se conocen. Pasa a una conversación de verdad: una carta.`,
      ({ name }) =>
        rich`De lo que nadie ha anunciado aún, se enteran antes quienes están más lejos. ¿Qué le preguntarías a ${bold(name)}?`,
      ({ name }) =>
        rich`Una conexión se vuelve contacto con la primera llamada. ¿Será ${bold(name)} la de esta semana?`,
    ],
  },
  "first-letter": {
    label: "la primera carta, a alguien que te aprecia",
    words: [
      ({ name }) =>
        rich`Empieza por donde es fácil: a ${bold(name)} le alegraría saber en qué andas. ¿Escribimos la primera carta?`,
      ({ name }) =>
        rich`No te molestaría que ${bold(name)} te preguntara algo. Al revés tampoco: tres líneas hoy.`,
      ({ name }) =>
        rich`Pedir parece más grande de lo que es. Empieza con ${bold(name)}, que te conoce bien.`,
    ],
  },
  "who-next": {
    label: "una conversación nueva",
    words: [
      () =>
        "Llevas unos días con calma. ¿Te muestro a tres personas que podrían ser las siguientes?",
      () => "Con una conversación esta semana bastaría. ¿De quién te gustaría saber?",
      () =>
        "Si hablaste con alguien hace poco, anótalo. Si no, se me ocurre alguien a quien podrías escribir.",
    ],
  },
  "list-people": {
    label: "la lista de la gente que conoces",
    words: [
      ({ count }) =>
        count === 0
          ? "Todo el mundo conoce a más gente de la que cree. Cinco minutos: familia, escuela, trabajos anteriores, vecindario, clubes."
          : `${plural(count, { one: "Hay un nombre", other: "Hay # nombres" })} en tu lista. ¿Sigues con el próximo círculo? La familia y otros campos también cuentan.`,
      () =>
        "No decidas de antemano quién puede ayudar. Apunta hoy a cinco personas de un círculo, las que te vengan a la cabeza.",
      () =>
        "¿Quién te ha pedido ayuda alguna vez? A esas personas les gustaría devolvértela. Añádelas a tu lista.",
      () => "Cinco nombres en cinco minutos: el próximo círculo de la gente que ya conoces.",
    ],
  },
  "ten-names": {
    label: "la prueba de los diez nombres",
    words: [
      () =>
        "Si mañana necesitaras ayuda, ¿a qué diez personas llamarías? El chequeo muestra cómo está tu red.",
      () =>
        "Ha pasado un trimestre: toca la prueba de los diez nombres. Lleva un minuto, y muestra dónde haría falta una palabra.",
      () =>
        "¿Cómo está tu red? Una mirada a las relaciones cercanas, lejanas y dormidas muestra qué hacer ahora.",
    ],
  },
  "state-goal": {
    label: "lo que buscas",
    words: [
      () =>
        "¿Qué buscas cuando hablas con la gente? Basta una línea, y todo lo demás se elige mejor.",
      () =>
        "Quien sabe lo que quieres puede ayudarte. Dilo en una línea: un campo, un puesto, un cambio, un círculo más amplio.",
      () =>
        "Tu meta sigue abierta. Puede cambiar cualquier día; tener una primera ayuda a empezar.",
    ],
  },
  "target-employers": {
    label: "empresas donde te gustaría trabajar",
    words: [
      () =>
        "Nombra tres empresas donde te gustaría trabajar, contraten o no. Te diré cuándo un contacto lleva hasta allí.",
      () =>
        "¿A qué empresas vuelves una y otra vez? Una lista corta dice a los demás dónde poner el oído.",
      () =>
        "Los anuncios van al final; las personas, primero. ¿Qué empresas deberían conocer las tuyas? Caben hasta diez en la lista.",
    ],
  },
  "who-knows": {
    label: "quién de aquí podría abrir una puerta",
    words: [
      () =>
        "Quizá alguien de aquí conozca a alguien en una de las empresas que te interesan. Puedo preguntar con discreción; ¿por cuál empiezo?",
      () =>
        "¿Has visto un anuncio que te gusta? Dime la empresa, y pregunto en privado quién podría abrir esa puerta.",
      () => "Detrás de cada empresa de tu lista hay personas. ¿Averiguamos quién las conoce?",
    ],
  },
  "week-review": {
    label: "una mirada atrás a tu semana",
    words: [
      () =>
        "Tres minutos para tu semana: qué fue bien, qué quedó atrás, y un plan para la próxima.",
      () =>
        "Antes de que termine la semana: ¿quién te hizo avanzar? Mira atrás, y elige una cosa para los próximos días.",
      () => "¿Cuánto de tu semana fue para personas? Tu repaso está listo, solo para ti.",
      () => "Un plan con día y hora se cumple. Mira tu semana, y haz uno.",
      () =>
        "¿Qué te gustaría repetir la próxima semana? Tu repaso tiene las cifras; el plan es tuyo.",
    ],
  },
};
