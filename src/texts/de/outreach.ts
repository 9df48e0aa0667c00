import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach.ts";
import { day, plural } from "./words.ts";

export const reachCommand: typeof en.reachCommand = {
  about: "Auf jemanden zugehen: was du schreibst, was als Nächstes kommt, und alle Anläufe",
  verbs: {
    "": {
      about: "Auf jemanden zugehen: was du schreibst, was als Nächstes kommt, und alle Anläufe",
      title: "Auf jemanden zugehen",
      submit: "Weiter",
      options: {
        contact: {
          about: "Mit wem du sprechen möchtest; ohne Angabe siehst du alle laufenden Anläufe",
          label: "Mit wem möchtest du sprechen?",
        },
        state: {
          about: "Wie weit du bist, etwa sent (geschrieben) oder replied (Antwort da)",
          label: "Wie weit bist du?",
        },
      },
    },
  },
};

const way = {
  about: "Ein Brief, eine E-Mail oder eine Nachricht",
  label: "Wie schreibst du?",
  hint: "Ein Brief auf Papier wird zuerst gelesen",
};

export const outreachDraftForm: typeof en.outreachDraftForm = {
  title: "Was du schreibst",
  submit: "Schreiben",
  options: {
    way,
    learn: {
      about: "Was du von der Person lernen möchtest",
      label: "Was möchtest du lernen?",
      hint: "„wie Krankenhäuser ihre Software auswählen“",
    },
    why: {
      about: "Warum du gerade dieser Person schreibst",
      label: "Warum gerade diese Person?",
      hint: "Neues hilft: „Ich habe gelesen, dass es im Mai eine zweite Station gab.“",
    },
    referrer: {
      about: "Von wem du den Namen hast",
      label: "Von wem hast du den Namen?",
      hint: "Der Name steht im ersten Satz",
    },
    offer: {
      about: "Was du dafür anbieten kannst",
      label: "Was kannst du anbieten?",
      hint: "„Ich zeige gern, was sich bei unserem Wechsel bewährt hat.“",
    },
  },
};

export const outreachLetterForm: typeof en.outreachLetterForm = {
  title: "Meinen Brief prüfen",
  submit: "Prüfen",
  options: {
    way,
    letter: { about: "Der ganze Brief", label: "Dein Brief" },
  },
};

export const outreachScheduleForm: typeof en.outreachScheduleForm = {
  title: "Wann sprecht ihr?",
  submit: "Speichern",
  options: {
    day: {
      about: "Der Tag des Gesprächs",
      label: "An welchem Tag?",
      hint: "„nächsten Dienstag“, „12. März“",
    },
    time: {
      about: "Die Uhrzeit bei dir",
      label: "Um wie viel Uhr, für 15 Minuten?",
      hint: "„10:30“, „15 Uhr“; in deiner Zeitzone",
    },
  },
};

export const outreachRehearseForm: typeof en.outreachRehearseForm = {
  title: "Einen Anruf üben",
  submit: "Fragen",
  options: {
    member: {
      about: "Das Mitglied, mit dem du üben möchtest",
      label: "Mit wem?",
      hint: "Ich frage unter vier Augen; ihr sprecht nur, wenn ein Ja kommt",
    },
  },
};

export const outreach: typeof en.outreach = {
  gone: "Diesen Anlauf gibt es nicht mehr.",
  onlyYou: "Das siehst nur du.",

  pipelineTitle: ({ open }) => plural(open, { one: "Ein Anlauf läuft", other: "# Anläufe laufen" }),
  line: ({ label, state, next }) => rich`${bold(label)} · ${state}\n${next}`,
  states: {
    planned: "geplant",
    sent: "geschrieben",
    replied: "Antwort da",
    scheduled: "Termin steht",
    met: "gesprochen",
    declined: "abgesagt",
    silent: "keine Antwort",
  },
  next: {
    planned: ({ day: value, today }) => rich`Schreib bis ${day(value, today)}`,
    sent: ({ day: value, today }) =>
      value <= today ? rich`Ist eine Antwort da?` : rich`Bis ${day(value, today)} ist Zeit`,
    replied: ({ day: value, today }) =>
      rich`Schlag bis ${day(value, today)} zwei Zeiten für ein Gespräch vor`,
    scheduled: ({ at }) => rich`Ihr sprecht: ${at}`,
    afterwards: rich`Inzwischen habt ihr gesprochen: Wie war es?`,
    secondTry: rich`Ein freundlicher zweiter Versuch`,
  },
  open: "Öffnen",
  previous: "Zurück",
  more: "Weiter",
  metSoFar: ({ count }) =>
    count === 0
      ? "Ein Anlauf zählt, sobald ihr gesprochen habt."
      : `Ein Anlauf zählt, sobald ihr gesprochen habt. Bisher ${plural(count, { one: "wurde einer", other: "wurden #" })} zum Gespräch.`,
  whomNext: "Wer als Nächstes?",

  suggestTitle: "Auf wen du zugehen könntest",
  suggestion: ({ label, reason, goal }) =>
    rich`${bold(label)}\n${reason}${goal === "" ? "" : ` ${goal}`}`,
  reasons: {
    first: "Ihr kennt euch gut, das macht den ersten Anlauf leicht.",
    "target-employer": "Wer dort arbeitet, weiß, wie es von innen ist.",
    dormant:
      "Ihr habt seit drei Jahren oder länger nicht gesprochen, und dort gibt es Leute, die du nicht kennst.",
    strong: "Ihr kennt euch gut, und Freunde werden gern gefragt.",
    referred: "Den Namen hat dir jemand genannt, dein erster Satz steht also schon.",
    weak: "Ihr kennt euch ein wenig: ein anderes Umfeld als deines.",
    new: "Diese Person wolltest du kennenlernen, und fünfzehn Minuten reichen für den Anfang.",
  },
  servesGoal: ({ goal }) => `Für dein Ziel frag, mit wem du noch sprechen solltest: „${goal}“.`,
  noGoal: ({ prefix }) =>
    `Mit einem Ziel kann ich dazusagen, was das jeweils damit zu tun hat: /${prefix}goal nimmt es in einer Zeile.`,
  reachOut: "Anlauf nehmen",
  nobodyYet: ({ prefix }) =>
    `Deine Liste ist noch leer. Wer würde sich freuen, von dir zu hören? /${prefix}contact add und dann der Name.`,
  everybodyRests: ({ prefix }) =>
    `Für alle auf deiner Liste läuft schon etwas, oder sie haben gerade Ruhe. Wer fällt dir noch ein? /${prefix}contact add nimmt den Namen.`,
  noStrongTie: ({ prefix }) =>
    `Am leichtesten geht der erste Anlauf mit jemandem, den du gut kennst. Wer ist das? /${prefix}contact add nimmt den Namen, mit tie:strong.`,
  firstTime:
    "Fragen fühlt sich größer an, als es ist. Nach einem guten Klempner würdest du Freunde fragen, ohne nachzudenken, und Menschen werden gern nach dem gefragt, was sie kennen. Fang also mit jemandem an, der sich über dich freut.",
  nextName: "Manche wollen, manche nicht. Hier ist der nächste Name:",

  stands: {
    planned: ({ name, day: value, today }) =>
      rich`Du möchtest mit ${bold(name)} sprechen. Als Nächstes: Schreib bis ${day(value, today)}.`,
    sent: ({ name, day: value, today }) =>
      rich`Du hast ${bold(name)} geschrieben. Bis ${day(value, today)} ist Zeit; dann frage ich dich.`,
    sentDue: ({ name }) =>
      rich`Dein Schreiben an ${bold(name)} hatte seine Zeit. Ist eine Antwort da?`,
    replied: ({ name, day: value, today }) =>
      rich`Von ${bold(name)} ist eine Antwort da. Als Nächstes: Schlag bis ${day(value, today)} zwei Zeiten für fünfzehn Minuten vor.`,
    scheduled: ({ name, at }) => rich`Du sprichst fünfzehn Minuten mit ${bold(name)}: ${at}.`,
    scheduledPast: ({ name, at }) =>
      rich`Du wolltest mit ${bold(name)} sprechen: ${at}. Wie war es?`,
    met: ({ name }) =>
      rich`Du und ${bold(name)} habt gesprochen, und darum ging es die ganze Zeit.`,
    declined: ({ name }) =>
      rich`${bold(name)} hat diesmal abgesagt. Das ist in Ordnung und hat selten mit dir zu tun.`,
    silent: ({ name }) =>
      rich`Von ${bold(name)} kam bisher nichts. Schweigen heißt meistens nur: volle Woche. Zu fragen ist keine Zumutung, und ein freundlicher zweiter Versuch gehört zum guten Ton.`,
    resting: ({ name }) =>
      rich`Von ${bold(name)} kam nichts, also lass es ruhen. Du hast freundlich gefragt, und mehr lag nicht in deiner Hand. Die nächsten drei Monate fange ich nicht mehr davon an.`,
  },
  whoIsIt: "Sag dazu, um wen es geht, zum Beispiel „Ana Silva state:sent“.",
  moved: {
    sent: "Abgeschickt. Das war der schwerste Teil, und du hast ihn geschafft.",
    replied: "Gute Nachricht.",
    scheduled: "Der Termin ist notiert.",
    declined: "Danke, dass du es mir sagst.",
    silent: "Notiert.",
  },
  alreadyThere: "Das ist schon notiert.",
  tooFar: ({ name, state }) =>
    rich`Mit ${bold(name)} bist du schon weiter (${state}), also habe ich nichts geändert.`,
  writtenTwice: ({ name }) =>
    rich`Du hast ${bold(name)} zweimal geschrieben, und das genügt: Lass es ruhen. Kommt doch noch eine Antwort, sag es mir mit „Antwort ist da“.`,

  buttons: {
    write: "Schreiben",
    sent: "Ist abgeschickt",
    replied: "Antwort ist da",
    scheduled: "Termin steht",
    reschedule: "Zeit ändern",
    declined: "Absage bekommen",
    silent: "Keine Antwort",
    wait: "Noch eine Woche",
    talked: "Wir haben gesprochen",
    prepare: "Vorbereiten",
    again: "Neu anfangen",
    rest: "Ruhen lassen",
    ahead: "Schon Bescheid gesagt?",
    rehearse: "Erst einmal üben",
    checkOwn: "Meinen Brief prüfen",
  },
  waits: ({ name, day: value, today }) =>
    rich`${bold(name)} bekommt noch eine Woche. Ich frage dich am ${day(value, today)}.`,

  referredBy: ({ referrer }) =>
    rich`Den Namen hast du von ${bold(referrer)}. Nenn das im ersten Satz, und bitte dort um ein Wort vorab.`,
  askedAhead: ({ referrer, day: value, today }) =>
    rich`Du hast ${bold(referrer)} am ${day(value, today)} um ein Wort vorab gebeten.`,
  aheadTitle: ({ referrer }) =>
    rich`Ein Wort von ${bold(referrer)} öffnet die Tür, bevor du klopfst. Hier ein paar Zeilen zum Kopieren:`,
  aheadNote: ({ referrer, name, from }) =>
    `Hallo ${referrer}, danke für den Hinweis auf ${name}. Ich melde mich dort in den nächsten Tagen. Wäre vorab ein kurzes Wort möglich, dass ich mich melde? Und gern wüsste ich, warum gerade dieser Name.${from === undefined ? "" : `\n${from}`}`,
  aheadDone: "Ich habe Bescheid gesagt",
  aheadNoted: ({ referrer }) =>
    rich`Notiert: ${bold(referrer)} weiß Bescheid, dein Schreiben wird also erwartet.`,
  noReferrer: ({ name, prefix }) =>
    `Zu ${name} ist nicht notiert, von wem du den Namen hast. /${prefix}contact edit nimmt es als referred-by.`,

  rehearseAsked: ({ name }) =>
    rich`Ich habe ${bold(name)} unter vier Augen um zehn Minuten zum Üben gebeten. Bei einem Ja bringe ich euch zusammen.`,
  rehearseReason:
    "Zehn Minuten einen ersten Anruf mit mir üben: Ich rufe an, du antwortest, wie es die andere Seite tun könnte.",
  rehearseNotReached: ({ name }) =>
    `An ${name} darf ich noch nicht schreiben, darum habe ich nichts gefragt. Gibt es noch jemanden, mit dem du üben könntest?`,

  draftTitle: ({ name }) => `Für ${name}`,
  draftGood:
    "Es sagt, wer du bist, warum du schreibst und wie lange es dauert. Kopier es und schick es ab.",
  letterGood: "Daran würde ich nichts ändern: Schick ihn ab.",
  draftFindings: ({ count }) =>
    plural(count, {
      one: "Eine Sache könnte besser wirken:",
      other: "# Sachen könnten besser wirken:",
    }),
  useAnyway: "So lassen",
  changeIt: "Ändern",
  notKept: "Diesen Brief behalte ich nicht: Kopier ihn, bevor du weitermachst.",
  findings: {
    "asks-for-job": ({ words }) =>
      `„${words}“ fragt nach einer Stelle. Die kann kaum jemand vergeben, aber erzählen, wie es läuft, kann jeder: Frag nach dem, was du lernen möchtest.`,
    "attaches-cv": ({ words }) =>
      `„${words}“ macht eine Bewerbung daraus. Lass den Lebenslauf weg, und nimm ihn mit, wenn danach gefragt wird.`,
    "no-reason": ({ name }) =>
      `Das könnte an jeden gehen. Sag, warum du gerade ${name} schreibst: etwas, das dir dort in letzter Zeit gefallen hat.`,
    "no-offer": ({ name }) =>
      `Es bittet nur. Biete ${name} etwas an, und sei es klein: was du weißt, wen du kennst, wo du mit anpacken kannst.`,
    "referrer-missing": ({ referrer }) =>
      `Den Namen hast du von ${referrer}: Sag das im ersten Satz, etwa „Der Rat, mich zu melden, kommt von ${referrer}.“`,
    "too-long": ({ count, limit }) =>
      `Es hat ${count} Wörter. Bis ${limit} werden gleich gelesen: Behalte den Grund, die Frage und die fünfzehn Minuten.`,
    "no-time-limit":
      "Es sagt nicht, wie lange es dauert. Bitte um fünfzehn Minuten, und halte dich daran.",
  },

  letter: {
    greeting: ({ name, way: how }) =>
      // With a comma the first word, which is the member's own, would have to be small.
      how === "message" ? `Hallo ${name}!` : `Guten Tag ${name}!`,
    referrer: ({ referrer }) => `Der Rat, mich zu melden, kommt von ${referrer}.`,
    learn: (typed) => {
      const text = typed.trim();
      if (/^(Ich|Mich|Mir|Wir|Mein\w*)\b/.test(text) || /[?!]$/.test(text)) {
        return /[.?!]$/.test(text) ? text : `${text}.`;
      }
      const what = text.replace(/[.\s]+$/, "");
      return /^(wie|was|warum|wer|wo|woher|wohin|wann|welche\w*|ob|wozu|womit|worauf)\b/i.test(what)
        ? `Ich möchte gern verstehen, ${what.charAt(0).toLowerCase()}${what.slice(1)}.`
        : `Gern würde ich mehr erfahren: ${what}.`;
    },
    fifteenMinutes: {
      letter:
        "Wären in den nächsten zwei Wochen fünfzehn Minuten für ein Gespräch möglich? Ein Anruf genügt, nach der Zeit richte ich mich gern, und ich halte mich daran.",
      "e-mail":
        "Wären in den nächsten zwei Wochen fünfzehn Minuten für ein Gespräch möglich? Ein Anruf genügt, nach der Zeit richte ich mich gern, und ich halte mich daran.",
      message: "Wären in den nächsten zwei Wochen fünfzehn Minuten am Telefon möglich?",
    },
    close: ({ from, way: how }) => {
      const thanks = how === "message" ? "Vielen Dank" : "Mit herzlichem Dank";
      return from === undefined ? thanks : `${thanks}\n${from}`;
    },
    secondTry: ({ name, from }) =>
      `Guten Tag ${name}, vor einigen Tagen habe ich geschrieben, und ich weiß, wie voll eine Woche sein kann. Wären irgendwann fünfzehn Minuten am Telefon möglich? Wenn nicht, ist das auch in Ordnung.${from === undefined ? "" : `\n${from}`}`,
  },
  secondTryTitle: "Ein zweites Schreiben, fertig zum Kopieren:",

  prep: {
    title: ({ name }) => `Fünfzehn Minuten mit ${name}`,
    who: "Wer",
    when: "Wann",
    chain: "Wie du hierher kamst",
    why: "Warum gerade diese Person",
    learn: "Was du lernen möchtest",
    offer: "Was du anbieten kannst",
    lastSpoke: "Zuletzt gesprochen",
    day: ({ day: value, today }) => day(value, today),
    listen: "Hör mehr zu, als du redest. Fragen, die helfen:",
    questions: [
      "Wie kam es zu dieser Arbeit?",
      "Was würde jemanden von außen daran überraschen?",
      "Was wäre an meiner Stelle der nächste Schritt?",
      "Was könnte ich umgekehrt tun?",
      "Mit welchen zwei Menschen sollte ich noch sprechen, aus welchem Grund auch immer?",
    ],
    answersTitle: "Wenn das kommt, ist hier eine Antwort:",
    answers: [
      {
        heard: "Wir stellen gerade niemanden ein.",
        said: "Mich interessiert, wie hier gearbeitet wird.",
      },
      {
        heard: "Ich kenne niemanden, der sucht.",
        said: "Ich spreche gern mit allen, die dazu einfallen, aus welchem Grund auch immer.",
      },
    ],
    answer: ({ heard, said }) => rich`„${heard}“ → ${bold(`„${said}“`)}`,
    fifteenMinutes: ({ prefix }) =>
      `Sag nach fünfzehn Minuten, dass die Zeit um ist, und bedank dich. Danach hält /${prefix}met es fest.`,
    file: "Fünfzehn Minuten für deinen Kalender",
    event: ({ name }) => `Gespräch mit ${name}`,
    eventNote: "Fünfzehn Minuten. Mehr zuhören als reden, und nach zwei Namen fragen.",
  },
};
