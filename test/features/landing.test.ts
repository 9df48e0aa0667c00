import { and, eq, isNull } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packId } from "#core/action-args.ts";
import {
  boardCounts,
  gives,
  landingCredits,
  landings,
  members,
  nudgeSettings,
  pledges,
} from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf, recordGives, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("/landed", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  let lee: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    [maya, ben, lee] = [kith.person("maya"), kith.person("ben"), kith.person("lee")];
    await allowMessages(kith, maya, ben, lee);
  });
  afterEach(() => kith.close());

  const memberRow = async (account: string) => {
    const { memberId } = await memberOf(kith, account);
    const [row] = await kith.database.db.select().from(members).where(eq(members.id, memberId));
    return row;
  };
  const standing = () => kith.database.db.select().from(landings).where(isNull(landings.undoneAt));
  const credits = () => kith.database.db.select().from(landingCredits);
  const imageAlt = (message: readonly { readonly kind: string }[]): string => {
    const image = message.find((block) => block.kind === "image" || block.kind === "drawing");
    return image !== undefined && "alt" in image && typeof image.alt === "string" ? image.alt : "";
  };

  it("opens a form where nothing is said, and an empty form is enough", async () => {
    const { form } = await maya.type("/landed");
    expect(form?.fields.map(({ name }) => name)).toEqual([
      "role",
      "company",
      "when",
      "share",
      "credit",
    ]);
    const { text } = await maya.submit({});
    expect(text).toContain("Congratulations");
    expect(text).toContain("Nobody else sees that.");
    expect((await memberRow("maya"))?.stage).toBe("landed");
    expect((await standing()).map(({ landedOn }) => landedOn)).toEqual(["2026-03-02"]);
    expect(await kith.outbox()).toEqual([]);
  });

  it("is what /stage landed opens, with who may see it kept as they say", async () => {
    const { form } = await maya.type("/stage landed visible:group");
    expect(form?.title).toBe("You have landed");
    expect((await maya.submit({})).text).toContain("The group may see that.");
    expect((await memberRow("maya"))?.stageVisibility).toBe("group");
    expect((await maya.type("/stage landed")).buttons).toContain("Undo the Landing");
  });

  it("told twice within a month is one landing, corrected; a year later it is another", async () => {
    await maya.type("/landed role:Planner");
    expect((await maya.type("/landed company:Acme")).text).toContain(
      "I have changed what you said",
    );
    expect(await standing()).toMatchObject([{ role: "Planner", company: "Acme" }]);
    kith.advanceDays(365);
    await maya.type("/landed company:Globex");
    expect(new Set((await standing()).map(({ company }) => company))).toEqual(
      new Set(["Acme", "Globex"]),
    );
  });

  it("two taps at once make one landing", async () => {
    await Promise.all([maya.type("/landed role:Planner"), maya.type("/landed role:Planner")]);
    expect(await standing()).toHaveLength(1);
  });

  it("tells the channel only after a yes, once, and shows there who agreed to be named", async () => {
    await maya.type(`/landed role:Planner credit:${ben.mention}`);
    expect(await kith.outbox()).toEqual([]);
    const told = await maya.type("/landed share:yes");
    expect(told.text).toContain("I am telling the channel.");
    // "Nobody else sees that" would be said of the channel's news, too.
    expect(told.text).toContain("Apart from that, nobody sees your stage.");
    expect(told.text).not.toContain("Nobody else sees that");
    expect((await maya.type("/landed share:yes")).text).toContain("has heard it already");
    const notes = await kith.outbox();
    expect(notes).toHaveLength(1);
    expect(notes[0]?.text).toContain("@maya has landed: Planner");
    expect(notes[0]?.text).not.toContain("Ben");
    // Whom she still chooses is hers to know.
    expect((await lee.press("See the Path")).text).toContain("Nobody is on this path yet");
    await maya.press("Thank Them");
    expect((await lee.press("See the Path")).text).toContain("A member of this group");
    kith.setNow("2026-03-02T10:05:00Z");
    await kith.runJob("thank-credited");
    await ben.press("Show My Name");
    expect((await lee.press("See the Path")).text).toContain("Ben");
  });

  it("in private tells nobody, and says where it could", async () => {
    const alone = kith.person("maya", { channel: null });
    expect((await alone.type("/landed share:yes")).text).toContain("I told nobody");
    expect(await kith.outbox()).toEqual([]);
    expect((await standing())[0]?.isShared).toBe(false);
  });

  it("proposes the path from what is on record, thanks members by letter, and gives words for contacts", async () => {
    await maya.type(`/contact add name:"Ana Silva" company:Acme referred-by:${ben.mention}`);
    await maya.type('/contact add name:"Omar Haddad" company:"Acme" referred-by:"Ana Silva"');
    await maya.type('/met who:"Omar Haddad" how:coffee');
    await recordGives(kith, [{ from: "lee", to: "maya", at: "2026-02-20T10:00:00Z" }]);
    await maya.type("/landed role:Planner company:Acme");
    const chosen = await maya.choose([
      "Ben, of this group",
      "Ana Silva, through Ben",
      "Omar Haddad, through Ana Silva",
    ]);
    expect(chosen.text).toContain("Ana Silva, through Ben; Omar Haddad, through Ana Silva");
    expect(chosen.text).toContain("Was anybody else on the path?");
    const thanked = await maya.press("Thank Them");
    expect(thanked.text).toContain("I will write to Ben in a few minutes");
    expect(thanked.text).toContain("Ana Silva and Omar Haddad should hear it from you");
    expect(thanked.text).toContain("I have found a job (Planner at Acme)");

    await kith.runJob("thank-credited");
    expect(await ben.letters()).toEqual([]);
    kith.setNow("2026-03-02T10:03:00Z");
    await kith.runJob("thank-credited");
    await kith.runJob("thank-credited");
    const letters = await ben.letters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("Maya has landed (Planner at Acme)");
    const alt = imageAlt(letters[0]?.message ?? []);
    expect(alt).toContain("You; Somebody from outside the group, through You");
    // Contacts are named to nobody.
    expect(JSON.stringify(await kith.outbox())).not.toMatch(/Ana|Omar/);
    expect(await lee.letters()).toEqual([]);
  });

  it("names members to each other only once they agree, and lets them change their mind", async () => {
    await maya.type(`/landed credit:${ben.mention}; ${lee.mention}`);
    await maya.press("Thank Them");
    kith.setNow("2026-03-02T10:03:00Z");
    await kith.runJob("thank-credited");
    const [letter] = await lee.letters();
    expect(imageAlt(letter?.message ?? [])).toContain("A member of this group");
    expect(JSON.stringify(letter?.message)).not.toContain("Ben");
    await ben.press("Show My Name");
    expect((await lee.press("Stay Unnamed")).text).toContain("Ben");
    await ben.press("Stay Unnamed");
    expect((await lee.press("Stay Unnamed")).text).not.toContain("Ben");
    const row = (await credits()).find((credit) => credit.isNamed === "no");
    expect(row).toBeDefined();
  });

  it("says who takes no letters, and writes nothing to them", async () => {
    await setMember(kith, "ben", { directMessages: "no" });
    await maya.type(`/landed credit:${ben.mention}`);
    expect((await maya.press("Thank Them")).text).toContain("Ben should hear it from you");
    kith.setNow("2026-03-02T10:03:00Z");
    await kith.runJob("thank-credited");
    expect(await kith.outbox()).toEqual([]);
  });

  it("Choose Again takes everybody off who is not to be thanked yet", async () => {
    await maya.type(`/landed credit:${ben.mention}`);
    expect(await credits()).toHaveLength(1);
    await maya.press("Choose Again");
    expect(await credits()).toEqual([]);
    expect((await maya.type("/landed role:Planner")).buttons).not.toContain("Thank Them");
  });

  it("makes nudges weekly, on one of the days that were chosen, and Undo brings them back", async () => {
    await maya.type("/nudges on");
    await ben.type("/nudges on");
    await ben.type('/nudges set days:"mon wed fri"');
    const days = async (account: string) => {
      const { memberId } = await memberOf(kith, account);
      const [row] = await kith.database.db
        .select()
        .from(nudgeSettings)
        .where(eq(nudgeSettings.memberId, memberId));
      return row?.days;
    };
    expect((await maya.type("/landed role:Planner")).text).toContain("once a week from now on");
    expect((await ben.type("/landed role:Planner")).text).toContain("once a week from now on");
    expect(await days("maya")).toHaveLength(1);
    expect(await days("ben")).toHaveLength(1);
    expect([1, 3, 5]).toEqual(expect.arrayContaining([...((await days("ben")) ?? [])]));
    await maya.press("Undo");
    await ben.press("Undo");
    expect(await days("maya")).toEqual([1, 2, 3, 4, 5]);
    expect(await days("ben")).toEqual([1, 3, 5]);
  });

  it("Undo sets everything back without reproach, and letters that wait do not go", async () => {
    await maya.type("/stage helping");
    await maya.type(`/landed credit:${ben.mention}; ${lee.mention}`);
    await maya.press("Promise Calls");
    await maya.submit({ calls: "2" });
    await maya.press("Thank Them");
    kith.setNow("2026-03-02T10:03:00Z");
    await kith.runJob("thank-credited");
    expect((await kith.outbox()).map(({ state }) => state)).toEqual(["queued", "queued"]);
    const undone = await maya.press("Undo");
    expect(undone.text).toContain("you are here to help, as before");
    expect((await memberRow("maya"))?.stage).toBe("helping");
    expect(await standing()).toEqual([]);
    const [pledge] = await kith.database.db.select().from(pledges);
    expect(pledge?.stoppedAt).not.toBeNull();
    expect((await maya.press("Undo")).text).toContain("taken back already");
    expect((await ben.press("Show My Name")).text).toContain("taken back");
  });

  it("taken back, help given since was not given after landing; after an earlier one that stands it was", async () => {
    const afterLanding = async () => {
      const { db } = kith.database;
      const given = await db.select({ is: gives.isAfterLanding }).from(gives);
      const counted = await db
        .select({ receivers: boardCounts.receivers })
        .from(boardCounts)
        .where(and(eq(boardCounts.board, "after-landing"), eq(boardCounts.period, "always")));
      return [given.map((give) => give.is), counted.map((count) => count.receivers)];
    };
    await maya.type("/landed role:Planner");
    await maya.type(`/gave to:${ben.mention} kind:advice`);
    await ben.letters();
    await ben.press("Yes, Thank You");
    expect(await afterLanding()).toEqual([[true], [1]]);
    kith.advanceDays(60);
    await maya.type("/landed role:Director");
    await maya.press("Undo");
    expect(await standing()).toHaveLength(1);
    expect(await afterLanding()).toEqual([[true], [1]]);
    await maya.type("/stage searching");
    await maya.press("Undo the Landing");
    expect(await afterLanding()).toEqual([[false], [0]]);
  });

  it("/stage searching takes a fresh landing back, and lets an old one stand", async () => {
    await maya.type(`/landed credit:${ben.mention}`);
    await maya.press("Thank Them");
    expect((await maya.type("/stage searching")).text).toContain("Your landing is taken back");
    expect(await standing()).toEqual([]);
    kith.setNow("2026-03-02T10:30:00Z");
    await kith.runJob("thank-credited");
    expect(await ben.letters()).toEqual([]);

    await maya.type("/landed role:Planner");
    kith.advanceDays(60);
    const searching = await maya.type("/stage searching");
    expect(searching.text).toContain("stays on record");
    expect(await standing()).toHaveLength(1);
    await maya.press("Undo the Landing");
    expect(await standing()).toEqual([]);
    expect((await memberRow("maya"))?.stage).toBe("searching");
  });

  it("nobody else can press a landing's buttons", async () => {
    await maya.type(`/landed credit:${ben.mention}`);
    await maya.press("Thank Them");
    const [landing] = await standing();
    const [credit] = await credits();
    for (const name of ["choose", "clear", "thank", "undo", "path"]) {
      const forged = { name: `landing-${name}`, args: [packId(landing?.id ?? "")] };
      const { text } = await lee.pressRef(forged);
      expect(text).toContain("Only the person this was meant for");
    }
    const forged = { name: "landing-name", args: [packId(credit?.id ?? ""), "yes"] };
    expect((await lee.pressRef(forged)).text).toContain("Only the person this was meant for");
    expect(await standing()).toHaveLength(1);
    expect((await credits()).map(({ isNamed }) => isNamed)).toEqual(["unasked"]);
  });
});
