import type { TestKith, TestPerson } from "./test-kith.ts";

/** A group on Slack and one on Discord, each with an organiser and a member. */
export type TwoSides = {
  readonly ada: TestPerson;
  readonly sam: TestPerson;
  readonly bela: TestPerson;
  readonly dora: TestPerson;
};

const SLACK = { platform: "slack", workspace: "T1", groupName: "Harbour Job Club" } as const;
const DISCORD = { platform: "discord", workspace: "9001", groupName: "Harbour Online" } as const;

/** Somebody on Slack's side. */
export const onSlack = (kith: TestKith, name: string): TestPerson => kith.person(name, SLACK);

/** Somebody on Discord's side. */
export const onDiscord = (kith: TestKith, name: string): TestPerson => kith.person(name, DISCORD);

/** Ada organises on Slack, where Sam is; Bela on Discord, where Dora is. All agreed to messages. */
export async function createTwoSides(kith: TestKith): Promise<TwoSides> {
  const people = {
    ada: kith.person("ada", { ...SLACK, isAdmin: true }),
    sam: onSlack(kith, "sam"),
    bela: kith.person("bela", { ...DISCORD, isAdmin: true }),
    dora: onDiscord(kith, "dora"),
  };
  for (const person of Object.values(people)) {
    await person.type("/kith");
    await person.press("Allow Messages");
  }
  return people;
}

/** The code in an answer. */
export function codeIn(text: string): string {
  const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text)?.[0];
  if (code === undefined) throw new Error(`no code in: ${text}`);
  return code;
}

/** Shown on Slack, typed on Discord, and done. */
export async function linkSides(kith: TestKith, { ada, bela }: TwoSides): Promise<void> {
  await ada.type("/group setup");
  const code = codeIn((await ada.press("Link Another Workspace")).text);
  await bela.type("/group setup");
  await bela.press("Enter a Code");
  await bela.submit({ code });
  await kith.runJob("settle-links");
}

/** One person's two accounts: shown by the first, typed by the second. */
export async function linkAccounts(
  kith: TestKith,
  first: TestPerson,
  second: TestPerson,
): Promise<void> {
  await first.type("/kith");
  const code = codeIn((await first.press("Link My Other Account")).text);
  await second.type("/kith");
  await second.press("Enter a Code");
  await second.submit({ code });
  await kith.runJob("settle-links");
}

/** Asked for and confirmed by one organiser. */
export async function unlinkSides(kith: TestKith, organiser: TestPerson): Promise<void> {
  await organiser.type("/group setup");
  await organiser.press("Unlink");
  await organiser.press("Unlink the Groups");
  await kith.runJob("settle-links");
}
