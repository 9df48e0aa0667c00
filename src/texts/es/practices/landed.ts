import type { landed as en } from "../../en/practices/landed.ts";
import { plural } from "../words.ts";

export const landed: typeof en = {
  "credit-helpers": {
    label: "las personas que te llevaron a tu trabajo",
    words: [
      () =>
        "Tienes trabajo. ¿Quién estuvo en el camino? Elige a esas personas, y les doy las gracias de tu parte, de una en una.",
      () =>
        "Alguien te dio un nombre, y esa persona te dio otro. Cuéntales dónde terminó: les alegrará por mucho tiempo.",
      () =>
        "La mayoría de los empleos se encuentran de boca en boca. ¿De quién fue la palabra en tu caso? Dale las gracias mientras está reciente.",
    ],
  },
  "pledge-calls": {
    label: "un compromiso de llamadas para otras personas",
    words: [
      () =>
        "Alguien contestó una vez el teléfono por ti. Una llamada de quince minutos al mes: ¿te gustaría comprometerte a eso?",
      () =>
        "A quienes siguen buscando les sirve lo que acabas de aprender. Una llamada al mes es mucho, y puedes parar cuando quieras.",
      () =>
        "Sabes cómo era hace unas semanas. Una llamada corta al mes deja la puerta abierta para la siguiente persona.",
    ],
  },
  "pledged-calls-left": {
    label: "llamadas a las que te comprometiste este mes",
    words: [
      ({ count }) =>
        `Te comprometiste a unas llamadas, y este mes ${plural(count, { one: "queda una", other: "quedan #" })}. ¿Hay una petición que te apetezca?`,
      ({ count }) =>
        `Este mes ${plural(count, { one: "queda por dar una llamada", other: "quedan por dar # llamadas" })} de quince minutos. Las peticiones están a un toque.`,
      () => "Quince minutos de tu mes son de alguien de aquí. Mira quién pide.",
    ],
  },
  "three-asks": {
    label: "peticiones para alguien con trabajo nuevo",
    words: [
      ({ count }) =>
        `${plural(count, { one: "Una petición merece", other: "# peticiones merecen" })} tu mirada esta semana. Una respuesta de quien ya tiene trabajo pesa mucho.`,
      () =>
        "Cuando no necesitas nada es cuando mejor ayudas. ¿Hay esta semana una petición para la que sepas un nombre?",
      () => "Cinco minutos para quienes siguen buscando: una petición, una respuesta.",
      () => "¿Qué te habría ayudado hace medio año? Alguien de aquí pide justo eso.",
      () => "Todavía sabes qué se siente al esperar una respuesta. ¿Das una esta semana?",
    ],
  },
  "landing-anniversary": {
    label: "un aniversario de tu trabajo nuevo",
    words: [
      ({ count }) =>
        `Hace ${count} días que tienes trabajo. Cuenta cómo te va a alguien que te llevó hasta allí; se acuerda de ti.`,
      ({ count }) =>
        `${count} días en el trabajo nuevo. Buen día para escribir a quien abrió la primera puerta.`,
      ({ count }) =>
        `Hace ${count} días encontraste trabajo. No desaparezcas: una línea de agradecimiento, o una respuesta a una petición, te mantiene cerca del grupo.`,
    ],
  },
  "before-you-need-it": {
    label: "una conversación antes de necesitarla",
    words: [
      () =>
        "El mejor momento para hablar con la gente es cuando no necesitas nada. ¿Una conversación este mes?",
      () => "Las redes se secan sin ruido. ¿De quién te gustaría saber, porque sí?",
      () => "Media hora con un café y alguien a quien no ves hace tiempo: ¿en quién piensas?",
    ],
  },
  "introduce-two": {
    label: "dos personas que deberían conocerse",
    words: [
      () =>
        "¿Qué dos personas que conoces deberían hablar? Presentarlas te cuesta una frase, y ninguna lo olvida.",
      () =>
        "¿A quién has conocido hace poco que le haría bien a alguien de aquí? Haz la presentación; antes pregunto a las dos partes.",
      () =>
        "Cuando no necesites nada, ayuda: ¿hay aquí alguien a quien podrías poner en contacto con otra persona?",
    ],
  },
};
