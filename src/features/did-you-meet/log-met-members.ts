import { and, eq, gte, inArray } from "drizzle-orm";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import { meetingPeople, meetings, newId } from "#db/schema/index.ts";
import { makeTasks, MEMBER_FOLLOW_UP_DAYS, type NewTask } from "#features/tasks/index.ts";

/** The member on whose record it goes. */
type Keeper = Sender & { readonly member: { readonly id: string }; readonly today: Day };

/**
 * Logs that members of the group talked, on the record of one of them, with a thank-you due today and a follow-up, as
 * after `/met`. Returns the meeting's id; undefined when the member has logged one with these themselves since then.
 */
export async function logMetMembers(
  keeper: Keeper,
  met: { readonly memberIds: readonly string[]; readonly since: Day },
): Promise<string | undefined> {
  const { tx, now, today, group, member } = keeper;
  const [first] = met.memberIds;
  if (first === undefined) return undefined;
  const [known] = await tx
    .select({ id: meetings.id })
    .from(meetingPeople)
    .innerJoin(
      meetings,
      and(
        eq(meetings.groupId, meetingPeople.groupId),
        eq(meetings.ownerId, meetingPeople.ownerId),
        eq(meetings.id, meetingPeople.meetingId),
      ),
    )
    .where(
      and(
        eq(meetingPeople.groupId, group.id),
        eq(meetingPeople.ownerId, member.id),
        inArray(meetingPeople.memberId, [...met.memberIds]),
        gte(meetings.heldOn, met.since),
      ),
    )
    .limit(1);
  if (known !== undefined) return undefined;

  const id = newId();
  const row = { groupId: group.id, ownerId: member.id };
  await tx.insert(meetings).values({ ...row, id, heldOn: today, createdAt: now });
  await tx
    .insert(meetingPeople)
    .values(met.memberIds.map((memberId) => ({ ...row, meetingId: id, memberId })));
  await makeTasks(
    keeper,
    met.memberIds.flatMap((memberId): readonly NewTask[] => {
      const task = { person: { kind: "member", id: memberId }, meetingId: id } as const;
      return [
        { ...task, kind: "thank-you", dueOn: today },
        { ...task, kind: "follow-up", dueOn: addDays(today, MEMBER_FOLLOW_UP_DAYS) },
      ];
    }),
  );
  return id;
}

/** Takes a conversation off its owner's record, with the tasks that it made. */
export async function forgetMeeting(
  { tx, group, member }: Pick<Keeper, "tx" | "group" | "member">,
  id: string,
): Promise<void> {
  await tx
    .delete(meetings)
    .where(
      and(eq(meetings.groupId, group.id), eq(meetings.ownerId, member.id), eq(meetings.id, id)),
    );
}
