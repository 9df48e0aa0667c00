import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeAction, encodeAction } from "#chat/action-codec.ts";
import { listVerbs, pathText } from "#chat/command-spec.ts";
import type { Incoming } from "#chat/incoming.ts";
import { silentLog } from "#chat/log.ts";
import { packId } from "#core/action-args.ts";
import type { DraftAnswer } from "#core/messages/answer-of.ts";
import type { Context } from "#core/context.ts";
import type { AnyAction } from "#core/define.ts";
import { dispatch } from "#core/kernel/dispatch.ts";
import { refusalOf } from "#core/kernel/refusal.ts";
import { openSession } from "#core/sessions/tenant-session.ts";
import {
  askReplies,
  asks,
  blocks,
  contacts,
  drafts,
  gives,
  introductions,
  landingCredits,
  landings,
  meetingPeople,
  meetings,
  meetAnswers,
  meetQuestions,
  members,
  offers,
  pathAsks,
  pathRequests,
  outbox,
  pledges,
  roundPairs,
  tasks,
  thanks,
} from "#db/schema/index.ts";
import { inTenant, type Tenant } from "#db/transactions/tenant.ts";
import { createDesk } from "#features/index.ts";
import { textsFor } from "#texts/texts.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { type PlantedGroup, plantGroup } from "#test/support/planted-story.ts";
import { rawEvent, typed } from "#test/support/raw-event.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const desk = createDesk("");

/** What an attempt shows: the answer, or the sentence that refuses it; a failed query shows nothing. */
class Done extends Error {
  readonly answer: DraftAnswer;
  constructor(answer: DraftAnswer) {
    super("undo");
    this.answer = answer;
  }
}

/** Every argument of an action, filled with what a stranger could have copied: real ids, and words it takes. */
function copiedArgs(
  action: AnyAction,
  ids: Readonly<Record<string, readonly string[]>>,
): readonly (readonly string[])[] {
  const words = [
    "list",
    "alone",
    "yes",
    "no",
    "on",
    "off",
    "any",
    "strong",
    "family",
    "pause",
    "repair",
    "9",
    "2026-03-09",
    "0",
    "post",
    "none",
    "keep",
    "one",
  ];
  return Object.entries(action.args).reduce<readonly (readonly string[])[]>(
    (sofar, [name, def]) => {
      const values = (ids[name] ?? words).filter((value) => def.read(value) !== undefined);
      return sofar.flatMap((args) => values.slice(0, 4).map((value) => [...args, value]));
    },
    [[]],
  );
}

describe.each(ENGINES)("a forgotten where on %s", (engine) => {
  let kith: TestKith;
  let harbour: PlantedGroup;
  let hill: PlantedGroup;
  let victim: Tenant & { readonly memberId: string };
  let ids: Readonly<Record<string, readonly string[]>>;
  let blank: Context;
  beforeAll(async () => {
    kith = await createTestKith(engine);
    harbour = await plantGroup(kith, { workspace: "w1", token: "quartz" });
    hill = await plantGroup(kith, { workspace: "w2", token: "basalt" });
    await kith.person("mallory", { workspace: "w1" }).type("/todo");
    // Nobody is new any more: whoever came this very moment may be undone.
    kith.advanceDays(1 / 1440);
    victim = await memberOf(kith, harbour.maya.account);
    const packed = async (
      table:
        | typeof contacts
        | typeof tasks
        | typeof meetings
        | typeof gives
        | typeof introductions
        | typeof thanks
        | typeof drafts
        | typeof asks
        | typeof askReplies
        | typeof offers
        | typeof landings
        | typeof landingCredits
        | typeof pathAsks
        | typeof pathRequests
        | typeof meetQuestions
        | typeof roundPairs
        | typeof members
        | typeof outbox,
    ) =>
      (await kith.database.db.select({ id: table.id, groupId: table.groupId }).from(table))
        .filter((row) => row.groupId === victim.groupId)
        .map((row) => packId(row.id));
    ids = {
      contact: await packed(contacts),
      task: await packed(tasks),
      meeting: await packed(meetings),
      give: await packed(gives),
      introduction: await packed(introductions),
      thanks: await packed(thanks),
      ask: await packed(asks),
      reply: await packed(askReplies),
      offer: await packed(offers),
      landing: await packed(landings),
      credit: await packed(landingCredits),
      path: await packed(pathAsks),
      request: await packed(pathRequests),
      // The newest first: buttons about an import carry them, and only a few are tried.
      draft: (await packed(drafts)).toReversed(),
      question: await packed(meetQuestions),
      pair: await packed(roundPairs),
      message: await packed(outbox),
      member: await packed(members),
    };
    blank = await blankSession();
  });
  afterAll(() => kith.close());

  const refs = () =>
    desk.declared.actions.flatMap((action) =>
      copiedArgs(action, ids).map((args) => ({ name: action.name, args })),
    );

  /** Every command's examples, what the victim typed last, and every button with the victim's ids. */
  const events = (): readonly Incoming["event"][] => [
    ...listVerbs(desk.catalogue).flatMap(({ path, verb }) =>
      verb.examples.map((example) => typed(`/${pathText(path)} ${example}`).event),
    ),
    ...["/contact list", "/contact list quartz", "/contact show Ana quartz", "/todo", "/kith"].map(
      (line) => typed(line).event,
    ),
    { kind: "home" },
    { kind: "complete", path: { command: "met", verb: undefined }, option: "who", typed: "" },
    ...refs().map((ref) => ({
      kind: "action" as const,
      id: encodeAction(ref, undefined),
      chosen: undefined,
    })),
    ...(ids["draft"] ?? []).map((draft) => ({
      kind: "action" as const,
      id: encodeAction({ name: "fix", args: [draft] }, undefined),
      chosen: undefined,
    })),
  ];

  /** The victim's session, with nothing in it that was theirs to read; only queries from here on count. */
  async function blankSession(): Promise<Context> {
    const { db, keyedHash } = kith.database;
    const session = await inTenant(db, victim, async (tx) => {
      const [row] = await tx.execute<{ id: string }>(sql`select id from workspaces`);
      const caller = { ...victim, workspace: harbour.workspace, otherGroups: [] };
      return openSession(tx, { ...caller, workspaceId: row?.id ?? "" }, typed("/kith"), {
        now: kith.now(),
        catalogue: desk.catalogue,
        keyedHash,
        log: silentLog,
      });
    });
    return {
      ...session,
      group: { ...session.group, name: null },
      member: {
        ...session.member,
        displayName: null,
        goal: null,
        targetEmployers: null,
        employer: null,
      },
    };
  }

  /** The features believe that they serve the victim; the transaction belongs to somebody else, and is undone. */
  async function attempt(intruder: Tenant, event: Incoming["event"]): Promise<string> {
    const incoming = rawEvent(event);
    try {
      await inTenant(kith.database.db, intruder, async (tx) => {
        throw new Done(await dispatch(desk, { ...blank, tx }, incoming, new Map()));
      });
      return "";
    } catch (error) {
      if (error instanceof Done) return JSON.stringify(error.answer);
      const refused = refusalOf(error);
      if (refused === undefined) return "";
      return refused.errors.map((problem) => problem.text(textsFor("en"))).join("\n");
    }
  }

  it("the story's own member sees it everywhere, so that the next tests can fail", async () => {
    const shown = await Promise.all(
      ["/contact list", "/todo", "/contact show Ana quartz"].map((line) =>
        attempt(victim, typed(line).event),
      ),
    );
    for (const text of shown) expect(text).toContain("quartz");
    expect(refs().length).toBeGreaterThan(desk.declared.actions.length);
    expect(Object.keys(ids).filter((name) => ids[name]?.length === 0)).toEqual([]);
  });

  it("shows nobody in another group anything", async () => {
    const intruder = await memberOf(kith, hill.maya.account);
    const leaks: Incoming["event"][] = [];
    for (const event of events()) {
      const shown = await attempt(intruder, event);
      // What was typed may be said again; nothing else knows the word.
      const told = shown.replaceAll("“Ana quartz”", "").replaceAll("“quartz”", "");
      if (told.includes("quartz")) leaks.push(event);
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  it("shows no other member of the group anybody's contacts, meetings, tasks or drafts", async () => {
    const intruder = await memberOf(kith, "mallory");
    const isShared = (event: Incoming["event"]): boolean =>
      event.kind === "action"
        ? /give|thank|intro|mention|told|^ask-|^offer-|^landing-|^path-|^knows-|^employer-own/.test(
            decodeAction(event.id)?.name ?? "",
          )
        : event.kind === "command-text" && ["ask", "offer", "knows"].includes(event.command);
    // Who talks to whom in a round, and about what, is the group's: the home page and /round show no more of it.
    const GROUPS = /Maya quartz|Ben quartz|“quartz theme”|"quartz theme"/g;
    const leaks: Incoming["event"][] = [];
    for (const event of events().filter((candidate) => !isShared(candidate))) {
      const shown = await attempt(intruder, event);
      const told = shown.replaceAll("“Ana quartz”", "");
      if (told.replaceAll(GROUPS, "").includes("quartz")) leaks.push(event);
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  describe("and a copied button", () => {
    const everyRow = async () => {
      const { db } = kith.database;
      return [
        await db.select().from(contacts),
        await db.select().from(meetings),
        await db.select().from(meetingPeople),
        await db.select().from(tasks),
        await db.select().from(gives),
        await db.select().from(introductions),
        // Anybody may land and promise calls; the victim's are not theirs to touch.
        await db.select().from(landings).where(eq(landings.memberId, victim.memberId)),
        await db.select().from(landingCredits).where(eq(landingCredits.landedId, victim.memberId)),
        await db.select().from(pledges).where(eq(pledges.memberId, victim.memberId)),
        await db.select().from(asks),
        await db.select().from(askReplies),
        await db.select().from(offers),
        await db.select().from(pathAsks),
        await db.select().from(pathRequests).where(eq(pathRequests.askerId, victim.memberId)),
        await db.select().from(meetQuestions),
        await db.select().from(roundPairs),
        await db.select().from(meetAnswers),
        await db.select().from(blocks).where(eq(blocks.memberId, victim.memberId)),
      ];
    };

    /** What anybody in a group may press: asks and offers are for everybody there, and so are one's own blocks. */
    const FOR_ALL = [
      "ask-help",
      "ask-know",
      "ask-page",
      "offer-meet",
      "offer-page",
      "block",
      "unblock",
    ];

    /** What has no argument and settles something of whoever presses: their own round. */
    const OWN = ["round-leave"];

    it.each(["mallory of the same group", "maya of another group"])(
      "pressed by %s shows and changes nothing",
      async (who) => {
        const before = await everyRow();
        const isMember = who.startsWith("mallory");
        const account = {
          id: isMember ? "mallory" : hill.maya.account,
          name: undefined,
          locale: undefined,
          isAdmin: undefined,
        };
        const workspace = { id: isMember ? "w1" : "w2", name: undefined };
        let presses = 0;
        const isTried = ({ name }: { readonly name: string }): boolean =>
          !OWN.includes(name) && !(isMember && FOR_ALL.includes(name));
        for (const ref of refs().filter(isTried)) {
          for (const kind of ["action", "submit"] as const) {
            const id = encodeAction(ref, undefined);
            const answer = await kith.handle(
              rawEvent(
                kind === "action"
                  ? { kind, id, chosen: undefined }
                  : { kind, id, values: { name: "Eve", company: "Evil", text: "x", notes: "x" } },
                { account, workspace, deliveryId: `${who}-${++presses}` },
              ),
            );
            // Whoever is in the group may read its name.
            const shown = JSON.stringify(answer).replaceAll(isMember ? "The quartz Club" : "", "");
            expect({ ref, shown }).toEqual({ ref, shown: shown.replaceAll("quartz", "") });
          }
        }
        expect(await everyRow()).toEqual(before);
      },
      120_000,
    );
  });
});
