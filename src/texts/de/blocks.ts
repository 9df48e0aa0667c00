import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/blocks.ts";
import { list, plural } from "./words.ts";

export const blockForm: typeof en.blockForm = {
  title: "Nie zusammenbringen mit",
  submit: "Nie zusammenbringen",
  options: {
    who: {
      about: "Das Mitglied, mit dem ich dich nicht zusammenbringen soll",
      label: "Wer ist es?",
      hint: "Niemand erfährt davon, und du kannst es zurücknehmen",
    },
  },
};

export const blocks: typeof en.blocks = {
  neverPairUs: "Nie zusammenbringen",
  add: "Nie zusammenbringen mit …",
  see: "Nie zusammen mit",
  undo: "Zurücknehmen",
  undoFor: "Zurücknehmen für …",
  yourself: "Das bist du selbst. Wähle jemand anderen.",
  blocked: ({ name }) =>
    rich`Ich bringe dich nie mit ${bold(name)} zusammen. Niemand erfährt davon: Für alle anderen liest es sich, als wäre keine Antwort gekommen.`,
  undone: ({ name }) =>
    rich`Zurückgenommen: Ich darf dich wieder mit ${bold(name)} zusammenbringen.`,
  none: "Es gibt niemanden, mit dem ich dich nie zusammenbringe. Falls sich das ändert, erfährt niemand davon.",
  list: ({ names, total }) =>
    total > names.length
      ? rich`Mit ${plural(total, { one: "# Mitglied", other: "# Mitgliedern" })} bringe ich dich nie zusammen. Die neuesten davon: ${bold(list(names))}. Das siehst nur du.`
      : rich`Nie zusammen bringe ich dich mit ${bold(list(names))}. Das siehst nur du.`,
};
