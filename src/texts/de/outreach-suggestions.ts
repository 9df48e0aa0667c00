import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach-suggestions.ts";

export const outreachSuggestions: typeof en.outreachSuggestions = {
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
};
