import { bold, rich } from "#chat/message.ts";
import { numberIn, percentIn } from "../numbers.ts";
import type * as en from "../en/pulse.ts";
import { day, plural } from "./words.ts";

const percent = percentIn("de");
const number = numberIn("de");

/** A difference of shares, in points of a hundred. */
const points = (difference: number): string =>
  `${difference < 0 ? "−" : "+"}${number(Math.abs(100 * difference), 1)} Punkte`;

const duration: typeof en.pulse.duration = (hours) => {
  if (hours < 1) return plural(Math.round(hours * 60), { one: "# Minute", other: "# Minuten" });
  if (hours < 48) return plural(Math.round(hours), { one: "# Stunde", other: "# Stunden" });
  return plural(Math.round(hours / 24), { one: "# Tag", other: "# Tagen" });
};

export const pulseCommand: typeof en.pulseCommand = {
  about: "Wie in der Gruppe Hilfe weitergeht, in Zahlen",
  verbs: {
    "": {
      about: "Wie in der Gruppe Hilfe weitergeht, in Zahlen",
      title: "Puls",
      submit: "Zeigen",
      options: {
        period: {
          about: "Über welche Tage; ohne Angabe die letzten 30",
          label: "Über welche Tage?",
        },
      },
    },
  },
};

export const pulse: typeof en.pulse = {
  title: {
    landing: "Puls: nach dem neuen Job",
    giving: "Puls: fragen und geben",
    trust: "Puls: wie belastbar das ist",
    shared: "Der Puls der Gruppe",
  },
  period: {
    "30-days": "die letzten 30 Tage",
    "90-days": "die letzten 90 Tage",
    year: "das letzte Jahr",
  },
  asOf: ({ day: last, period }) =>
    `Stand: Ende von ${day(last)}. Gilt eine Zahl für einen Zeitraum, so ist es ${period}.`,
  rule: "Es zählt nur Hilfe, die bestätigt wurde, und wer die Gruppe verlassen hat, zählt weiter mit. Eine Zahl über weniger als fünf zeige ich nicht.",
  notYet:
    "Noch gibt es keine Zahlen: Die ersten kommen nach der nächsten Mitternacht der Gruppe. Jede bestätigte Hilfe fließt ein.",
  page: { landing: "Nach dem neuen Job", giving: "Fragen und geben", trust: "Wie belastbar" },
  csv: "Zahlen holen",
  csvLabel: ({ period }) => `Die Zahlen für ${period}, Tag für Tag`,
  csvNext:
    "Die Datei öffnet sich in jeder Tabellenkalkulation. Sie enthält nur Summen, und Felder unter fünf bleiben leer.",
  percent,
  duration,
  days: (days) => plural(days, { one: "# Tag", other: "# Tage" }),
  ratio: (value) => number(value, 2),
  line: ({ about, value }) => (about === "" ? value : rich`${about}: ${value}`),
  suppressed: "weniger als fünf, daher nicht gezeigt",
  suppressedCurve: "weniger als zehn, daher nicht gezeigt",
  value: ({ value, of, change }) => rich`${bold(value)}${of === "" ? "" : ` von ${of}`}${change}`,
  up: (before) => `, mehr als vorher (${before})`,
  down: (before) => `, weniger als vorher (${before})`,
  same: (before) => `, wie vorher (${before})`,
  comparedWith: ({ day: then }) => `„Vorher“ ist dieselbe Zahl am Ende von ${day(then)}.`,
  nothingBefore: "Zum Vergleichen gibt es noch keine frühere Zahl.",
  members: (n) => `${number(n)} Mitgliedern`,
  newcomers: (n) => `${number(n)} Neuen`,
  asks: (n) => `${number(n)} Bitten`,
  referrals: (n) => `${number(n)} Empfehlungen`,
  gives: (n) => `${number(n)} Hilfen`,
  pairs: (n) => `${number(n)} Paaren`,
  afterLanding: {
    name: "Geben nach dem neuen Job",
    last: (days) => `In den letzten ${days} Tagen`,
    definition:
      "Von den Mitgliedern, die vor mindestens 30 (90) Tagen einen Job gefunden haben: wie viele in den letzten 30 (90) Tagen geholfen haben.",
    missing: (n) =>
      plural(n, {
        one: "Bei einer Person ist das noch keine 30 Tage her.",
        other: "Bei # Personen ist das noch keine 30 Tage her.",
      }),
  },
  survival: {
    name: "Wie lange nach dem neuen Job noch gegeben wird",
    after: (days) => `Nach ${days} Tagen`,
    still: ({ value, low, high, change }) =>
      rich`${bold(value)} geben noch (zwischen ${low} und ${high})${change}`,
    nobody: ({ value, change }) => rich`${bold(value)} geben noch${change}`,
    tooEarly: "noch zu früh",
    median: ({ days }) =>
      `Nach ${plural(days, { one: "# Tag", other: "# Tagen" })} ist die Hälfte verstummt.`,
    of: (n) => `Das sind ${number(n)} Mitglieder, die einen Job gefunden haben.`,
    definition:
      "Zeit vom neuen Job bis zur letzten Hilfe vor 60 Tagen ohne eine; die Gruppe zu verlassen gilt als verstummen. „Zwischen“ sagt, wo der wahre Anteil mit 95 % Sicherheit liegt (Kaplan-Meier, log-transformiert).",
    missing: (n) =>
      plural(n, {
        one: "Eine Person hat den Job seit weniger als 60 Tagen.",
        other: "# Personen haben den Job seit weniger als 60 Tagen.",
      }),
    picture: {
      title: "Wer nach dem neuen Job noch gibt",
      subtitle: ({ n, day: last }) => `${number(n)} Mitglieder mit neuem Job, Stand ${day(last)}`,
      axis: "Tage seit dem neuen Job",
      band: "95-%-Intervall",
      curve: "Anteil, der noch gibt",
      footnote: "Verstummt: 60 Tage ohne Hilfe, oder nicht mehr in der Gruppe.",
      alt: ({ subtitle, points }) =>
        `Eine fallende Kurve: wie viele Mitglieder nach dem neuen Job noch geben. ${subtitle}. ${points.join(". ")}.`,
    },
  },
  driveThrough: {
    name: "Nur mitgenommen",
    definition:
      "Von den Mitgliedern, denen dreimal oder öfter geholfen wurde, zuerst vor mindestens 60 Tagen: wie viele bisher nichts gegeben haben.",
    missing: (n) =>
      plural(n, {
        one: "Einer Person wurde vor weniger als 60 Tagen zum ersten Mal geholfen.",
        other: "# Personen wurde vor weniger als 60 Tagen zum ersten Mal geholfen.",
      }),
  },
  firstGive: {
    name: "Erste Hilfen",
    definition:
      "Von denen, die noch nie gegeben hatten: wie viele innerhalb von 14 Tagen nach der ersten Hilfe für sie selbst etwas gegeben haben.",
    missing: (n) =>
      plural(n, {
        one: "Bei einer Person laufen die 14 Tage noch.",
        other: "Bei # Personen laufen die 14 Tage noch.",
      }),
  },
  concentration: {
    name: "Auf wie vielen Schultern",
    gini: "Ungleichheit",
    half: "Die Hälfte aller Hilfen kam von",
    people: (n) => plural(n, { one: "einer Person", other: "# Personen" }),
    few: "weniger als fünf Personen",
    definition:
      "Ungleichheit (Gini) ist 0, wenn alle gleich viel geben, und nahe 1, wenn eine Person alles gibt. Alle zählen, die in der Gruppe waren, auch wer nichts gegeben hat.",
    missing: (n) =>
      plural(n, {
        one: "Eine Hilfe wartet auf Bestätigung.",
        other: "# Hilfen warten auf Bestätigung.",
      }),
  },
  asking: {
    name: "Bitten",
    newcomersName: "Bitten von Neuen",
    reply: "Erste nützliche Antwort",
    replyValue: ({ median, p90, change }) =>
      rich`bei der Hälfte innerhalb von ${bold(median)}, bei neun von zehn innerhalb von ${bold(p90)}${change}`,
    within48: "Innerhalb von 48 Stunden beantwortet",
    never: "Nie beantwortet",
    definition:
      "Nützlich ist, was die fragende Person so nennt oder was zu bestätigter Hilfe wurde. Die Zeiten gelten für Bitten mit so einer Antwort (Perzentile interpoliert), die 48 Stunden für Bitten, die mindestens so alt sind, „nie“ für beantwortete oder beendete.",
    newcomersDefinition: "Dasselbe für Bitten, die jemand in den ersten zwei Wochen gestellt hat.",
    missing: (n) =>
      plural(n, {
        one: "Eine Bitte ist noch offen, ohne nützliche Antwort.",
        other: "# Bitten sind noch offen, ohne nützliche Antwort.",
      }),
  },
  warm: {
    name: "Warme Empfehlungen",
    warm: "Warm",
    confirmed: "Bestätigt",
    definition:
      "Warm heißt: Die genannte Person wusste, dass ein Anruf kommt, oder es wurde mehr daraus. Daneben: wie viele der eingetragenen Empfehlungen bestätigt wurden.",
    missing: (n) =>
      plural(n, {
        one: "Eine Empfehlung wartet auf Antwort.",
        other: "# Empfehlungen warten auf Antwort.",
      }),
  },
  meetings: {
    name: "Haben sie sich getroffen?",
    definition:
      "Von den Paaren aus Runden und Vorstellungen, die es mir gesagt haben: wie viele sich getroffen haben.",
    missing: (n) =>
      plural(n, {
        one: "Ein Paar hat weder Ja noch Nein gesagt; das gilt nie als Nein.",
        other: "# Paare haben weder Ja noch Nein gesagt; das gilt nie als Nein.",
      }),
  },
  mutualTrade: {
    name: "Hin und her zwischen zweien",
    definition:
      "Zu wie vielen Hilfen es zwischen denselben zwei Personen innerhalb von 14 Tagen eine zurück gibt. Etwas davon ist natürlich; viel davon kann heißen, dass zwei sich gegenseitig eintragen.",
    missing: (n) =>
      plural(n, {
        one: "Eine Hilfe wartet auf Bestätigung.",
        other: "# Hilfen warten auf Bestätigung.",
      }),
  },
  nudgedDays: (n) => `${number(n)} Tagen`,
  nudgeEffect: {
    name: "Was Anstupser bewirken",
    acted: "Binnen 24 Stunden getan, mit Anstupser",
    anyway: "Ohne",
    difference: {
      name: "Unterschied",
      value: ({ difference, low, high }) =>
        rich`${bold(points(difference))} (zwischen ${points(low)} und ${points(high)})`,
    },
    mutes: "Abgestellt oder pausiert",
    perHundred: (value, n) => rich`${bold(number(value, 1))} je 100 von ${number(n)} Anstupsern`,
    definition:
      "Ein Tag von zehn bleibt per Los ohne Anstupser, in Gruppen, in denen zehn oder mehr sie eingeschaltet haben; Zusagen, gewählte Erinnerungen und Vorstellungen kommen immer. „Zwischen“: Dort liegt der wahre Unterschied mit 95 % Sicherheit (Score-Intervall nach Newcombe).",
  },
  columns: {
    day: "Tag",
    figure: "Zahl",
    value: "Wert",
    low: "95 % unten",
    high: "95 % oben",
    n: "Von wie vielen",
    missing: "Noch nicht gezählt",
  },
  rows: {
    afterLanding30: "Geben nach dem neuen Job, 30 Tage (Anteil)",
    afterLanding90: "Geben nach dem neuen Job, 90 Tage (Anteil)",
    survival: (days) => `Gibt ${days} Tage nach dem neuen Job noch (Anteil)`,
    driveThrough: "Nur mitgenommen (Anteil)",
    firstGive: "Erste Hilfe innerhalb von 14 Tagen (Anteil)",
    gini: "Ungleichheit der Hilfen (Gini)",
    half: "Kleinste Zahl von Personen mit der Hälfte aller Hilfen",
    replyMedian: "Median der Zeit bis zur ersten nützlichen Antwort (Stunden)",
    replyP90: "90. Perzentil der Zeit bis zur ersten nützlichen Antwort (Stunden)",
    within48: "Bitten, innerhalb von 48 Stunden beantwortet (Anteil)",
    neverAnswered: "Bitten, nie beantwortet (Anteil)",
    newcomers: (row) => `${row}, Neue`,
    warm: "Warme Empfehlungen (Anteil)",
    confirmed: "Bestätigte Empfehlungen (Anteil)",
    meetings: "Paare, die sich getroffen haben (Anteil)",
    mutualTrade: "Hilfen in Schleifen zwischen zweien (Anteil)",
    nudged: "Binnen 24 Stunden getan, mit Anstupser (Anteil)",
    notNudged: "Binnen 24 Stunden getan, per Los ohne (Anteil)",
    nudgeDifference: "Unterschied durch Anstupser (Anteil)",
    mutes: "Abgestellt oder pausiert, je 100 Anstupser",
  },
};
