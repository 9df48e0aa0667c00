/**
 * Every colour of a picture. Pictures bring their own paper, so that they read alike in light and dark themes.
 */
export const palette = {
  paper: "#fbf9f5",
  /** Bands and plates that lie on the paper. */
  plate: "#f1ede4",
  rule: "#ddd6c8",
  ink: "#22303c",
  muted: "#5a6672",
  accent: "#0b6e69",
  /** What lies behind the accent. */
  tint: "#cfe4df",
  /** Words on the accent. */
  onAccent: "#ffffff",
  warm: "#a85510",
  faint: "#7d8790",
} as const;

export type Ink = keyof typeof palette;

/** Which words stand on what: each pair has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). */
export const wordsOn = [
  ["ink", "paper"],
  ["ink", "plate"],
  ["muted", "paper"],
  ["muted", "plate"],
  ["accent", "paper"],
  ["onAccent", "accent"],
] as const satisfies readonly (readonly [Ink, Ink])[];

/** Marks that have to be told from what they lie on: at least 3 (WCAG 2.2, 1.4.11). */
export const marksOn = [
  ["accent", "plate"],
  ["accent", "tint"],
  ["warm", "plate"],
  ["faint", "plate"],
  ["accent", "paper"],
  ["warm", "paper"],
  ["faint", "paper"],
] as const satisfies readonly (readonly [Ink, Ink])[];
