import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { allowMessages } from "#test/support/allow-messages.ts";
import { tapButton } from "#test/support/tap-button.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const REASON = "You both went from nursing into software";
const LABELS = { yes: "Yes, Introduce Us", no: "Not Now" } as const;
type Said = "yes" | "no" | "nothing";

/** What each of the three got to see, line by line, each letter with the moment at which it was there. */
type Seen = Readonly<Record<"maya" | "ana" | "ben", readonly string[]>>;

const MOMENTS = {
  "a day later": "2026-03-03T10:00:00Z",
  "just before the end": "2026-03-09T09:59:59.999Z",
  "at the end": "2026-03-09T10:00:00Z",
} as const;

/** Maya introduces Ana and Ben, and these are their answers, Ben's first. */
async function play(said: { readonly ana: Said; readonly ben: Said }): Promise<Seen> {
  const kith = await createTestKith("postgres");
  try {
    const maya = kith.person("maya");
    const ana = kith.person("ana");
    const ben = kith.person("ben");
    await allowMessages(kith, maya, ana, ben);
    const ask = async () =>
      (await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`)).text;
    const answer = async (person: TestPerson, what: Said) =>
      what === "nothing" ? [] : [(await person.press(LABELS[what])).text];
    const asked = await ask();
    const benRead = await answer(ben, said.ben);
    const anaRead = await answer(ana, said.ana);

    const inboxes: { readonly account: string | undefined; readonly line: string }[] = [];
    for (const [moment, instant] of Object.entries(MOMENTS)) {
      kith.setNow(instant);
      await kith.runJob("end-introductions");
      for (const { account, text, why } of await kith.outbox()) {
        inboxes.push({ account, line: `${moment}: ${text} ${why}` });
      }
    }
    const inbox = (person: TestPerson) =>
      inboxes.filter(({ account }) => account === person.account).map(({ line }) => line);
    return {
      maya: [asked, ...inbox(maya), await ask()],
      ana: [...anaRead, ...inbox(ana)],
      ben: [...benRead, ...inbox(ben)],
    };
  } finally {
    await kith.close();
  }
}

describe("what an introduction tells before both have agreed", () => {
  const stories = new Map<string, Seen>();
  const story = (ana: Said, ben: Said): Seen => {
    const seen = stories.get(`${ana}-${ben}`);
    if (seen === undefined) throw new Error("that story was not played");
    return seen;
  };
  beforeAll(async () => {
    for (const ana of ["yes", "no", "nothing"] as const) {
      for (const ben of ["yes", "no", "nothing"] as const) {
        if (ana !== "yes" || ben !== "yes") {
          stories.set(`${ana}-${ben}`, await play({ ana, ben }));
        }
      }
    }
  });

  it("is the same to the asker whatever was answered, and at the same time", () => {
    const silence = story("nothing", "nothing").maya;
    expect(silence.filter((line) => line.includes("did not come about"))).toEqual([
      expect.stringMatching(/^at the end: /),
    ]);
    for (const [answers, seen] of stories) {
      expect({ answers, lines: seen.maya }).toEqual({ answers, lines: silence });
    }
  });

  it("is the same to one of the two whether the other declined or said nothing", () => {
    for (const said of ["yes", "no", "nothing"] as const) {
      expect(story(said, "no").ana).toEqual(story(said, "nothing").ana);
      expect(story("no", said).ben).toEqual(story("nothing", said).ben);
    }
    // And to somebody who did not say yes, even an agreement of the other is nothing they could see.
    expect(story("no", "yes").ana).toEqual(story("no", "nothing").ana);
    expect(story("nothing", "yes").ana).toEqual(story("nothing", "nothing").ana);
  });

  it("is a word at the end to who said yes, and none to who did not", () => {
    const lastWords = (lines: readonly string[]) =>
      lines.filter((line) => line.includes("did not come about"));
    expect(lastWords(story("yes", "no").ana)).toHaveLength(1);
    expect(lastWords(story("no", "yes").ana)).toEqual([]);
    expect(lastWords(story("nothing", "yes").ana)).toEqual([]);
  });

  it("keeps the reason to those who are asked", () => {
    for (const seen of stories.values()) {
      const asked = [...seen.ana, ...seen.ben];
      const requests = asked.filter((line) => line.includes("would like to introduce you"));
      expect(requests).not.toEqual([]);
      expect(asked.filter((line) => line.includes(REASON))).toEqual(requests);
      expect(seen.maya.join("\n")).not.toContain(REASON);
    }
  });
});

describe("what is shown of a member before they agree", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let cleo: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres");
    maya = kith.person("maya");
    ben = kith.person("ben");
    cleo = kith.person("cleo");
    await allowMessages(kith, maya, ben);
    await maya.type('/goal text:"move into hospital logistics" employers:"Harbour Clinic"');
  });
  afterEach(() => kith.close());

  const newest = async (person: TestPerson) => (await person.letters()).at(-1)?.text ?? "";

  it("is their name, and of what they keep to themselves nothing", async () => {
    await maya.type("/stage searching visible:organisers");
    await allowMessages(kith, cleo);
    await cleo.type(`/intro to:${ben.mention} who:${maya.mention} reason:"${REASON}"`);
    expect(await newest(ben)).toContain("introduce you to Maya");
    expect(await newest(ben)).not.toMatch(/searching|logistics|Harbour|@maya/);
  });

  it("is a line with stage, goal and offers, where the group may see their stage", async () => {
    await maya.type("/stage searching visible:group");
    await maya.type('/offer new text:"Calls about shift plans" kind:call');
    await allowMessages(kith, cleo);
    await cleo.type(`/intro to:${ben.mention} who:${maya.mention} reason:"${REASON}"`);
    expect(await newest(ben)).toContain(
      "Maya is searching at the moment. Goal: “move into hospital logistics”. Offers: “Calls about shift plans”.",
    );
    expect(await newest(ben)).not.toMatch(/Harbour|@maya/);
    expect(await newest(maya)).not.toMatch(/Goal|Offers|@ben/);
  });

  it("is their goal, too, when they have asked for it themselves", async () => {
    await maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
    expect(await newest(ben)).toContain("Maya. Goal: “move into hospital logistics”.");
    expect(await newest(ben)).not.toMatch(/searching|Harbour|@maya/);
  });
});

describe("somebody who may not be written to", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres");
    maya = kith.person("maya");
    ben = kith.person("ben");
    await allowMessages(kith, maya);
    await ben.type("/todo");
  });
  afterEach(() => kith.close());

  const ask = () => maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
  const mentionBen = async () => {
    const { answer } = await maya.press("Mention Them Here");
    if (answer.kind !== "reply") throw new Error("nothing was said");
    return answer;
  };

  it("is mentioned in the channel, which learns nothing, and sees the question alone", async () => {
    const asked = await ask();
    expect(asked.text).toContain("I may not write to Ben yet");
    expect(asked.text).toContain("hear by Monday 9 March");
    expect(await kith.outbox()).toEqual([]);

    const mentioned = await mentionBen();
    expect(mentioned.audience).toBe("channel");
    expect(JSON.stringify(mentioned.message)).toContain('"account":"ben"');
    expect(JSON.stringify(mentioned.message)).not.toMatch(/maya|nursing|introduc(e|tion to)/i);

    const stranger = await tapButton(kith, "zoe", mentioned.message, "See It");
    expect(stranger.text).toContain("for somebody else");
    expect((await tapButton(kith, "zoe", mentioned.message, "See It")).text).not.toContain(REASON);

    const seen = await tapButton(kith, "ben", mentioned.message, "See It");
    expect(seen.answer).toMatchObject({ audience: "caller", replaces: false });
    expect(seen.text).toContain("Maya would like to meet you");
    expect(seen.text).toContain(REASON);
    await tapButton(kith, "ben", seen.message, LABELS.yes);
    const [opened] = await kith.outbox();
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
    expect((await tapButton(kith, "ben", mentioned.message, "See It")).text).toContain(
      "answered this one already",
    );
  });

  it("is mentioned once, and a decline still reads like silence", async () => {
    await ask();
    const mentioned = await mentionBen();
    const before = await mentionBen();
    expect(before.audience).toBe("caller");
    const seen = await tapButton(kith, "ben", mentioned.message, "See It");
    await tapButton(kith, "ben", seen.message, LABELS.no);
    expect(await mentionBen()).toEqual(before);
    expect(await maya.letters()).toEqual([]);
    kith.advanceDays(7);
    await kith.runJob("end-introductions");
    expect(await maya.letters()).toHaveLength(1);
    expect(await ben.letters()).toEqual([]);
    expect((await tapButton(kith, "ben", seen.message, LABELS.yes)).text).toContain("has ended");
  });

  it("is asked in private once they have agreed to messages", async () => {
    await ask();
    await allowMessages(kith, ben);
    const answer = await mentionBen();
    expect(answer.audience).toBe("caller");
    expect((await ben.letters())[0]?.text).toContain(REASON);
  });

  it("is not asked at all where there is no channel to mention them in", async () => {
    const inPrivate = kith.person("maya", { channel: null });
    const refused = await inPrivate.type(`/intro ${ben.mention} reason:"${REASON}"`);
    expect(refused.text).toContain("Type this in a channel");
    // Nothing was left open: in a channel the same request can be made.
    expect((await ask()).text).toContain("I can mention them here");
  });

  it("gets no word at the end when they asked themselves, and is told how to hear", async () => {
    await ben.type(`/intro ${maya.mention} reason:"${REASON}"`);
    kith.advanceDays(7);
    await kith.runJob("end-introductions");
    expect(await ben.letters()).toEqual([]);
    const again = await ben.type(`/intro ${maya.mention} reason:"${REASON}"`);
    expect(again.text).toContain("/kith has the switch");
  });
});
