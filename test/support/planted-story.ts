import { isNotNull } from "drizzle-orm";
import { nudgeSettings, roundPlans } from "#db/schema/index.ts";
import { readWords } from "#features/contacts/book/book.ts";
import { writePacked } from "#features/contacts/book/packed-book.ts";
import type { TestKith, TestPerson } from "./test-kith.ts";
import { allowMessages } from "./allow-messages.ts";
import { asMember } from "./as-member.ts";

/** Two members of one group. Every word that they typed, every name and the group's name hold `token`. */
export type PlantedGroup = {
  readonly token: string;
  readonly workspace: string;
  readonly maya: TestPerson;
  readonly ben: TestPerson;
};

/**
 * What Maya types, one line a command: each option that takes free text has the token in it. Options that cannot take
 * it are refused, and then what was typed waits in a draft.
 */
export const plantedLines = (token: string, ben: string): readonly string[] => [
  `/goal text:"learn ${token} goal" employers:"${token} Employer; Other ${token}"`,
  `/contact add name:"Ana ${token}" company:"${token} Works" role:"${token} role" tie:weak circle:"${token} circle" referred-by:"Rita ${token}" last-spoke:"last week" notes:"${token} notes"`,
  `/contact add circle:"hidden ${token}"`,
  `/contact add name:"Nora ${token}" last-spoke:"${token}"`,
  `/contact edit contact:"Ana ${token}" last-spoke:"${token}"`,
  `/contact edit contact:"Ana ${token}" name:"Ana ${token}" company:"New ${token}" role:"chief ${token}" circle:"club ${token}" referred-by:"Rolf ${token}" notes:"more ${token}"`,
  `/met who:"Ana ${token}; Carl ${token} at ${token} Inc; ${ben}" company:"${token} Corp" how:coffee minutes:30 names:"Lee ${token} at ${token} Ltd" promise:"${token} promise" notes:"${token} meeting"`,
  `/met who:"Olga ${token}" when:"${token}" minutes:"${token}" promise:"lost ${token}"`,
  `/contact list search:"${token}"`,
  `/contact show contact:"Ana ${token}"`,
  `/contact show contact:"Nobody ${token}"`,
  `/contact forget contact:"Lee ${token}"`,
  `/reach contact:"Ana ${token}"`,
  `/reach contact:"Ana ${token}" state:"${token}"`,
  `/reach contact:"Nobody ${token}" state:sent`,
  `/reach`,
  `/gave to:${ben} kind:referral warmth:name name:"Dana ${token} at ${token} Plc" company:"${token} Plc" note:"${token} note"`,
  `/gave to:"${token}" kind:"${token}"`,
  `/gave to:${ben} kind:advice ask:"${token} ask"`,
  `/thanks to:${ben} for:"${token} kindness"`,
  `/thanks to:${ben} for:"${token} help" kind:advice`,
  `/thanks to:"${token}" for:"${token}" kind:"${token}" public:"${token}"`,
  `/intro to:${ben} reason:"You both know ${token} and should meet about it"`,
  `/intro to:"${token}" who:"${token}" reason:"${token} again, refused because nobody is named so"`,
  `/contact match setting:on`,
  `/contact match setting:"${token}"`,
  `/knows company:"${token} Works"`,
  `/knows company:"https://jobs.lever.co/${token}/1"`,
  `/nudges set hour:9 days:weekdays`,
  `/nudges set hour:"${token}" days:"${token}" time-zone:"${token}" day-off:"${token}"`,
  `/nudges pause until:"${token}"`,
  `/kith command:"help ${token}"`,
  `/kith command:"met Ana ${token}"`,
  `/ask new text:"${token}" kind:"${token}" by:"${token}"`,
  `/ask new text:"Ten minutes about ${token}" why:"${token} cause" company:"${token} Corp" by:"${token}"`,
  `/contact import file:"First Name,Last Name ${token}"`,
  `/landed role:"${token}" company:"${token}" credit:"${token}" when:"${token}" share:"${token}"`,
  `/ask close ask:"nothing ${token}"`,
  `/offer new text:"Calls about ${token}" kind:call monthly:2`,
  `/offer new text:"${token}" monthly:"${token}"`,
  `/offer withdraw offer:"nothing ${token}"`,
  `/offer list`,
  `/ask list`,
  `/ask list mine:yes`,
  `/todo`,
  `/checkup`,
  `/week`,
  `/board`,
  `/round join`,
  `/round pause until:"${token}"`,
  `/round status`,
  `/pulse period:year`,
  `/pulse period:"${token}"`,
  `/group setup`,
  `/group import file:"Member,Language ${token}"`,
  `/group export`,
  `/privacy show`,
  `/privacy export`,
  `/privacy erase`,
  `/privacy board setting:"${token}"`,
  `/kith`,
];

/** Lets Maya type all that in a group of her and Ben, and Ben get her messages. */
export async function plantGroup(
  kith: TestKith,
  group: { readonly workspace: string; readonly token: string },
): Promise<PlantedGroup> {
  const { workspace, token } = group;
  const options = { workspace, groupName: `The ${token} Club` };
  const maya = kith.person(`u1-${workspace}`, { ...options, displayName: `Maya ${token}` });
  const ben = kith.person(`u2-${workspace}`, { ...options, displayName: `Ben ${token}` });
  await allowMessages(kith, maya, ben);
  for (const line of plantedLines(token, ben.mention)) await maya.type(line);
  await maya.type(`/met who:"Ana ${token}"`);
  await maya.press("Add Details");
  await maya.submit({ company: `${token} Group`, minutes: "20", notes: `later ${token}` });
  await maya.press("Add Names or a Promise");
  await maya.submit({ names: `Omar ${token} at Late ${token}`, promise: `late promise ${token}` });
  await maya.type(`/contact show "Ana ${token}"`);
  await maya.press("Details");
  await maya.submit({ cadence: "5", notes: `more ${token} details` });
  await maya.press("E-mail and Phone");
  await maya.submit({
    email: `${token}@mail.test`,
    phone: `030 ${token}`,
    link: `https://${token}.test`,
  });
  await maya.type(`/contact add name:"Paul ${token}" company:"${token} Mill"`);
  await maya.type(`/contact add name:"Paul ${token}" company:"${token} Dam"`);
  await maya.type(`/contact edit contact:"Paul ${token} at ${token} Dam"`);
  await maya.submit({ company: `${token} Mill` });
  await maya.press("Merge");
  await maya.press("Keep Both");
  await maya.pressRef({ name: "inventory", args: [] });
  await maya.press("Name Five");
  await maya.submit({ first: `Aunt ${token} at ${token} Bakery` });
  await maya.type(`/reach contact:"Rita ${token}"`);
  await maya.press("Write It");
  await maya.submit({
    way: "letter",
    learn: `${token} lessons`,
    why: `${token} reason`,
    referrer: `Rolf ${token}`,
    offer: `${token} offer`,
  });
  await maya.press("Check My Own Letter");
  await maya.submit({ letter: `A letter about ${token}` });
  await maya.type(
    `/ask new text:"15 minutes with somebody who knows ${token}" why:"${token} why" company:"${token} Corp" kind:advice by:"next Friday"`,
  );
  await maya.press("Ask the Channel");
  await ben.press("I Can Help");
  await ben.submit({ note: `${token} line` });
  await maya.type(
    `/landed role:"${token} duty" company:"${token} Harbour" when:yesterday credit:${ben.mention}`,
  );
  await maya.choose([`Ana ${token}, through Rolf ${token}`]);
  await maya.press("Thank Them");
  await maya.press("Promise Calls");
  await maya.submit({ calls: "2", kinds: token });
  await maya.submit({ calls: "2", kinds: "advice" });
  await maya.type(`/week`);
  await maya.press("Note My Hours");
  await maya.submit({ people: "7", postings: "2" });
  await maya.press("Plan One Thing");
  await maya.submit({ what: `${token} plan`, day: "tomorrow", time: "9:00" });
  await maya.press("Pause Streak");
  const rows = `Ida,${token},ida@${token}.test,${token} Port\nOtto,${token},,${token} Quay\n`;
  const bytes = Buffer.from(`First Name,Last Name,Email Address,Company\n${rows}`);
  const file = { kind: "file", name: `${token}.csv`, bytes } as const;
  await maya.type("/contact import", { file });
  await maya.press("Keep E-Mails and Phones Too");
  await maya.press("Keep All 2");
  // The second one stays unsettled, with somebody ticked.
  await maya.type("/contact import", { file });
  await maya.press("Search");
  await maya.submit({ search: `otto ${token}` });
  await maya.choose([`Otto ${token} at ${token} Quay`]);
  const organiser = kith.person(`u3-${workspace}`, { ...options, isAdmin: true });
  await plantPath(maya, ben, token);
  await setUpGroup(organiser, ben);
  await importSettings(organiser, ben, token);
  await makeRound(kith, { organiser, ben, token });
  await ben.press("Yes, Introduce Us");
  await organiser.type(
    `/intro to:${ben.mention} who:${maya.mention} reason:"Both of you know ${token} well"`,
  );
  await maya.pressRef({ name: "blocks", args: [] });
  await maya.press("Never Pair Me With…");
  await maya.submit({ who: organiser.mention });
  await plantReminder(kith, maya);
  // A book of a handful is not packed by itself.
  await asMember(kith, maya.account, async (ctx) => writePacked(ctx, await readWords(ctx)));
  return { token, workspace, maya, ben };
}

/** A nudge is due at once, and Maya chooses a time for it. */
async function plantReminder(kith: TestKith, maya: TestPerson): Promise<void> {
  await maya.type("/nudges set hour:9 days:daily");
  await maya.type("/nudges on");
  const twoHoursAgo = new Date(kith.now().getTime() - 2 * 3_600_000);
  await kith.database.db
    .update(nudgeSettings)
    .set({ nextAt: twoHoursAgo })
    .where(isNotNull(nudgeSettings.nextAt));
  await kith.runJob("plan-nudges");
  await maya.press("Tomorrow at 09:00");
}

/** A round of the two, which is due at once. */
async function makeRound(
  kith: TestKith,
  {
    organiser,
    ben,
    token,
  }: { readonly organiser: TestPerson; readonly ben: TestPerson; readonly token: string },
): Promise<void> {
  await organiser.type("/group setup");
  await organiser.press("Start Rounds");
  await organiser.submit({
    cadence: "weekly",
    day: "friday",
    size: "pairs",
    theme: `${token} theme`,
  });
  await ben.type("/round join");
  const { db } = kith.database;
  await db.update(roundPlans).set({ nextAt: kith.now() }).where(isNotNull(roundPlans.nextAt));
  await kith.runJob("make-rounds");
}

/** Maya asks around for two ways; Ben knows somebody at one, and passes on who it is. */
async function plantPath(maya: TestPerson, ben: TestPerson, token: string): Promise<void> {
  await maya.type("/contact match on");
  await maya.press("Where I Work");
  await maya.submit({ employer: `${token} Office` });
  await ben.type("/contact match on");
  await ben.type(`/contact add name:"Piet ${token}" company:"${token} Door"`);
  for (const company of [`${token} Door`, `${token} Gate`]) {
    await maya.type(`/knows company:"${company}"`);
    await maya.press("Ask Quietly");
    await maya.submit({ reason: `I want to learn about ${token}`, offer: `${token} notes` });
  }
  await ben.press("I’ll Call Ahead");
  await ben.press("They Said Yes");
  await ben.submit({ name: `Piet ${token}`, role: `${token} keeper`, way: `piet@${token}.test` });
}

/** The organiser chooses everything that there is to choose. */
async function setUpGroup(organiser: TestPerson, ben: TestPerson): Promise<void> {
  await organiser.type("/group setup");
  await organiser.press("This Channel");
  await organiser.press("Time and Week");
  await organiser.submit({ "time-zone": "London" });
  await organiser.press("Weekly Digest");
  await organiser.submit({ day: "friday", hour: "9" });
  await organiser.press("Employer Names");
  await organiser.press("Add Names");
  await organiser.submit({ names: "Facebook = Meta" });
  await organiser.type("/group setup");
  await organiser.press("Organisers");
  await organiser.submit({ add: ben.mention });
}

/** A table of settings waits to be applied, with a name in it that is nobody's. */
async function importSettings(
  organiser: TestPerson,
  ben: TestPerson,
  token: string,
): Promise<void> {
  const rows = `${ben.mention},de\nZoe ${token},es\n`;
  const bytes = Buffer.from(`Member,Language\n${rows}`);
  await organiser.type("/group import", { file: { kind: "file", name: `${token}.csv`, bytes } });
}
