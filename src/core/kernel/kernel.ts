import { randomUUID } from "node:crypto";
import { decodeAction } from "#chat/action-codec.ts";
import type { Answer, Handle } from "#chat/answer.ts";
import type { Clock } from "#chat/clock.ts";
import type { Incoming } from "#chat/incoming.ts";
import { localeOf } from "#chat/locale.ts";
import type { Log } from "#chat/log.ts";
import { packId, unpackId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { drawAnswer, sayToCaller, type DraftAnswer } from "#core/messages/answer-of.ts";
import type { Draw } from "#core/messages/draw-message.ts";
import { namingFarPeople } from "#core/messages/far-people.ts";
import { hasMail } from "#core/outbox/outbox.ts";
import { CallerGone } from "#core/sessions/caller-gone.ts";
import { type Caller, createCallerDirectory, type FindProfile } from "#core/sessions/caller.ts";
import { findAnswer, isAnsweredAlready, recordAnswer } from "#core/sessions/deliveries.ts";
import { lookUpMentions } from "#core/sessions/mentions.ts";
import { takeUp } from "#core/sessions/tenant-session.ts";
import { isDatabaseAway } from "#db/database-away.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import type { KeyedHash } from "#db/secrets/keyed-hash.ts";
import { retryWhileAway } from "#db/transactions/retry-while-away.ts";
import { GroupBusy, inTenant } from "#db/transactions/tenant.ts";
import { textsFor, type Texts } from "#texts/texts.ts";
import type { Desk } from "./desk.ts";
import { dispatch } from "./dispatch.ts";
import { answerRefusal, refusalOf } from "./refusal.ts";
import { namingGroup, SWITCH_GROUP } from "./switch-group.ts";

export type KernelOptions = {
  readonly db: Db;
  readonly keyedHash: KeyedHash;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly log: Log;
  readonly findProfile: FindProfile;
  /** Draws the pictures of an answer, once its transaction is over. */
  readonly draw: Draw;
  /** Called after each commit that put something into the outbox. */
  readonly onCommit: () => void;
  /** Counts and times what happens; `outcome` is `ok`, the code of a user error, or `bug`. */
  readonly observe: (incoming: Incoming, outcome: string, seconds: number) => void;
  /** How long to wait before each further try while the database is away, in milliseconds. */
  readonly retryAfterMs?: readonly number[];
};

/** A Postgres that restarts is back by then, most likely, and whoever asked has noticed nothing but a pause. */
const RETRY_AFTER_MS = [100, 400, 1_500] as const;

/**
 * The one way in: what happened on a platform becomes one transaction of the group and an answer. A redelivery gets
 * the same answer and does nothing twice. Never rejects: a bug is logged and answered with its reference.
 */
export function createKernel(options: KernelOptions): Handle {
  const { db, keyedHash, clock, log } = options;
  const { catalogue } = options.desk;
  const callers = createCallerDirectory(db, options.findProfile);

  /** What this delivery was answered before; else what `work` answers, in one transaction as the caller. */
  async function answerOnce(
    caller: Caller,
    incoming: Incoming,
    now: Date,
    work: (ctx: Context) => Promise<DraftAnswer>,
  ): Promise<DraftAnswer> {
    const { answer, isMailWaiting } = await inTenant(db, caller, async (tx) => {
      const settings = { now, catalogue, keyedHash, log };
      const { ctx, before } = await takeUp(tx, caller, incoming, settings);
      if (before !== undefined) return { answer: before, isMailWaiting: false };
      const answered = namingGroup(ctx, incoming, caller.otherGroups, await work(ctx));
      const first = await namingPeople(ctx, answered);
      await recordAnswer(ctx, incoming, first);
      return { answer: first, isMailWaiting: hasMail(tx) };
    });
    if (isMailWaiting) options.onCommit();
    return answer;
  }

  async function run(caller: Caller, incoming: Incoming, now: Date): Promise<Outcome> {
    const group = packId(caller.groupId);
    const mentions = await lookUpMentions(incoming, caller, callers, now);
    try {
      const draft = await answerOnce(caller, incoming, now, (ctx) =>
        dispatch(options.desk, ctx, incoming, mentions),
      );
      return { code: "ok", group, draft };
    } catch (error) {
      // What the verb wrote is undone by now; the answer has a transaction of its own.
      const refused = refusalOf(error);
      if (refused === undefined) throw error;
      const draft = await answerOnce(caller, incoming, now, (ctx) =>
        answerRefusal(ctx, incoming, refused),
      );
      return { code: refused.code, group, draft };
    }
  }

  async function answer(incoming: Incoming, now: Date): Promise<Outcome> {
    try {
      return await answerCaller(incoming, now);
    } catch (error) {
      // Erased, or moved by linking: found anew, in the group where they are now.
      if (error instanceof CallerGone) {
        callers.forget();
        return answer(incoming, now);
      }
      // The same delivery came twice at once and the other one was first: its answer is the answer.
      if (isAnsweredAlready(error)) return answer(incoming, now);
      if (error instanceof GroupBusy) {
        return { code: "busy", ...NOWHERE, draft: say(incoming, (texts) => texts.linking.busy) };
      }
      throw error;
    }
  }

  /** Trying again does nothing twice: what was kept before the connection broke is the answer. */
  const answerInTheEnd = (incoming: Incoming, now: Date): Promise<Outcome> =>
    retryWhileAway(() => answer(incoming, now), options.retryAfterMs ?? RETRY_AFTER_MS);

  async function answerCaller(incoming: Incoming, now: Date): Promise<Outcome> {
    const wanted = groupOf(incoming);
    const caller = await callers.resolve(incoming, wanted, now);
    const isTheirs =
      wanted === undefined ||
      caller?.groupId === wanted ||
      (caller !== undefined && (await callers.isOrWas(caller, wanted)));
    if (!isTheirs) {
      const before = await findAnswer(db, wanted, incoming);
      if (before !== undefined) return { code: "ok", group: packId(wanted), draft: before };
      return { code: "expired", ...NOWHERE, draft: say(incoming, (texts) => texts.errors.expired) };
    }
    if (caller === undefined) {
      return {
        code: "no-group",
        ...NOWHERE,
        draft: say(incoming, (texts) => texts.errors.noGroup),
      };
    }
    if (incoming.event.kind === "joined" || incoming.event.kind === "installed") {
      return { code: "ok", group: packId(caller.groupId), draft: { kind: "none" } };
    }
    return run(caller, incoming, now);
  }

  return async (incoming, onReply) => {
    const started = performance.now();
    const observe = (outcome: string): void =>
      options.observe(incoming, outcome, (performance.now() - started) / 1000);
    try {
      const { code, group, draft } = await answerInTheEnd(incoming, clock.now());
      if (draft.kind === "reply") onReply?.();
      // The transaction is over: while a picture is drawn, nobody waits for its connection.
      const drawn = await drawAnswer(options, draft);
      observe(code);
      return { group, answer: drawn };
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      log.error("command failed", error, {
        reference,
        platform: incoming.platform,
        event: incoming.event.kind,
      });
      const isAway = isDatabaseAway(error);
      observe(isAway ? "unavailable" : "bug");
      if (incoming.event.kind === "complete") {
        return { ...NOWHERE, answer: { kind: "suggestions", suggestions: [] } };
      }
      const answer = say(incoming, ({ errors }) =>
        isAway ? errors.unavailable({ prefix: catalogue.prefix }) : errors.bug({ reference }),
      );
      return { ...NOWHERE, answer };
    }
  };
}

/** `code` is `ok`, or the code of what a person can mend. */
type Outcome = {
  readonly code: string;
  readonly group: string | undefined;
  readonly draft: DraftAnswer;
};

/** The answer for whoever reads it here: people of another platform are named, as they cannot be mentioned. */
async function namingPeople(ctx: Context, answer: DraftAnswer): Promise<DraftAnswer> {
  if (answer.kind !== "reply" || !ctx.group.hasSides) return answer;
  const place = { tx: ctx.tx, group: ctx.group, workspaceId: ctx.workspace.id };
  return { ...answer, message: await namingFarPeople(place, answer.message) };
}

/** The group that an event names itself, because its button carries it. */
function groupOf(incoming: Incoming): string | undefined {
  if (incoming.event.kind !== "action" && incoming.event.kind !== "submit") return undefined;
  const action = decodeAction(incoming.event.id);
  const packed = action?.name === SWITCH_GROUP ? action.args[0] : action?.group;
  return packed === undefined ? undefined : unpackId(packed);
}

/** Of an answer in no group's name. */
const NOWHERE = { group: undefined } as const;

const say = (incoming: Incoming, words: (texts: Texts) => string): Answer =>
  sayToCaller(words(textsFor(localeOf(incoming.account.locale))));
