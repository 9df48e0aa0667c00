import type * as en from "../en/install.ts";

/** Die Seiten, auf denen ein Slack-Workspace Kith hinzufügt. */
export const install: typeof en.install = {
  title: "Kith zu Slack hinzufügen",
  intro: [
    "Kith hilft Menschen in einer Gruppe für die Jobsuche, in Verbindung zu bleiben: Es merkt sich einen Kaffee, sagt, wann ein Dank fällig ist, und bringt zwei Menschen zusammen, sobald beide Ja gesagt haben.",
    "Was Menschen einander schreiben, liest es nie. Es sieht, was ihm jemand mit einem Befehl, einem Knopf oder einem Formular sagt.",
  ],
  asksFor: "Worum es bittet, und warum",
  permissions: ({ prefix }) => [
    {
      term: "Befehle hinzufügen",
      meaning: `damit /${prefix}met, /${prefix}todo und die anderen gehen`,
    },
    {
      term: "Nachrichten senden",
      meaning: "Antworten, und einen Anstupser, wenn jemand einen möchte",
    },
    {
      term: "Namen und Zeitzonen sehen",
      meaning: "um alle beim Namen zu nennen und niemandem nachts zu schreiben",
    },
    {
      term: "Sehen, welche Kanäle es gibt",
      meaning:
        "damit jemand von der Organisation einen für den Wochenüberblick wählen kann; nicht, was darin steht",
    },
    {
      term: "Gruppennachrichten beginnen",
      meaning: "um zwei Menschen zusammenzubringen, nachdem beide Ja gesagt haben",
    },
    {
      term: "Dateien hochladen",
      meaning: "Bilder einer Bestenliste und einen Kalendereintrag für ein Treffen",
    },
    {
      term: "Dateien lesen (freiwillig)",
      meaning:
        "die Datei, die jemand in einem Formular wählt, um eigene Kontakte zu holen, und keine andere",
    },
  ],
  start: "Weiter in Slack",
  note: "Du kannst Kith jederzeit in Slack unter Apps entfernen. Sein Zugang endet sofort, und was es aufbewahrt hat, wird 30 Tage später gelöscht.",
  doneTitle: "Kith ist in deinem Workspace",
  done: ({ workspace }) =>
    workspace === undefined
      ? "Es hat geklappt. Niemandem wurde geschrieben."
      : `Es hat geklappt: Kith ist in ${workspace}. Niemandem wurde geschrieben.`,
  nextTitle: "Was du jetzt tun kannst",
  next: ({ prefix }) => [
    {
      term: `/${prefix}kith`,
      meaning: "in irgendeinem Kanal: deine eigene Seite, nur für dich zu sehen",
    },
    {
      term: `/${prefix}group setup`,
      meaning:
        "wählt Kanal, Zeitzone und Wochenüberblick der Gruppe, wenn du den Workspace verwaltest",
    },
    { term: `/${prefix}met Ana Silva`, meaning: "hält dein erstes Gespräch fest" },
  ],
  open: "Kith in Slack öffnen",
  again: "Zurück zum Anfang",
  problems: {
    denied: {
      title: "Nichts wurde installiert",
      text: "Du hast in Slack Nein gesagt, und das ist in Ordnung. Falls du es dir anders überlegst oder erst jemanden fragen musst: Diese Seite bleibt, wo sie ist.",
    },
    forged: {
      title: "Dieser Link gehört zu einem anderen Browser",
      text: "Eine Installation muss in dem Browser enden, in dem sie begann. Beginne hier noch einmal, und erlaube Cookies für diese Seite, falls sie ausgeschaltet sind.",
    },
    expired: {
      title: "Das hat etwas zu lange gedauert",
      text: "Zur Sicherheit muss eine Installation innerhalb von zehn Minuten fertig werden. Nichts wurde installiert; beginne noch einmal, wenn du so weit bist.",
    },
    used: {
      title: "Dieser Link wurde schon benutzt",
      text: "Wenn Kith schon in deinem Workspace ist, ist alles gut. Sonst beginne noch einmal.",
    },
    organisation: {
      title: "Ein Workspace nach dem anderen",
      text: "Kith arbeitet in einzelnen Workspaces, nicht in einer ganzen Enterprise-Organisation auf einmal, weil die Aufzeichnungen jeder Gruppe getrennt bleiben. Nichts wurde installiert. Beginne noch einmal und wähle in Slack einen Workspace.",
    },
    "no-answer": {
      title: "Slack hat nicht geantwortet",
      text: "Nichts wurde installiert. Bitte versuche es in einer Minute noch einmal.",
    },
    misconfigured: {
      title: "Dieses Kith ist noch nicht für Slack eingerichtet",
      text: "Nichts wurde installiert. Wer dieses Kith betreibt, findet den Grund im Protokoll; bitte sag dort Bescheid.",
    },
  },
  notInstalled: ({ url }) =>
    `Kith ist in diesem Workspace nicht installiert. Wer Apps hinzufügen darf, kann es hier tun: ${url}`,
};
