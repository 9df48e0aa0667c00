import { sql } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import { type Day, dayIn } from "#core/calendar/calendar.ts";
import { MINUTE_MS } from "#core/durations.ts";
import { endOfQuiet } from "#core/calendar/quiet-time.ts";
import type { JobDef } from "#core/define-job.ts";
import { takingPlace } from "#core/outbox/letter-places.ts";
import { nextLook } from "#core/outbox/letter-time.ts";
import { type Mailbox, personKeys } from "#core/outbox/mailbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { inSystem } from "#db/transactions/tenant.ts";

const BATCH = 200;

/** A message that took a letter along and is still on its way is looked at again after so long. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

type Waiting = {
  readonly group_id: string;
  readonly id: string;
  readonly member_id: string;
  readonly drop_at: Date | null;
  readonly carrier: "held" | "queued" | "sending" | "sent" | "folded" | "uncertain" | null;
  readonly platform: Platform;
  readonly workspace: string;
  readonly account: string;
  /** All of its receiver's. */
  readonly accounts: readonly Pick<Mailbox, "platform" | "workspace" | "account">[] | null;
  readonly time_zone: string;
  readonly next_nudge_at: Date | null;
};

/**
 * Lets out what was held back, one by one: what went along in a message that arrived is settled; anything else goes out
 * on its own as soon as its receiver's day has a place, and never at night. What would be worth nothing by then goes
 * out all the same. Nothing is lost on the way.
 */
export const releaseLetters: JobDef = {
  name: "release-letters",
  cron: "* * * * *",
  async run({ db, now }) {
    let found = BATCH;
    while (found === BATCH) {
      found = await inSystem(db, async (tx) => {
        const rows = await findWaiting(tx, now);
        for (const row of rows) await settle(tx, row, now);
        return rows.length;
      });
    }
  },
};

const findWaiting = (tx: Tx, now: Date) =>
  tx.execute<Waiting>(sql`
    select o.group_id, o.id, o.member_id, o.drop_at, w.platform, w.external_id as workspace,
        o.target ->> 'account' as account, coalesce(m.time_zone, g.time_zone) as time_zone,
        s.next_at as next_nudge_at,
        (select json_agg(json_build_object('platform', aw.platform, 'workspace', aw.external_id,
            'account', a.external_id))
          from accounts a join workspaces aw on aw.group_id = a.group_id and aw.id = a.workspace_id
          where a.group_id = o.group_id and a.member_id = o.member_id) as accounts,
        (select c.state from outbox c where c.group_id = o.group_id and c.id = o.folded_into
          and c.state in ('held', 'queued', 'sending', 'sent', 'folded', 'uncertain')) as carrier
      from outbox o
      join workspaces w on w.group_id = o.group_id and w.id = o.workspace_id
      join members m on m.group_id = o.group_id and m.id = o.member_id
      join groups g on g.id = o.group_id
      left join nudge_settings s on s.group_id = o.group_id and s.member_id = o.member_id
      where o.state = 'held' and o.run_at <= ${now.toISOString()}::timestamptz
      order by o.run_at, o.id limit ${BATCH}
      for update of o skip locked`);

function settle(tx: Tx, row: Waiting, now: Date): Promise<unknown> {
  switch (row.carrier) {
    case "sent":
    case "folded":
      return end(tx, row, "folded", now);
    case "uncertain":
      // It was in a message that may have arrived, and is not shown twice either.
      return end(tx, row, "uncertain", now);
    case "held":
    case "queued":
    case "sending":
      return lookAgain(tx, row, new Date(now.getTime() + LOOK_AGAIN_MS));
    case null:
      return letOut(tx, row, now);
  }
}

async function letOut(tx: Tx, row: Waiting, now: Date): Promise<unknown> {
  if (row.drop_at !== null && row.drop_at <= now) return end(tx, row, "dropped", now);
  const morning = endOfQuiet(now, row.time_zone);
  if (morning > now) return lookAgain(tx, row, morning);
  const later = nextLook(row.time_zone, row.next_nudge_at, now);
  const isWorthless = row.drop_at !== null && row.drop_at <= later;
  if (!(await takePlace(tx, row, dayIn(now, row.time_zone))) && !isWorthless) {
    return lookAgain(tx, row, later);
  }
  return tx.execute(sql`
    update outbox set state = 'queued', folded_into = null, run_at = ${now.toISOString()}::timestamptz
      where group_id = ${row.group_id} and id = ${row.id}`);
}

/** True when the day had a place left, which is taken now. */
async function takePlace(tx: Tx, row: Waiting, day: Day): Promise<boolean> {
  const taking = takingPlace({
    persons: personKeys([row, ...(row.accounts ?? [])]),
    day,
    groupId: row.group_id,
    memberId: row.member_id,
  });
  const [place] = await tx.execute<{ is_taken: boolean }>(
    sql`with ${taking} select is_taken from place`,
  );
  return place?.is_taken === true;
}

const lookAgain = (tx: Tx, row: Waiting, at: Date): Promise<unknown> =>
  tx.execute(sql`
    update outbox set run_at = ${at.toISOString()}::timestamptz
      where group_id = ${row.group_id} and id = ${row.id}`);

const end = (tx: Tx, row: Waiting, state: "folded" | "uncertain" | "dropped", now: Date) =>
  tx.execute(sql`
    update outbox set state = ${state}, settled_at = ${now.toISOString()}::timestamptz
      where group_id = ${row.group_id} and id = ${row.id}`);
