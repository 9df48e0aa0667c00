import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Context } from "#core/context.ts";
import type { PersonRef } from "#core/option-types.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { contacts, meetingPeople, members } from "#db/schema/index.ts";
import { saveEach } from "#features/contacts/index.ts";

/** A person met, saved by now. */
export type PersonMet = {
  readonly kind: "contact" | "member";
  readonly id: string;
  readonly name: string;
};

/** Somebody met, with what was known of them before. */
export type Acquaintance = {
  readonly person: PersonMet;
  /** Whether they became a contact by this. */
  readonly isNew: boolean;
  /** Undefined for members, and for somebody new. */
  readonly before: Before | undefined;
};

type Before = {
  readonly tie: (typeof contacts.$inferSelect)["tie"];
  readonly lastSpokeOn: string | null;
  /** Conversations on record. */
  readonly timesMet: number;
  readonly referrer: PersonMet | undefined;
};

/** Saves who is new and looks the others up, each once: "Ana, ana at Acme" is one person. */
export async function savePeopleMet(
  ctx: Context,
  who: readonly PersonRef[],
  company: string | undefined,
): Promise<readonly Acquaintance[]> {
  const knownIds = who.flatMap((person) => (person.kind === "contact" ? [person.id] : []));
  const [known, saved] = await Promise.all([readBefore(ctx, knownIds), saveNew(ctx, who, company)]);
  const met = new Map<string, Acquaintance>();
  for (const typed of who) {
    const entry = typed.kind === "new" ? saved.get(typed) : asMet(typed, known);
    if (entry !== undefined && !met.has(entry.person.id)) met.set(entry.person.id, entry);
  }
  return [...met.values()];
}

const asMet = (
  { kind, id, name }: Exclude<PersonRef, { kind: "new" }>,
  known: ReadonlyMap<string, Before>,
): Acquaintance => ({ person: { kind, id, name }, isNew: false, before: known.get(id) });

async function saveNew(
  ctx: Context,
  who: readonly PersonRef[],
  company: string | undefined,
): Promise<ReadonlyMap<PersonRef, Acquaintance>> {
  const typed = who.filter((person) => person.kind === "new");
  const saved = await saveEach(
    ctx,
    typed.map((person) => ({
      name: person.name,
      company: person.company ?? company,
      source: "meeting",
    })),
  );
  const fresh = new Set(
    saved.flatMap(({ contact, outcome }) => (outcome === "new" ? [contact.id] : [])),
  );
  const before = await readBefore(
    ctx,
    saved.map(({ contact }) => contact.id).filter((id) => !fresh.has(id)),
  );
  return new Map(
    typed.flatMap((person, index): readonly (readonly [PersonRef, Acquaintance])[] => {
      const contact = saved[index]?.contact;
      if (contact === undefined) return [];
      const { id, name } = contact;
      const isNew = fresh.has(id);
      return [[person, { person: { kind: "contact", id, name }, isNew, before: before.get(id) }]];
    }),
  );
}

const referrers = alias(contacts, "referrers");

async function readBefore(
  ctx: Context,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, Before>> {
  if (contactIds.length === 0) return new Map();
  const rows = await read(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    ids: `{${[...new Set(contactIds)].join(",")}}`,
  });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        tie: row.tie,
        lastSpokeOn: row.lastSpokeOn,
        timesMet: row.timesMet,
        referrer: referrerOf(row),
      },
    ]),
  );
}

const read = prepareOnce((db) => {
  const at = sql.placeholder;
  return db
    .select({
      id: contacts.id,
      tie: contacts.tie,
      lastSpokeOn: contacts.lastSpokeOn,
      timesMet: sql<number>`(select count(*)::int from ${meetingPeople}
        where ${meetingPeople.groupId} = ${at("group")} and ${meetingPeople.ownerId} = ${at("owner")}
          and ${meetingPeople.contactId} = ${contacts.id})`,
      contactId: referrers.id,
      contactName: referrers.name,
      memberId: members.id,
      memberName: members.displayName,
    })
    .from(contacts)
    .leftJoin(
      referrers,
      and(
        eq(referrers.groupId, contacts.groupId),
        eq(referrers.ownerId, contacts.ownerId),
        eq(referrers.id, contacts.referredByContactId),
      ),
    )
    .leftJoin(
      members,
      and(eq(members.groupId, contacts.groupId), eq(members.id, contacts.referredByMemberId)),
    )
    .where(
      and(
        eq(contacts.groupId, at("group")),
        eq(contacts.ownerId, at("owner")),
        sql`${contacts.id} = any (${at("ids")}::uuid[])`,
      ),
    );
});

function referrerOf(row: {
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly memberId: string | null;
  readonly memberName: string | null;
}): PersonMet | undefined {
  if (row.contactId !== null) {
    return { kind: "contact", id: row.contactId, name: row.contactName ?? "" };
  }
  if (row.memberId !== null) {
    return { kind: "member", id: row.memberId, name: row.memberName ?? "" };
  }
  return undefined;
}
