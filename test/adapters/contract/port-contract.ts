import { expect, test } from "vitest";
import { decodeAction } from "#chat/action-codec.ts";
import type { Delivery, Recipient } from "#chat/chat-adapter.ts";
import { button, controls, text } from "#chat/message.ts";
import { cardMessage, longMessage } from "#test/support/canned-messages.ts";
import type { ChatDriver, ChatPerson } from "#test/support/chat-driver.ts";
import type { Open } from "./subject.ts";
import { shownIn, strangerTo } from "./subject.ts";

const delivery = (deliveryKey: string): Delivery => ({
  deliveryKey,
  group: "g-sent",
  why: "A test sends it.",
});
const toPerson = (driver: ChatDriver, person: ChatPerson): Recipient => ({
  kind: "account",
  workspace: driver.workspace,
  account: person.account,
});
const toChannel = ({ workspace, channel }: ChatDriver): Recipient => ({
  kind: "channel",
  workspace,
  channel,
});

/** What Kith sends by itself, and the life of the connection. */
export function portContract(open: Open): void {
  test("a message to a person arrives in private, and nowhere else", async () => {
    const { adapter, driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    const sent = await adapter.send(
      toPerson(driver, maya),
      [text("Good morning, Maya")],
      delivery("d1"),
    );

    expect(sent).toMatchObject({ kind: "sent", messageId: expect.stringMatching(/./) });
    const inbox = await maya.inbox();
    expect(inbox).toHaveLength(1);
    expect(inbox[0]?.text).toContain("Good morning, Maya");
    expect(inbox[0]?.place).toBe("direct");
    expect(await ben.inbox()).toEqual([]);
    expect(await driver.channelMessages()).toEqual([]);
  });

  test("a message to a channel is seen there", async () => {
    const { adapter, driver } = await open();
    const sent = await adapter.send(toChannel(driver), [text("The week in short")], delivery("d1"));

    expect(sent.kind).toBe("sent");
    expect((await driver.channelMessages()).map((message) => message.text)).toEqual([
      expect.stringContaining("The week in short"),
    ]);
  });

  test("every block and any length can be sent", async () => {
    const { adapter, driver } = await open();
    const maya = await driver.person("maya");
    const to = toPerson(driver, maya);
    expect((await adapter.send(to, cardMessage(maya.account), delivery("d1"))).kind).toBe("sent");
    expect((await adapter.send(to, longMessage, delivery("d2"))).kind).toBe("sent");

    const [card, long] = await maya.inbox();
    expect(card?.images).toEqual(["A chain of three people"]);
    expect(card?.text).toContain("From your own notes.");
    expect(long?.text).toContain("The last line.");
  });

  test("a button of a sent message carries its group and can settle it", async () => {
    const { adapter, core, driver } = await open();
    const maya = await driver.person("maya");
    await adapter.send(
      toPerson(driver, maya),
      [text("Call Ana"), controls(button("Done", { name: "done", args: ["t7"] }))],
      delivery("d1"),
    );
    expect((await maya.inbox())[0]?.buttons).toEqual(["Done"]);
    const reaction = await maya.press("Done");

    const event = core.received.at(-1)?.event;
    expect(event?.kind === "action" && decodeAction(event.id)).toEqual({
      name: "done",
      args: ["t7"],
      group: "g-sent",
    });
    expect(shownIn(reaction).text).toContain("Well done");
    const inbox = await maya.inbox();
    expect(inbox).toHaveLength(1);
    expect(inbox[0]?.text).toContain("Well done");
    expect(inbox[0]?.buttons).toEqual([]);
  });

  test("a slow answer to a button settles its message too", async () => {
    const { adapter, core, driver, untilThinking } = await open();
    const maya = await driver.person("maya");
    await adapter.send(
      toPerson(driver, maya),
      [text("Call Ana"), controls(button("Later", { name: "later", args: [] }))],
      delivery("d1"),
    );
    const answered = maya.press("Later");
    await core.arrived(({ event }) => event.kind === "action");
    await untilThinking?.();
    core.release();

    expect(shownIn(await answered).text).toContain("Well done");
    const inbox = await maya.inbox();
    expect(inbox).toHaveLength(1);
    expect(inbox[0]?.text).toContain("Well done");
    expect(inbox[0]?.buttons).toEqual([]);
  });

  test("the same delivery twice is shown once where a second try is called safe", async () => {
    const { adapter, driver } = await open();
    const maya = await driver.person("maya");
    const to = toPerson(driver, maya);
    await adapter.send(to, [text("Once")], delivery("d1"));
    await adapter.send(to, [text("Once")], delivery("d1"));
    await adapter.send(to, [text("Another")], delivery("d2"));

    // Slack has no nonce: there an interrupted message is called uncertain and is not sent again.
    const times = adapter.pace.afterCrash === "send-again" ? 1 : 2;
    const texts = (await maya.inbox()).map((message) => message.text);
    expect(texts.filter((shown) => shown.includes("Once"))).toHaveLength(times);
    expect(texts.filter((shown) => shown.includes("Another"))).toHaveLength(1);
  });

  test("what is not there cannot be reached", async () => {
    const { adapter, driver } = await open();
    const gone: Recipient = {
      kind: "channel",
      workspace: driver.workspace,
      channel: strangerTo(driver.channel),
    };
    const result = await adapter.send(gone, [text("Hello?")], delivery("d1"));
    expect(result).toMatchObject({ kind: "unreachable", reason: expect.stringMatching(/./) });
  });

  test("a conversation is of exactly the people named, or said to be impossible", async () => {
    const { adapter, driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    await driver.person("ana");
    const opened = await adapter.openConversation(driver.workspace, [maya.account, ben.account], {
      title: "Maya and Ben",
      near: driver.channel,
    });
    if (opened.kind === "opened") {
      await adapter.send(
        { kind: "channel", workspace: driver.workspace, channel: opened.channel },
        [text("You two should talk")],
        delivery("d1"),
      );
    }

    const seen = (await driver.conversations()).map(({ accounts, messages }) => ({
      accounts: accounts.toSorted(),
      isSaid: messages.at(-1)?.text.includes("You two should talk"),
    }));
    const both = { accounts: [maya.account, ben.account].toSorted(), isSaid: true };
    expect(["opened", "impossible"]).toContain(opened.kind);
    expect(seen).toEqual(opened.kind === "opened" ? [both] : []);
    expect(await driver.channelMessages()).toEqual([]);
  });

  test("a profile gives a person's name, and nothing for nobody", async () => {
    const { adapter, driver } = await open();
    const maya = await driver.person("maya");
    const profile = await adapter.profile(driver.workspace, maya.account);
    expect(profile?.name?.toLowerCase()).toContain("maya");
    expect(profile?.isBot).toBe(false);
    expect(await adapter.profile(driver.workspace, strangerTo(maya.account))).toBeUndefined();
  });

  test("its pace is more than nothing", async () => {
    const { adapter } = await open();
    expect(adapter.pace.messagesPerMinute).toBeGreaterThan(0);
    expect(adapter.pace.timeoutMs).toBeGreaterThan(0);
  });

  test("it is connected once started, and not once stopped", async () => {
    const { adapter } = await open();
    expect(adapter.health().connected).toBe(true);
    await adapter.stop();
    expect(adapter.health().connected).toBe(false);
  });

  test("stopping finishes what is under way", async () => {
    const { adapter, core, driver } = await open();
    const maya = await driver.person("maya");
    const answered = maya.type("/slow where:me");
    await core.arrived(({ account }) => account.id === maya.account);
    const stopped = adapter.stop();
    const first = await Promise.race([
      stopped.then(() => "stopped"),
      maya.inbox().then(() => "still answering"),
    ]);
    expect(first).toBe("still answering");
    core.release();

    expect(shownIn(await answered).text).toContain("Here at last");
    await stopped;
  });
}
