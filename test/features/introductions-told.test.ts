import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { members } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const MONDAY = "2026-03-02T10:00:00Z";
const NAMES = ["maya", "ana", "ben", "zoe"] as const;
type Name = (typeof NAMES)[number];

/** What each of them keeps to themselves; nobody else may read it anywhere. */
const SECRETS: Readonly<Record<Name, readonly string[]>> = {
  maya: ["maya-goal", "maya-way", "maya-employer", "maya-contact"],
  ana: ["ana-goal", "ana-way", "ana-employer", "ana-contact"],
  ben: ["ben-goal", "ben-way", "ben-employer", "ben-contact"],
  zoe: ["zoe-goal", "zoe-way", "zoe-employer", "zoe-contact"],
};
/** Words that would tell what somebody answered, or that they never want to be paired. */
const TELLTALE = /declin|said no|never pair|not now|blocked|glad we|was fine|not for me|not met/i;

describe("everything that anybody is sent about an introduction", () => {
  let kith: TestKith;
  let turn = 0;
  let people: Readonly<Record<Name, TestPerson>>;
  beforeAll(async () => {
    kith = await createTestKith("postgres", MONDAY);
  });
  afterAll(() => kith.close());
  beforeEach(async () => {
    turn++;
    kith.setNow(MONDAY);
    const join = (name: Name) =>
      kith.person(`${name}${turn}`, { workspace: `w${turn}`, displayName: name.toUpperCase() });
    people = { maya: join("maya"), ana: join("ana"), ben: join("ben"), zoe: join("zoe") };
    await allowMessages(kith, ...Object.values(people));
    for (const name of NAMES) {
      await people[name].type(`/goal text:"${name}-goal" employers:"${name}-employer"`);
      await people[name].type(`/contact add name:"${name}-contact"`);
      const { groupId, memberId } = await memberOf(kith, people[name].account);
      await kith.database.db
        .update(members)
        .set({ contactWay: `${name}-way` })
        .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
    }
  });

  /** What somebody was sent, alone or with others, as text, buttons left out. */
  const sentTo = async (name: Name): Promise<string> =>
    (await kith.outbox())
      .filter(
        ({ account, accounts }) =>
          account === people[name].account || accounts.includes(people[name].account),
      )
      .map(({ text, why }) => `${text}\n${why}`)
      .join("\n");

  /** @param reads which of the others' secrets somebody may read by now */
  const search = async (reads: Partial<Record<Name, readonly string[]>>) => {
    for (const name of NAMES) {
      const sent = await sentTo(name);
      const hidden = NAMES.filter((other) => other !== name)
        .flatMap((other) => SECRETS[other])
        .filter((secret) => !(reads[name] ?? []).includes(secret));
      expect({ name, leaks: hidden.filter((secret) => sent.includes(secret)) }).toEqual({
        name,
        leaks: [],
      });
      expect(sent.replaceAll("“Not Now” and no answer", "")).not.toMatch(TELLTALE);
    }
    expect(await sentTo("zoe")).toBe("");
  };
  const move = async (instant: string) => {
    kith.setNow(instant);
    for (const job of ["end-introductions", "ask-whether-met", "log-met-for-others"]) {
      await kith.runJob(job);
    }
  };
  const introduce = () =>
    people.maya.type(
      `/intro to:${people.ben.mention} who:${people.ana.mention} reason:"They plan shifts, both of them"`,
    );

  it("tells nothing that they keep to themselves, from the request to the last answer", async () => {
    const { maya, ana, ben } = people;
    await introduce();
    await search({});
    await ana.press("Yes, Introduce Us");
    await search({});
    await ben.press("Yes, Introduce Us");
    await search({});
    await move("2026-03-09T10:00:00Z");
    await search({});
    await ana.press("Yes, We Met");
    await ana.press("Glad We Talked");
    await ana.press("Count It");
    await move("2026-03-09T11:00:00Z");
    await ben.press("Yes, We Met");
    await ben.press("Not for Me");
    await ben.press("Never Pair Us");
    await search({});
    for (const name of ["ben", "maya"] as const) {
      await people[name].type(`/intro to:${ana.mention} reason:"A word about shift plans again"`);
    }
    await move("2026-03-18T10:00:00Z");
    await search({ ana: ["maya-goal"] });
    expect((await maya.letters()).at(-1)?.text).toContain("did not come about");
  });

  it("tells nothing of a no, of a block, or of what was said about a meeting", async () => {
    const { ana, ben } = people;
    await introduce();
    await ana.press("Yes, Introduce Us");
    await ben.press("Not Now");
    await search({});
    await move("2026-03-09T10:00:00Z");
    await search({});
    await introduce();
    await ben.press("Never Pair Us");
    await ana.press("Yes, Introduce Us");
    await search({});
    await move("2026-03-18T10:00:00Z");
    await search({});
    expect(await sentTo("ana")).toMatch(/did not come about.*did not come about/s);
  });
});
