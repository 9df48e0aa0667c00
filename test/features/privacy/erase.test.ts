import { parse } from "csv-parse/sync";
import { and, eq } from "drizzle-orm";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeAction } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import { packId } from "#core/action-args.ts";
import { boardCounts, gives, members, outbox } from "#db/schema/index.ts";
import { recountBoards } from "#features/giving/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { memberOf, setMember } from "#test/support/giving-group.ts";
import { plantGroup } from "#test/support/planted-story.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { everyValue } from "./every-value.ts";

type Planted = Awaited<ReturnType<typeof plantGroup>>;

const filesOf = (answer: Answer): ReadonlyMap<string, string> => {
  if (answer.kind !== "reply") throw new Error("no reply");
  return new Map(
    answer.message.flatMap((block) =>
      block.kind === "file" ? [[block.name, Buffer.from(block.bytes).toString("utf8")]] : [],
    ),
  );
};

describe("everything about one member", () => {
  let kith: TestKith;
  let planted: Planted;
  let maya: TestPerson;
  let ben: TestPerson;
  let who: { readonly groupId: string; readonly memberId: string };
  let files: ReadonlyMap<string, string>;
  const theirs = { name: "=1+2 evil.test", notes: "+1 says quartz" };

  beforeAll(async () => {
    kith = await createTestKith();
    planted = await plantGroup(kith, { workspace: "w1", token: "quartz" });
    ({ maya, ben } = planted);
    who = await memberOf(kith, maya.account);
    await ben.type('/contact add name:"Zed basalt" company:"basalt Works" notes:"basalt notes"');
    await ben.type("/goal text:basalt");
    await maya.type(`/contact add name:"${theirs.name}" notes:"${theirs.notes}"`);
    await ben.type(`/gave to:${maya.mention} kind:advice note:"a quartz hint"`);
    await maya.press("Yes, Thank You");
    files = filesOf((await maya.type("/privacy export")).answer);
  }, 60_000);
  afterAll(() => kith.close());

  const read = (name: string): string => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`no file ${name}`);
    return found;
  };

  it("is shown in plain words with counts and switches", async () => {
    const shown = await maya.type("/privacy show");
    expect(shown.text).toMatch(/\d+ contacts, \d+ meetings/);
    expect(shown.buttons).toEqual(
      expect.arrayContaining(["Export Everything", "Erase Everything", "Never Paired With"]),
    );
  });

  it("is exported: what the member typed, and nothing of anybody else's", () => {
    const all = read("kith.json");
    const typed = [
      "learn quartz goal",
      "Ana quartz",
      "more quartz details",
      "quartz@mail.test",
      "quartz promise",
      "quartz meeting",
      "quartz plan",
      "Calls about quartz",
      "quartz why",
      "quartz lessons",
      "quartz duty",
      "Omar quartz",
    ];
    for (const value of typed) {
      expect(all).toContain(value);
      expect(read("kith.csv")).toContain(value);
    }
    expect([...files.values()].join("\n")).not.toContain("basalt");
  });

  it("opens in spreadsheets and address books, and no cell is a formula", () => {
    const csv = read("kith-contacts.csv");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv).toContain("\r\n");
    const [, ...rows] = parse(csv, { bom: true });
    const names = rows.map((row) => row[0]);
    expect(names).toContain(`'${theirs.name}`);
    expect(rows.map((row) => row.at(-1))).toContain(`'${theirs.notes}`);
    const everything = parse(read("kith.csv"), { bom: true });
    expect(everything.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);

    const cards = read("kith-contacts.vcf")
      .split(/(?=BEGIN:VCARD)/)
      .map((card) => ICAL.Component.fromString(card));
    const ana = cards.find((card) => card.getFirstPropertyValue("fn") === "Ana quartz");
    expect(cards).toHaveLength(names.length);
    expect(ana?.getFirstPropertyValue("version")).toBe("3.0");
    expect(ana?.getFirstPropertyValue("email")).toBe("quartz@mail.test");
    expect(ana?.getFirstPropertyValue("note")).toContain("more quartz");
  });

  describe("once erased", () => {
    let before: readonly string[];
    let totals: readonly unknown[];
    const ledger = async () => {
      const { db } = kith.database;
      const rows = await db.select().from(gives);
      const boards = await db.select().from(boardCounts);
      return [
        rows.map((row) => [row.id, row.kind, row.state, row.giverId, row.receiverId].join()).sort(),
        boards.map((row) => [row.board, row.period, row.memberId, row.receivers].join()).sort(),
      ];
    };

    beforeAll(async () => {
      await setMember(kith, maya.account, { onBoards: "yes" });
      await inTenant(kith.database.db, { ...who, memberId: null }, (tx) =>
        recountBoards(tx, { id: who.groupId }, kith.now()),
      );
      before = (await everyValue(kith)).filter((row) => row.includes(maya.account));
      totals = await ledger();
      // A letter that names her waits for Ben.
      await maya.type(`/thanks to:${ben.mention} for:"quartz at the last minute"`);
      totals = await ledger();
      await maya.type("/privacy erase");
      kith.advanceDays(0.01);
      await maya.press("Erase Everything");
    }, 30_000);

    it("nothing that she typed, no name and no account is left in any table", async () => {
      expect(before.length).toBeGreaterThan(3);
      const rows = await everyValue(kith);
      const named = rows.filter((row) => /u1-w1|Maya|evil\.test/.test(row));
      expect(named).toEqual([]);
      // The group's name, and what Ben and the organiser typed.
      const others = /The quartz Club|quartz theme|Ben quartz|Piet quartz|quartz door|quartz line/;
      const words = rows.filter((row) => row.includes("quartz") && !others.test(row));
      expect(words).toEqual([]);
    });

    it("help stays on record as numbers, and no board names her", async () => {
      expect(await ledger()).toEqual(totals);
      const { db } = kith.database;
      const [row] = await db
        .select()
        .from(members)
        .where(and(eq(members.groupId, who.groupId), eq(members.id, who.memberId)));
      expect(row).toMatchObject({ displayName: "a former member", goal: null, stage: null });
      const shown = await db.select().from(boardCounts).where(eq(boardCounts.isShown, true));
      expect(shown.filter(({ memberId }) => memberId === who.memberId)).toEqual([]);
    });

    it("what waited to tell of her is dropped", async () => {
      const rows = await kith.database.db.select().from(outbox);
      expect(rows.filter(({ lastReason }) => lastReason === "erased").length).toBeGreaterThan(0);
      expect(rows.filter(({ memberId }) => memberId === who.memberId)).toEqual([]);
    });

    it("an answer that was lost is given again, also where the platform names no server", async () => {
      await kith.person("anna", { platform: "discord", workspace: "s1" }).type("/kith");
      const { groupId } = await memberOf(kith, "anna");
      const { answer } = await kith
        .person("anna", { platform: "discord", workspace: null, channel: null })
        .type("/privacy erase");
      const yes = (answer.kind === "reply" ? answer.message : [])
        .flatMap((block) => (block.kind === "controls" ? block.controls : []))
        .find((control) => control.kind === "button" && control.label === "Erase Everything");
      if (yes?.kind !== "button") throw new Error("no button");
      const tap: Incoming = {
        platform: "discord",
        deliveryId: "tapped once",
        workspace: undefined,
        account: { id: "anna", name: "anna", locale: undefined, isAdmin: undefined },
        channel: undefined,
        mentioned: [],
        event: { kind: "action", id: encodeAction(yes.action, packId(groupId)), chosen: undefined },
      };
      const first = await kith.handle(tap);
      expect(JSON.stringify(first)).toContain("I hold nothing about you");
      expect(await kith.handle(tap)).toEqual(first);
    });

    it("a second tap changes nothing", async () => {
      const rows = await everyValue(kith);
      const again = await maya.press("Erase Everything");
      expect(again.text).toContain("done already");
      expect((await everyValue(kith)).filter((row) => !row.startsWith("deliveries"))).toEqual(
        rows.filter((row) => !row.startsWith("deliveries")),
      );
    });

    it("whoever names them means somebody new, not the one who was erased", async () => {
      const given = await ben.type(`/gave to:${maya.mention} kind:advice`);
      expect(given.text).toContain("Logged: advice for Maya");
      expect(given.text).not.toContain("former member");
      const { memberId } = await memberOf(kith, maya.account);
      expect(memberId).not.toBe(who.memberId);
    });

    it("and coming back is to come for the first time", async () => {
      const back = await maya.type("/contact list");
      expect(back.text).toContain("no contacts");
      expect(back.text).not.toContain("quartz");
      const { memberId } = await memberOf(kith, maya.account);
      expect(memberId).not.toBe(who.memberId);
    });
  });
});
