import { and, eq, inArray } from "drizzle-orm";
import { accounts, members } from "#db/schema/index.ts";
import type { TestKith, TestPerson } from "./test-kith.ts";

/** Lets Kith write to these people about what concerns them; each of them turns up first. */
export async function allowMessages(
  kith: TestKith,
  ...people: readonly TestPerson[]
): Promise<void> {
  for (const person of people) await person.type("/todo");
  const rows = await kith.database.db
    .select({ id: accounts.memberId, groupId: accounts.groupId })
    .from(accounts)
    .where(
      inArray(
        accounts.externalId,
        people.map((person) => person.account),
      ),
    );
  for (const { id, groupId } of rows) {
    await kith.database.db
      .update(members)
      .set({ directMessages: "yes" })
      .where(and(eq(members.groupId, groupId), eq(members.id, id)));
  }
}
