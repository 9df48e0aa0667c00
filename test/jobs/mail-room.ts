import { eq } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import { silentLog, type Log } from "#chat/log.ts";
import type { Platform } from "#chat/incoming.ts";
import type { Draw } from "#core/messages/draw-message.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { laneOf } from "#core/outbox/lane.ts";
import { enqueue } from "#core/outbox/outbox.ts";
import type { EngineName } from "#db/engine.ts";
import {
  accounts,
  groups,
  lanes,
  members,
  newId,
  outbox,
  workspaces,
  type OutboxTarget,
} from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { createDelivery, type Delivery } from "#jobs/delivery.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { borrowTestDatabase } from "#test/support/borrow-test-database.ts";
import type { TestDatabase } from "#test/support/test-database.ts";

export const START = new Date("2026-03-02T10:00:00Z");

type OutboxRow = typeof outbox.$inferSelect;

export type Office = {
  readonly groupId: string;
  readonly workspaceId: string;
  readonly workspace: string;
  readonly lane: string;
  readonly memberId: string;
};

/** A database with groups and an outbox, and any number of replicas that empty it by one clock. */
export type MailRoom = {
  readonly database: TestDatabase;
  readonly clock: { now: () => Date; advance: (ms: number) => void };
  /** A group with one workspace and one member, whose account is `maya`. */
  readonly office: (platform: Platform, workspace: string) => Promise<Office>;
  readonly queue: (
    office: Office,
    words: string,
    options?: {
      readonly target?: OutboxTarget;
      readonly dropAt?: Date;
      /** In place of the words. */
      readonly message?: DraftMessage;
      readonly instead?: Readonly<Record<string, DraftMessage>>;
    },
  ) => Promise<void>;
  readonly rows: () => Promise<readonly OutboxRow[]>;
  /** The only row. */
  readonly row: () => Promise<OutboxRow>;
  readonly replica: (
    adapters: readonly ChatAdapter[],
    options?: {
      readonly log?: Log;
      readonly draw?: Draw;
      readonly observe?: (outcome: string) => void;
    },
  ) => Delivery;
  /** Looks once a second, with all replicas at once, until nothing is queued. Returns how many seconds it took. */
  readonly drain: (replicas: readonly Delivery[]) => Promise<number>;
  readonly close: () => Promise<void>;
};

export async function createMailRoom(engine: EngineName = "postgres"): Promise<MailRoom> {
  const database = await borrowTestDatabase(engine);
  const { db } = database;
  let now = START;
  let letters = 0;
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
  const rows = () => db.select().from(outbox).orderBy(outbox.id);
  return {
    database,
    clock,
    rows,
    async office(platform, workspace) {
      const [groupId, workspaceId, memberId] = [newId(), newId(), newId()];
      const lane = laneOf(platform, workspace);
      await db.insert(groups).values({ id: groupId, name: "Harbour", createdAt: now });
      await db
        .insert(workspaces)
        .values({ groupId, id: workspaceId, platform, externalId: workspace, installedAt: now });
      await db.insert(lanes).values({ lane, nextAt: now }).onConflictDoNothing();
      await db.insert(members).values({ groupId, id: memberId, joinedAt: now });
      await db.insert(accounts).values({
        groupId,
        workspaceId,
        memberId,
        platform,
        externalId: "maya",
        lastUsedAt: now,
      });
      return { groupId, workspaceId, workspace, lane, memberId };
    },
    queue: (office, words, options = {}) =>
      inTenant(db, { groupId: office.groupId, memberId: null }, (tx) =>
        enqueue(
          { tx, now, group: { id: office.groupId } },
          {
            workspaceId: office.workspaceId,
            lane: office.lane,
            memberId: office.memberId,
            target: options.target ?? { kind: "account", account: "maya" },
            dedupeKey: `letter:${++letters}`,
            payload: { message: [text(words)], why: "", ...options },
            dropAt: options.dropAt,
          },
        ),
      ),
    async row() {
      const [row, ...more] = await rows();
      if (row === undefined || more.length > 0) throw new Error(`${more.length + 1} rows`);
      return row;
    },
    replica: (adapters, options = {}) =>
      createDelivery({
        db,
        adapters,
        clock,
        log: options.log ?? silentLog,
        draw: options.draw ?? onePixel,
        random: () => 0.5,
        observe: (_platform, outcome) => options.observe?.(outcome),
      }),
    async drain(replicas) {
      for (let seconds = 1; ; seconds++) {
        await Promise.all(replicas.map((replica) => replica.runOnce()));
        const [queued] = await db
          .select({ id: outbox.id })
          .from(outbox)
          .where(eq(outbox.state, "queued"))
          .limit(1);
        if (queued === undefined) return seconds;
        clock.advance(1_000);
      }
    },
    close: database.close,
  };
}
