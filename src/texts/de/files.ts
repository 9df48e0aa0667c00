import type * as en from "../en/files.ts";

export const files: typeof en.files = {
  sentDirectly: "Ich habe sie dir als Direktnachricht geschickt.",
  notSent:
    "Gerade konnte ich sie dir nicht schicken. Bitte versuch es in ein paar Minuten noch einmal.",
  notKept: "Dateien bewahre ich nicht auf. Bitte wähle deine im Formular noch einmal aus.",
  giveAgain: "Bitte wähle deine Datei noch einmal: Dateien bewahre ich nicht auf.",
  paste:
    "Kopiere den Text deiner Datei in dieses Feld. Höchstens {limit} Zeichen passen hinein; eine längere Datei geht in Teilen.",
};
