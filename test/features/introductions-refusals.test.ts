import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plainText } from "#chat/message.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { tapButton } from "#test/support/tap-button.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const REASON = "You both went from nursing into software";
const YES = "Yes, Introduce Us";

describe("/intro", () => {
  let kith: TestKith;
  let maya: TestPerson;
  let ana: TestPerson;
  let ben: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres");
    maya = kith.person("maya");
    ana = kith.person("ana");
    ben = kith.person("ben");
    await allowMessages(kith, maya, ana, ben);
  });
  afterEach(() => kith.close());

  it("opens a form for what is missing and takes it from there", async () => {
    const { form } = await maya.type(`/intro ${ben.mention}`);
    expect(form?.fields.map((field) => field.name)).toEqual(["to", "reason", "who"]);
    const { text } = await maya.submit({ reason: REASON });
    expect(text).toContain("I have asked Ben");
  });

  it.each(["hi", "great guy", "hire!!! me :)"])(
    "answers the thin reason “%s” with a hint and an example",
    async (reason) => {
      const { text, buttons } = await maya.type(`/intro ${ben.mention} reason:"${reason}"`);
      expect(text).toContain("why they should talk");
      expect(text).toContain("“You both went from nursing into software”");
      expect(buttons).toContain("Fix It");
      expect(await kith.outbox()).toEqual([]);
    },
  );

  it("takes a reason in a script without blanks", async () => {
    const { text } = await maya.type(`/intro ${ben.mention} reason:"你们都从护理转到软件行业"`);
    expect(text).toContain("I have asked Ben");
  });

  it("needs two different people", async () => {
    const twice = await maya.type(`/intro to:${ben.mention} who:${ben.mention} reason:"${REASON}"`);
    expect(twice.text).toContain("two different people");
    const self = await maya.type(`/intro ${maya.mention} reason:"${REASON}"`);
    expect(self.text).toContain("two different people");
    expect(await kith.outbox()).toEqual([]);
  });

  it("is the asker's own when they name themselves", async () => {
    await maya.type(`/intro to:${maya.mention} who:${ben.mention} reason:"${REASON}"`);
    expect(await maya.letters()).toEqual([]);
    await ben.press(YES);
    const opened = (await kith.outbox()).find((letter) => letter.accounts.length > 0);
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
  });

  it("lets only the two answer", async () => {
    await maya.type(`/intro to:${ben.mention} who:${ana.mention} reason:"${REASON}"`);
    const [letter] = await ben.letters();
    if (letter === undefined) throw new Error("Ben was not asked");
    for (const account of ["maya", "zoe"]) {
      const { text } = await tapButton(kith, account, letter.message, YES);
      expect(text).toContain("Only the person this was meant for");
    }
    await ana.press(YES);
    const answers = (await kith.outbox()).filter((queued) => queued.accounts.length > 0);
    expect(answers).toEqual([]);
    await ben.press(YES);
    expect((await kith.outbox()).some((queued) => queued.accounts.length > 0)).toBe(true);
  });

  it("knows nothing of another group's requests or people", async () => {
    await maya.type(`/intro ${ben.mention} reason:"${REASON}"`);
    const [letter] = await ben.letters();
    if (letter === undefined) throw new Error("Ben was not asked");
    const elsewhere = await tapButton(kith, "ben", letter.message, YES, "w2");
    expect(elsewhere.text).toContain("has ended");
    expect((await kith.outbox()).some((queued) => queued.accounts.length > 0)).toBe(false);

    const answer = await kith.handle({
      platform: "playground",
      deliveryId: "absent",
      workspace: { id: "w1", name: undefined },
      account: { id: "maya", name: undefined, locale: undefined, isAdmin: undefined },
      channel: "general",
      mentioned: [{ id: "otto", name: "Otto", isBot: false, isPresent: false }],
      event: {
        kind: "command-text",
        command: "intro",
        text: `<@otto> reason:"${REASON}"`,
      },
    });
    expect(answer.kind === "reply" ? plainText(answer.message) : "").toContain("not in this group");
  });

  it("lets only the asker mention somebody in a channel", async () => {
    const cleo = kith.person("cleo");
    await cleo.type("/todo");
    const { answer } = await maya.type(`/intro ${cleo.mention} reason:"${REASON}"`);
    if (answer.kind !== "reply") throw new Error("nothing was said");
    const { text } = await tapButton(kith, "ben", answer.message, "Mention Them Here");
    expect(text).toContain("Only the person this was meant for");
  });

  it("has an answer for a button whose request is gone", async () => {
    const action = {
      name: "introduction-answer",
      args: [Buffer.alloc(16, 7).toString("base64url"), "yes"],
    };
    const gone = [
      {
        kind: "controls",
        controls: [{ kind: "button", label: YES, style: "plain", action }],
      },
    ] as const;
    expect((await tapButton(kith, "ben", gone, YES)).text).toContain("has ended");
  });

  it("speaks German", async () => {
    const jana = kith.person("jana", { locale: "de" });
    const uwe = kith.person("uwe", { locale: "de" });
    await allowMessages(kith, jana, uwe);
    const asked = await jana.type(`/intro ${uwe.mention} reason:"Ihr mögt beide Krankenhäuser"`);
    expect(asked.text).toContain("Ich habe Uwe unter vier Augen gefragt");
    expect(asked.text).toContain("Montag, 9. März");
    expect((await uwe.letters())[0]?.text).toContain("Jana möchte dich kennenlernen");
    expect((await uwe.press("Ja, stell uns vor")).text).toContain("seid jetzt in Kontakt");
    const opened = (await kith.outbox()).find((letter) => letter.accounts.length > 0);
    expect(opened?.text).toContain("ihr habt beide ja gesagt");
  });
});
