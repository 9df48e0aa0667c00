import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox } from "#db/schema/index.ts";
import {
  createTwoSides,
  linkAccounts,
  linkSides,
  onDiscord,
  onSlack,
  type TwoSides,
} from "#test/support/two-sides.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("a conversation in a group on Slack and Discord", () => {
  let kith: TestKith;
  let sides: TwoSides;
  beforeEach(async () => {
    kith = await createTestKith();
    sides = await createTwoSides(kith);
    await linkSides(kith, sides);
  });
  afterEach(() => kith.close());

  /** Everything that several people read together: who they are, and the channel that it stands under. */
  const conversations = async () => {
    const rows = await kith.database.db.select().from(outbox).orderBy(outbox.runAt, outbox.id);
    return rows.flatMap(({ lane, target }) =>
      target.kind === "conversation"
        ? [{ lane, accounts: target.accounts.toSorted(), near: target.near }]
        : [],
    );
  };
  const letters = async (name: keyof TwoSides | "ana99") =>
    (await kith.outbox())
      .filter(({ account }) => account === name)
      .map(({ text }) => text)
      .join("\n");
  const atDesk = (name: string, channel: string | null) =>
    kith.person(name, { platform: "slack", workspace: "T1", channel });
  const atHome = (name: string, channel: string | null) =>
    kith.person(name, { platform: "discord", workspace: "9001", channel });

  /** Ana, who is on both platforms, asks on Slack, and is seen last on Discord. */
  const askOnSlackAndGoHome = async (): Promise<void> => {
    const ana = onSlack(kith, "ana");
    const anaAtHome = onDiscord(kith, "ana99");
    for (const account of [ana, anaAtHome]) {
      await account.type("/kith");
      await account.press("Allow Messages");
    }
    await linkAccounts(kith, ana, anaAtHome);
    await ana.type(
      '/ask new text:"15 minutes with somebody who bakes" why:"I want to" kind:advice',
    );
    await ana.press("Ask the Channel");
    kith.setNow(new Date(kith.now().getTime() + 60_000));
    await anaAtHome.type("/kith");
  };

  it("stands under a channel of its own platform, wherever it was asked for", async () => {
    const bela = atHome("bela", "d-hall");
    await bela.type("/group setup");
    await bela.press("This Channel");
    await atDesk("ada", "s-general").type(
      '/intro to:Bela who:Dora reason:"You both want to open a bakery by the sea"',
    );
    await sides.dora.press("Yes, Introduce Us");
    await sides.bela.press("Yes, Introduce Us");
    expect(await conversations()).toEqual([
      { lane: "discord", accounts: ["bela", "dora"], near: "d-hall" },
    ]);
  });

  it("stands under the channel where it was asked for, if that is on its platform", async () => {
    await atHome("dora", "d-bakers").type(
      '/intro to:Bela reason:"You both want to open a bakery by the sea"',
    );
    await sides.bela.press("Yes, Introduce Us");
    expect((await conversations()).map(({ near }) => near)).toEqual(["d-bakers"]);
  });

  it("of a round stands under its own platform's channel, not the group's on the other one", async () => {
    const ada = atDesk("ada", "s-general");
    await ada.type("/group setup");
    await ada.press("This Channel");
    await ada.type("/group setup");
    await ada.press("Start Rounds");
    await ada.submit({ cadence: "weekly", day: "wednesday", size: "pairs" });
    const bela = atHome("bela", "d-hall");
    await bela.type("/group setup");
    await bela.press("This Channel");
    for (const person of [sides.bela, sides.dora]) await person.type("/round join");
    kith.setNow("2026-03-04T12:00:00Z");
    await kith.runJob("make-rounds");
    expect(await conversations()).toEqual([
      { lane: "discord", accounts: ["bela", "dora"], near: "d-hall" },
    ]);
  });

  it("is opened where two share a platform, though one of them was seen last on the other", async () => {
    await askOnSlackAndGoHome();
    await sides.sam.type("/ask list");
    await sides.sam.press("I Can Help");
    const told = await sides.sam.submit({ note: "I bake" });
    expect(told.text).toContain("conversation");
    expect(await conversations()).toEqual([
      { lane: "slack:T1", accounts: ["ana", "sam"], near: "general" },
    ]);
    expect(await letters("ana99")).toContain("I am opening a conversation for the two of you");
  });

  it("that cannot be, as the helper takes no messages, leaves the asker with the platform they share", async () => {
    await askOnSlackAndGoHome();
    const nora = onSlack(kith, "nora");
    await nora.type("/ask list");
    await nora.press("I Can Help");
    await nora.submit({ note: "I bake" });
    expect(await conversations()).toEqual([]);
    expect(await letters("ana99")).toContain("You find Nora on Slack");
  });
});
