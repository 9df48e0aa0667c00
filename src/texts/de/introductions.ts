import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/introductions.ts";
import { day, list } from "./words.ts";

export const introCommand: typeof en.introCommand = {
  about: "Zwei Mitglieder miteinander bekannt machen, sobald beide ja gesagt haben",
  verbs: {
    "": {
      about: "Zwei Mitglieder miteinander bekannt machen, sobald beide ja gesagt haben",
      title: "Bekannt machen",
      submit: "Beide fragen",
      options: {
        to: { about: "Das Mitglied, das jemand kennenlernen soll", label: "Mit wem?" },
        reason: {
          about: "Warum die beiden reden sollten, in einem Satz: was beide davon haben",
          label: "Warum sollten die beiden reden?",
          hint: "„Ihr kommt beide aus der Pflege und macht jetzt Software“",
        },
        who: {
          about: "Wer vorgestellt wird; du selbst, wenn du nichts angibst",
          label: "Wer wird vorgestellt?",
          hint: "Leer heißt: du selbst",
        },
      },
    },
  },
};

const platforms = { slack: "Slack", discord: "Discord", playground: "der Spielwiese" };

type Named = { readonly name: string };

const stages = {
  searching: ({ name }: Named) => rich`${bold(name)} ist gerade auf Stellensuche.`,
  landed: ({ name }: Named) => rich`${bold(name)} hat eine Stelle gefunden.`,
  helping: ({ name }: Named) => rich`${bold(name)} ist hier, um zu helfen.`,
};

export const introductions: typeof en.introductions = {
  samePerson:
    "Zum Bekanntmachen braucht es zwei verschiedene Menschen. Wähle bei „to“ oder bei „who“ jemand anderen.",
  thinReason:
    "Schreib bitte mit ein paar Worten, warum die beiden reden sollten. Etwas Gutes über den anderen Menschen öffnet Türen, zum Beispiel „Ihr kommt beide aus der Pflege und macht jetzt Software“.",
  alreadyOpen:
    "Für diese beiden ist schon eine Anfrage offen. Beide werden unter vier Augen gefragt, und sie endet nach spätestens sieben Tagen. Sind die beiden dann nicht in Kontakt, kannst du wieder fragen.",
  ownBlock:
    "Du hast mich gebeten, euch nie zusammenzubringen. In der Liste „Nie zusammen mit“ nimmst du das zurück; dann frag noch einmal.",
  tooManyOpen:
    "Fünf deiner Anfragen sind offen, und jede wartet auf jemandes Antwort. Die erste endet spätestens in einer Woche; dann ist Platz für diese.",
  notReachedInPrivate: ({ names }) =>
    `An ${list(names)} darf ich noch nicht schreiben, darum habe ich nichts gefragt. Tippe das in einem Kanal deiner Gruppe: Dort kann ich ${names.length === 1 ? "die Person" : "beide"} erwähnen, ohne zu sagen, worum es geht.`,

  asked: ({ names }) =>
    names.length === 1
      ? rich`Ich habe ${bold(list(names))} unter vier Augen gefragt.`
      : rich`Ich habe ${bold(list(names))} gefragt, jeweils unter vier Augen.`,
  askedNext: ({ isOwn, until, today }) =>
    `${isOwn ? "Bei einem Ja bringe ich euch zusammen" : "Sagen beide ja, bringe ich sie zusammen"}, und du erfährst es gleich. Sonst hörst du bis ${day(until, today)} von mir.`,
  askedNextUnheard: ({ isOwn, prefix }) =>
    `${isOwn ? "Bei einem Ja bringe ich euch zusammen" : "Sagen beide ja, bringe ich sie zusammen"}. Sonst endet es nach sieben Tagen. Wenn du davon hören möchtest, erlaube mir, dir zu schreiben: Den Schalter findest du mit /${prefix}kith.`,
  notReached: ({ names }) =>
    rich`An ${bold(list(names))} darf ich noch nicht schreiben. Stattdessen kann ich hier eine Erwähnung setzen: Alle sehen, dass etwas wartet, und niemand sonst sieht, was.`,
  mentionThem: "Hier erwähnen",
  mentionedAlready: "Die Erwähnung steht schon da. Alles Weitere ist ihre Sache.",
  somethingForYou: ({ accounts }) =>
    rich`${accounts.flatMap((account) => [mention(account), ...rich` `])}hier wartet etwas auf dich.`,
  seeIt: "Ansehen",
  forSomebodyElse: "Das ist für jemand anderen. Hier wartet nichts auf dich.",

  wantsToMeet: ({ asker }) => rich`${bold(asker)} möchte dich kennenlernen.`,
  wantsToIntroduce: ({ asker, other }) =>
    rich`${bold(asker)} möchte dich mit ${bold(other)} bekannt machen.`,
  reason: ({ reason }) => rich`Warum: „${reason}“`,
  profile: ({ name, stage, goal, offers }) => [
    ...(stage === null ? rich`${bold(name)}.` : stages[stage]({ name })),
    ...(goal === null ? [] : rich` Ziel: „${goal}“.`),
    ...(offers.length === 0 ? [] : rich` Bietet an: ${list(offers.map((offer) => `„${offer}“`))}.`),
  ],
  fifteenMinutes:
    "Fünfzehn Minuten reichen, wann es euch beiden passt. Ich bringe euch nur zusammen, wenn ihr beide ja sagt.",
  quietAnswer: ({ until, today }) =>
    `„Jetzt nicht“ und keine Antwort lesen sich für alle anderen gleich. Du hast Zeit bis ${day(until, today)}.`,
  yes: "Ja, stell uns vor",
  notNow: "Jetzt nicht",
  whyAsked: "Ein Mitglied möchte dich mit jemandem bekannt machen.",

  waiting: ({ other, until, today }) =>
    rich`Danke. Kommt auch von ${bold(other)} ein Ja, bringe ich euch zusammen. Sonst hörst du bis ${day(until, today)} von mir.`,
  waitingUnheard: ({ other }) =>
    rich`Danke. Kommt auch von ${bold(other)} ein Ja, bringe ich euch zusammen. Sonst endet es nach sieben Tagen, und ich schreibe dir deswegen nicht.`,
  declined:
    "Das ist in Ordnung, und danke für die Antwort. Ich sage es niemandem: Die Anfrage endet einfach nach ihren sieben Tagen, als hätte sie niemand gesehen.",
  alreadyAnswered: "Du hast hier schon geantwortet. Mehr ist nicht nötig.",
  over: "Diese Anfrage ist beendet. Mehr ist nicht nötig.",

  putTogether: ({ accounts }) =>
    rich`${mention(accounts[0])} und ${mention(accounts[1])}, ihr habt beide ja gesagt: Da seid ihr.`,
  reasonOf: ({ asker, reason }) =>
    rich`Warum gerade ihr zwei, in den Worten von ${bold(asker)}: „${reason}“`,
  firstQuestion:
    "Fünfzehn Minuten reichen für den Anfang. Eine erste Frage, wenn ihr mögt: „Wie bist du zu dem gekommen, was du machst, und was würdest du wieder so machen?“",
  nextMove: ({ account, day: value, today }) =>
    rich`${mention(account)}, mach bitte den nächsten Schritt: Schlag bis ${day(value, today)} zwei Zeiten für ein Gespräch vor.`,
  afterwards: ({ prefix }) =>
    `Habt ihr gesprochen, könnt ihr es beide mit /${prefix}met festhalten, und ich denke an das Danke.`,
  whyTogether: "Ihr habt beide ja dazu gesagt, euch kennenzulernen.",
  instead: ({ names, reason }) =>
    rich`Du und ${bold(list(names))}: Ihr habt beide ja gesagt. Hier kann ich kein Gespräch für euch öffnen, darum gehört die erste Zeile euch. Es geht darum: „${reason}“`,
  writeTo: ({ name, account }) => rich`Schreib bitte direkt an ${bold(name)}: ${mention(account)}.`,
  reachedBy: ({ name, way }) => rich`So ist ${bold(name)} gern zu erreichen: ${way}`,
  foundOn: ({ name, platform }) => rich`Du findest ${bold(name)} auf ${platforms[platform]}.`,
  inTouch: {
    opened: ({ other }) =>
      rich`Du und ${bold(other)} seid jetzt in Kontakt: Ich öffne ein Gespräch für euch zwei.`,
    "opens-later": ({ other }) =>
      rich`Du und ${bold(other)} seid jetzt in Kontakt. Dort ist es Nacht, darum öffne ich am Morgen ein Gespräch für euch zwei.`,
    "handed-over": ({ other }) =>
      rich`Du und ${bold(other)} seid jetzt in Kontakt: Ich schreibe euch beiden, wie ihr euch erreicht.`,
  },
  theyAreInTouch: ({ names }) =>
    rich`${bold(list(names))} haben beide ja gesagt und sind jetzt in Kontakt. Danke, dass du sie zusammengebracht hast.`,
  whyInTouch: "Ein Kontakt, der dich betrifft, ist zustande gekommen.",

  notThisTime: ({ names }) =>
    names.length === 1
      ? rich`Mit ${bold(list(names))} hat es diesmal nicht geklappt.`
      : rich`Zwischen ${bold(list(names))} hat es diesmal nicht geklappt.`,
  notThisTimeNext: ({ prefix }) =>
    `Das geht allen so und hat viele Gründe, meistens eine volle Woche. Wer könnte es noch sein? Mit /${prefix}intro fragst du jemand anderen, und /${prefix}contact list zeigt dir, wen du schon kennst.`,
  uncertainAsked: ({ name }) =>
    rich`Ich konnte nicht herausfinden, ob meine Frage zu deiner Anfrage bei ${bold(name)} angekommen ist. Vielleicht ist sie da; noch einmal geschickt, steht sie dann doppelt da.`,
  uncertainTogether: ({ name }) =>
    rich`Ich konnte nicht herausfinden, ob das Gespräch zwischen dir und ${bold(name)} offen ist. Wenn du es nicht siehst, schicke ich die erste Nachricht noch einmal.`,
  sendAgain: "Noch einmal schicken",
  sentAgain: "Es ist wieder unterwegs.",
  notSent: "Es wurde schon noch einmal geschickt oder ist nicht mehr nötig. Mehr ist nicht zu tun.",
  whyUncertain: "Eine Anfrage, auf die du wartest, ist vielleicht nicht angekommen.",
  whyEnded: "Eine Anfrage, auf die du gewartet hast, ist beendet.",
};
