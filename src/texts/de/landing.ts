import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/landing.ts";
import { day, list, oneOf, plural } from "./words.ts";

const landedOptions = {
  role: {
    about: "Was du machen wirst; wem du dankst, kann es lesen",
    label: "Was wirst du machen?",
    hint: "Nur wenn du magst. Wem du dankst, kann es lesen",
  },
  company: {
    about: "Wo; wem du dankst, kann es lesen",
    label: "Wo?",
    hint: "Nur wenn du magst. Wem du dankst, kann es lesen",
  },
  when: { about: "Wann es feststand; sonst heute", label: "Seit wann?" },
  share: {
    about: "Ob ich es diesem Kanal sage; ohne dein Ja sage ich es niemandem",
    label: "Soll ich es dem Kanal sagen?",
    hint: "Ohne dein Ja sage ich es niemandem",
  },
  credit: {
    about: "Mitglieder, die auf dem Weg dorthin dabei waren",
    label: "Welche Mitglieder haben dir geholfen?",
    hint: "Im nächsten Schritt schlage ich auch Leute vor",
  },
};

export const landedCommand: typeof en.landedCommand = {
  about: "Sag, dass du eine Stelle hast, und danke allen, die dich dorthin gebracht haben",
  verbs: {
    "": {
      about: "Sag, dass du eine Stelle hast, und danke allen, die dich dorthin gebracht haben",
      title: "Stelle gefunden",
      submit: "Speichern",
      options: landedOptions,
    },
  },
};

export const landingForm: typeof en.landingForm = {
  title: "Stelle gefunden",
  submit: "Speichern",
  options: landedOptions,
};

export const pledgeForm: typeof en.pledgeForm = {
  title: "Gespräche für andere",
  submit: "Zusagen",
  options: {
    calls: {
      about: "Wie viele Gespräche von 15 Minuten im Monat",
      label: "Wie viele 15-Minuten-Gespräche im Monat?",
      hint: "0 bis 8. Eines ist schon viel",
    },
    kinds: {
      about: "Wofür; für alles, wenn du es weglässt",
      label: "Wofür?",
      hint: "„Rat, Übungsgespräch“. Leer heißt: für alles",
    },
    starting: {
      about: "Ab wann",
      label: "Ab wann?",
      hint: "Die ersten Wochen in der neuen Stelle gehören dir",
    },
  },
};

const calls = (count: number) =>
  plural(count, {
    one: "ein Gespräch von 15 Minuten im Monat",
    other: "# Gespräche von 15 Minuten im Monat",
  });

export const landing: typeof en.landing = {
  job: ({ role, company }) => {
    if (role === null) return company === null ? undefined : `bei ${company}`;
    return company === null ? role : `${role} bei ${company}`;
  },

  saved: "Herzlichen Glückwunsch! Du hast eine Stelle gefunden. Wie schön, dass du es sagst.",
  changed: "Notiert: Ich habe geändert, was du über deine neue Stelle gesagt hast.",
  shared: {
    told: "Ich sage es dem Kanal.",
    "told-before": "Der Kanal weiß es schon.",
    "no-channel":
      "Ich habe es niemandem gesagt, denn hier gibt es keinen Kanal. Gib den Befehl in dem Kanal ein, der es hören soll.",
  },
  seenBeside: {
    group: "Auch die Gruppe darf sehen, wo du stehst.",
    organisers: "Wo du stehst, darf sonst nur das Orga-Team sehen.",
    nobody: "Wo du stehst, sieht sonst niemand.",
  },
  slower: ({ prefix }) =>
    `Dein Anstupser kommt ab jetzt einmal in der Woche; mit /${prefix}nudges set days:weekdays kommt er wieder an jedem Werktag.`,

  whoHelped:
    "Wer war auf dem Weg dorthin dabei? Die meisten Stellen finden sich von Mund zu Mund, von Mensch zu Mensch.",
  whoElse: "War noch jemand auf dem Weg dabei?",
  choosePeople: "Leute auswählen",
  proposed: ({ name, isMember, through }) =>
    name +
    (isMember ? ", aus dieser Gruppe" : "") +
    (through === undefined ? "" : `, durch ${through}`),
  addOthers: ({ prefix }) => `Fehlt jemand? /${prefix}landed credit: nimmt jedes Mitglied, mit @.`,
  nobodyProposed: ({ prefix }) =>
    `Hat dir jemand aus dieser Gruppe dorthin geholfen? Nenne die Person mit /${prefix}landed credit: und @, dann gebe ich deinen Dank weiter.`,
  chosen: ({ names }) => rich`Bisher auf dem Weg: ${bold(list(names))}.`,
  thankThem: "Danke sagen",
  chooseAgain: "Neu auswählen",
  beforeThanks:
    "Mitglieder bekommen von mir einen Brief in deinem Namen: dass du eine Stelle gefunden hast, was du darüber gesagt hast, und ein Bild des Weges. Jeder Name bleibt den anderen verborgen, bis die Person zustimmt. Deinen Kontakten schreibe ich nie, und ich nenne sie niemandem.",
  willThank: ({ names }) =>
    rich`Ich schreibe in ein paar Minuten an ${bold(list(names))}, jeweils persönlich.`,
  thankYourself: ({ names }) =>
    names.length === 1
      ? rich`${bold(list(names))} sollte es von dir hören. Ein paar Worte zum Kopieren:`
      : rich`${bold(list(names))} sollten es von dir hören, jeweils persönlich. Ein paar Worte zum Kopieren:`,
  thanksText: ({ name, job }) =>
    `„Hallo ${name ?? "…"}, ich habe eine Stelle gefunden${job === undefined ? "" : ` (${job})`}, und du warst auf dem Weg dorthin dabei. Unser Gespräch hat mich einen Schritt weitergebracht, und das habe ich nicht vergessen. Danke dafür. Wenn ich einmal etwas für dich tun kann, freue ich mich.“`,
  inYourWords: "In deinen eigenen Worten ist es noch mehr wert.",
  thankedBefore: "Allen auf diesem Weg ist schon gedankt.",

  note: ({ person, job }) =>
    rich`${person} hat eine Stelle gefunden${job === undefined ? "" : rich`: ${bold(job)}`}. Herzlichen Glückwunsch! Dahin haben Menschen geführt, einer nach dem anderen; danke euch allen.`,
  seePath: "Den Weg ansehen",
  whyNote: "Ein Mitglied hat mich gebeten, es dem Kanal zu sagen.",
  noPath: "Auf diesem Weg steht noch niemand.",
  pathNames: "Genannt wird nur, wer zugestimmt hat.",
  pathClosed: "Diese Meldung wurde zurückgenommen, deshalb gibt es keinen Weg zu sehen.",

  thanksLetter: ({ name, job }) =>
    rich`${bold(name)} hat eine Stelle gefunden${job === undefined ? "" : rich` (${job})`} und sagt, dass du auf dem Weg dorthin dabei warst: danke.`,
  mayName:
    "Die anderen auf dem Weg sehen dich als „ein Mitglied dieser Gruppe“. Dürfen sie deinen Namen sehen?",
  showName: "Meinen Namen zeigen",
  stayUnnamed: "Ungenannt bleiben",
  nameShown: "Gut: Wer den Weg ansieht, sieht ab jetzt deinen Namen. Für dich sieht er so aus:",
  nameHidden: "Gut: Du bleibst „ein Mitglied dieser Gruppe“. Für dich sieht der Weg so aus:",
  thanksNext: ({ prefix }) =>
    `Was du gegeben hast, zählt, wenn es bestätigt ist: /${prefix}gave trägt es ein.`,
  whyThanks: "Ein Mitglied sagt, dass du zu seiner neuen Stelle beigetragen hast.",

  tree: {
    title: "Der Weg zur neuen Stelle",
    ownTitle: "Dein Weg zur neuen Stelle",
    subtitle: ({ count }) =>
      plural(count, {
        one: "Ein Mensch hat dahin geführt",
        other: "# Menschen haben dahin geführt",
      }),
    you: "Du",
    member: "Ein Mitglied dieser Gruppe",
    contact: "Jemand von außerhalb der Gruppe",
    memberNote: "Mitglied dieser Gruppe",
    hiddenNote: "Mit Namen, sobald die Person zustimmt",
    contactNote: ({ name }) => `Ein Kontakt von ${name}`,
    ownContact: "Dein Kontakt, den Namen siehst nur du",
    ownJob: "Deine neue Stelle",
    landed: "Stelle gefunden",
    alt: ({ title, steps, job }) =>
      `${title}: ${steps.map(({ name, through }) => (through === undefined ? name : `${name}, durch ${through}`)).join("; ")}. Am Ende: ${job}.`,
  },

  pledgeAsk:
    "Jemand hat sich fünfzehn Minuten für dich genommen. Magst du das auch für andere tun, wenn du dich eingelebt hast? Du sagst, wie viele Gespräche im Monat, wofür und ab wann.",
  promise: "Gespräche zusagen",
  promiseAgain: "Wieder Gespräche zusagen",
  changePledge: "Zusage ändern",
  stopPledge: "Beenden",
  notNow: "Jetzt nicht",
  notNowAnswer: "Kein Problem: Die neue Stelle geht vor. Ich frage in ein paar Wochen noch einmal.",
  anything: ["alles", "für alles", "egal"],
  noSuchKind: ({ typed, kinds }) =>
    `„${typed}“ konnte ich nicht als Art von Hilfe lesen. Wähle ${oneOf(kinds)}, oder lass es leer für alles.`,
  pledge: ({ calls: count, kinds, startsOn, today }) =>
    `Deine Zusage: ${calls(count)}, für ${kinds.length === 0 ? "alles, was passt" : list(kinds)}${startsOn === undefined ? "" : `, ab ${day(startsOn, today)}`}.`,
  pledgeNext:
    "Ich bringe dir, was passt: einmal in der Woche höchstens drei Bitten, und nie mehr, als du zugesagt hast.",
  pledgeUnheard: ({ prefix }) =>
    `Ich darf dir noch nicht schreiben, deshalb wird dich nichts erreichen. Der Schalter für Nachrichten ist unter /${prefix}kith.`,
  pledgeAsked: "Ab und zu frage ich, ob es noch passt. Du kannst jederzeit aufhören.",
  pledgeStopped: "Beendet. Danke für jedes Gespräch bisher. Aus deiner Zusage kommt nichts mehr.",
  noPledge: "Kein Problem. Nichts ist zugesagt, und ich frage nicht noch einmal.",
  noPledgeToKeep: "Im Moment gibt es keine Zusage. Magst du eine machen?",
  pledgeKept: ({ gives, pledge }) =>
    `${gives === 0 ? "" : plural(gives, { one: "Seit du deine Stelle hast, hast du einmal geholfen, so ist es bestätigt. ", other: "Seit du deine Stelle hast, hast du #-mal geholfen, so ist es bestätigt. " })}Danke. ${pledge}`,

  monthAfter:
    "Vor einem Monat hast du deine Stelle gefunden; hoffentlich läuft es gut. Würdest du im Monat ein Gespräch von 15 Minuten mit jemandem führen, der dort steht, wo du standest?",
  oneAMonth: "Ja, eines im Monat",
  anotherNumber: "Andere Anzahl",
  noThanks: "Nein, danke",
  askedOnce: "Das frage ich nur einmal.",
  stillWilling: ({ landedOn, today, pledge }) =>
    `Seit ${day(landedOn, today)} hast du deine Stelle. ${pledge} Passt das noch?`,
  keepPledge: "Ja, es bleibt dabei",
  silenceKeeps: "Wenn du nicht antwortest, bleibt alles, wie es ist.",
  whyPledgeAsked:
    "Du hast eine Stelle gefunden und Nachrichten über das zugestimmt, was dich betrifft.",

  digestTitle: "Deine fünfzehn Minuten",
  digestIntro: ({ count }) =>
    plural(count, {
      one: "Eine Bitte passt zu deiner Zusage:",
      other: "# Bitten passen zu deiner Zusage. Eine genügt:",
    }),
  digestAsk: ({ name }) => rich`${bold(name)} bittet:`,
  digestQuiet:
    "Das kommt höchstens einmal in der Woche und nur, wenn etwas passt. Niemand erfährt, wer nicht geantwortet hat.",
  whyDigest: "Du hast zugesagt, ab und zu ein Gespräch zu führen.",
  hadCallAsk: ({ name }) =>
    rich`Du hast gesagt, dass du ${bold(name)} helfen kannst. Habt ihr gesprochen?`,
  hadCall: "Wir haben gesprochen",
  callLogged: ({ name }) =>
    rich`Gut. Ich habe ${bold(name)} um die Bestätigung gebeten; dann zählt es.`,
  callUnheard: ({ name }) =>
    `Eingetragen. ${name} bekommt keine Nachrichten von mir; bitte im nächsten Gespräch um die Bestätigung.`,
  callBefore: ({ name }) => `Dieses Gespräch mit ${name} ist schon eingetragen.`,

  undoLanding: "Meldung zurücknehmen",
  undone: ({ stage }) => {
    const rest =
      "Briefe, die noch nicht unterwegs sind, bleiben hier, und deine Zusage ist beendet.";
    switch (stage) {
      case null:
        return `Erledigt: Die Meldung ist zurückgenommen, als wäre sie nie gesagt worden. ${rest}`;
      case "landed":
        return "Erledigt: Diese Meldung ist zurückgenommen, die vorige gilt. Briefe, die noch nicht unterwegs sind, bleiben hier.";
      case "searching":
        return `Erledigt: Du bist wieder auf der Suche, und beim nächsten Schritt bin ich dabei. ${rest}`;
      case "helping":
        return `Erledigt: Du bist wieder hier, um zu helfen. ${rest}`;
    }
  },
  undoneShared: "Was der Kanal gelesen hat, bleibt dort; ein Wort von dir genügt.",
  undoneAlready: "Diese Meldung ist schon zurückgenommen.",
  takenBack:
    "Die Meldung deiner Stelle ist zurückgenommen, deine Zusage ist beendet, und Dank, der noch nicht unterwegs ist, bleibt hier.",
  staysOnRecord:
    "Deine Zusage ist beendet. Die Meldung deiner Stelle bleibt stehen, denn sie war echt; wenn nicht, nimm sie hier zurück.",
};
