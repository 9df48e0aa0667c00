import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/inventory.ts";
import { list, plural } from "./words.ts";

const circleForm = (
  title: string,
  first: string,
  second: string,
  third: string,
  fourth: string,
  fifth: string,
): (typeof en.inventoryForms)["inventory-family"] => ({
  title,
  submit: "Speichern",
  options: {
    first: { about: first, label: first, hint: "Ein Name, oder „Name bei Firma“" },
    second: { about: second, label: second },
    third: { about: third, label: third },
    fourth: { about: fourth, label: fourth },
    fifth: { about: fifth, label: fifth },
  },
});

export const inventoryForms: typeof en.inventoryForms = {
  "inventory-family": circleForm(
    "Familie",
    "Eltern, Geschwister, eine Tante, ein Onkel",
    "Cousin oder Cousine, Neffe oder Nichte",
    "Jemand aus der angeheirateten Familie",
    "Verwandte aus einem ganz anderen Beruf",
    "Wer in der Familie alle kennt",
  ),
  "inventory-school": circleForm(
    "Schule und Studium",
    "Wer neben dir gesessen hat",
    "Eine Lehrkraft, die dir in Erinnerung ist",
    "Jemand aus einem Projekt",
    "Jemand mit einem überraschenden Weg",
    "Jemand aus der WG oder von einer Reise",
  ),
  "inventory-past-jobs": circleForm(
    "Frühere Stellen",
    "Eine Führungskraft, die du gern hattest",
    "Jemand, mit dem du mittags essen warst",
    "Jemand von der Kundschaft oder Lieferanten",
    "Jemand, der die Firma gewechselt hat",
    "Jemand, der nach dir angefangen hat",
  ),
  "inventory-neighbours": circleForm(
    "Nachbarschaft",
    "Nebenan oder gegenüber",
    "Eltern aus der Kita oder der Schule",
    "Aus der Arztpraxis, vom Friseur, vom Bäcker",
    "Wen du beim Spazieren triffst",
    "Wer früher in deiner Nähe gewohnt hat",
  ),
  "inventory-clubs": circleForm(
    "Vereine und Gruppen",
    "Aus Sport, Chor oder Orchester",
    "Aus Ehrenamt oder Gemeinde",
    "Aus einem Kurs oder der Volkshochschule",
    "Aus einem Berufsverband",
    "Aus einer Gruppe im Netz",
  ),
  "inventory-helped": circleForm(
    "Denen du geholfen hast",
    "Wem du etwas beigebracht hast",
    "Wen du empfohlen hast",
    "Wem du beim Ankommen geholfen hast",
    "Wer dich um Rat gefragt hat",
    "Wer gesagt hat: „Du hast etwas gut“",
  ),
};

const names = (count: number) => plural(count, { one: "# Name", other: "# Namen" });

export const inventory: typeof en.inventory = {
  start: "Menschen auflisten, die ich kenne",
  carryOn: "Weitermachen",
  title: "Die Menschen, die du kennst",
  intro:
    "Niemand fängt bei null an. Nenn Menschen, wie sie dir einfallen, immer fünf auf einmal; was sie für dich tun könnten, musst du noch nicht wissen.",
  circles: {
    family: "Familie",
    school: "Schule",
    "past-jobs": "Frühere Stellen",
    neighbours: "Nachbarschaft",
    clubs: "Vereine",
    helped: "Denen ich geholfen habe",
  },
  about: {
    family:
      "Fangen wir mit der Familie an: Auch Angeheiratete und Cousinen zählen, ganz gleich, was sie beruflich machen.",
    school:
      "Schule, Ausbildung, Studium: Wer fällt dir ein, auch wenn ihr euch aus den Augen seid?",
    "past-jobs":
      "Frühere Stellen: Führungskräfte, Kolleginnen und Kollegen, Kundschaft. Sie wissen, wie du arbeitest.",
    neighbours:
      "Die Nachbarschaft, und wen du jede Woche triffst: Beim Bäcker hört man mehr als in der Stellenbörse.",
    clubs: "Vereine, Chöre, Kurse, Gruppen im Netz: Wo kennt man dich beim Vornamen?",
    helped: "Menschen, denen du einmal geholfen hast: Sie freuen sich, von dir zu hören.",
  },
  progress: ({ count, isDone }) =>
    count === 0
      ? isDone
        ? "übersprungen"
        : "kommt noch"
      : `${names(count)}${isDone ? ", fertig" : ""}`,
  total: ({ count, done, circles }) =>
    `Bisher ${names(count)}; ${done} von ${circles} Kreisen sind fertig. Nur du siehst sie.`,
  nameFive: "Fünf nennen",
  fiveMore: "Fünf weitere",
  skip: "Diesen Kreis überspringen",
  everybody: "Das sind alle",
  anotherDay: "Ein andermal",
  otherCircle: "Zu einem anderen Kreis",
  saved: ({ people, circle }) => rich`Gespeichert aus „${circle}“: ${bold(list(people))}.`,
  known: ({ people }) =>
    rich`${bold(list(people))}: schon auf deiner Liste, also nur einmal gespeichert.`,
  nobody: "Noch kein Name. Der erste ist der schwerste: Mit wem hast du zuletzt gelacht?",
  whoIsClose: "Wen davon kennst du gut?",
  closeMenu: "Auswählen, wenn du magst",
  closeSaved: ({ people }) => rich`Notiert: ${bold(list(people))} kennst du gut.`,
  paused: ({ count, prefix }) =>
    `${count === 0 ? "Namen fallen einem ein, wenn man nicht danach sucht." : `${plural(count, { one: "# Name ist", other: "# Namen sind" })} gespeichert.`} Mach weiter, wann du magst, von hier aus oder mit /${prefix}checkup.`,
  finished: ({ count }) =>
    count === 0
      ? "Du bist durch alle Kreise gegangen. Namen kommen oft später, beim Spazieren oder unter der Dusche; sie sind jederzeit willkommen."
      : `Du bist durch alle Kreise gegangen: ${names(count)}. Damit fängt es an.`,
  next: "Fang mit jemandem an, den du gut kennst und der sich freut, von dir zu hören. Wer soll es sein?",
  nextNobody: ({ prefix }) =>
    `Wenn dir ein Name einfällt, speichere ihn mit /${prefix}contact add.`,
  reach: ({ name }) => `${name} ansprechen`,
  reachNext: ({ prefix }) => `Jemand anderes? /${prefix}reach und der Name.`,
};
