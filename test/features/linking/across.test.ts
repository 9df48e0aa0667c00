import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { accounts, gives, members } from "#db/schema/index.ts";
import {
  codeIn,
  createTwoSides,
  linkAccounts,
  linkSides,
  onDiscord,
  onSlack,
  type TwoSides,
  unlinkSides,
} from "#test/support/two-sides.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe.each(ENGINES)("a group on Slack and Discord, on %s", (engine) => {
  let kith: TestKith;
  let sides: TwoSides;
  beforeEach(async () => {
    kith = await createTestKith(engine);
    sides = await createTwoSides(kith);
    await linkSides(kith, sides);
  });
  afterEach(() => kith.close());

  /** Runs it while no letter can be written: its reader's row cannot be read. */
  const cutShort = async (work: () => Promise<void>): Promise<void> => {
    await kith.database.db.execute(sql`update members set contact_way = 'not sealed'`);
    await expect(work()).rejects.toThrow("link not settled");
    await kith.database.db.execute(sql`update members set contact_way = null`);
  };

  /** Dora helps Sam across, and it counts. */
  const helpAcross = async (): Promise<void> => {
    const { sam, dora } = sides;
    await sam.type(
      '/ask new text:"15 minutes with somebody who runs a bakery" why:"I want to learn it" kind:advice',
    );
    await sam.press("Ask the Channel");
    await dora.type("/ask list");
    await dora.press("I Can Help");
    await dora.submit({ note: "I run one" });
    await dora.type('/gave to:Sam kind:advice note:"a long call"');
    await sam.press("Yes, Thank You");
  };

  it("an ask on Slack is answered on Discord, and the help is confirmed across", async () => {
    await helpAcross();
    const letters = (await sides.sam.letters()).map(({ text }) => text).join("\n");
    expect(letters).toContain("Dora");
    expect(letters).not.toContain("@dora");
    const rows = await kith.database.db.select().from(gives);
    expect(rows.map(({ state }) => state)).toEqual(["confirmed"]);
  });

  it("a board counts both sides, and names people of the other one", async () => {
    const { sam, dora } = sides;
    await helpAcross();
    await dora.type("/privacy board on");
    await sam.type("/gave to:Dora kind:review");
    await dora.press("Yes, Thank You");
    await kith.runJob("recount-boards");
    for (const person of [sam, dora]) {
      await person.pressRef({ name: "board-consent", args: ["yes"] });
    }
    const seen = await sam.type("/board kind:help");
    expect(seen.text).toContain("Dora");
  });

  it("people of the other side are chosen by name, where a mention cannot reach them", async () => {
    const { sam } = sides;
    const complete = async (command: string, option: string, typed: string) => {
      const answer = await kith.handle({
        platform: "slack",
        deliveryId: `c-${option}-${typed}`,
        workspace: { id: "T1", name: undefined },
        account: { id: "sam", name: "sam", locale: undefined, isAdmin: undefined },
        channel: undefined,
        mentioned: [],
        event: { kind: "complete", path: { command, verb: undefined }, option, typed },
      });
      return answer.kind === "suggestions" ? answer.suggestions.map(({ label }) => label) : [];
    };
    expect(await complete("gave", "to", "do")).toEqual(["Dora"]);
    expect(await complete("met", "who", "Do")).toEqual(["Dora"]);
    expect(await complete("gave", "to", "zz")).toEqual([]);
    expect((await sam.type("/met who:Dora how:call")).text).toContain("Dora");
  });

  it("an introduction across gives each the other's way of contact, after both said yes", async () => {
    const { ada, sam, dora } = sides;
    await dora.type("/kith");
    await dora.press("How May They Reach You?");
    await dora.submit({ way: "dora@bakery.test" });
    await ada.type('/intro to:Sam who:Dora reason:"You both want to open a bakery by the sea"');
    await ada.type('/intro to:Dora who:<@sam> reason:"You both want to open a bakery by the sea"');
    const before = (await sam.letters()).map(({ text }) => text).join("\n");
    expect(before).not.toContain("dora@bakery.test");
    await sam.press("Yes, Introduce Us");
    expect((await sam.letters()).map(({ text }) => text).join("\n")).not.toContain("bakery.test");
    await dora.press("Yes, Introduce Us");
    expect((await sam.letters()).map(({ text }) => text).join("\n")).toContain("dora@bakery.test");
  });

  it("after unlinking, what happened across stays on both sides, without the other's name", async () => {
    const { ada, sam, dora, bela } = sides;
    await helpAcross();
    await sam.type("/contact add name:Ana company:Acme");
    await dora.type("/contact add name:Otto");
    await unlinkSides(kith, ada);
    expect((await bela.type("/group setup")).buttons).toContain("Link Another Workspace");
    const rows = await kith.database.db.select().from(gives);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    expect(new Set(rows.map(({ groupId }) => groupId)).size).toBe(2);
    const people = await kith.database.db.select().from(members);
    const copies = people.filter(({ pseudonymSince }) => pseudonymSince !== null);
    expect(copies.map(({ displayName, goal }) => [displayName, goal])).toEqual(
      copies.map(() => ["Someone from the other side", null]),
    );
    expect(copies.length).toBeGreaterThanOrEqual(2);
    expect((await sam.type("/contact list")).text).toContain("Ana");
    expect((await dora.type("/contact list")).text).toContain("Otto");
    expect((await sam.type("/ask list mine:yes")).text).toContain("bakery");
  });

  it("after unlinking, what one side writes the other never sees", async () => {
    const { ada, sam, dora } = sides;
    await unlinkSides(kith, ada);
    await sam.type(
      '/ask new text:"15 minutes with a lighthouse keeper" why:"I want to be one" kind:advice',
    );
    await sam.press("Ask the Channel");
    expect((await dora.type("/ask list")).text).not.toContain("lighthouse");
    expect((await dora.type("/gave to:Sam kind:advice")).text).not.toContain("Sam gets");
  });

  it("organisers of both sides hear of the parting, though the first try was cut short before", async () => {
    const { ada, bela } = sides;
    await ada.type("/group setup");
    await ada.press("Unlink");
    await ada.press("Unlink the Groups");
    await cutShort(() => kith.runJob("settle-links"));
    await kith.runJob("settle-links");
    for (const organiser of [ada, bela]) {
      expect((await organiser.letters()).at(-1)?.text).toContain("are apart again");
    }
  });

  it("whoever links their accounts hears of it, though the first try was cut short before", async () => {
    const ana = onSlack(kith, "ana");
    const anaAtHome = onDiscord(kith, "ana99");
    for (const account of [ana, anaAtHome]) {
      await account.type("/kith");
      await account.press("Allow Messages");
    }
    const code = codeIn((await ana.press("Link My Other Account")).text);
    kith.setNow(new Date(kith.now().getTime() + 60_000));
    await anaAtHome.press("Enter a Code");
    await anaAtHome.submit({ code });
    await cutShort(() => kith.runJob("settle-links"));
    await kith.runJob("settle-links");
    expect((await anaAtHome.letters()).at(-1)?.text).toContain("Your two accounts are one now");
  });

  it("two accounts of one person become one, with the contacts of both", async () => {
    const ana = onSlack(kith, "ana");
    const anaAtHome = onDiscord(kith, "ana99");
    await ana.type("/contact add name:Rita company:Acme");
    await ana.type('/goal text:"learn about boats"');
    await anaAtHome.type("/contact add name:Otto");
    await linkAccounts(kith, ana, anaAtHome);
    for (const account of [ana, anaAtHome]) {
      const list = (await account.type("/contact list")).text;
      expect(list).toContain("Rita");
      expect(list).toContain("Otto");
      expect((await account.type("/kith")).text).toContain("learn about boats");
    }
    const rows = await kith.database.db
      .select({ memberId: accounts.memberId })
      .from(accounts)
      .where(eq(accounts.externalId, "ana"));
    expect(rows).toHaveLength(1);
  });

  it("nobody is written to twice: a letter goes to the account used last", async () => {
    const ana = onSlack(kith, "ana");
    const anaAtHome = onDiscord(kith, "ana99");
    for (const account of [ana, anaAtHome]) {
      await account.type("/kith");
      await account.press("Allow Messages");
    }
    kith.setNow(new Date(kith.now().getTime() + 60_000));
    await linkAccounts(kith, ana, anaAtHome);
    await sides.sam.type(`/gave to:<@ana> kind:advice`);
    expect((await anaAtHome.letters()).some(({ text }) => text.includes("Sam"))).toBe(true);
    expect((await ana.letters()).some(({ text }) => text.includes("Sam"))).toBe(false);
    kith.advanceDays(1);
    await ana.type("/kith");
    await sides.sam.type(`/gave to:<@ana> kind:review`);
    expect((await ana.letters()).some(({ text }) => text.includes("Sam"))).toBe(true);
  });

  it("unlinking separates the accounts: the record stays where the code was typed", async () => {
    const ana = onSlack(kith, "ana");
    const anaAtHome = onDiscord(kith, "ana99");
    await ana.type("/contact add name:Rita");
    await anaAtHome.type("/contact add name:Otto");
    await linkAccounts(kith, ana, anaAtHome);
    await unlinkSides(kith, sides.bela);
    expect((await ana.type("/contact list")).text).not.toContain("Rita");
    const kept = (await anaAtHome.type("/contact list")).text;
    expect(kept).toContain("Rita");
    expect(kept).toContain("Otto");
  });

  it("a code for one's own accounts is of no use to somebody in another group", async () => {
    const { sam } = sides;
    await sam.type("/kith");
    const code = codeIn((await sam.press("Link My Other Account")).text);
    const stranger = kith.person("zed", { workspace: "w7", isAdmin: true });
    await stranger.type("/group setup");
    await stranger.press("Enter a Code");
    expect((await stranger.submit({ code })).text).toContain("I do not know this code");
  });

  it("what is asked during the link is answered, in the group that is one by then", async () => {
    await unlinkSides(kith, sides.ada);
    await sides.ada.type("/group setup");
    const code = codeIn((await sides.ada.press("Link Another Workspace")).text);
    await sides.bela.type("/group setup");
    await sides.bela.press("Enter a Code");
    await sides.bela.submit({ code });
    const [, ...answers] = await Promise.all([
      kith.runJob("settle-links"),
      ...Array.from({ length: 6 }, (_value, n) =>
        (n % 2 === 0 ? sides.dora : sides.sam).type(`/contact add name:"Person ${n}"`),
      ),
    ]);
    expect(answers.every(({ text }) => text.includes("Person"))).toBe(true);
    const list = (await sides.dora.type("/contact list")).text;
    for (const n of [0, 2, 4]) expect(list).toContain(`Person ${n}`);
  });
});
