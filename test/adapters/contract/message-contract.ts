import { expect, test } from "vitest";
import { decodeAction } from "#chat/action-codec.ts";
import type { Incoming } from "#chat/incoming.ts";
import { CANNED_GROUP } from "#test/support/canned-core.ts";
import {
  CARD_TIME,
  LONG_FIELD,
  LONG_LABEL,
  LONG_TEXT,
  LONG_TITLE,
} from "#test/support/canned-messages.ts";
import type { Open } from "./subject.ts";
import { shownIn } from "./subject.ts";

/** What Kith says is seen by the right people, whole, and its buttons work. */
export function messageContract(open: Open): void {
  test("every kind of block is shown, in order, and an empty text does no harm", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const shown = shownIn(await maya.type("/card"));

    const expected = [
      "Ana Torres",
      `@${maya.account}`,
      "strong tie",
      "c-17",
      "how to write first",
      "Company",
      "Acme & Sons",
      "Tie",
      "weak",
      "Circle",
      "From your own notes.",
    ];
    const places = expected.map((part) => shown.text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(shown.images).toEqual(["A chain of three people"]);
    expect(shown.buttons.filter((label) => label !== "Open Guide")).toEqual([
      "Done",
      "Snooze",
      "Drop",
    ]);
  });

  test("an instant is shown in whichever way the platform has", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const { text } = shownIn(await maya.type("/card"));
    expect(text).toMatch(new RegExp(`2027|${CARD_TIME.getTime() / 1000}`));
  });

  test("over-long text is shortened, not dropped", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const shown = shownIn(await maya.type("/long"));

    expect([LONG_TITLE, LONG_TEXT, LONG_FIELD].map((whole) => lossOf(shown.text, whole))).toEqual([
      "none",
      "none",
      "none",
    ]);
    expect(shown.text).toContain("The last line.");
    expect(shown.buttons).toHaveLength(1);
    expect(lossOf(shown.buttons[0] ?? "", LONG_LABEL)).toBe("none");
  });

  test("a private answer is seen by nobody else", async () => {
    const { driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    const shown = shownIn(await maya.type("/echo my secret"));

    expect(shown.place).not.toBe("channel");
    const seenByBen = [...(await driver.channelMessages()), ...(await ben.inbox())];
    expect(seenByBen.map((message) => message.text).join("\n")).not.toContain("my secret");
  });

  test("an answer for the channel is seen there", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/ask new Who knows a baker?");

    const [message] = await driver.channelMessages();
    expect(message?.text).toContain("Asked: Who knows a baker?");
    expect(message?.buttons).toEqual(["I Can Help"]);
    expect(message?.place).toBe("channel");
  });

  test("a pressed button arrives as its action, in its group", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/card");
    const reaction = await maya.press("Snooze");

    expect(actionIn(core.received.at(-1))).toEqual({
      action: { name: "snooze", args: ["t1", "day"], group: CANNED_GROUP },
      chosen: undefined,
    });
    expect(shownIn(reaction).text).toContain("Pressed snooze");
  });

  test("a menu's choice arrives with its action", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/card");
    const reaction = await maya.choose("Next Week");

    expect(actionIn(core.received.at(-1))).toEqual({
      action: { name: "remind", args: ["t1"], group: CANNED_GROUP },
      chosen: "week",
    });
    expect(shownIn(reaction).text).toContain("Reminding: week");
  });

  test("whoever presses a button in the channel is named", async () => {
    const { core, driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    await maya.type("/ask new Who knows a baker?");
    await ben.press("I Can Help");

    expect(core.received.at(-1)?.account.id).toBe(ben.account);
    expect(core.received.at(-1)?.channel).toBe(driver.channel);
  });

  test("a settled message in the channel loses its buttons", async () => {
    const { driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    await maya.type("/ask new Who knows a baker?");
    await ben.press("I Can Help");

    const messages = await driver.channelMessages();
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).toContain("Someone can help");
    expect(messages[0]?.buttons).toEqual([]);
  });

  test.for([
    ["me", "private"],
    ["channel", "public"],
  ] as const)("a slow answer for %s still arrives and stays %s", async ([where]) => {
    const { core, driver, untilThinking } = await open();
    const maya = await driver.person("maya");
    const answered = maya.type(`/slow where:${where}`);
    await core.arrived(({ event }) => event.kind === "command" || event.kind === "command-text");
    await untilThinking?.();
    core.release();

    expect(shownIn(await answered).text).toContain("Here at last");
    const seen = (await driver.channelMessages()).filter(({ text }) =>
      text.includes("Here at last"),
    );
    expect(seen).toHaveLength(where === "channel" ? 1 : 0);
  });
}

function actionIn(incoming: Incoming | undefined): unknown {
  if (incoming?.event.kind !== "action") throw new Error(`no action: ${JSON.stringify(incoming)}`);
  return { action: decodeAction(incoming.event.id), chosen: incoming.event.chosen };
}

/** `none` where the text stands whole, or its beginning up to an ellipsis; otherwise what is wrong. */
export function lossOf(shown: string, whole: string): string {
  if (shown.includes(whole)) return "none";
  const start = shown.indexOf(whole.slice(0, 8));
  if (start < 0) return `"${whole.slice(0, 8)}" is missing in: ${shown.slice(0, 300)}`;
  const kept = shown.slice(start).split("…", 1)[0] ?? "";
  return kept.length < shown.length - start && whole.startsWith(kept)
    ? "none"
    : `cut without an ellipsis: ${kept.slice(0, 300)}`;
}
