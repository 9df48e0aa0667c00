import { inArray, sql } from "drizzle-orm";
import type { Place } from "#chat/action-codec.ts";
import { type Control, divider, plainText } from "#chat/message.ts";
import { MINUTE_MS } from "#core/durations.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { fromJson, type OutboxPayload } from "#core/messages/message-json.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { uuids } from "#db/drizzle/uuids.ts";
import { outbox } from "#db/schema/index.ts";

/** So much of other letters fits below a nudge on every platform, with room to spare: Discord takes 40 parts. */
const MOST_LETTERS = 3;
const MOST_CHARACTERS = 1_800;
const MOST_PARTS = 18;

/** Whether a nudge arrived is known after so long; if it does not, what went along goes out on its own. */
const SETTLED_AFTER_MS = 10 * MINUTE_MS;

/** A letter that waits for its receiver's next nudge. */
export type Held = {
  readonly id: string;
  readonly message: DraftMessage;
};

/** A letter, and the message in which it goes along. */
export type Fold = { readonly letterId: string; readonly into: string };

/** What waits for each of these members and was not taken back, the oldest first, by member. */
export async function readHeld(
  tx: Tx,
  members: readonly { readonly groupId: string; readonly memberId: string }[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Held[]>> {
  if (members.length === 0) return new Map();
  const waiting = await tx.execute<{ id: string }>(sql`
    select o.id from outbox o
      join unnest(${uuids(members.map(({ groupId }) => groupId))},
        ${uuids(members.map(({ memberId }) => memberId))}) as wanted (group_id, member_id)
        on o.group_id = wanted.group_id and o.member_id = wanted.member_id
      where o.state = 'held' and o.folded_into is null
        and (o.drop_at is null or o.drop_at > ${now.toISOString()}::timestamptz)
      for update of o skip locked`);
  if (waiting.length === 0) return new Map();
  const rows = await tx
    .select({ id: outbox.id, memberId: outbox.memberId, payload: outbox.payload })
    .from(outbox)
    .where(
      inArray(
        outbox.id,
        waiting.map(({ id }) => id),
      ),
    )
    .orderBy(outbox.id);
  const letters = rows.flatMap(({ id, memberId, payload }) =>
    memberId === null || payload === null
      ? []
      : [{ id, memberId, message: fromJson<OutboxPayload>(payload).message }],
  );
  return Map.groupBy(letters, ({ memberId }) => memberId);
}

/**
 * The nudge with the letters below it that fit, the oldest first. A message that holds several things stays when one of
 * its buttons is pressed; the nudge alone is replaced by the answer. Pure.
 */
export function fold(
  nudge: DraftMessage,
  held: readonly Held[],
  into: string,
): { readonly message: DraftMessage; readonly folded: readonly Fold[] } {
  const fitting: Held[] = [];
  let characters = 0;
  let parts = 0;
  for (const letter of held) {
    const size = sizeOf(letter.message);
    if (size === undefined || fitting.length === MOST_LETTERS) continue;
    if (characters + size.characters > MOST_CHARACTERS || parts + size.parts > MOST_PARTS) continue;
    characters += size.characters;
    parts += size.parts;
    fitting.push(letter);
  }
  if (fitting.length === 0) return { message: nudge, folded: [] };
  return {
    message: [
      ...nudge.map(staying),
      ...fitting.flatMap(({ message }) => [divider, ...message.map(staying)]),
    ],
    folded: fitting.map(({ id }) => ({ letterId: id, into })),
  };
}

/** Marks letters as gone along: whether that message arrives is looked at a little later. */
export async function settleFolded(tx: Tx, folds: readonly Fold[], now: Date): Promise<void> {
  if (folds.length === 0) return;
  const lookAgain = new Date(now.getTime() + SETTLED_AFTER_MS).toISOString();
  await tx.execute(sql`
    update outbox set folded_into = folds."into", run_at = ${lookAgain}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(folds)}::jsonb) as folds ("letterId" uuid, "into" uuid)
      where outbox.id = folds."letterId" and outbox.state = 'held'`);
}

/** How much room a letter takes below a nudge; undefined where it cannot stand there, as with a picture. */
function sizeOf(
  message: DraftMessage,
): { readonly characters: number; readonly parts: number } | undefined {
  let characters = 0;
  let parts = 1;
  for (const block of message) {
    switch (block.kind) {
      case "title":
      case "text":
      case "context":
        characters += plainText([block]).length;
        parts += 1;
        break;
      case "controls":
        if (block.controls.some(({ kind }) => kind === "select")) return undefined;
        parts += 1 + block.controls.length;
        break;
      case "divider":
        parts += 1;
        break;
      case "fields":
      case "image":
      case "file":
      case "drawing":
        return undefined;
    }
  }
  return { characters, parts };
}

function staying(block: DraftMessage[number]): DraftMessage[number] {
  return block.kind === "controls" ? { ...block, controls: block.controls.map(stays) } : block;
}

function stays(control: Control): Control {
  if (control.kind === "link-button") return control;
  const within: readonly Place[] = [...(control.action.within ?? []), "several"];
  return { ...control, action: { ...control.action, within } };
}
