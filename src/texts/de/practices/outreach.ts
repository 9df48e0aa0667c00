import { bold, rich } from "#chat/message.ts";
import type { outreach as en } from "../../en/practices/outreach.ts";

export const outreach: typeof en = {
  "answer-reply": {
    label: "eine Antwort, die auf einen Termin wartet",
    words: [
      ({ name }) =>
        rich`${bold(name)} hat dir geantwortet. Schlag zwei Termine für fünfzehn Minuten vor, am besten heute.`,
      ({ name }) =>
        rich`${bold(name)} hat zurückgeschrieben: Das Schwerste ist getan. Welche zwei Termine passen dir?`,
      ({ name }) =>
        rich`Eine Antwort von ${bold(name)} wartet auf Tag und Stunde. Noch diese Woche?`,
      ({ name }) =>
        rich`${bold(name)} will mit dir sprechen. Nenn eine Zeit, dann geht der Rest von selbst.`,
    ],
  },
  "prepare-talk": {
    label: "das Gespräch von morgen",
    words: [
      ({ name, at }) =>
        rich`Morgen sprichst du mit ${bold(name)}, ${at}. Jetzt zehn Minuten: warum gerade dort, drei Fragen, und wer noch.`,
      ({ name, at }) =>
        rich`Morgen, ${at}: ${bold(name)}. Auf der Karte stehen Fragen, und Antworten auf „wir stellen nicht ein“.`,
      ({ name, at }) =>
        rich`Heute ein Blick auf die Karte, und die fünfzehn Minuten mit ${bold(name)} (${at}) werden gut für euch beide.`,
      ({ name, at }) =>
        rich`Was möchtest du morgen von ${bold(name)} am liebsten erfahren, ${at}? Schreib eine Frage gleich auf.`,
    ],
  },
  "listen-first": {
    label: "das Gespräch von heute",
    words: [
      ({ name, at }) =>
        rich`Heute sprichst du mit ${bold(name)}, ${at}. Frag, und hör mehr zu, als du redest: Gute Fragen stehen auf der Karte.`,
      ({ name, at }) =>
        rich`Heute ${bold(name)}, ${at}. Fang mit deren Arbeit an, und hör auf mit „mit wem sollte ich noch sprechen?“`,
      ({ name, at }) =>
        rich`Fünfzehn Minuten mit ${bold(name)} heute, ${at}. Wer sie einhält, ist wieder willkommen.`,
      ({ name, at }) =>
        rich`Bevor du mit ${bold(name)} sprichst (${at}): Was könntest du dort tun? Eine gute Frage für unterwegs.`,
    ],
  },
  "log-talk": {
    label: "ein Gespräch zum Eintragen",
    words: [
      ({ name }) =>
        rich`Hast du mit ${bold(name)} gesprochen? Trag es in einer Minute ein, dann erinnere ich dich an Dank und nächste Schritte.`,
      ({ name }) =>
        rich`Wie war es mit ${bold(name)}? Halte Namen und Versprechen fest, solange du sie weißt.`,
      ({ name }) =>
        rich`Die Zeit mit ${bold(name)} ist vorbei. Trag sie ein, oder nenn eine neue, falls sie verschoben ist.`,
      ({ name }) =>
        rich`Was hast du von ${bold(name)} gelernt? Eine Zeile jetzt ist zehn später wert.`,
    ],
  },
  "silent-outreach": {
    label: "ein Brief, auf den noch keine Antwort kam",
    words: [
      ({ name }) =>
        rich`Du hast ${bold(name)} vor einigen Tagen geschrieben. Kam etwas zurück? Wenn nicht, liegt es an einer vollen Woche und nicht an dir.`,
      ({ name }) =>
        rich`Etwas gehört von ${bold(name)}? Manche antworten, manche nicht, beides ist in Ordnung. Sag es mir, dann geht es weiter.`,
      ({ name }) =>
        rich`Dein Brief an ${bold(name)} hatte Zeit, gelesen zu werden. Kam eine Antwort?`,
      ({ name }) =>
        rich`Menschen werden gern gefragt, und manche brauchen länger. Hat ${bold(name)} geschrieben?`,
    ],
  },
  "second-try": {
    label: "ein zweiter, leiser Versuch",
    words: [
      ({ name }) =>
        rich`${bold(name)} hat nicht geantwortet. Eine leise zweite Zeile ist öfter willkommen, als man denkt; danach lassen wir es ruhen.`,
      ({ name }) =>
        rich`Eine zweite, kürzere Nachricht an ${bold(name)}? Briefe gehen in einer Woche unter; einmal erinnern ist keine Zumutung.`,
      ({ name }) =>
        rich`Zwei Zeilen an ${bold(name)}: dass du die volle Woche kennst, und dass fünfzehn Minuten reichen. Dann darf es ruhen.`,
      ({ name }) =>
        rich`Versuch es bei ${bold(name)} noch einmal, oder lass es ruhen. Ein nächster Name ist immer da.`,
    ],
  },
  "warm-referral": {
    label: "ein Wort vorab von dem Menschen, von dem der Name kam",
    words: [
      ({ name, about }) =>
        rich`Den Namen ${name} hast du von ${bold(about)}. Weiß man dort, dass du schreiben willst? Ein Wort vorab macht dich doppelt willkommen.`,
      ({ name, about }) =>
        rich`Bevor du an ${name} schreibst: Frag ${bold(about)}, warum gerade dort, und bitte um ein Wort vorab.`,
      ({ name, about }) =>
        rich`Ein Anruf von ${bold(about)} bei ${name}, und du wirst erwartet. Eine Zeile, die darum bittet, liegt bereit.`,
      ({ name, about }) =>
        rich`${bold(about)} kann dir die Tür zu ${name} ein Stück öffnen. Heute zwei Zeilen mit der Bitte darum?`,
    ],
  },
  rehearse: {
    label: "eine Probe vor dem ersten Brief",
    words: [
      ({ name }) =>
        rich`Der erste Brief ist der schwerste. Möchtest du ihn mit jemandem hier proben, bevor er an ${bold(name)} geht?`,
      ({ name }) =>
        rich`Nach einem Klempner fragst du Freunde ohne Scheu; ${bold(name)} nach Wissen zu fragen ist nichts anderes. Erst einmal mit einem Mitglied üben?`,
      ({ name }) =>
        rich`Einmal laut gesagt, schreibt es sich leichter an ${bold(name)}. Hier hört dir jemand zu.`,
    ],
  },
  "write-letter": {
    label: "der nächste Brief",
    words: [
      ({ name }) =>
        rich`Heute ein paar Zeilen an ${bold(name)}. Was möchtest du lernen, und warum gerade dort?`,
      ({ name }) =>
        rich`${bold(name)} steht als Nächstes auf deiner Liste. Aus drei Antworten mache ich den Brief; du schickst ihn ab.`,
      ({ name }) =>
        rich`Zehn Minuten für einen Brief an ${bold(name)}: etwas, das dir an der Arbeit dort gefällt, eine Frage, kein Lebenslauf.`,
      ({ name }) =>
        rich`Menschen erzählen gern von dem, was sie kennen. Ist heute der Tag für ${bold(name)}?`,
      ({ name }) =>
        rich`Ein Schritt zum Gespräch mit ${bold(name)}: Fang mit dem Grund an, warum es dieser Mensch sein soll.`,
    ],
  },
  "send-letter": {
    label: "ein Brief, der fertig ist",
    words: [
      ({ name }) =>
        rich`Dein Brief an ${bold(name)} ist fertig. Lies ihn noch einmal, und schick ihn heute ab?`,
      ({ name }) =>
        rich`Der Brief an ${bold(name)} ist gut genug, und abgeschickt ist besser als vollkommen.`,
      ({ name }) =>
        rich`${bold(name)} kann nur auf das antworten, was ankommt. Geht dein Brief heute los?`,
      ({ name }) =>
        rich`Nur noch abschicken: deine Worte an ${bold(name)}. Sag mir danach, dass sie unterwegs sind.`,
    ],
  },
  "offer-first": {
    label: "etwas, das du anbieten kannst",
    words: [
      ({ name }) =>
        rich`Bevor du ${bold(name)} um Zeit bittest: Was könntest du anbieten? Einen Namen, einen Artikel, einen Blick von außen.`,
      ({ name }) =>
        rich`Was hast du zuletzt gelesen oder gesehen, das ${bold(name)} gefallen würde? Nimm es in deinen Brief.`,
      ({ name }) =>
        rich`Wer zuerst gibt, fällt auf. Überleg dir heute eine kleine Sache für ${bold(name)}.`,
    ],
  },
  "so-what-next": {
    label: "der nächste Name",
    words: [
      () =>
        "Manche wollen, manche nicht. Ein Nein bringt dich näher an das nächste Ja: Soll ich dir zeigen, wer drankommen könnte?",
      () =>
        "Das hat nicht geklappt, und es sagt wenig über dich. Jemand anders auf deiner Liste würde gern mit dir sprechen.",
      () => "Weiter zum nächsten Namen: Gegen ein Nein hilft am besten ein neues Gespräch.",
    ],
  },
};
