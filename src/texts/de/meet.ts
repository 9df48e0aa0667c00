import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/meet.ts";
import { list } from "./words.ts";

export const meet: typeof en.meet = {
  ask: {
    introduction: ({ names }) =>
      rich`Vor einer Weile habe ich dich mit ${bold(list(names))} bekannt gemacht. Habt ihr euch getroffen?`,
    round: ({ names }) =>
      rich`In dieser Runde bist du mit ${bold(list(names))} zusammen. Habt ihr euch getroffen?`,
    path: ({ names }) =>
      rich`Ich habe dich mit ${bold(list(names))} in Kontakt gebracht. Habt ihr euch getroffen?`,
  },
  yes: "Ja, haben wir",
  notYet: "Noch nicht",
  no: "Nein",
  whoReadsIt:
    "Ein Ja kommt bei euch allen ins Verzeichnis, mit einer Erinnerung ans Danke. Alles andere bleibt bei mir: Andere sehen nur Zahlen.",
  whyAsked: "Du hast ja dazu gesagt, hier jemanden zu treffen.",
  answeredBefore: "Du hast hier schon geantwortet. Mehr ist nicht nötig.",

  logged: ({ names, prefix }) =>
    rich`Schön. Dein Gespräch mit ${bold(list(names))} ist festgehalten, und ein Danke ist heute dran: Du findest es mit /${prefix}todo.`,
  worth: "Hat es sich für dich gelohnt?",
  worths: {
    glad: "Hat mich gefreut",
    fine: "War in Ordnung",
    "not-for-me": "War nichts für mich",
  },
  worthIsPrivate: "Niemand erfährt, was du sagst. Es zählt nur zusammen mit dem, was andere sagen.",
  askedLater: ({ names }) =>
    rich`Das ist in Ordnung, Wochen sind schnell voll. Oft genügt eine Zeile an ${bold(list(names))} mit zwei Zeiten. In einer Woche frage ich noch einmal.`,
  notMet:
    "Danke, dass du es sagst. Manches Treffen kommt nicht zustande, das nächste vielleicht schon.",
  worthSaid: {
    glad: "Dafür ist es da. Danke, dass du es sagst.",
    fine: "Danke, dass du es sagst. Manches Gespräch zahlt sich später aus, als man denkt.",
    "not-for-me": "Danke für die ehrliche Antwort. Sie bleibt bei mir.",
  },
  neverAgain: "Wenn du möchtest, bringe ich euch zwei nie wieder zusammen.",
  shallItCount: ({ introducer }) =>
    rich`${bold(introducer)} hat euch zusammengebracht. Soll das als Hilfe zählen?`,
  countIt: "Zählen",
  counted: ({ introducer }) =>
    rich`Gezählt für ${bold(introducer)}: ein Kontakt, aus dem ein Gespräch wurde.`,
  countedBefore: "Das zählt schon. Mehr ist nicht nötig.",
};
