import { bold, rich } from "#chat/message.ts";
import type { conversations as en } from "../../en/practices/conversations.ts";

export const conversations: typeof en = {
  "thank-you": {
    label: "ein Dank nach dem Gespräch",
    words: [
      ({ name }) =>
        rich`Ein kurzes Danke an ${bold(name)} kommt heute gut an. Zwei Zeilen sind genug.`,
      ({ name }) => rich`${bold(name)} hat dir Zeit geschenkt. Heute ein paar Worte des Dankes?`,
      ({ name }) =>
        rich`Was hat ${bold(name)} gesagt, das dir geblieben ist? Schreib genau das, mit deinem Dank.`,
      ({ name }) => rich`Bevor der Tag sich füllt: Bedank dich bei ${bold(name)} für das Gespräch.`,
      ({ name }) =>
        rich`Am schönsten ist ein Dank, solange das Gespräch frisch ist. Zwei Sätze an ${bold(name)}: was du gehört hast, und was du daraus machst.`,
      ({ name }) =>
        rich`${bold(name)} wird sich merken, wer danach geschrieben hat. Bist du es, noch heute?`,
    ],
  },
  "thank-referrer": {
    label: "ein Dank an den Menschen, von dem der Name kam",
    words: [
      ({ name, about }) =>
        rich`Von ${bold(name)} hast du den Namen ${about}, und ihr habt gesprochen. Erzähl, wie es war, mit deinem Dank.`,
      ({ name, about }) =>
        rich`Wer eine Tür öffnet, hört gern, was daraus wurde: Dankst du ${bold(name)} für ${about}?`,
      ({ name, about }) =>
        rich`Heute zwei Zeilen an ${bold(name)}: dass du mit ${about} gesprochen hast, und wozu es gut war.`,
      ({ name, about }) =>
        rich`Dein Gespräch mit ${about} begann bei ${bold(name)}. Ein guter Tag, um Danke zu sagen.`,
    ],
  },
  "keep-promise": {
    label: "ein Versprechen für heute",
    words: [
      ({ name, what }) =>
        rich`Du hast ${bold(name)} etwas versprochen: ${what}. Heute ist der Tag dafür.`,
      ({ name, what }) => rich`Darüber wird sich ${bold(name)} heute freuen: ${what}.`,
      ({ name, what }) => rich`Zehn Minuten für ${bold(name)} heute? Du hattest vor: ${what}.`,
      ({ name, what }) =>
        rich`Ein Versprechen, dessen Tag gekommen ist, für ${bold(name)}: ${what}.`,
    ],
  },
  "overdue-promise": {
    label: "ein Versprechen, das noch offen ist",
    words: [
      ({ name, what }) =>
        rich`Noch offen, für ${bold(name)}: ${what}. Spät ist in Ordnung; in Erinnerung bleibt, dass du daran gedacht hast.`,
      ({ name, what }) =>
        rich`Das steht für ${bold(name)} noch aus: ${what}. Geht es heute in zehn Minuten?`,
      ({ name, what }) =>
        rich`Das wolltest du für ${bold(name)} tun: ${what}. Passt es nicht mehr, dann hält auch eine Zeile darüber Wort.`,
      ({ name, what }) =>
        rich`Ein kleiner Teil davon ist besser als alles später. Für ${bold(name)}: ${what}.`,
    ],
  },
  "follow-up": {
    label: "ein Wort nach dem Gespräch",
    words: [
      ({ name }) =>
        rich`Zeit, dich bei ${bold(name)} zu melden: Eine Zeile darüber, was aus eurem Gespräch wurde, hält die Tür offen.`,
      ({ name }) =>
        rich`${bold(name)} fragt sich vielleicht, wie es weiterging. Zwei Sätze dazu, was du aus dem Rat gemacht hast?`,
      ({ name }) =>
        rich`Ein guter Tag, um ${bold(name)} zu schreiben: Was hast du seit eurem Gespräch gelernt?`,
      ({ name }) =>
        rich`Wie geht es ${bold(name)}? Frag nach, und erzähl eine Sache, die seither passiert ist.`,
      ({ name }) =>
        rich`Seit dem Gespräch mit ${bold(name)} sind einige Wochen vergangen. Ein kurzer Gruß zeigt jetzt, dass du zugehört hast.`,
    ],
  },
  "keep-in-touch-strong": {
    label: "ein Wort an einen vertrauten Menschen",
    words: [
      ({ name }) =>
        rich`Du und ${bold(name)} kennt euch gut, und habt eine Weile nicht gesprochen. Heute ein Anruf, einfach so?`,
      ({ name }) =>
        rich`Woran arbeitet ${bold(name)} gerade? Frag, und hör zu. Das braucht keinen Grund.`,
      ({ name }) => rich`${bold(name)} freut sich, von dir zu hören. Frag, wen es dort Neues gibt.`,
      ({ name }) => rich`Heute fünf Minuten für ${bold(name)}: Eine Sprachnachricht zählt auch.`,
    ],
  },
  "keep-in-touch-weak": {
    label: "ein Wort an einen flüchtigen Bekannten",
    words: [
      ({ name }) =>
        rich`Du und ${bold(name)} habt einige Monate nicht gesprochen. Wer etwas weiter weg ist, hört von anderem; ein kurzer Gruß?`,
      ({ name }) =>
        rich`Sag heute ${bold(name)} Hallo: eine Sache aus deinen Wochen, eine Frage nach den anderen.`,
      ({ name }) =>
        rich`${bold(name)} kennt Menschen, die du nicht kennst. Eine freundliche Zeile heute hält den Weg offen.`,
      ({ name }) =>
        rich`Ist dir etwas begegnet, das ${bold(name)} gern lesen würde? Schick es, mit zwei Zeilen.`,
    ],
  },
  "two-names": {
    label: "neue Namen aus deinem letzten Gespräch",
    words: [
      () =>
        "Kam in deinem letzten Gespräch jemand vor, mit dem du sprechen solltest? Halte die Namen fest, solange du sie weißt.",
      () =>
        "Eine Frage öffnet die nächste Tür: „Mit wem würdest du an meiner Stelle noch sprechen?“ Sie passt auch noch in deinen Dank.",
      () =>
        "Zwei neue Namen aus jedem Gespräch halten eine Suche in Bewegung. Von wem war beim letzten Mal die Rede?",
    ],
  },
};
