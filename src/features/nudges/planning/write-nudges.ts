import { enqueueAll, type OutboxItem } from "#core/outbox/outbox.ts";
import { laneOf } from "#core/outbox/lane.ts";
import { actAs, actAsComposer } from "#db/transactions/act-as.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { newId, nudges } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { idsIn, practiceNamed, readSubjects, thingOf } from "#features/playbook/index.ts";
import type { PracticeSubject } from "#texts/practice-texts.ts";
import { fold, type Fold, readHeld, settleFolded } from "../letters/fold-letters.ts";
import { nudgeLetter } from "../nudge-letter.ts";
import { claimMembers, giveBackDays, moveOn, takeDays } from "./claim.ts";
import type { Considered, PlannedNudge } from "./consider.ts";
import type { Address } from "./due-member.ts";

/** One whose nudge is decided, and where it goes. */
type Decided = Considered & { readonly nudge: PlannedNudge };

/**
 * Settles a batch in one transaction: whoever else plans at the same moment gets what is left, and a crash leaves all
 * as it was. Each that is still to be settled takes its person's day, and their nudge goes into the outbox with what
 * was held back for them; or, where the day was drawn, it is only noted. Returns how many were sent.
 */
export function writeNudges(db: Db, batch: readonly Considered[], now: Date): Promise<number> {
  return inSystem(db, async (tx) => {
    const own = await claimMembers(tx, batch);
    const won = (await takeDays(tx, own.filter(isDecided))).filter(isDecided);
    const [without, going] = split(won, ({ nudge }) => nudge.isHeldOut);
    const spoken = await openSubjects(tx, going);
    await giveBackDays(
      tx,
      going.filter((one) => !spoken.has(one)),
    );
    const held = await readHeld(
      tx,
      [...spoken.keys()].map(({ member }) => member),
      now,
    );
    const written = [...spoken].map(([one, subject]) =>
      write(one, subject, held.get(one.member.memberId) ?? [], now),
    );
    const rows = [
      ...written.map(({ row }) => row),
      ...without.map((one) => rowOf(one, newId(), now)),
    ];
    if (rows.length > 0) await tx.insert(nudges).values(rows);
    await enqueueAll(
      { tx, now },
      written.map(({ item }) => item),
    );
    await settleFolded(
      tx,
      written.flatMap(({ folded }) => folded),
      now,
    );
    await moveOn(tx, own, new Set(written.map(({ memberId }) => memberId)));
    return written.length;
  });
}

const isDecided = (one: Considered): one is Decided => one.nudge !== undefined;

/** The words of each nudge, of all of them at once. Whose thing is gone by now is left out. */
async function openSubjects(
  tx: Tx,
  batch: readonly Decided[],
): Promise<ReadonlyMap<Decided, PracticeSubject>> {
  const spoken = new Map<Decided, PracticeSubject>();
  if (batch.length === 0) return spoken;
  const things = batch.map(({ member, nudge }) => ({ ...member, about: nudge.choice.about }));
  await actAsComposer(tx, things);
  const subjects = await readSubjects(tx, things);
  batch.forEach((one, place) => {
    const subject = subjects[place];
    if (subject !== undefined) spoken.set(one, subject);
  });
  await actAs(tx, "jobs");
  return spoken;
}

type Written = {
  readonly memberId: string;
  readonly row: typeof nudges.$inferInsert;
  readonly item: OutboxItem & { readonly groupId: string; readonly id: string };
  readonly folded: readonly Fold[];
};

function write(
  one: Decided,
  subject: PracticeSubject,
  held: Parameters<typeof fold>[1],
  now: Date,
): Written {
  const { member } = one;
  const id = newId();
  const outboxId = newId();
  const {
    message: alone,
    why,
    ...letter
  } = nudgeLetter({ id, ...one, ...one.nudge, subject, now });
  const { message, folded } = fold(alone, held, outboxId);
  const [address] = member.addresses;
  return {
    memberId: member.memberId,
    row: rowOf(one, id, now),
    item: {
      ...addressed(member, address),
      ...letter,
      id: outboxId,
      payload: { message, why },
      keepsQuiet: true,
    },
    folded,
  };
}

function addressed({ groupId, memberId }: Considered["member"], address: Address | undefined) {
  if (address === undefined) throw new Error("a nudge for nobody who can be reached");
  return {
    groupId,
    memberId,
    workspaceId: address.workspaceId,
    lane: laneOf(address.platform, address.workspace),
    target: { kind: "account", account: address.account } as const,
  };
}

function rowOf({ member, nudge }: Decided, id: string, now: Date) {
  const { choice, due, isMeasured, isHeldOut } = nudge;
  return {
    groupId: member.groupId,
    id,
    memberId: member.memberId,
    localDay: due.day,
    plannedAt: now,
    isMeasured,
    isHeldOut,
    practice: choice.practice,
    wording: choice.variant,
    thing: thingOf(choice.about),
    aboutIds: [...idsIn(choice.about)],
    answeredBy: [...(practiceNamed(choice.practice)?.answeredBy ?? [])],
    choice,
  };
}

function split<Item>(
  list: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [list.filter(isFirst), list.filter((item) => !isFirst(item))];
}
