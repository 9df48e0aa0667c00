import { createHash } from "node:crypto";

/** The same number for the same text on every replica and every day, spread evenly: 0 to `below` - 1. */
export const steadyNumber = (text: string, below: number): number =>
  createHash("sha256").update(text).digest().readUInt32BE() % below;
