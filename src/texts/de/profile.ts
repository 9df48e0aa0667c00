import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/profile.ts";
import { list, oneOf } from "./words.ts";

const goalOptions: typeof en.goalForm.options = {
  text: {
    about: "Was du möchtest, in einer Zeile",
    label: "Was möchtest du?",
    hint: "„Lernen, wie Kliniken Software kaufen“, „Eine Stelle in der Logistik finden“",
  },
  employers: {
    about: "Bis zu zehn Arbeitgeber, für die du gern arbeiten würdest, mit ; dazwischen",
    label: "Welche Arbeitgeber interessieren dich?",
    hint: "Bis zu zehn: „Acme; Globex; Klinikum Nord“",
  },
};

export const goalCommand: typeof en.goalCommand = {
  about: "Dein Ziel ansehen oder festlegen",
  verbs: {
    "": {
      about: "Dein Ziel ansehen oder festlegen",
      title: "Dein Ziel",
      submit: "Speichern",
      options: goalOptions,
    },
  },
};

export const goalForm: typeof en.goalForm = {
  title: "Dein Ziel",
  submit: "Speichern",
  options: goalOptions,
};

export const stageCommand: typeof en.stageCommand = {
  about: "Sag, wo du stehst: auf der Suche, Stelle gefunden oder zum Helfen hier",
  verbs: {
    "": {
      about: "Sag, wo du stehst: auf der Suche, Stelle gefunden oder zum Helfen hier",
      title: "Deine Phase",
      submit: "Speichern",
      options: {
        stage: { about: "Wo du gerade stehst", label: "Wo stehst du gerade?" },
        visible: { about: "Wer es sehen darf; zunächst niemand", label: "Wer darf es sehen?" },
      },
    },
  },
};

export const profile: typeof en.profile = {
  noGoal:
    "Du hast noch kein Ziel festgelegt. Eine Zeile genügt: Was möchtest du herausfinden, oder was suchst du?",
  setGoal: "Ziel festlegen",
  changeGoal: "Ändern",
  goalSaved: ({ goal }) => rich`Dein Ziel: ${bold(goal)}`,
  employers: ({ employers }) => rich`Arbeitgeber, die dich interessieren: ${list(employers)}`,
  knownThere: ({ people }) =>
    rich`Du kennst ${list(people.map(({ name, employer }) => `${name} bei ${employer}`))}. Eine Anzeige und ein Mensch öffnen zusammen mehr als jedes für sich.`,
  nobodyThere: ({ employers }) =>
    `Bei ${oneOf(employers)} kennst du noch niemanden. Frag in deinen nächsten Gesprächen, wer dort jemanden kennt.`,
  reach: ({ name }) => `${name} ansprechen`,
  goalNext: ({ prefix }) =>
    `Wer weiß etwas darüber? Speichere den ersten Namen, der dir einfällt, mit /${prefix}contact add.`,
  onlyYou:
    "Niemand kann dein Ziel nachschlagen. Es geht mit, wenn du darum bittest, jemanden kennenzulernen, und, falls die Gruppe sehen darf, wo du stehst, wenn dich jemand vorstellt.",
  tooManyEmployers: ({ count }) =>
    `Zehn Arbeitgeber genügen für den Anfang; ich habe ${count} gezählt. Welche zehn sind dir am wichtigsten?`,
  serves: (how) =>
    how.kind === "target-employer"
      ? `arbeitet bei ${how.employer}, einem deiner Wunscharbeitgeber`
      : `kennt sich mit „${how.word}“ aus, und das steht in deinem Ziel`,
  stageSaved: {
    searching: "Du bist auf der Suche. Jeden Tag ein kleiner Schritt: Beim nächsten bin ich dabei.",
    landed:
      "Herzlichen Glückwunsch. Du hast eine Stelle gefunden, und alle, mit denen du unterwegs gesprochen hast, freuen sich, davon zu hören.",
    helping: "Du bist hier, um zu helfen. Danke, darüber werden sich viele freuen.",
  },
  stageVisible: {
    group: "Die Gruppe darf das sehen.",
    organisers: "Nur das Orga-Team darf das sehen.",
    nobody: "Sonst sieht das niemand.",
  },
  visibilityHint: ({ prefix, stage }) =>
    `Soll die Gruppe es wissen, ergänze visible:group, also /${prefix}stage ${stage} visible:group.`,
};
