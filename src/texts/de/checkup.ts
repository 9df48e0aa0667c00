import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/checkup.ts";
import { day, list, month, plural } from "./words.ts";

const about = "Der Zehn-Namen-Test und wie es deinem Netzwerk geht";

export const checkupCommand: typeof en.checkupCommand = {
  about,
  verbs: { "": { about, title: "Bestandsaufnahme", submit: "Ansehen", options: {} } },
};

const towards =
  (effect: string) =>
  ({ goal }: { goal: string | null }) =>
    goal === null ? `Warum: ${effect}.` : `Für dein Ziel „${goal}“: ${effect}.`;

const people = (count: number): string => plural(count, { one: "# Person", other: "# Personen" });

export const checkup: typeof en.checkup = {
  title: ({ names }) => `Der Zehn-Namen-Test: ${names} von 10`,
  nobody:
    "Könntest du zehn Leute nennen, die dir jetzt helfen würden? Auf deiner Liste ist noch niemand, den du kennst und mit dem du im letzten Jahr gesprochen hast. Das ändert sich schnell.",
  helpers: ({ names }) =>
    rich`Könnten jetzt helfen, weil ihr euch kennt und im letzten Jahr gesprochen habt: ${bold(list(names))}.`,
  moreHelpers: ({ count }) =>
    plural(count, { one: "Und noch eine Person.", other: "Und noch # weitere." }),
  compared: ({ more, day: on, today }) => {
    const then = `im ${month(on, today)}`;
    if (more === 0) return `So viele wie ${then}.`;
    return more > 0
      ? plural(more, { one: `Eine Person mehr als ${then}.`, other: `# mehr als ${then}.` })
      : plural(-more, { one: `Eine Person weniger als ${then}.`, other: `# weniger als ${then}.` });
  },
  fields: {
    ties: "Beziehungen",
    circles: "Kreise",
    employers: "Firmen",
    conversations: "Gespräche",
    chain: "Von Name zu Name",
    dormant: "Eingeschlafen",
    promises: "Versprechen",
  },
  ties: (counts) =>
    [
      ...(counts.strong === 0 ? [] : [`${counts.strong} eng`]),
      ...(counts.weak === 0 ? [] : [`${counts.weak} lose`]),
      ...(counts.new === 0 ? [] : [`${counts.new} neu`]),
    ].join(", "),
  circles: ({ circles }) => {
    const shown = circles.slice(0, 4).map(({ circle, people: count }) => `${circle} ${count}`);
    const rest = circles.length - shown.length;
    return rest === 0 ? shown.join(", ") : `${shown.join(", ")} und ${rest} weitere`;
  },
  employers: ({ count, largest, atTargets, hasTargets }) =>
    [
      ...(largest === undefined || largest.people < 2
        ? [plural(count, { one: "eine", other: "#" })]
        : count === 1
          ? [`${largest.employer} (${largest.people})`]
          : [`${count}`, `die meisten bei ${largest.employer} (${largest.people})`]),
      ...(hasTargets
        ? [
            atTargets === 0
              ? "noch niemand bei deinen Wunschfirmen"
              : `${people(atTargets)} bei deinen Wunschfirmen`,
          ]
        : []),
    ].join("; "),
  conversations: ({ count, people: imported, spoken }) =>
    plural(count, { one: "eins im letzten Jahr", other: "# im letzten Jahr" }) +
    (imported === 0
      ? ""
      : `; von ${plural(imported, { one: "einem importierten Namen", other: "# importierten Namen" })} hast du mit ${spoken} gesprochen. Ein Import ist kein Gespräch.`),
  chain: ({ depth, people: count }) =>
    `${people(count)} durch eine Empfehlung${depth < 2 ? "" : `, bis zu ${depth} Schritte weit`}`,
  dormant: ({ count }) =>
    `${people(count)}, mit ${plural(count, { one: "der", other: "denen" })} du drei Jahre oder länger nicht gesprochen hast`,
  promises: ({ count }) =>
    plural(count, { one: "eins ist überfällig", other: "# sind überfällig" }),
  nothingToDo: "Nichts drängt. Sprich weiter mit Leuten, auch wenn du nichts brauchst.",
  next: ({ day: on, today }) => `Das siehst nur du. Ich frage wieder am ${day(on, today)}.`,
  advice: {
    promise: ({ what }) => rich`Ein Versprechen wartet. ${what}`,
    inventory:
      "Du kennst mehr Leute, als du denkst. Geh deine Kreise durch, fünf Namen auf einmal: Familie, Schule, frühere Stellen, Nachbarschaft, Vereine, Leute, denen du geholfen hast.",
    inventoryButton: "Leute auflisten",
    wake: ({ name, lastSpokeOn, today }) =>
      lastSpokeOn === null
        ? rich`Weck eine alte Bekanntschaft: ${bold(name)}.`
        : rich`Weck eine alte Bekanntschaft: Mit ${bold(name)} hast du zuletzt im ${month(lastSpokeOn, today)} gesprochen. Wer nicht vergessen ist, freut sich.`,
    twoNames: ({ name }) =>
      rich`Bitte ${bold(name)} um zwei Namen: „Mit wem würdest du an meiner Stelle noch sprechen?“`,
    mix: {
      strong: ({ name }) =>
        rich`Fast alle auf deiner Liste stehen dir nah. Sprich mit jemandem, der weiter weg ist, zum Beispiel mit ${bold(name)}.`,
      weak: ({ name }) =>
        rich`Fast alle auf deiner Liste kennst du nur lose. Führ auch einmal ein anderes Gespräch, zum Beispiel mit ${bold(name)}.`,
      new: ({ name }) =>
        rich`Fast alle auf deiner Liste sind neu für dich. Fang mit jemandem an, den du kennst, zum Beispiel mit ${bold(name)}.`,
    },
    unsaid: ({ name }) =>
      rich`Du hast vor Kurzem mit ${bold(name)} gesprochen, aber auf deiner Liste steht noch, dass ihr euch nicht kennt. Wie gut kennt ihr euch inzwischen?`,
    unsaidButton: "Eintragen",
    reachButton: ({ name }) => `${name} ansprechen`,
    served: ({ name, how }) => `Für dein Ziel: ${name} ${how}.`,
    why: {
      promise: towards("Wer sich auf dich verlassen kann, spricht gut von dir"),
      inventory: towards("Je mehr Leute wissen, was du suchst, desto öfter hörst du davon"),
      wake: towards("Alte Bekannte kennen Leute und Neuigkeiten, die deine engsten nicht kennen"),
      twoNames: towards("Jeder Name bringt dich jemandem näher, der Bescheid weiß"),
      further: towards("Leute, die weiter weg sind, hören von anderen Dingen als du"),
      closer: towards("Wer dich kennt, öffnet dir Türen bei denen, die dich nicht kennen"),
      unsaid: towards("Dann siehst du, wer dir jetzt helfen könnte"),
    },
  },
  picture: {
    title: "Dein Netzwerk",
    you: "Du",
    subtitle: ({ count, day: on }) => `${people(count)} · ${day(on)}`,
    ring: {
      strong: ({ count }) => `Eng ${count}`,
      weak: ({ count }) => `Lose ${count}`,
      new: ({ count }) => `Neu ${count}`,
    },
    recent: ({ count }) => `Im letzten Jahr gesprochen (${count})`,
    earlier: ({ count }) => `Länger her (${count})`,
    unknown: ({ count }) => `Unbekannt, wann (${count})`,
    names: ({ count }) => `Könnten jetzt helfen: ${count} von 10`,
    noNames: "Noch niemand. Eine erste Liste dauert zehn Minuten.",
    perDot: ({ count }) => `Jeder kleine Punkt steht für bis zu ${count} Personen.`,
    alt: ({ subtitle, rings, legend, namesTitle, names }) =>
      `Dein Netzwerk in drei Ringen: ${subtitle}. ${rings.join(", ")}. ${legend.join(", ")}. ${namesTitle}${names.length === 0 ? "" : `: ${list(names)}`}.`,
  },
};
