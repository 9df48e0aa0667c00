import { and, eq, inArray, isNotNull, like, ne } from "drizzle-orm";
import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { packId, unpackId } from "#core/action-args.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import {
  gives,
  introductions,
  meetingPeople,
  meetings,
  members,
  nudgeSettings,
  outbox,
  tasks,
} from "#db/schema/index.ts";
import type { Stored } from "./fake-platform.ts";
import type { World } from "./world.ts";

export type Fail = (what: string) => void;

/** What a message is, such as `give-asked`: the start of its key, without the ids. */
const kindOf = ({ dedupeKey }: { readonly dedupeKey: string }): string =>
  dedupeKey.split(":")[0] ?? "";

/** What must hold at the moment when somebody gets a message. Returns what it is. */
export async function checkStored(db: Db, stored: Stored, fail: Fail): Promise<string> {
  const [row] = await db
    .select()
    .from(outbox)
    .where(eq(outbox.id, unpackId(stored.key) ?? ""));
  if (row === undefined) {
    fail("a message that nobody queued");
    return "nothing";
  }
  await checkConsent(db, stored, row, fail);
  return kindOf(row);
}

async function checkConsent(
  db: Db,
  stored: Stored,
  row: typeof outbox.$inferSelect,
  fail: Fail,
): Promise<void> {
  const { memberId } = row;
  if (memberId === null) return;
  const [found] = await db
    .select({ member: members, nudges: nudgeSettings })
    .from(members)
    .leftJoin(
      nudgeSettings,
      and(eq(nudgeSettings.groupId, members.groupId), eq(nudgeSettings.memberId, members.id)),
    )
    .where(and(eq(members.groupId, row.groupId), eq(members.id, memberId)));
  if (found === undefined) return fail("a message for nobody");
  // A time that somebody chose themselves; and how to reach somebody whom they asked, or agreed, to be put in touch
  // with, where no conversation could be opened.
  if (["reminder", "introduction-conversation"].includes(kindOf(row))) return;
  if (kindOf(row) !== "nudge") {
    if (found.member.directMessages !== "yes") fail(`${kindOf(row)}: written without consent`);
    return;
  }
  const { nudges, member } = found;
  const zone = member.timeZone ?? "UTC";
  const { hour } = timeIn(stored.at, zone);
  const day = dayIn(stored.at, zone);
  if (nudges?.isOn !== true) fail("a nudge after the stop");
  if (hour < 8 || hour >= 21) fail(`a nudge at ${hour} o'clock`);
  if (nudges?.days.includes(weekdayOf(day)) !== true) fail(`a nudge on weekday ${weekdayOf(day)}`);
  if ((nudges?.pausedUntil ?? day) > day) fail("a nudge in a pause");
}

type Told = World["told"];

/** Whether nothing is on its way any more. */
export async function isAtRest(db: Db): Promise<boolean> {
  const [open] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(inArray(outbox.state, ["held", "queued", "sending"]))
    .limit(1);
  return open === undefined;
}

/** Whether exactly one message is on its way, and goes to one person. */
export async function isOneLetterDue(db: Db, now: Date): Promise<boolean> {
  const [only, ...more] = await db
    .select({ target: outbox.target, runAt: outbox.runAt })
    .from(outbox)
    .where(inArray(outbox.state, ["queued", "sending"]));
  return only?.target.kind === "account" && only.runAt <= now && more.length === 0;
}

/** What must hold once everything has come to rest. */
export async function checkAtRest(world: World): Promise<void> {
  const { told, fail, platform } = world;
  const { db } = world.database.oracle;
  await checkMeetings(db, told, fail);
  await checkLetters(db, platform.stored, told, fail);
  await checkAgreements(db, told, fail);
  await checkNudgesPerDay(db, world);
}

async function checkMeetings(db: Db, told: Told, fail: Fail): Promise<void> {
  const held = await db.select().from(meetings);
  const people = await db.select().from(meetingPeople);
  const list = await db.select().from(tasks);
  const ids = new Set(held.map((meeting) => meeting.id));
  for (const [id, account] of told.meetings) {
    if (!ids.has(id) && !told.forgetful.has(account)) fail("a logged meeting is lost");
  }
  for (const meeting of held) {
    const account = told.meetings.get(meeting.id);
    if (account === undefined) fail("a meeting that nobody was told of");
    if (account === undefined || told.forgetful.has(account)) continue;
    const there = people.filter((person) => person.meetingId === meeting.id);
    if (there.length === 0) fail("a meeting without people");
    for (const person of there) {
      for (const kind of ["thank-you", "follow-up"] as const) {
        const about = list.filter(
          (task) =>
            task.kind === kind &&
            task.ownerId === meeting.ownerId &&
            task.contactId === person.contactId &&
            task.memberId === person.memberId,
        );
        if (about.length === 0) fail(`a meeting without its ${kind}`);
        if (about.filter((task) => task.state === "open").length > 1) fail(`two open ${kind}s`);
      }
    }
  }
}

async function checkLetters(
  db: Db,
  stored: readonly Stored[],
  { wantedAgain }: Told,
  fail: Fail,
): Promise<void> {
  for (const row of await db.select().from(outbox)) {
    const key = packId(row.id);
    const times = stored.filter((entry) => entry.key === key).length;
    const label = kindOf(row);
    if (times > 1 + wantedAgain.filter((wanted) => wanted === key).length)
      fail(`${label} was delivered ${times} times`);
    switch (row.state) {
      case "held":
      case "queued":
      case "sending":
        fail(`${label} is still ${row.state}`);
        break;
      case "sent":
        if (times === 0 && row.target.kind !== "conversation") fail(`${label} was lost`);
        break;
      case "folded":
      case "unreachable":
      case "uncertain":
      case "dropped":
        break;
    }
  }
}

async function checkAgreements(db: Db, told: Told, fail: Fail): Promise<void> {
  const given = await db.select().from(gives);
  const ids = new Set(given.map((give) => give.id));
  for (const id of told.gives) if (!ids.has(id)) fail("a logged give is lost");
  // What its receiver reports, or a call that was promised, is answered without a button for its details.
  const typed = given.filter((give) => give.reportedBy === "giver" && give.askId === null);
  if (typed.length > told.gives.size) fail("a give that nobody was told of");
  for (const give of given) {
    if ((give.state === "pending") !== (give.settledAt === null)) fail(`a give half ${give.state}`);
  }
  const opened = await db
    .select()
    .from(outbox)
    .where(like(outbox.dedupeKey, "introduction-conversation:%"));
  const erased = new Set(
    (
      await db.select({ id: members.id }).from(members).where(isNotNull(members.pseudonymSince))
    ).map(({ id }) => id),
  );
  for (const row of await db.select().from(introductions)) {
    const mine = opened.filter((one) => one.dedupeKey.endsWith(row.id));
    const bothAgreed = row.firstAnswer === "yes" && row.secondAnswer === "yes";
    // With one of them erased it is forgotten, opened or still waiting for the morning.
    const isForgotten = [row.firstId, row.secondId].some((id) => erased.has(id));
    if (!isForgotten && mine.length !== (row.state === "agreed" ? 1 : 0)) {
      fail(`${mine.length} conversations for an introduction that is ${row.state}`);
    }
    // The other way round a block may stand between them.
    if (row.state === "agreed" && !bothAgreed) fail("put together without both of them");
  }
  const lost = await db.select().from(outbox).where(ne(outbox.state, "sent"));
  for (const row of lost) if (row.settledAt === null) fail("a letter without its end");
}

async function checkNudgesPerDay(db: Db, { platform, people, fail }: World): Promise<void> {
  const rows = await db.select().from(outbox);
  const nudges = new Set(
    rows.filter((row) => kindOf(row) === "nudge").map((row) => packId(row.id)),
  );
  const days = new Set<string>();
  for (const { key, accounts: to, at } of platform.stored) {
    const [account = ""] = to;
    if (!nudges.has(key)) continue;
    const day = `${account} ${dayIn(at, people.find((person) => person.account === account)?.timeZone ?? "UTC")}`;
    if (days.has(day)) fail(`two nudges for ${day}`);
    days.add(day);
  }
}
