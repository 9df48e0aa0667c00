import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/rounds.ts";
import { day, list, plural } from "./words.ts";

export const roundCommand: typeof en.roundCommand = {
  about: "Runden: ab und zu ein kurzes Gespräch mit jemandem aus der Gruppe",
  verbs: {
    join: {
      about: "Bei den Runden mitmachen, ab der nächsten",
      title: "Bei Runden mitmachen",
      submit: "Mitmachen",
      options: {},
    },
    leave: {
      about: "Nicht mehr mitmachen",
      title: "Runden verlassen",
      submit: "Verlassen",
      options: {},
    },
    pause: {
      about: "Runden aussetzen, bis zu einem Tag oder bis du wieder mitmachst",
      title: "Runden aussetzen",
      submit: "Aussetzen",
      options: {
        until: {
          about: "Der Tag, ab dem du wieder mitmachst",
          label: "Bis wann?",
          hint: "„12. März“; leer: bis du wieder mitmachst",
        },
      },
    },
    status: {
      about: "Mit wem du in dieser Runde sprichst und wann die nächste ist",
      title: "Runden",
      submit: "Anzeigen",
      options: {},
    },
  },
};

export const roundForms: typeof en.roundForms = {
  "group-rounds": {
    title: "Runden",
    submit: "Speichern",
    options: {
      cadence: { about: "Wie oft es eine Runde gibt", label: "Wie oft?" },
      day: { about: "An welchem Tag eine Runde beginnt", label: "An welchem Tag?" },
      size: { about: "Wie viele miteinander sprechen", label: "Wie viele zusammen?" },
      theme: {
        about: "Worum es gehen kann; leer für kein Thema",
        label: "Ein Thema, wenn du magst",
        hint: "„Was mich zuletzt überrascht hat“; leer: kein Thema",
      },
    },
  },
};

const questions = [
  "Was macht dich gerade neugierig, und wie hat es angefangen?",
  "Wie bist du zu dem gekommen, was du machst?",
  "An welches Gespräch der letzten Monate denkst du noch?",
  "Wobei bitten dich andere am häufigsten um Hilfe?",
  "Was würdest du probieren, wenn es nicht schiefgehen könnte?",
  "Wen sollten alle kennen, und warum?",
] as const;

export const rounds: typeof en.rounds = {
  join: "Mitmachen",
  joinAgain: "Wieder mitmachen",
  leave: "Runden verlassen",
  weMet: "Wir haben gesprochen",
  toCalendar: "In den Kalender",
  cannot: "Diesmal nicht",

  joined:
    "Du bist dabei. Wenn eine Runde beginnt, öffne ich jedes Mal ein Gespräch für dich und dein Gegenüber.",
  joinedBefore: "Du bist schon dabei, und das bleibt so.",
  nextRound: ({ day: on, today }) => `Die nächste Runde beginnt am ${day(on, today)}.`,
  noRounds: ({ prefix }) =>
    `Gerade ist hier keine Runde geplant. Wer die Gruppe organisiert, kann sie starten: /${prefix}group setup. Wer sich angemeldet hat, ist ab der ersten dabei.`,
  allowMessages: ({ prefix }) =>
    `Eine Sache: Ich darf dir noch nicht privat schreiben, du siehst also nur das Gespräch selbst und keine Änderung. Der Schalter ist in /${prefix}kith.`,
  joinedNext: ({ prefix }) =>
    `Eine Weile weg? /${prefix}round pause. Mit wem du wann sprichst: /${prefix}round status.`,
  left: "Du bist nicht mehr dabei und jederzeit wieder willkommen.",
  leftOpen:
    "Ich habe deinem Gegenüber dieser Runde Bescheid gesagt und suche jemand anderen für das Gespräch.",
  notIn: "Du machst gerade nicht bei den Runden mit.",
  paused: ({ until, today }) =>
    until === undefined
      ? "Ausgesetzt. Du bist erst wieder dabei, wenn du dich wieder anmeldest."
      : `Ausgesetzt. Du bist ab ${day(until, today)} wieder dabei.`,
  pausedNext: "Ein Gespräch dieser Runde, das noch offen ist, bleibt offen.",
  isIn: "Du machst bei den Runden mit.",
  isPaused: ({ until, today }) =>
    until === undefined
      ? "Du setzt gerade aus."
      : `Du setzt gerade aus; ab ${day(until, today)} bist du wieder dabei.`,
  meansWhat: ({ prefix }) =>
    `Eine Runde bringt dich mit jemandem aus der Gruppe zusammen, einfach so. /${prefix}round pause setzt Runden aus.`,

  offer: ({ day: on, today, theme }) =>
    theme === undefined
      ? rich`Diese Gruppe hat jetzt Runden: Jedes Mal sprechen zwei oder drei kurz miteinander, einfach um sich kennenzulernen. Die erste beginnt am ${day(on, today)}. Wer möchte mitmachen?`
      : rich`Diese Gruppe hat jetzt Runden: Jedes Mal sprechen zwei oder drei kurz miteinander, einfach um sich kennenzulernen. Das Thema: „${theme}“. Die erste beginnt am ${day(on, today)}. Wer möchte mitmachen?`,
  whyOffer: "Wer die Gruppe organisiert, hat Runden gestartet.",

  together: ({ accounts }) => [
    ...accounts.flatMap((account, index) => [...(index === 0 ? [] : rich` `), mention(account)]),
    ...rich`, ihr sprecht in dieser Runde miteinander.`,
  ],
  apart: ({ names }) => rich`In dieser Runde sprichst du mit ${bold(list(names))}.`,
  theme: ({ theme }) => rich`Das Thema: „${theme}“`,
  why: ({ reasons }) => `Warum ihr: ${reasons.map((reason) => `${reason}.`).join(" ")}`,
  reasons: {
    "never-met": ({ count }) =>
      count === 2
        ? "Soweit ich weiß, kennt ihr beide euch noch nicht"
        : "Soweit ich weiß, kennt ihr euch noch nicht",
    "long-ago": ({ rounds: ago }) =>
      `Eure letzte gemeinsame Runde ist ${plural(ago, { one: "# Runde", other: "# Runden" })} her`,
    "shared-field": ({ word, count }) =>
      count === 2
        ? `In euren beiden Zielen geht es um „${word}“`
        : `In allen euren Zielen geht es um „${word}“`,
    landed: ({ name }) =>
      `${name} hat vor Kurzem eine Stelle gefunden und weiß, wie sich das Suchen anfühlt`,
    helping: ({ name }) => `${name} ist hier, um zu helfen`,
    nothing: "Ein Gespräch einfach so, und so fangen die besten an",
  },
  firstQuestion: ({ number }) =>
    `Eine erste Frage, wenn ihr mögt: „${questions[(number - 1) % questions.length] ?? questions[0]}“`,
  time: ({ at, minutes, isSameZone }) =>
    isSameZone
      ? rich`Eine Zeit, die passen könnte: ${at}, für ${minutes} Minuten.`
      : rich`Eine Zeit, zu der ihr alle wach seid: ${at}, für ${minutes} Minuten.`,
  noTime: ({ minutes }) =>
    `Eure Tage überschneiden sich kaum, deshalb schlage ich keine Zeit vor. ${minutes} Minuten früh oder spät reichen, oder ein paar Nachrichten hin und her.`,
  nextMove: ({ account, hasTime }) =>
    hasTime
      ? rich`${mention(account)}, bitte mach den ersten Schritt: Sag, ob die Zeit passt, oder schlag zwei andere vor.`
      : rich`${mention(account)}, bitte mach den ersten Schritt und schlag zwei Zeiten vor.`,
  whyTogether: "Du machst bei den Runden dieser Gruppe mit.",

  calendarSays:
    "Hier ist die Zeit für deinen Kalender. Wenn ihr euch anders einigt, verschieb sie einfach.",
  calendarLabel: "Euer Gespräch, für den Kalender",
  calendarTitle: ({ names }) => `Gespräch mit ${list(names)}`,
  calendarNote: "Eine Runde eurer Gruppe: ein kurzes Gespräch, um sich kennenzulernen.",
  cancelled: "Das ist in Ordnung. Ich sage freundlich Bescheid und suche jemand anderen dafür.",
  othersGoOn: "Das ist in Ordnung. Ich sage freundlich Bescheid; die beiden machen weiter.",
  calledOff: "Dieses Gespräch ist erledigt. Du brauchst nichts weiter zu tun.",
  never: ({ name }) =>
    rich`Soll ich dich nie wieder mit ${bold(name)} zusammenbringen? Niemand erfährt davon.`,

  otherCannot: ({ name }) => rich`${bold(name)} kann diesmal nicht und wollte es dir früh sagen.`,
  somebodyElse: "Ich habe jemand anderen für dich: Ich bringe euch jetzt zusammen.",
  firstNextTime:
    "Diesmal war niemand mehr für dich da. In der nächsten Runde kommst du zuerst dran, damit du dann sicher jemanden hast.",
  goesOn: ({ name }) => rich`${bold(name)} kann diesmal nicht. Ihr zwei macht weiter wie gehabt.`,
  nobodyYet: ({ prefix }) =>
    `Du bist als Erstes bei den Runden dabei, und noch macht sonst niemand mit. Bring jemanden mit: /${prefix}round join genügt.`,
  whyNobody: "Du machst bei den Runden mit, und diesmal war niemand für dich da.",
  whyCancelled: "Jemand aus deiner Runde kann diesmal nicht.",
  pausedByItself:
    "Von deinen letzten drei Runden habe ich nichts gehört, deshalb setze ich sie für dich aus. Wahrscheinlich hast du anderes zu tun, und das ist in Ordnung. Mach wieder mit, wann es dir passt.",
  whyPaused: "Drei deiner Runden sind ohne Antwort vergangen.",

  results: (found) =>
    [
      `Die Runde vom ${day(found.day, found.today)}: ${plural(found.all, { one: "# Gespräch", other: "# Gespräche" })}.`,
      `Gesprochen: ${found.met}. Noch nicht: ${found.notYet}. Nicht zustande gekommen: ${found.notMet}. Keine Antwort: ${found.noAnswer}, das kann alles heißen.`,
      ...(found.calledOff === 0 ? [] : [`Vorher abgesagt: ${found.calledOff}.`]),
    ].join(" "),
  whyResults: "Du organisierst die Gruppe, und eine Runde ist vorbei.",

  setting: "Runden",
  settingOff: "Aus",
  settingOn: (plan) =>
    `${plan.cadence}, ${plan.size === 3 ? "zu dritt" : "zu zweit"}; die nächste beginnt am ${day(plan.day, plan.today)}. ${plural(plan.members, { one: "# Mitglied macht mit", other: "# Mitglieder machen mit" })}.`,
  start: "Runden starten",
  change: "Runden ändern",
  stop: "Runden beenden",
  planned: ({ day: on, today }) => `Erledigt: Die nächste Runde beginnt am ${day(on, today)}.`,
  offered:
    "Ich habe es im Kanal gesagt, mit einem Knopf zum Mitmachen. Dabei ist nur, wer es selbst sagt.",
  notOffered: ({ prefix }) =>
    `Es gibt keinen Kanal, in dem ich es allen sagen darf. Bitte sag es weiter: /${prefix}round join genügt.`,
  stopped:
    "Erledigt: keine Runden mehr. Wer mitgemacht hat, bleibt bekannt, falls ihr wieder anfangt.",
};
