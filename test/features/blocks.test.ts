import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTenant } from "#db/transactions/tenant.ts";
import { blockedPairs, isBlocked, pairKey } from "#features/blocks/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { tapButton } from "#test/support/tap-button.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";
const DAY_7 = "2026-03-09T10:00:00Z";
const REASON = "You both plan shifts in hospitals";
const YES = "Yes, Introduce Us";
const NEVER = "Never Pair Us";
const ALL_BLOCKS = { name: "blocks", args: [] };

describe("never pair us", () => {
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
    const join = (name: string) =>
      kith.person(`${name.toLowerCase()}${turn}`, { workspace: `w${turn}`, displayName: name });
    [maya, ana, ben] = [join("Maya"), join("Ana"), join("Ben")];
    await allowMessages(kith, maya, ana, ben);
  });

  /** Ben never wants to be paired with this member, and nobody has asked for anything yet. */
  const blockFromList = async (who: TestPerson) => {
    await ben.pressRef(ALL_BLOCKS);
    await ben.press("Never Pair Me With…");
    return ben.submit({ who: who.mention });
  };
  const askForBen = async (asker: TestPerson) =>
    (await asker.type(`/intro ${ben.mention} reason:"${REASON}"`)).text;
  const end = async () => {
    kith.setNow(DAY_7);
    await kith.runJob("end-introductions");
  };
  const conversations = async () =>
    (await kith.outbox()).filter(({ accounts }) => accounts.includes(ben.account));
  const textsOf = async (person: TestPerson) => (await person.letters()).map(({ text }) => text);

  it("is chosen in private, seen by its owner alone, and undone", async () => {
    expect((await ben.pressRef(ALL_BLOCKS)).text).toContain("There is nobody");
    const blocked = await blockFromList(maya);
    expect(blocked.text).toContain("I will never pair you with Maya");
    expect(blocked.answer).toMatchObject({ audience: "caller" });
    expect((await ben.pressRef(ALL_BLOCKS)).text).toContain("I never pair you with Maya");
    expect((await maya.pressRef(ALL_BLOCKS)).text).toContain("There is nobody");

    const { groupId, memberId: benId } = await memberOf(kith, ben.account);
    const { memberId: mayaId } = await memberOf(kith, maya.account);
    const { memberId: anaId } = await memberOf(kith, ana.account);
    const check = () =>
      inTenant(kith.database.db, { groupId, memberId: null }, async (tx) => ({
        either: await isBlocked({ tx, group: { id: groupId } }, mayaId, benId),
        pairs: [...(await blockedPairs(tx, groupId, [mayaId, benId, anaId]))],
      }));
    expect(await check()).toEqual({ either: true, pairs: [pairKey(benId, mayaId)] });

    await ben.choose("Maya");
    expect((await ben.pressRef(ALL_BLOCKS)).text).toContain("There is nobody");
    expect(await check()).toEqual({ either: false, pairs: [] });
    await blockFromList(maya);
    expect((await ben.press("Undo")).text).toContain("may pair you with Maya again");
    expect(await check()).toEqual({ either: false, pairs: [] });
  });

  it("keeps to people of the group, and not oneself", async () => {
    await blockFromList(ben);
    expect((await ben.pressRef(ALL_BLOCKS)).text).toContain("There is nobody");
    const stranger = { name: "block", args: [Buffer.alloc(16, 7).toString("base64url"), "goes"] };
    expect((await ben.pressRef(stranger)).text).toContain("Only the person this was meant for");
  });

  it("reads like silence to who asks, who is never asked about it, and at the end", async () => {
    await blockFromList(maya);
    // Ana's request meets silence, Maya's a block.
    const asked = await Promise.all([askForBen(maya), askForBen(ana)]);
    expect(asked[0]).toBe(asked[1]);
    expect((await textsOf(ben)).join()).toContain("Ana would like to meet you");
    expect((await textsOf(ben)).join()).not.toContain("Maya");
    expect((await ben.type("/kith")).text).not.toContain("Maya");
    await end();
    const heard = await Promise.all([textsOf(maya), textsOf(ana)]);
    expect(heard[0]).toHaveLength(1);
    expect(heard[0]).toEqual(heard[1]);
    expect(await conversations()).toEqual([]);
  });

  it("reads alike where somebody has to be mentioned, too", async () => {
    await blockFromList(maya);
    await ben.type("/kith");
    await ben.press("Stop Messages");
    const asked = await Promise.all([askForBen(maya), askForBen(ana)]);
    expect(asked[0]).toBe(asked[1]);
    const mention = async (asker: TestPerson) => {
      const { answer } = await asker.press("Mention Them Here");
      if (answer.kind !== "reply") throw new Error("nothing was said");
      return answer;
    };
    const [byMaya, byAna] = [await mention(maya), await mention(ana)];
    expect(byMaya.audience).toBe(byAna.audience);
    const [seenMaya, seenAna] = await Promise.all(
      [byMaya, byAna].map(({ message }) =>
        tapButton(kith, ben.account, message, "See It", `w${turn}`),
      ),
    );
    expect(seenMaya?.text).toContain("has ended");
    expect(seenAna?.text).toContain("Ana would like to meet you");
  });

  it("settles a request like silence, pressed on it, whatever the other one says", async () => {
    await ana.type(`/intro to:${ben.mention} who:${maya.mention} reason:"${REASON}"`);
    const pressed = await ben.press(NEVER);
    expect(pressed.text).toContain("I will never pair you with Maya");
    expect(pressed.answer).toMatchObject({ replaces: true });
    expect((await maya.press(YES)).text).toContain("If Ben says yes too");
    await end();
    expect((await textsOf(maya)).at(-1)).toContain("did not come about this time");
    expect((await textsOf(ana)).at(-1)).toContain("did not come about this time");
    expect(await conversations()).toEqual([]);
  });

  it("holds after a yes, too, as long as the other one has not said it", async () => {
    await ana.type(`/intro to:${ben.mention} who:${maya.mention} reason:"${REASON}"`);
    await ben.press(YES);
    await blockFromList(maya);
    expect((await maya.press(YES)).text).toContain("If Ben says yes too");
    expect(await conversations()).toEqual([]);
  });

  it("keeps somebody's requests away even where they introduce others", async () => {
    await blockFromList(maya);
    await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`);
    expect(await textsOf(ben)).toEqual([]);
    expect((await textsOf(ana)).join()).toContain("introduce you to Ben");
  });

  it("is told to its owner alone when they ask for the same person themselves", async () => {
    await blockFromList(maya);
    const own = await ben.type(`/intro ${maya.mention} reason:"${REASON}"`);
    expect(own.text).toContain("You asked me never to pair you");
    expect(await textsOf(maya)).toEqual([]);
  });
});
