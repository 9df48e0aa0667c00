import { describe, expect, onTestFinished, test } from "vitest";
import type { Answer, Handle } from "#chat/answer.ts";
import type { FormView } from "#chat/form.ts";
import type { Incoming } from "#chat/incoming.ts";
import { silentLog } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import { button, controls, text, title } from "#chat/message.ts";
import type { Reaction } from "#test/support/chat-driver.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { showBlocks } from "#test/support/fake-slack/shown.ts";
import { listAt, textAt } from "#test/support/fake-slack/fields.ts";
import { findButton } from "#test/support/fake-slack/find-control.ts";
import { eventEnvelope } from "#test/support/fake-slack/event-envelope.ts";
import { actionEnvelope, homeOpened, joined } from "#test/support/fake-slack/interactions.ts";
import { addPerson, until } from "#test/support/fake-slack/world.ts";
import { manualClock } from "./manual-clock.ts";
import { MODES, startSlack } from "./slack-under-test.ts";

const { catalogue } = cannedCore();

const reply = (message: Message, replaces = false): Answer => ({
  kind: "reply",
  message,
  audience: "caller",
  replaces,
});

const form = (more: Partial<FormView> = {}): FormView => ({
  title: "Log",
  submitLabel: "Save",
  submit: { name: "save", args: [] },
  fields: [
    {
      name: "who",
      kind: "person",
      label: "Who",
      hint: undefined,
      required: false,
      multiline: false,
      maxLength: 100,
      choices: [],
      value: undefined,
    },
  ],
  ...more,
});

const textOf = (reaction: Reaction): string =>
  reaction.kind === "message" ? reaction.shown.text : `(${reaction.kind})`;

describe.each(MODES)("in %s mode", (mode) => {
  /** Slack with a core that answers so. */
  async function open(answer: (incoming: Incoming) => Answer | Promise<Answer>) {
    const received: Incoming[] = [];
    const clock = manualClock();
    const handle: Handle = async (incoming) => {
      received.push(incoming);
      return { group: "g1", answer: await answer(incoming) };
    };
    const slack = await startSlack(mode, catalogue, handle, { clock });
    onTestFinished(slack.close);
    const { fake, driver } = slack;
    return { ...slack, ...fake, clock, received, maya: await driver.person("maya"), driver };
  }

  test("the home page is published, its buttons answer in a modal or on the page", async () => {
    const { world, deliver, maya, received } = await open(({ event }) => {
      if (event.kind === "home") {
        return reply([
          title("Today"),
          controls(
            button("Due", { name: "due", args: [] }),
            button("Done", { name: "done", args: [] }),
          ),
        ]);
      }
      return event.kind === "action" && event.id.includes("done")
        ? reply([text("All done")], true)
        : reply([title("What Is Due"), text("Call Ana")]);
    });
    const person = addPerson(world, "maya");
    await deliver(homeOpened(world, person, "messages"));
    await deliver(homeOpened(world, person));
    await until(world, () => world.homes.has(person.id));
    expect(received.map(({ event }) => event.kind)).toEqual(["home"]);
    expect(received[0]?.workspace?.id).toBe(world.team.id);

    expect(textOf(await maya.press("Due"))).toBe("What Is Due\nCall Ana");
    await maya.press("Done");
    const blocks = listAt(world.homes.get(person.id)?.view, "blocks");
    expect(showBlocks(blocks, "caller").text).toBe("All done");
    expect(world.violations).toEqual([]);
  });

  test("an answer too late for a modal on the home page comes as a direct message", async () => {
    const drawn = Promise.withResolvers<undefined>();
    const slack = await open(async ({ event }) => {
      if (event.kind === "home") {
        return reply([controls(button("Check Up", { name: "check", args: [] }))]);
      }
      await drawn.promise;
      return reply([text("Your network")]);
    });
    const { world, deliver, maya } = slack;
    const person = addPerson(world, "maya");
    await deliver(homeOpened(world, person));
    await until(world, () => world.homes.has(person.id));
    const { surface, element } = findButton(world, person, "Check Up");
    await deliver(actionEnvelope(slack, person, surface, element, undefined));
    drawn.resolve(undefined);
    await until(world, () => world.messages.length > 0);
    expect(await maya.inbox()).toMatchObject([{ text: "Your network" }]);
    expect(world.modals.size).toBe(0);
    expect(world.violations).toEqual([]);
  });

  test("a form that was opened from the home page shows its reply in the modal", async () => {
    const { world, deliver, maya } = await open(({ event }) => {
      if (event.kind === "home") return reply([controls(button("Log", { name: "log", args: [] }))]);
      return event.kind === "action"
        ? { kind: "form", form: form() }
        : reply([text("Saved"), controls(button("Again", { name: "log", args: [] }))]);
    });
    const person = addPerson(world, "maya");
    await deliver(homeOpened(world, person));
    await until(world, () => world.homes.has(person.id));
    expect((await maya.press("Log")).kind).toBe("form");
    expect(textOf(await maya.submit({}))).toContain("Saved");
    // A button in the modal turns it into the form again.
    expect((await maya.press("Again")).kind).toBe("form");
    expect(world.messages).toEqual([]);
    expect(world.violations).toEqual([]);
  });

  test("a form that stood open for longer than its address lives shows its reply itself", async () => {
    const { clock, maya, world } = await open(({ event }) =>
      event.kind === "submit" ? reply([text("Saved")]) : { kind: "form", form: form() },
    );
    await maya.type("/log");
    clock.advance(31 * 60_000);
    expect(textOf(await maya.submit({}))).toContain("Saved");
    expect(world.messages).toEqual([]);
  });

  test("what a preview showed goes to the channel, and the preview loses its buttons", async () => {
    const { driver, maya, world } = await open(({ event }) =>
      event.kind === "action"
        ? { ...reply([text("Asked")]), audience: "channel", settled: [text("It is out.")] }
        : reply([text("Preview"), controls(button("Post", { name: "post", args: [] }))]),
    );
    await maya.type("/ask");
    await maya.press("Post");
    await until(world, () => world.messages.some((message) => message.text.includes("It is out")));
    expect((await driver.channelMessages()).map((message) => message.text)).toEqual(["Asked"]);
    expect(world.messages.map((message) => message.text)).not.toContain("Preview");
    expect(world.violations).toEqual([]);
  });

  test("a submitted form may lead to another", async () => {
    const { maya, world } = await open(({ event }) => {
      if (event.kind !== "submit") return { kind: "form", form: form() };
      return event.id.includes("save")
        ? { kind: "form", form: form({ title: "More", submit: { name: "more", args: [] } }) }
        : reply([text("Saved it all")]);
    });
    await maya.type("/log");
    expect(await maya.submit({})).toMatchObject({ kind: "form", form: { title: "More" } });
    expect(textOf(await maya.submit({}))).toBe("Saved it all");
    expect(world.violations).toEqual([]);
  });

  test("a late answer to a form comes where it was asked for, with a way to mend it", async () => {
    const late = Promise.withResolvers<undefined>();
    const { maya, world } = await open(async ({ event }) => {
      if (event.kind !== "submit") return { kind: "form", form: form() };
      await late.promise;
      return {
        kind: "invalid",
        errors: [{ field: "who", message: "Who is that?" }],
        message: [text("Who is that?")],
        fix: { label: "Fix It", action: { name: "fix", args: [] } },
      };
    });
    await maya.type("/log");
    const submitted = maya.submit({});
    await until(world, () => !world.modals.has(maya.account));
    late.resolve(undefined);
    expect(await submitted).toMatchObject({
      kind: "message",
      shown: { text: "Who is that?", buttons: ["Fix It"], place: "caller" },
    });
  });

  test("an error that is on no field of the form stands on its first", async () => {
    const { maya, world } = await open(({ event }) =>
      event.kind === "submit"
        ? {
            kind: "invalid",
            errors: [{ field: "elsewhere", message: "No" }],
            message: [text("That is not possible now.")],
            fix: { label: "Fix It", action: { name: "fix", args: [] } },
          }
        : { kind: "form", form: form() },
    );
    await maya.type("/log");
    expect(await maya.submit({})).toMatchObject({
      kind: "form",
      form: { fields: [{ error: "That is not possible now." }] },
    });
    expect(world.violations).toEqual([]);
  });

  test("somebody known by a token is shown by name, and a new name can be chosen", async () => {
    const { maya, received } = await open(({ event }) => {
      if (event.kind === "complete") {
        return {
          kind: "suggestions",
          suggestions: [{ label: "Ana Torres, Acme", value: "<contact:c1>" }],
        };
      }
      if (event.kind === "submit") return reply([text("Saved")]);
      const [field] = form().fields;
      return {
        kind: "form",
        form: form({ fields: field === undefined ? [] : [{ ...field, value: "<contact:c1>" }] }),
      };
    });
    const opened = await maya.type("/log");
    expect(opened).toMatchObject({ form: { fields: [{ value: "Ana Torres, Acme" }] } });
    const asked = received.find(({ event }) => event.kind === "complete");
    expect(asked?.event).toEqual({
      kind: "complete",
      path: { command: "save", verb: undefined },
      option: "who",
      typed: "<contact:c1>",
      form: "k1:save:g1",
    });

    await maya.submit({ Who: "Anders Berg" });
    expect(received.at(-1)?.event).toMatchObject({
      kind: "submit",
      values: { who: "Anders Berg" },
    });
  });

  test("a member in a field for people is shown by name, or as they are when Slack does not say", async () => {
    const { maya, faults } = await open(() => {
      const [field] = form().fields;
      return {
        kind: "form",
        form: form({ fields: field === undefined ? [] : [{ ...field, value: "<@U0MAYA1>" }] }),
      };
    });
    expect(await maya.type("/log")).toMatchObject({ form: { fields: [{ value: "Maya" }] } });
    faults.next("users.info", { kind: "refuses", error: "user_not_found" });
    expect(await maya.type("/log")).toMatchObject({ form: { fields: [{ value: "<@U0MAYA1>" }] } });
  });

  test("a form that is asked for twice opens once", async () => {
    const { maya, driver, received, world } = await open(() => ({ kind: "form", form: form() }));
    expect((await maya.type("/log")).kind).toBe("form");
    expect((await driver.redeliverLast(maya)).kind).toBe("nothing");
    expect(received.map(({ deliveryId }) => deliveryId)).toEqual([
      received[0]?.deliveryId,
      received[0]?.deliveryId,
    ]);
    expect(world.modals.size).toBe(1);
  });

  test("a form that comes too late for its trigger is given up, and the command stays acknowledged", async () => {
    const { clock, maya, world, adapter } = await open(() => {
      clock.advance(3001);
      return { kind: "form", form: form() };
    });
    expect((await maya.type("/log")).kind).toBe("nothing");
    expect(world.violations).toEqual(["a trigger was used after 3 seconds"]);
    expect(adapter.health().connected).toBe(true);
  });

  test("a button that opens a link needs no answer", async () => {
    const { maya, received, world } = await open(() =>
      reply([controls({ kind: "link-button", label: "Open Guide", url: "https://e.org" })]),
    );
    await maya.type("/card");
    expect((await maya.press("Open Guide")).kind).toBe("nothing");
    expect(received).toHaveLength(1);
    expect(world.violations).toEqual([]);
  });

  test("a person who joins is told to the core, a bot is not", async () => {
    const { world, deliver, received } = await open(() => ({ kind: "none" }));
    await deliver(joined(world, addPerson(world, "robot", { isBot: true })));
    await deliver(joined(world, addPerson(world, "ana", { isAdmin: true, locale: "de-DE" })));
    await until(world, () => received.length > 0);
    expect(received).toMatchObject([
      {
        event: { kind: "joined" },
        account: { id: "U0ANA1", name: "Ana", locale: "de-DE", isAdmin: true },
        workspace: { id: world.team.id },
      },
    ]);
  });

  test("what another workspace sends carries that workspace's id", async () => {
    const { world, deliver, received } = await open(() => ({ kind: "none" }));
    const envelope = eventEnvelope(world, {
      type: "team_join",
      user: { id: "U0OTHER", name: "o" },
    });
    const payload = { ...envelope.payload, team_id: "T0OTHER" };
    await deliver({ ...envelope, payload });
    await until(world, () => received.length > 0);
    expect(received[0]?.workspace?.id).toBe("T0OTHER");
  });

  test("an event that comes again has the same delivery id", async () => {
    const { world, deliver, received } = await open(() => ({ kind: "none" }));
    const envelope = joined(world, addPerson(world, "ana"));
    await deliver(envelope);
    await deliver({ ...envelope, retry: 1 });
    await until(world, () => received.length === 2);
    const id = textAt(envelope.payload, "event_id");
    expect(received.map(({ deliveryId }) => deliveryId)).toEqual([id, id]);
  });

  test.for(["in time", "late"])("an answer that comes %s is acknowledged once", async (when) => {
    const errors: string[] = [];
    const late = Promise.withResolvers<undefined>();
    const log = { ...silentLog, error: (event: string) => void errors.push(event) };
    const { fake, driver, close } = await startSlack(
      mode,
      catalogue,
      async () => {
        if (when === "late") await late.promise;
        return { group: "g1", answer: reply([text("Here")]) };
      },
      { log },
    );
    onTestFinished(close);
    let acknowledged = 0;
    fake.world.bell.on("ack", () => acknowledged++);
    const answered = (await driver.person("maya")).type("/echo");
    await until(fake.world, () => acknowledged > 0);
    late.resolve(undefined);
    expect(textOf(await answered)).toBe("Here");
    expect(acknowledged).toBe(1);
    expect(fake.world.messages).toHaveLength(1);
    expect([...errors, ...fake.world.violations]).toEqual([]);
  });

  test("a core that fails leaves the adapter at work", async () => {
    let fails = true;
    const { maya } = await open(() => {
      if (fails) throw new Error("a bug");
      return reply([text("Back")]);
    });
    expect((await maya.type("/echo")).kind).toBe("nothing");
    fails = false;
    expect(textOf(await maya.type("/echo"))).toBe("Back");
  });
});
