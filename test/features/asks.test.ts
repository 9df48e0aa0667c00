import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asks, askReplies, gives, groups, newId, outbox, workspaces } from "#db/schema/index.ts";
import { postAsk } from "#features/asks/drafts/post-ask.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { asMember } from "#test/support/as-member.ts";
import { joinAll, memberOf, setMember } from "#test/support/giving-group.ts";
import { tapButton } from "#test/support/tap-button.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { untilOneWaits } from "#test/support/until-one-waits.ts";
import { plainText } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";

const CLEAR = "15 minutes with somebody who runs paid search at a small firm";

describe("an ask", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    // A Monday.
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    ben = kith.person("ben");
    await allowMessages(kith, maya, ben);
  });
  afterEach(() => kith.close());

  const onlyAsk = async () => {
    const [ask] = await kith.database.db.select().from(asks);
    if (ask === undefined) throw new Error("no ask");
    return ask;
  };
  const post = async (line = `/ask new ${CLEAR} why:"I may change fields"`) => {
    await maya.type(line);
    await maya.press("Ask the Channel");
    const message = kith.channelMessages().at(-1);
    if (message === undefined) throw new Error("nothing in the channel");
    return message;
  };

  it("is seen by its asker alone before it goes to the channel", async () => {
    const { text, buttons, answer } = await maya.type(`/ask new ${CLEAR}`);
    expect(text).toContain("This is how the group will see it:");
    expect(text).toContain(CLEAR);
    expect(buttons).toEqual(["Ask the Channel", "Change It", "Share an Offer Back"]);
    expect(answer).toMatchObject({ audience: "caller" });
    expect(kith.channelMessages()).toEqual([]);

    const { answer: out } = await maya.press("Ask the Channel");
    expect(out).toMatchObject({ audience: "channel", settled: [{ kind: "text" }] });
    const [posted, ...more] = kith.channelMessages();
    expect(more).toEqual([]);
    expect(plainText(posted ?? [])).toContain("@maya asks:");
    expect(await onlyAsk()).toMatchObject({ state: "open", kind: "advice", channel: "general" });
  });

  it("may be typed without “new”", async () => {
    expect((await maya.type(`/ask ${CLEAR}`)).text).toContain(CLEAR);
  });

  it("asks for what, why and until when where nothing was typed", async () => {
    const { form } = await maya.type("/ask");
    expect(form?.fields.map((field) => field.name)).toEqual([
      "text",
      "why",
      "by",
      "kind",
      "company",
    ]);
    await maya.submit({ text: CLEAR, by: "next Friday", company: "Acme" });
    await maya.press("Ask the Channel");
    expect(plainText(kith.channelMessages()[0] ?? [])).toContain("Until: Friday 13 March");
    expect((await onlyAsk()).expiresAt.toISOString()).toBe("2026-03-14T00:00:00.000Z");
  });

  it("is posted once, however often the button is pressed", async () => {
    await post();
    expect((await maya.press("Ask the Channel")).text).toContain("out already");
    expect(kith.channelMessages()).toHaveLength(1);
    expect(await kith.database.db.select().from(asks)).toHaveLength(1);
  });

  it("can be made clearer before it goes out, with what was typed", async () => {
    const { text, buttons } = await maya.type("/ask new anyone in marketing");
    expect(text).toContain("nobody feels meant");
    expect(text).toContain("15 minutes with somebody who runs paid search at a small firm");
    expect(buttons.slice(0, 2)).toEqual(["Make It Clearer", "Ask As It Is"]);
    const { form } = await maya.press("Make It Clearer");
    expect(form?.fields[0]?.value).toBe("anyone in marketing");
    const again = await maya.submit({ text: CLEAR });
    expect(again.buttons[0]).toBe("Ask the Channel");
  });

  it("is never held back: a vague one can go out as it is", async () => {
    await maya.type("/ask new anyone in marketing");
    await maya.press("Ask As It Is");
    expect(plainText(kith.channelMessages()[0] ?? [])).toContain("anyone in marketing");
  });

  it("brings helper and asker together: a letter, and a conversation with both", async () => {
    const message = await post();
    const { answer } = await tapButton(kith, "ben", message, "I Can Help");
    expect(answer.kind).toBe("form");
    await ben.press("I Can Help");
    const { text } = await ben.submit({ note: "I ran paid search for two years." });
    expect(text).toContain("I am opening a conversation for the two of you");

    const [letter, ...others] = await maya.letters();
    expect(others).toEqual([]);
    expect(letter?.text).toContain("Ben can help with your ask");
    expect(letter?.text).toContain("“I ran paid search for two years.”");
    const conversation = (await kith.outbox()).find((sent) => sent.accounts.length > 0);
    expect(conversation?.accounts).toEqual(["maya", "ben"]);
    expect(conversation?.text).toContain("Fifteen minutes");
    expect(conversation?.text).toContain("@maya, please make the next move");
    expect((await onlyAsk()).firstReplyAt).toEqual(kith.now());
  });

  it("hears a second press of the same helper kindly, and changes nothing", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({ note: "once" });
    expect((await ben.press("I Know Someone")).text).toContain("knows already");
    // The form was open before: its submission changes nothing either.
    await ben.submit({ note: "twice" });
    expect(await kith.database.db.select().from(askReplies)).toHaveLength(1);
    expect(await maya.letters()).toHaveLength(1);
  });

  it("takes two helpers at once, each once, and records the first reply once", async () => {
    await allowMessages(kith, kith.person("cara"));
    await post();
    const people = [ben, kith.person("cara"), kith.person("ben")];
    for (const person of people) await person.press("I Can Help");
    const said = await Promise.all(people.map((person) => person.submit({ note: "yes" })));
    expect(said.filter(({ text }) => text.includes("knows already"))).toHaveLength(1);
    expect(await kith.database.db.select().from(askReplies)).toHaveLength(2);
    expect(await maya.letters()).toHaveLength(2);
  });

  it("is not answered by its asker", async () => {
    await post();
    expect((await maya.press("I Can Help")).text).toContain("This ask is yours");
    expect(await kith.database.db.select().from(askReplies)).toEqual([]);
  });

  it("tells in place whom to write to where the asker takes no messages, and mentions them once", async () => {
    await setMember(kith, "maya", { directMessages: "no" });
    await post();
    await ben.press("I Know Someone");
    const { text, buttons } = await ben.submit({ note: "A former colleague." });
    expect(text).toContain("please write to @maya directly");
    expect(buttons).toContain("Mention Them Here");
    await ben.press("Mention Them Here");
    await ben.press("Mention Them Here");
    const sent = await kith.outbox();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toBe("@maya, there is something for you.");

    const seen = await tapButton(kith, "maya", sent[0]?.message ?? [], "See It");
    expect(seen.text).toContain("Ben knows somebody");
    const other = await tapButton(kith, "ben", sent[0]?.message ?? [], "See It");
    expect(other.text).toContain("for somebody else");
    expect((await maya.type("/ask list mine:yes")).text).toContain("@ben knows somebody.");
  });

  it("lets the asker write where the helper takes no messages", async () => {
    await joinAll(kith, "dora");
    await post();
    const dora = kith.person("dora");
    await dora.press("I Can Help");
    expect((await dora.submit({})).text).toContain("can write to you");
    expect((await maya.letters())[0]?.text).toContain("Write to @dora");
    expect((await kith.outbox()).filter((sent) => sent.accounts.length > 0)).toEqual([]);
  });

  it("that helped counts for the helper in two taps, once", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    const helped = await maya.press("That Helped");
    expect(helped.text).toContain("Shall it count as help given by Ben?");
    expect((await onlyAsk()).firstUsefulAt).toEqual(kith.now());
    expect((await maya.press("Count It")).text).toContain("Counted for Ben");
    expect((await maya.press("Count It")).text).toContain("counts for Ben already");
    expect(await kith.database.db.select().from(gives)).toMatchObject([
      { kind: "advice", state: "confirmed", askId: (await onlyAsk()).id, isBacked: true },
    ]);
    expect((await ben.letters()).map((letter) => letter.text).join()).toContain(
      "says that your answer to their ask helped",
    );
  });

  it("confirms what the helper has logged, rather than count it twice", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    const { form } = await ben.press("I Have Helped");
    expect(form?.fields[0]?.value).toContain("maya");
    await ben.submit({});
    await maya.pressRef({
      name: "ask-helped",
      args: (await kith.outbox()).flatMap((letter) =>
        letter.message.flatMap((block) =>
          block.kind === "controls"
            ? block.controls.flatMap((control) =>
                control.kind === "button" && control.action.name === "ask-helped"
                  ? control.action.args
                  : [],
              )
            : [],
        ),
      ),
    });
    await maya.press("Count It");
    expect(await kith.database.db.select().from(gives)).toMatchObject([
      { state: "confirmed", reportedBy: "giver" },
    ]);
  });

  it("that became a confirmed give has its first useful reply", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    await ben.press("I Have Helped");
    await ben.submit({});
    await maya.press("Yes, Thank You");
    expect((await onlyAsk()).firstUsefulAt).toEqual(kith.now());
  });

  it("may be left for later: nobody is told", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    expect((await maya.press("Not Now")).text).toContain("I tell nobody");
    expect(await ben.letters()).toEqual([]);
  });

  it("closes with its outcome in one tap, and its buttons go when they are pressed", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    const closed = await maya.type("/ask close paid search");
    expect(closed.text).toContain("How did it end?");
    expect(closed.buttons).toEqual(["Ben Helped", "Settled Another Way", "Not Yet"]);
    expect(await onlyAsk()).toMatchObject({ state: "closed", closedAt: kith.now() });

    await joinAll(kith, "dora");
    const late = await kith.person("dora").press("I Can Help");
    expect(late.text).toContain("Maya has closed this ask");
    expect(late.buttons).toEqual([]);
    expect(late.answer).toMatchObject({ replaces: true });
    expect((await maya.press("Ben Helped")).text).toContain("Shall it count");
  });

  it("that was settled another way says so in one's own list", async () => {
    await post();
    await maya.type("/ask close paid search");
    await maya.press("Settled Another Way");
    expect(await onlyAsk()).toMatchObject({ outcome: "elsewhere" });
    expect((await maya.type("/ask list mine:yes")).text).toContain("Settled another way.");
  });

  it("ends kindly after a month, and can be asked again with its words", async () => {
    await post();
    kith.advanceDays(31);
    const late = await ben.press("I Can Help");
    expect(late.text).toContain("come to its end");
    await kith.runJob("expire-asks");
    await kith.runJob("expire-asks");
    const letters = await maya.letters();
    expect(letters.map((letter) => letter.text).join()).toContain("Your ask has come to its end");
    expect(letters).toHaveLength(1);
    const { form } = await maya.press("Ask Again");
    expect(form?.fields[0]?.value).toBe(CLEAR);
    expect((await maya.submit({})).text).toContain("This is how the group will see it");
  });

  it("ends without a word to an asker who has left", async () => {
    await post();
    await setMember(kith, "maya", { leftAt: kith.now() });
    kith.advanceDays(31);
    await kith.runJob("expire-asks");
    expect((await onlyAsk()).state).toBe("expired");
    expect(await maya.letters()).toEqual([]);
  });

  it("goes on the group's list where there is no channel, or to the channel that the group chose", async () => {
    const alone = kith.person("maya", { channel: null });
    const { text } = await alone.type(`/ask new ${CLEAR}`);
    expect(text).toContain("There is no channel here");
    expect((await alone.press("Ask the Group")).text).toContain("on the group’s list");
    expect((await ben.type("/ask list")).text).toContain(CLEAR);
    expect(kith.channelMessages()).toEqual([]);
  });

  it("lists what is open, page by page, with the ways to help", async () => {
    for (const name of ["ann", "bob", "cid"]) {
      const person = kith.person(name);
      for (const nth of ["first", "second"]) {
        await person.type(`/ask new 15 minutes about the ${nth} step of ${name}`);
        await person.press("Ask the Channel");
      }
    }
    const first = await ben.type("/ask list");
    expect(first.text).toContain("6 open asks");
    expect(first.text).toContain("Page 1 of 2");
    expect(first.text).not.toContain("first step of ann");
    const second = await ben.press("Next");
    expect(second.text).toContain("first step of ann");
    await ben.press("I Can Help");
    await ben.submit({});
    expect((await kith.person("ann").type("/ask list mine:yes")).text).toContain("@ben can help");
  });

  it("stays within one message of Discord in every list, however long the asks are", async () => {
    const long = (word: string, length: number): string =>
      `${word} `.repeat(length).slice(0, length);
    for (const nth of [1, 2, 3, 4, 5]) {
      await maya.type("/ask");
      await maya.submit({
        text: `${nth} ${long("minutes", 498)}`,
        why: long("because", 300),
        company: long("Acme", 200),
      });
      await maya.press("Ask the Channel");
      for (const name of ["ann", "bob", "cid", "dan"]) {
        const helper = kith.person(name);
        await helper.press("I Can Help");
        await helper.submit({ note: long("gladly", 500) });
      }
    }
    for (const line of ["/ask list", "/ask list mine:yes", "/ask close"]) {
      const { text, answer } = await maya.type(line);
      expect(answer.kind).toBe("reply");
      expect(text.length).toBeGreaterThan(1000);
      expect(text.length).toBeLessThan(4000);
    }
    expect((await maya.type("/ask list mine:yes")).text).toContain("And one more answer.");
  });

  it("goes to the group's channel from a private conversation, where an organiser chose one", async () => {
    const { groupId } = await memberOf(kith, "maya");
    const [place] = await kith.database.db.select().from(workspaces);
    await kith.database.db
      .update(groups)
      .set({ channel: "lobby", channelWorkspaceId: place?.id ?? null })
      .where(eq(groups.id, groupId));
    const alone = kith.person("maya", { channel: null });
    expect((await alone.type(`/ask new ${CLEAR}`)).text).toContain(
      "It goes to the group’s channel",
    );
    const { answer, text } = await alone.press("Ask the Group");
    expect(answer).toMatchObject({ replaces: true, audience: "caller" });
    expect(text).toContain("in the group’s channel");
    const sent = await kith.database.db.select().from(outbox);
    expect(sent.map(({ target }) => target)).toEqual([{ kind: "channel", channel: "lobby" }]);
    const helped = await tapButton(
      kith,
      "ben",
      (await kith.outbox())[0]?.message ?? [],
      "I Can Help",
    );
    expect(helped.answer.kind).toBe("form");
  });

  it("has its owner: nobody else closes it, or says that a reply helped", async () => {
    await post();
    await ben.press("I Can Help");
    await ben.submit({});
    const { id } = await onlyAsk();
    const [reply] = await kith.database.db.select().from(askReplies);
    const pack = packId;
    for (const ref of [
      { name: "ask-close", args: [pack(id)] },
      { name: "ask-again", args: [pack(id)] },
      { name: "ask-helped", args: [pack(reply?.id ?? "")] },
      { name: "ask-count", args: [pack(reply?.id ?? "")] },
      { name: "ask-not-now", args: [pack(reply?.id ?? "")] },
    ]) {
      expect((await ben.pressRef(ref)).text).toContain("Only the person this was meant for");
    }
    expect(await onlyAsk()).toMatchObject({ state: "open", firstUsefulAt: null });
  });

  it("stops at five open ones", async () => {
    for (const nth of [1, 2, 3, 4, 5, 6]) {
      await maya.type(`/ask new 15 minutes about step ${nth} of the way`);
      await maya.press("Ask the Channel");
    }
    expect(kith.channelMessages()).toHaveLength(5);
  });

  it("stops at five open ones, though two drafts are posted at the same moment", async () => {
    const postOne = (ctx: Context) =>
      postAsk(ctx, newId(), {
        text: CLEAR,
        kind: "advice",
        company: undefined,
        why: undefined,
        by: undefined,
      });
    for (const _nth of [1, 2, 3, 4]) await asMember(kith, maya.account, postOne);
    let sixth: Promise<unknown> | undefined;
    await asMember(kith, maya.account, async (ctx) => {
      await postOne(ctx);
      sixth = asMember(kith, maya.account, postOne).then(
        () => "posted",
        (error: unknown) => (error instanceof UserError ? error.code : error),
      );
      await Promise.race([untilOneWaits(kith), sixth]);
    });
    expect(await sixth).toBe("too-many-asks");
    expect(await kith.database.db.select().from(asks)).toHaveLength(5);
  });
});
