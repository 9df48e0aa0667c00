import type { Finding } from "./fuzz-core.ts";

export type PayloadFigures = {
  readonly inputs: number;
  /** What became of the payloads. */
  readonly answers: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
};
