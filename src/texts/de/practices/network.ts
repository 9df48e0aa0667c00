import { bold, rich } from "#chat/message.ts";
import type { network as en } from "../../en/practices/network.ts";
import { plural } from "../words.ts";

export const network: typeof en = {
  "call-a-friend": {
    label: "ein vertrauter Mensch, mit dem du eine Weile nicht gesprochen hast",
    words: [
      ({ name }) =>
        rich`Wann hast du zuletzt mit ${bold(name)} gesprochen? Frag nach dem Weg in den Beruf; die Vertrautesten fragt man das selten.`,
      ({ name }) =>
        rich`${bold(name)} kennt dich gut, und weiß vielleicht nicht, was du suchst. Erzählst du es heute?`,
      ({ name }) =>
        rich`Ein Anruf bei ${bold(name)}, ohne Plan. Wer ist dort zuletzt neu dazugekommen?`,
      ({ name }) =>
        rich`Gute Freunde vergessen, einander nach Namen zu fragen. Versuch es bei ${bold(name)}.`,
    ],
  },
  "call-an-acquaintance": {
    label: "ein flüchtiger Bekannter, der von anderem hört",
    words: [
      ({ name }) =>
        rich`Die meisten Stellen kommen über Menschen, die man ein wenig kennt, so wie ${bold(name)}. Heute ein kurzer Gruß?`,
      ({ name }) =>
        rich`${bold(name)} bewegt sich in anderen Kreisen als du. Was sieht man von dort aus? Frag in zwei Zeilen.`,
      ({ name }) =>
        rich`Wer weiß, wovon ${bold(name)} gehört hat? Eine freundliche Frage kostet wenig.`,
      ({ name }) =>
        rich`Mit ${bold(name)} hast du einige Monate nicht gesprochen. Fünfzehn Minuten bringen euch beide auf den Stand.`,
    ],
  },
  "wake-dormant-tie": {
    label: "ein Mensch, den du aus den Augen verloren hast",
    words: [
      ({ name }) =>
        rich`Mit ${bold(name)} hast du seit drei Jahren oder länger nicht gesprochen. Alte Bekanntschaften wachen leicht auf: „Ich habe an dich gedacht“ genügt.`,
      ({ name }) =>
        rich`Was wurde aus ${bold(name)}? Wer aus den Augen war, hilft oft am meisten, denn er war seither anderswo.`,
      ({ name }) =>
        rich`Nach Jahren zu schreiben fühlt sich seltsam an und ist fast immer willkommen. Zwei Zeilen an ${bold(name)}?`,
      ({ name }) =>
        rich`Eine gemeinsame Erinnerung ist eine gute erste Zeile an ${bold(name)}. Welche?`,
    ],
  },
  "new-name-outreach": {
    label: "ein Name, den man dir gegeben hat",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`Du hast den Namen ${bold(name)} bekommen und noch nicht geschrieben. Setzen wir einen Brief auf?`
          : rich`Den Namen ${name} hast du von ${bold(about)}, geschrieben hast du noch nicht. Setzen wir einen Brief auf?`,
      ({ name }) =>
        rich`Ein Name ist am meisten wert, solange er frisch ist: ${bold(name)}. Der erste Satz sagt, wer dich schickt.`,
      ({ name, about }) =>
        about === ""
          ? rich`Jemand fand, dass ${bold(name)} und du miteinander sprechen solltet. Ein guter Grund, heute zu schreiben.`
          : rich`${bold(about)} fand, dass ${name} und du miteinander sprechen solltet. Ein guter Grund, heute zu schreiben.`,
    ],
  },
  "level-three": {
    label: "ein Mensch, den du noch nicht kennst",
    words: [
      ({ name }) =>
        rich`${bold(name)} steht auf deiner Liste, und ihr kennt euch noch nicht. Mach ein Gespräch daraus: ein Brief.`,
      ({ name }) =>
        rich`Was noch nirgends steht, davon hören die, die weiter weg sind. Was würdest du ${bold(name)} fragen?`,
      ({ name }) =>
        rich`Mit dem ersten Anruf wird aus einer Verbindung ein Mensch. Diese Woche ${bold(name)}?`,
    ],
  },
  "first-letter": {
    label: "der allererste Brief, an einen Menschen, der dich mag",
    words: [
      ({ name }) =>
        rich`Fang da an, wo es leicht ist: ${bold(name)} hört gern, was du vorhast. Schreiben wir den ersten Brief?`,
      ({ name }) =>
        rich`Dir würde es nichts ausmachen, wenn ${bold(name)} dich fragte. Umgekehrt ist es genauso: heute drei Zeilen.`,
      ({ name }) =>
        rich`Zu fragen wirkt größer, als es ist. Fang mit ${bold(name)} an, da kennt man dich gut.`,
    ],
  },
  "who-next": {
    label: "ein neues Gespräch",
    words: [
      () =>
        "Ein paar Tage war es still. Soll ich dir drei Menschen zeigen, die als Nächste drankommen könnten?",
      () => "Ein Gespräch in dieser Woche wäre genug. Von wem würdest du gern hören?",
      () =>
        "Wenn du zuletzt mit jemandem gesprochen hast, trag es ein. Wenn nicht, hätte ich einen Vorschlag, an wen du schreiben kannst.",
    ],
  },
  "list-people": {
    label: "die Liste der Menschen, die du kennst",
    words: [
      ({ count }) =>
        count === 0
          ? "Alle kennen mehr Menschen, als sie denken. Fünf Minuten: Familie, Schule, frühere Stellen, Nachbarn, Vereine."
          : `${plural(count, { one: "Ein Name steht", other: "# Namen stehen" })} auf deiner Liste. Weiter mit dem nächsten Kreis? Verwandte und andere Berufe zählen mit.`,
      () =>
        "Entscheide nicht vorher, wer helfen kann. Schreib heute fünf Menschen aus einem Kreis auf, so wie sie dir einfallen.",
      () =>
        "Wer hat dich schon einmal um Hilfe gebeten? Diese Menschen würden sie gern erwidern. Setz sie auf deine Liste.",
      () => "Fünf Namen in fünf Minuten: der nächste Kreis der Menschen, die du schon kennst.",
    ],
  },
  "ten-names": {
    label: "die Probe mit den zehn Namen",
    words: [
      () =>
        "Wenn du morgen Hilfe bräuchtest: Welche zehn Menschen würdest du anrufen? Der Check-up zeigt, wie dein Netz steht.",
      () =>
        "Ein Vierteljahr ist um: Zeit für die Probe mit den zehn Namen. Sie dauert eine Minute und zeigt, wo ein Wort ansteht.",
      () =>
        "Wie geht es deinem Netz? Ein Blick auf nahe, ferne und schlafende Bekanntschaften zeigt, was als Nächstes guttut.",
    ],
  },
  "state-goal": {
    label: "was du suchst",
    words: [
      () =>
        "Was möchtest du von den Menschen, mit denen du sprichst? Eine Zeile genügt, und alles andere wird leichter.",
      () =>
        "Wer weiß, was du willst, kann dir helfen. Sag es in einer Zeile: ein Feld, eine Stelle, ein Wechsel, ein größerer Kreis.",
      () =>
        "Dein Ziel ist noch offen. Es darf sich jeden Tag ändern; ein erstes hilft beim Anfangen.",
    ],
  },
  "target-employers": {
    label: "Firmen, bei denen du gern arbeiten würdest",
    words: [
      () =>
        "Nenn drei Firmen, bei denen du gern arbeiten würdest, ob sie einstellen oder nicht. Ich sage dir, wenn ein Kontakt dorthin führt.",
      () =>
        "Zu welchen Firmen kommst du immer wieder zurück? Eine kurze Liste sagt anderen, wo sie hinhören sollen.",
      () =>
        "Anzeigen kommen zuletzt, Menschen zuerst. Welche Firmen sollten deine kennen? Bis zu zehn passen auf die Liste.",
    ],
  },
  "who-knows": {
    label: "wer hier eine Tür öffnen könnte",
    words: [
      () =>
        "Vielleicht kennt hier jemand einen Menschen bei einer deiner Wunschfirmen. Ich kann leise herumfragen; bei welcher zuerst?",
      () =>
        "Eine Anzeige gesehen, die dir gefällt? Nenn mir die Firma, dann frage ich im Stillen, wer diese Tür öffnen kann.",
      () =>
        "Hinter jeder Firma auf deiner Liste stehen Menschen. Finden wir heraus, wer sie kennt?",
    ],
  },
  "week-review": {
    label: "ein Blick zurück auf deine Woche",
    words: [
      () =>
        "Drei Minuten für deine Woche: was gut lief, was liegen blieb, und ein Plan für die nächste.",
      () =>
        "Bevor die Woche endet: Wer hat dich weitergebracht? Schau zurück, und such dir eine Sache für die nächsten Tage aus.",
      () =>
        "Wie viel von deiner Woche gehörte den Menschen? Dein Rückblick steht bereit, nur für dich.",
      () => "Ein Plan mit Tag und Stunde wird getan. Schau auf deine Woche, und mach einen.",
      () =>
        "Was möchtest du nächste Woche wieder tun? Die Zahlen stehen im Rückblick; der Plan gehört dir.",
    ],
  },
};
