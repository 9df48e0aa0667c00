import { bold, rich } from "#chat/message.ts";
import type { outreach as en } from "../../en/practices/outreach.ts";

export const outreach: typeof en = {
  "answer-reply": {
    label: "una respuesta que espera una hora",
    words: [
      ({ name }) =>
        rich`${bold(name)} te ha contestado. Propón dos momentos para quince minutos, hoy que está reciente.`,
      ({ name }) =>
        rich`${bold(name)} te ha escrito: lo difícil ya está hecho. ¿Qué dos momentos te vienen bien?`,
      ({ name }) =>
        rich`Una respuesta de ${bold(name)} espera un día y una hora. ¿Será esta semana?`,
      ({ name }) => rich`${bold(name)} quiere hablar contigo. Di una hora, y lo demás viene solo.`,
    ],
  },
  "prepare-talk": {
    label: "la conversación de mañana",
    words: [
      ({ name, at }) =>
        rich`Mañana hablas con ${bold(name)}, ${at}. Diez minutos ahora: por qué esta persona, tres preguntas, y quién más.`,
      ({ name, at }) =>
        rich`Mañana, ${at}: ${bold(name)}. La ficha tiene preguntas, y respuestas a “ahora no contratamos”.`,
      ({ name, at }) =>
        rich`Una mirada a la ficha hoy, y los quince minutos de mañana con ${bold(name)} (${at}) rinden para las dos partes.`,
      ({ name, at }) =>
        rich`¿Qué es lo que más te gustaría aprender de ${bold(name)} mañana, ${at}? Escribe ahora una pregunta.`,
    ],
  },
  "listen-first": {
    label: "la conversación de hoy",
    words: [
      ({ name, at }) =>
        rich`Hoy hablas con ${bold(name)}, ${at}. Pregunta, y escucha más de lo que hablas: la ficha tiene buenas preguntas.`,
      ({ name, at }) =>
        rich`${bold(name)} hoy, ${at}. Empieza por lo que hace, y termina con “¿con quién más debería hablar?”`,
      ({ name, at }) =>
        rich`Quince minutos con ${bold(name)} hoy, ${at}. No los alargues, y podrás volver cuando quieras.`,
      ({ name, at }) =>
        rich`Antes de hablar con ${bold(name)} (${at}): ¿qué podrías hacer tú por esta persona? Una buena pregunta para llevar.`,
    ],
  },
  "log-talk": {
    label: "una conversación por anotar",
    words: [
      ({ name }) =>
        rich`¿Hablaste con ${bold(name)}? Anótalo en un minuto, y te recuerdo las gracias y lo que viene después.`,
      ({ name }) =>
        rich`¿Qué tal con ${bold(name)}? Apunta nombres y promesas mientras te acuerdas.`,
      ({ name }) =>
        rich`La hora con ${bold(name)} ya pasó. Anota la conversación, o pon otra hora si se movió.`,
      ({ name }) =>
        rich`¿Qué aprendiste de ${bold(name)}? Una línea ahora vale por diez más tarde.`,
    ],
  },
  "silent-outreach": {
    label: "una carta todavía sin respuesta",
    words: [
      ({ name }) =>
        rich`Escribiste a ${bold(name)} hace unos días. ¿Te contestó? Si no, se debe a su semana, no a ti.`,
      ({ name }) =>
        rich`¿Alguna noticia de ${bold(name)}? Hay quien contesta y hay quien no, y ambas cosas están bien. Dímelo, y seguimos.`,
      ({ name }) => rich`Tu carta a ${bold(name)} ya ha tenido tiempo de leerse. ¿Hubo respuesta?`,
      ({ name }) =>
        rich`A la gente le gusta que le pregunten, y a veces tarda en decirlo. ¿Te ha contestado ${bold(name)}?`,
    ],
  },
  "second-try": {
    label: "un segundo intento amable",
    words: [
      ({ name }) =>
        rich`${bold(name)} no ha contestado. Una segunda nota amable se agradece más de lo que se piensa; después, a descansar.`,
      ({ name }) =>
        rich`¿Una segunda nota, más corta, a ${bold(name)}? Las cartas se pierden en una semana; recordarlo una vez no molesta.`,
      ({ name }) =>
        rich`Dos líneas a ${bold(name)}: que sabes que anda con prisa, y que quince minutos bastan. Después puede descansar.`,
      ({ name }) =>
        rich`Prueba una vez más con ${bold(name)}, o déjalo descansar. En ambos casos hay un siguiente nombre.`,
    ],
  },
  "warm-referral": {
    label: "un aviso previo de quien te dio el nombre",
    words: [
      ({ name, about }) =>
        rich`${bold(about)} te dio el nombre de ${name}. ¿Sabe ya que vas a escribir? Con un aviso previo te reciben mucho mejor.`,
      ({ name, about }) =>
        rich`Antes de escribir a ${name}: pregunta a ${bold(about)} por qué esta persona, y pídele que avise.`,
      ({ name, about }) =>
        rich`Con una llamada de ${bold(about)} a ${name}, ya te esperan. La nota para pedírsela está lista.`,
      ({ name, about }) =>
        rich`${bold(about)} puede entreabrir la puerta de ${name}. ¿Dos líneas hoy para pedírselo?`,
    ],
  },
  rehearse: {
    label: "un ensayo antes de la primera carta",
    words: [
      ({ name }) =>
        rich`La primera carta es la más difícil. ¿Te gustaría ensayarla con alguien de aquí antes de enviarla a ${bold(name)}?`,
      ({ name }) =>
        rich`Ya pides a tus amistades el teléfono de un electricista; preguntar a ${bold(name)} lo que sabe no es tan distinto. ¿Lo pruebas antes con un miembro?`,
      ({ name }) =>
        rich`Dilo una vez en voz alta, y será más fácil escribir a ${bold(name)}. Alguien de aquí te escucharía.`,
    ],
  },
  "write-letter": {
    label: "la siguiente carta",
    words: [
      ({ name }) =>
        rich`Hoy: unas líneas a ${bold(name)}. ¿Qué te gustaría aprender de esta persona, y por qué de ella?`,
      ({ name }) =>
        rich`${bold(name)} va ahora en tu lista. Con tres respuestas tuyas armo la carta; tú la envías.`,
      ({ name }) =>
        rich`Diez minutos para una carta a ${bold(name)}: algo que te guste de su trabajo, una pregunta, nada de currículum.`,
      ({ name }) =>
        rich`A la gente le gusta que le pregunten por lo que sabe. ¿Es hoy el día de ${bold(name)}?`,
      ({ name }) =>
        rich`Un paso para hablar con ${bold(name)}: empieza por el motivo de que sea esta persona.`,
    ],
  },
  "send-letter": {
    label: "una carta lista para salir",
    words: [
      ({ name }) =>
        rich`Tu carta a ${bold(name)} está lista. ¿La lees una vez más y la envías hoy?`,
      ({ name }) =>
        rich`La carta a ${bold(name)} es lo bastante buena, y enviada vale más que perfecta.`,
      ({ name }) => rich`${bold(name)} solo puede contestar lo que le llega. ¿Sale hoy tu carta?`,
      ({ name }) =>
        rich`A un toque: tus palabras para ${bold(name)}. Envíalas, y dime que lo hiciste.`,
    ],
  },
  "offer-first": {
    label: "algo que ofrecer",
    words: [
      ({ name }) =>
        rich`Antes de pedir tiempo a ${bold(name)}: ¿qué podrías ofrecer tú? Un nombre, un artículo, una mirada desde fuera.`,
      ({ name }) =>
        rich`¿Qué has leído o visto hace poco que le gustaría a ${bold(name)}? Ponlo en tu carta.`,
      ({ name }) =>
        rich`Se nota quién da primero. Piensa hoy en una cosa pequeña para ${bold(name)}.`,
    ],
  },
  "so-what-next": {
    label: "el siguiente nombre",
    words: [
      () =>
        "Hay quien dice que sí y hay quien no. Un no te acerca al siguiente sí: ¿te muestro quién podría ser?",
      () =>
        "Esta vez no salió, y dice poco de ti. A alguien más de tu lista le gustaría hablar contigo.",
      () => "A por el siguiente nombre: el mejor remedio para un no es una conversación nueva.",
    ],
  },
};
