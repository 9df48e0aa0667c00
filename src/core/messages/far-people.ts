import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Block, Span } from "#chat/message.ts";
import type { DraftMessage } from "#core/drawing.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { accounts, members } from "#db/schema/index.ts";

/** Where a message is read. */
type Place = {
  readonly tx: Tx;
  readonly group: { readonly id: string };
  readonly workspaceId: string;
};

/**
 * The message as it is read in one workspace of a group that has several: whoever has an account there is mentioned by
 * it, and whoever has none is called by their name, as a platform knows nothing of the other's accounts.
 */
export async function namingFarPeople(place: Place, message: DraftMessage): Promise<DraftMessage> {
  const mentioned = [...new Set(message.flatMap(mentionsIn))];
  if (mentioned.length === 0) return message;
  const shown = await readShown(place, mentioned);
  const change = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) => (span.kind === "mention" ? (shown.get(span.account) ?? span) : span));
  return message.map((block) => changeSpans(block, change));
}

const mentionsIn = (block: DraftMessage[number]): readonly string[] =>
  spansOf(block).flatMap((span) => (span.kind === "mention" ? [span.account] : []));

function spansOf(block: DraftMessage[number]): readonly Span[] {
  if (block.kind === "text" || block.kind === "context") return block.spans;
  return block.kind === "fields" ? block.fields.flatMap((field) => field.value) : [];
}

function changeSpans(
  block: DraftMessage[number],
  change: (spans: readonly Span[]) => readonly Span[],
): Block | DraftMessage[number] {
  if (block.kind === "text" || block.kind === "context") {
    return { ...block, spans: change(block.spans) };
  }
  return block.kind === "fields"
    ? { ...block, fields: block.fields.map((field) => ({ ...field, value: change(field.value) })) }
    : block;
}

/** By what was mentioned: an account of any workspace, or the id of a member who has none. */
async function readShown(
  { tx, group, workspaceId }: Place,
  mentioned: readonly string[],
): Promise<ReadonlyMap<string, Span>> {
  const rows = await tx
    .select({
      mentioned: accounts.externalId,
      memberId: members.id,
      name: members.displayName,
      here: sql<string | null>`(select here.external_id from accounts here
        where here.group_id = ${members.groupId} and here.member_id = ${members.id}
          and here.workspace_id = ${workspaceId} limit 1)`,
    })
    .from(members)
    .leftJoin(
      accounts,
      and(eq(accounts.groupId, members.groupId), eq(accounts.memberId, members.id)),
    )
    .where(
      and(
        eq(members.groupId, group.id),
        or(
          inArray(accounts.externalId, [...mentioned]),
          inArray(sql`${members.id}::text`, [...mentioned]),
        ),
      ),
    );
  return new Map(
    rows.map((row): [string, Span] => {
      const key = row.mentioned ?? row.memberId;
      return [
        mentioned.includes(key) ? key : row.memberId,
        row.here === null
          ? { kind: "bold", text: row.name ?? key }
          : { kind: "mention", account: row.here },
      ];
    }),
  );
}
