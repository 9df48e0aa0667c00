import { expect, test } from "vitest";
import { accountToken, splitPeople } from "#chat/person-token.ts";
import type { Open } from "./subject.ts";
import { formIn, shownIn } from "./subject.ts";

/** What people type reaches the core as they meant it. */
export function commandContract(open: Open): void {
  test("a command says who typed it, where, and on which platform", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/echo Hello there");

    expect(core.received).toHaveLength(1);
    const [incoming] = core.received;
    expect(incoming?.platform).toBe(driver.platform);
    expect(incoming?.workspace?.id).toBe(driver.workspace);
    expect(incoming?.channel).toBe(driver.channel);
    expect(incoming?.account.id).toBe(maya.account);
    expect(core.commands()).toEqual([{ path: "echo", values: { text: "Hello there" } }]);
  });

  test("options arrive by name, whatever their kind and order", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type(
      '/log Ana Torres minutes:30 how:coffee company:"Acme & Sons" when:yesterday via:Ben notes:"was kind"',
    );

    expect(core.commands()).toEqual([
      {
        path: "log",
        values: {
          who: "Ana Torres",
          minutes: "30",
          how: "coffee",
          company: "Acme & Sons",
          when: "yesterday",
          via: "Ben",
          notes: "was kind",
        },
      },
    ]);
  });

  test("the first word of a grouped command selects the sub-command", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/ask new Who knows a baker?");
    const listed = await maya.type("/ask list");

    expect(core.commands()).toEqual([
      { path: "ask new", values: { text: "Who knows a baker?" } },
      { path: "ask list", values: {} },
    ]);
    expect(shownIn(listed).text).toContain("Ran ask list");
  });

  test("a command with a prefix reaches the same verb", async () => {
    const { core, driver } = await open("kith-");
    const maya = await driver.person("maya");
    const reaction = await maya.type("/kith-echo Hello");

    expect(core.commands()).toEqual([{ path: "echo", values: { text: "Hello" } }]);
    expect(shownIn(reaction).text).toContain("Hello");
  });

  test.for([
    ["quotes", `She said "call me" and 'soon', it’s “fine”`],
    ["emoji", "Coffee ☕ with the family 👨‍👩‍👧‍👦 and 👍🏽"],
    ["right-to-left text", "שלום לכולם and مرحبا"],
    ["markup", "*bold* _sloped_ ~gone~ `code` **strong** ||hidden|| [text](https://example.org)"],
    ["a list and a heading", "# Heading > quote - item 1. first"],
    ["entities", "R&D < 5 > 3 &amp; &lt;b&gt;"],
    ["backslashes", "a\\*b\\ C:\\new"],
  ] as const)("%s arrive unchanged and are shown literally", async ([, typed]) => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    const reaction = await maya.type(`/echo ${typed}`);

    expect(core.commands()).toEqual([{ path: "echo", values: { text: typed } }]);
    expect(shownIn(reaction).text).toContain(typed);
  });

  test.for(["@everyone look", "@here look", "@channel look", "<!channel> look", "<!here> look"])(
    "%s is shown to the channel and notifies nobody",
    async (typed) => {
      const { core, driver, notified } = await open();
      const maya = await driver.person("maya");
      await maya.type(`/ask new ${typed}`);

      expect(core.commands()[0]?.values["text"]).toBe(typed);
      expect((await driver.channelMessages()).at(-1)?.text).toContain(`Asked: ${typed}`);
      expect(notified?.() ?? []).toEqual([]);
    },
  );

  test("mentioned people arrive as tokens", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    const [ben, ana] = [await driver.person("ben"), await driver.person("ana")];
    await maya.type(
      `/log Chris to:${accountToken(ben.account)} credit:"${accountToken(ben.account)} ${accountToken(ana.account)}"`,
    );

    const values = core.commands()[0]?.values;
    expect(values?.["to"]).toBe(accountToken(ben.account));
    expect(splitPeople(values?.["credit"] ?? "")).toEqual([
      accountToken(ben.account),
      accountToken(ana.account),
    ]);
  });

  test("a command without its required option may be answered by a form", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    expect(formIn(await maya.type("/log")).title).toBe("Log a meeting");
  });

  test("a command with nothing to say shows nothing", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    expect(await maya.type("/quiet")).toEqual({ kind: "nothing" });
    expect(core.commands()).toEqual([{ path: "quiet", values: {} }]);
  });

  test("a redelivered command has the same delivery id, a new one another", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/echo once");
    await driver.redeliverLast(maya);
    await maya.type("/echo twice");

    const ids = core.received.map((incoming) => incoming.deliveryId);
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test("two people at once each get their own answer", async () => {
    const { core, driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    const [toMaya, toBen] = await Promise.all([
      maya.type("/echo for Maya"),
      ben.type("/echo for Ben"),
    ]);

    expect(shownIn(toMaya).text).toContain("for Maya");
    expect(shownIn(toBen).text).toContain("for Ben");
    const textOf = (account: string): string | undefined =>
      core.commands()[core.received.findIndex((incoming) => incoming.account.id === account)]
        ?.values["text"];
    expect(textOf(maya.account)).toBe("for Maya");
    expect(textOf(ben.account)).toBe("for Ben");
  });

  test("what is typed into a completable option gets suggestions", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    const offered = await maya.complete("log", "contact", "ana");

    // Slack has no completion in typed commands: there people write the name, and the core finds the contact.
    const completes = driver.platform !== "slack";
    expect(offered).toEqual(completes ? ["Ana Torres, Acme", "Anatol Berg"] : []);
    expect(core.received.map(({ event }) => event)).toEqual(
      completes
        ? [
            {
              kind: "complete",
              path: { command: "log", verb: undefined },
              option: "contact",
              typed: "ana",
            },
          ]
        : [],
    );
  });
}
