import type { Practice, PracticeName } from "./practice.ts";
import { PRACTICES } from "./practices/index.ts";

const byName = new Map(PRACTICES.map((practice) => [practice.name, practice]));

/** A practice by its name. */
export function findPractice(name: PracticeName): Practice {
  const practice = byName.get(name);
  if (practice === undefined) throw new Error(`the playbook has words but no practice: ${name}`);
  return practice;
}

/** The practice of a name that was kept; undefined when it is gone from the playbook since. */
export const practiceNamed = (name: string): Practice | undefined =>
  PRACTICES.find((practice) => practice.name === name);
