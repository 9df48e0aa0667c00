import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Facts,
  nudgeWords,
  choose,
  readFacts,
  readFactsIn,
  readSubject,
} from "#features/playbook/index.ts";
import { LOCALES } from "#chat/locale.ts";
import { plainText, text } from "#chat/message.ts";
import { textsFor } from "#texts/texts.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { asMember } from "#test/support/as-member.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe.each(ENGINES)("what the playbook knows on %s", (engine) => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith(engine, "2026-03-02T10:00:00Z");
  });
  afterAll(() => kith.close());

  const factsOf = async (...accounts: readonly string[]): Promise<readonly Facts[]> => {
    const people = await Promise.all(
      accounts.map(async (account) => ({
        ...(await memberOf(kith, account)),
        timeZone: "Europe/London",
      })),
    );
    const facts = await readFacts(kith.database.db, kith.now(), people);
    return people.flatMap(({ memberId }) => facts.get(memberId) ?? []);
  };

  it("reads what is due to each of several members, and nobody's words", async () => {
    const maya = kith.person("maya");
    const ben = kith.person("ben");
    await maya.type('/met Ana Silva promise:"send the article" names:"Lee Wong"');
    await maya.type("/goal learn how hospitals buy software");
    await ben.type('/contact add Rita Moss tie:strong last-spoke:"1 December 2025"');
    await ben.type('/contact add Otto Old tie:weak last-spoke:"March 2019"');
    const [mayas, bens] = await factsOf("maya", "ben");
    expect(mayas?.tasks.map(({ kind }) => kind)).toEqual(["thank-you"]);
    expect(mayas).toMatchObject({ hasGoal: true, hasTargetEmployers: false, stage: "searching" });
    expect(mayas?.lastMeeting).toMatchObject({ on: "2026-03-02", newNames: 1 });
    expect(mayas?.contacts.freshName?.isReferred).toBe(true);
    expect(bens).toMatchObject({ hasGoal: false, tasks: [] });
    expect(bens?.contacts).toMatchObject({ count: 2, quietStrong: { lastSpokeOn: "2025-12-01" } });
    expect(bens?.contacts.dormant?.tie).toBe("weak");
    expect(JSON.stringify([mayas, bens])).not.toMatch(/Ana|Silva|article|hospitals|Rita|Otto/);
  });

  it("opens the words of the one chosen thing, and only for its owner", async () => {
    const [facts] = await factsOf("maya");
    const choice = facts && choose(facts, [], { planned: new Set() });
    expect(choice?.practice).toBe("thank-you");
    const read = (account: string) =>
      asMember(kith, account, (ctx) =>
        readSubject({ ...ctx, timeZone: "Europe/London" }, choice?.about ?? {}),
      );
    const subject = await read("maya");
    expect(subject?.name).toBe("Ana Silva");
    expect(await read("ben")).toBeUndefined();
    if (choice === undefined || subject === undefined) throw new Error("nothing chosen");
    for (const locale of LOCALES) {
      expect(plainText([text(nudgeWords(textsFor(locale), choice, subject))])).toContain(
        "Ana Silva",
      );
    }
  });

  it("knows of a round in which three talk together that it is with two", async () => {
    const [admin, ...others] = ["olivia", "cara", "dan", "eve"];
    const olivia = kith.person(admin ?? "", { isAdmin: true });
    await olivia.type("/group setup");
    await olivia.press("Start Rounds");
    await olivia.submit({ cadence: "weekly", day: "wednesday", size: "pairs" });
    for (const name of others) await kith.person(name).type("/round join");
    kith.setNow("2026-03-04T12:00:00Z");
    await kith.runJob("make-rounds");
    kith.setNow("2026-03-06T12:00:00Z");
    const [facts] = await factsOf("cara");
    expect(facts?.rounds.toSchedule).toMatchObject([{ others: 2 }]);
    const choice = facts && choose(facts, [], { planned: new Set() });
    expect(choice).toMatchObject({ practice: "schedule-round", about: { count: 2 } });
    kith.setNow("2026-03-02T10:00:00Z");
  });

  it("reads the same within a member's own transaction", async () => {
    const [facts] = await factsOf("maya");
    const own = await asMember(kith, "maya", async (ctx) =>
      readFactsIn(ctx.tx, ctx.now, [
        { groupId: ctx.group.id, memberId: ctx.member.id, timeZone: "Europe/London" },
      ]),
    );
    expect([...own.values()]).toEqual([facts]);
  });
});
