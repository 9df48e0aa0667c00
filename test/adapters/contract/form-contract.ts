import { expect, test } from "vitest";
import type { DecodedAction } from "#chat/action-codec.ts";
import { decodeAction } from "#chat/action-codec.ts";
import type { FormValues } from "#chat/form.ts";
import type { Incoming } from "#chat/incoming.ts";
import { accountToken, accountsIn, contactToken } from "#chat/person-token.ts";
import { CANNED_GROUP, GOAL_ERROR, REFUSED_GOAL, SLOW_GOAL } from "#test/support/canned-core.ts";
import { LONG_LABEL, LONG_TITLE } from "#test/support/canned-messages.ts";
import type { ChatPerson, Reaction, ShownForm } from "#test/support/chat-driver.ts";
import { lossOf } from "./message-contract.ts";
import type { Open } from "./subject.ts";
import { fieldIn, formIn, shownIn } from "./subject.ts";

/** Forms show what is known, keep what was typed, and deliver it by field name. */
export function formContract(open: Open): void {
  test("a form shows its title, labels, required marks and what is known", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const form = formIn(await maya.type("/form page:words"));

    expect(form.title).toBe("Log a meeting");
    expect(form.fields).toEqual([
      { label: "Your goal", value: "Find a role", required: true, error: undefined },
      { label: "Notes", value: "First line\nSecond *line*", required: false, error: undefined },
      { label: "Minutes", value: "15", required: false, error: undefined },
      { label: "How you met", value: "Coffee", required: false, error: undefined },
      { label: "Day", value: "2027-03-12", required: false, error: undefined },
    ]);
  });

  test("fields for people, companies and files are shown, with who is known", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const people = formIn(await maya.type("/form page:people"));
    expect(people.fields.map((field) => field.label)).toEqual([
      "To whom",
      "Whom to thank",
      "Contact",
      "Referred by",
      "Who was there",
    ]);
    expect(fieldIn(people, "To whom")).toMatchObject({
      value: accountToken(maya.account),
      required: true,
    });
    expect(fieldIn(people, "Who was there").value).toBe("Ana Torres; Ben");

    const rest = formIn(await maya.type("/form page:rest"));
    expect(rest.fields.map((field) => field.label)).toEqual(["Company", "Attachment"]);
    expect(fieldIn(rest, "Company").value).toBe("Acme & Sons");
  });

  test("over-long titles, labels and choices are shortened and the form still opens", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    const form = formIn(await maya.type("/form page:long"));

    expect(lossOf(form.title, LONG_TITLE)).toBe("none");
    expect(lossOf(form.fields[0]?.label ?? "", LONG_LABEL)).toBe("none");
  });

  test("a submitted form delivers its values by field name", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:words");
    const reaction = await maya.submit({
      "Your goal": "Learn <about> clinics & care",
      "How you met": "Call",
      Minutes: "",
    });

    const { action, values } = submitIn(core.received.at(-1));
    expect(action).toEqual({ name: "save", args: ["words"], group: CANNED_GROUP });
    expect(filledIn(values)).toEqual({
      goal: "Learn <about> clinics & care",
      notes: "First line\nSecond *line*",
      how: "call",
      when: "2027-03-12",
    });
    expect(shownIn(reaction).text).toContain("Saved for you");
  });

  test("chosen members arrive as tokens", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    const [ben, ana] = [await driver.person("ben"), await driver.person("ana")];
    await maya.type("/form page:people");
    await maya.submit({
      "To whom": accountToken(ben.account),
      "Whom to thank": `${accountToken(ben.account)}; ${accountToken(ana.account)}`,
    });

    const { values } = submitIn(core.received.at(-1));
    expect(values["to"]).toBe(accountToken(ben.account));
    expect(accountsIn(values["credit"] ?? "").toSorted()).toEqual(
      [ben.account, ana.account].toSorted(),
    );
  });

  test("contacts in a form arrive as typed, or as the one that was suggested", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:people");
    await maya.submit({ Contact: "Ana Torres, Acme", "Who was there": "Chris; Dora" });

    const { values } = submitIn(core.received.at(-1));
    expect(["Ana Torres, Acme", contactToken("c1")]).toContain(values["contact"]);
    expect(values["via"]).toBe("Ana Torres");
    expect(values["who"]).toBe("Chris; Dora");
  });

  test("a slow answer to a form still arrives", async () => {
    const { core, driver, untilThinking } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:words");
    const answered = maya.submit({ "Your goal": SLOW_GOAL });
    await core.arrived(({ event }) => event.kind === "submit");
    await untilThinking?.();
    core.release();

    expect(shownIn(await answered).text).toContain("Saved for you");
  });

  test("a form that cannot be taken says why and keeps what was typed", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:words");
    const reaction = await maya.submit({ "Your goal": REFUSED_GOAL, Notes: "Typed with care" });

    const { form, error } = await mend(maya, reaction);
    expect(error).toContain(GOAL_ERROR);
    expect(fieldIn(form, "Your goal").value).toBe(REFUSED_GOAL);
    expect(fieldIn(form, "Notes").value).toBe("Typed with care");

    const saved = await maya.submit({ "Your goal": "Find a role after all" });
    expect(shownIn(saved).text).toContain("Saved for you");
    expect(filledIn(submitIn(core.received.at(-1)).values)).toMatchObject({
      goal: "Find a role after all",
      notes: "Typed with care",
    });
  });
}

/**
 * The form with its error. Slack and the playground show it on the field of the open form; on Discord a form cannot
 * answer a form, so the error is a message and "Fix It" opens the form again.
 */
async function mend(
  person: ChatPerson,
  reaction: Reaction,
): Promise<{ readonly form: ShownForm; readonly error: string }> {
  if (reaction.kind === "form") {
    return { form: reaction.form, error: fieldIn(reaction.form, "Your goal").error ?? "" };
  }
  const { text } = shownIn(reaction);
  return { form: formIn(await person.press("Fix It")), error: text };
}

function submitIn(incoming: Incoming | undefined): {
  readonly action: DecodedAction | undefined;
  readonly values: FormValues;
} {
  if (incoming?.event.kind !== "submit") throw new Error(`no submit: ${JSON.stringify(incoming)}`);
  return { action: decodeAction(incoming.event.id), values: incoming.event.values };
}

/** Fields left empty may be absent or empty. */
function filledIn(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
