import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accounts, introductions, members, newId, outbox, workspaces } from "#db/schema/index.ts";
import { answerIntroduction } from "#features/introductions/answer-introduction.ts";
import { askIntroduction } from "#features/introductions/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { asMember } from "#test/support/as-member.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";
const DAY_7 = "2026-03-09T10:00:00Z";
const REASON = "You both plan shifts in hospitals";
const YES = "Yes, Introduce Us";
const AGAIN = "Send It Again";

describe("sending an introduction", () => {
  let kith: TestKith;
  let turn = 0;
  let maya: TestPerson;
  let ana: TestPerson;
  let ben: TestPerson;
  beforeAll(async () => {
    kith = await createTestKith("postgres", MONDAY);
  });
  afterAll(() => kith.close());
  beforeEach(async () => {
    turn++;
    kith.setNow(MONDAY);
    [maya, ana, ben] = [join("Maya"), join("Ana"), join("Ben")];
    await allowMessages(kith, maya, ana, ben);
  });

  const join = (name: string): TestPerson =>
    kith.person(`${name.toLowerCase()}${turn}`, { workspace: `w${turn}`, displayName: name });
  const ask = (asker: TestPerson, to: TestPerson) =>
    asker.type(`/intro ${to.mention} reason:"${REASON}"`);
  const conversations = async (person: TestPerson) =>
    (await kith.outbox()).filter(({ accounts }) => accounts.includes(person.account));
  const newest = async (person: TestPerson) => (await person.letters()).at(-1);

  /** As if the platform had gone away while it took these messages of this group. */
  const leaveUncertain = async (keys: string) => {
    const { groupId } = await memberOf(kith, maya.account);
    return kith.database.db
      .update(outbox)
      .set({ state: "uncertain", settledAt: kith.now(), uncertainSince: kith.now() })
      .where(and(eq(outbox.groupId, groupId), like(outbox.dedupeKey, `${keys}%`)))
      .returning({ id: outbox.id });
  };

  it("takes five open requests of one member at a time, and says kindly when there is room", async () => {
    const others = ["Cara", "Dora", "Emil", "Finn", "Gita", "Hugo"].map(join);
    await allowMessages(kith, ...others);
    const last = others.splice(4);
    for (const other of others) {
      expect((await ask(maya, other)).text).toContain("I have asked");
    }
    // Of two at the same moment, such as on two replicas, one is the sixth.
    const ids = await Promise.all(last.map(({ account }) => memberOf(kith, account)));
    const both = await Promise.allSettled(
      ids.map(({ memberId }) =>
        asMember(kith, maya.account, (ctx) =>
          askIntroduction(ctx, { to: { id: memberId }, who: undefined, reason: REASON }),
        ),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    // Somebody's no makes no room before the week is over, as nobody may tell it from silence.
    await others[0]?.press("Not Now");
    expect((await ask(maya, ben)).text).toContain("Five of your requests are open");
    expect(await ben.letters()).toEqual([]);
    kith.setNow(DAY_7);
    await kith.runJob("end-introductions");
    expect((await ask(maya, ben)).text).toContain("I have asked");
  });

  it("tells the asker of a question that may not have arrived, and sends it again once", async () => {
    await ask(maya, ben);
    await leaveUncertain("introduction-asked:");
    await Promise.all([
      kith.runJob("tell-uncertain-introductions"),
      kith.runJob("tell-uncertain-introductions"),
    ]);
    expect(await maya.letters()).toHaveLength(1);
    expect((await newest(maya))?.text).toContain("reached Ben");
    const taps = await Promise.all([maya.press(AGAIN), maya.press(AGAIN)]);
    const texts = taps.map(({ text }) => text);
    expect(texts.filter((text) => text.includes("on its way again"))).toHaveLength(1);
    const [question] = await ben.letters();
    expect(question?.state).toBe("queued");
    expect(await ben.letters()).toHaveLength(1);
  });

  it("tells the asker the same when it was answered, and sends nothing", async () => {
    await ana.type(`/intro to:${ben.mention} who:${maya.mention} reason:"${REASON}"`);
    await leaveUncertain("introduction-asked:");
    await ben.press("Not Now");
    await kith.runJob("tell-uncertain-introductions");
    expect(await ana.letters()).toHaveLength(2);
    expect((await ana.press(AGAIN)).text).toContain("on its way again");
    expect((await ben.letters()).map(({ state }) => state)).not.toContain("queued");
  });

  it("tells the two of a conversation that may not be open, and sends it again once", async () => {
    await ask(maya, ben);
    await ben.press(YES);
    await leaveUncertain("introduction-conversation:");
    await kith.runJob("tell-uncertain-introductions");
    expect((await newest(maya))?.text).toContain("conversation of you and Ben");
    expect((await newest(ben))?.text).toContain("conversation of you and Maya");
    expect((await ben.press(AGAIN)).text).toContain("on its way again");
    expect((await maya.press(AGAIN)).text).toContain("no longer needed");
    const [opened] = await conversations(ben);
    expect(opened?.state).toBe("queued");
  });

  it("sends nobody else's message again", async () => {
    await ask(maya, ben);
    const [row] = await leaveUncertain("introduction-asked:");
    const id = Buffer.from((row?.id ?? "").replaceAll("-", ""), "hex").toString("base64url");
    const forged = { name: "introduction-send-again", args: [id] };
    expect((await ana.pressRef(forged)).text).toContain("Only the person this was meant for");
    expect((await ben.pressRef(forged)).text).not.toContain("on its way");
    expect((await ben.letters())[0]?.state).toBe("uncertain");
  });

  it("ends like silence for who says yes to somebody that has left", async () => {
    await ask(maya, ben);
    await setMember(kith, maya.account, { leftAt: kith.now() });
    expect((await ben.press(YES)).text).toContain("If Maya says yes too");
    expect(await conversations(ben)).toEqual([]);
    kith.setNow(DAY_7);
    await kith.runJob("end-introductions");
    expect((await newest(ben))?.text).toContain("did not come about");
  });

  it("either opens the conversation or ends like silence, when a yes meets somebody's leaving", async () => {
    for (const round of [1, 2, 3, 4]) {
      kith.setNow(MONDAY);
      const [asker, late] = [join(`Asker${round}`), join(`Late${round}`)];
      await allowMessages(kith, asker, late);
      await ask(asker, late);
      await Promise.all([late.press(YES), setMember(kith, asker.account, { leftAt: kith.now() })]);
      const opened = await conversations(late);
      kith.setNow(DAY_7);
      await kith.runJob("end-introductions");
      const ended = (await late.letters()).filter(({ text }) =>
        text.includes("did not come about"),
      );
      expect(opened.length + ended.length).toBe(1);
    }
  });

  it("hands over their chosen ways of contact to two who share no workspace", async () => {
    await ask(maya, ben);
    const { groupId, memberId } = await memberOf(kith, ben.account);
    const { db } = kith.database;
    const workspaceId = newId();
    await db.insert(workspaces).values({
      groupId,
      id: workspaceId,
      platform: "discord",
      externalId: `far${turn}`,
      installedAt: kith.now(),
    });
    await db.update(accounts).set({ workspaceId }).where(eq(accounts.memberId, memberId));
    await db
      .update(members)
      .set({ contactWay: "ben@quay.test" })
      .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
    const [introduction] = await db
      .select({ id: introductions.id })
      .from(introductions)
      .where(eq(introductions.groupId, groupId));
    const answered = await asMember(kith, ben.account, (ctx) =>
      answerIntroduction(ctx, introduction?.id ?? "", "yes"),
    );
    expect(answered).toMatchObject({ kind: "in-touch", how: "handed-over" });
    expect(await conversations(maya)).toEqual([]);
    expect((await newest(maya))?.text).toContain("Ben likes to be reached: ben@quay.test");
    const handed = (await newest(ben))?.text;
    expect(handed).toContain("You find Maya on the playground");
    expect(handed).toContain(REASON);
  });
});
