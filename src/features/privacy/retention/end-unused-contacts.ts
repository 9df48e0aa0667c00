import { and, count, eq, isNull, lte, max, or } from "drizzle-orm";
import { addDays, dayIn } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { accounts, contacts, members } from "#db/schema/index.ts";
import { inPlanner, inSystem } from "#db/transactions/tenant.ts";
import { contactsEndMessage } from "./old-contacts-message.ts";
import { deleteAllContacts } from "./old-contacts.ts";
import {
  contactsEndOn,
  contactsFate,
  daysBefore,
  KEEP_UNUSED_CONTACTS_MONTHS,
  TELL_BEFORE_DAYS,
} from "./periods.ts";

/** Members whose contacts are counted in one trip. */
const BATCH = 1_000;

/** Months have 28 days at least: whoever used Kith since then is not looked at. */
const SHORTEST_DAYS = KEEP_UNUSED_CONTACTS_MONTHS * 28 - TELL_BEFORE_DAYS;

type Unused = {
  readonly groupId: string;
  readonly memberId: string;
  readonly lastUsedAt: Date;
  readonly toldAt: Date | null;
};

/** Tells members who do not use Kith that their contacts will go, and deletes them 60 days later, after 14 months. */
export const endUnusedContacts: JobDef = {
  name: "end-unused-contacts",
  cron: "7 4 * * *",
  async run(job) {
    const unused = (await readUnused(job)).filter(
      (member) => contactsFate({ ...member, now: job.now }) !== "keep",
    );
    for (let start = 0; start < unused.length; start += BATCH) {
      const owners = await withContacts(job, unused.slice(start, start + BATCH));
      await eachDue(job, owners, "unused contacts not settled", settle);
    }
  },
};

async function readUnused({ db, now }: JobContext): Promise<readonly Unused[]> {
  const lastUsedAt = max(accounts.lastUsedAt);
  const rows = await inSystem(db, (tx) =>
    tx
      .select({
        groupId: members.groupId,
        memberId: members.id,
        lastUsedAt,
        toldAt: members.contactsEndToldAt,
      })
      .from(members)
      .innerJoin(
        accounts,
        and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
      )
      .where(isNull(members.pseudonymSince))
      .groupBy(members.groupId, members.id, members.contactsEndToldAt)
      .having(lte(lastUsedAt, daysBefore(now, SHORTEST_DAYS))),
  );
  return rows.flatMap((row) =>
    row.lastUsedAt === null ? [] : [{ ...row, lastUsedAt: row.lastUsedAt }],
  );
}

/** Those of them who have contacts at all. */
async function withContacts(
  { db }: JobContext,
  list: readonly Unused[],
): Promise<readonly (Unused & { readonly contacts: number })[]> {
  const rows = await inPlanner(db, (tx) =>
    tx
      .select({ groupId: contacts.groupId, ownerId: contacts.ownerId, contacts: count() })
      .from(contacts)
      .where(
        or(
          ...list.map(({ groupId, memberId }) =>
            and(eq(contacts.groupId, groupId), eq(contacts.ownerId, memberId)),
          ),
        ),
      )
      .groupBy(contacts.groupId, contacts.ownerId),
  );
  const counts = new Map(rows.map((row) => [`${row.groupId} ${row.ownerId}`, row.contacts]));
  return list.flatMap((member) => {
    const found = counts.get(`${member.groupId} ${member.memberId}`);
    return found === undefined ? [] : [{ ...member, contacts: found }];
  });
}

async function settle(
  sender: Sender,
  { groupId, memberId, contacts: found }: Unused & { readonly contacts: number },
): Promise<void> {
  const { tx, now } = sender;
  const owner = { ...sender, member: { id: memberId } };
  const isThem = and(eq(members.groupId, groupId), eq(members.id, memberId));
  // Read again: they may have come back in this minute.
  const [seen] = await tx
    .select({ toldAt: members.contactsEndToldAt })
    .from(members)
    .where(isThem)
    .for("update");
  const [use] = await tx
    .select({ lastUsedAt: max(accounts.lastUsedAt) })
    .from(accounts)
    .where(and(eq(accounts.groupId, groupId), eq(accounts.memberId, memberId)));
  const { toldAt = null } = seen ?? {};
  const lastUsedAt = use?.lastUsedAt ?? null;
  if (lastUsedAt === null) return;
  switch (contactsFate({ lastUsedAt, toldAt, now })) {
    case "keep":
      return;
    case "tell": {
      await tx.update(members).set({ contactsEndToldAt: now }).where(isThem);
      const today = dayIn(now, "UTC");
      const inSixtyDays = addDays(today, TELL_BEFORE_DAYS);
      const ends = contactsEndOn(lastUsedAt);
      // Who takes no messages is not written to; the notice says that contacts go all the same.
      await post(owner, memberId, {
        dedupeKey: `contacts-end:${memberId}:${today}`,
        message: (texts) =>
          contactsEndMessage(texts, {
            count: found,
            on: ends > inSixtyDays ? ends : inSixtyDays,
          }),
        why: (texts) => texts.privacy.contactsEnd.why,
      });
      return;
    }
    case "delete":
      await deleteAllContacts(owner);
  }
}
