import type { Transcript } from "./transcript.ts";

/** An account id for a new person's name, not taken yet. */
export function newAccount(transcript: Transcript, name: string): string {
  const base =
    name
      .normalize("NFD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "")
      .slice(0, 20) || "guest";
  const taken = new Set(transcript.state().people.map((person) => person.account));
  let account = base;
  for (let count = 2; taken.has(account); count++) account = `${base}-${count}`;
  return account;
}
