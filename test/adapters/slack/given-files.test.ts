import { describe, expect, onTestFinished, test } from "vitest";
import { isFileHost } from "#adapters/slack/reading/file-host.ts";
import { filesIn, MAX_FILE_BYTES } from "#chat/incoming.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { FILE_NOT_SENT } from "#test/support/canned-messages.ts";
import { fieldsAt, listAt, textAt } from "#test/support/fake-slack/fields.ts";
import type { FakeFile } from "#test/support/fake-slack/world.ts";
import { addPerson, until } from "#test/support/fake-slack/world.ts";
import { manualClock } from "./manual-clock.ts";
import { MODES, startSlack } from "./slack-under-test.ts";

const CSV = { name: "contacts.csv", bytes: new TextEncoder().encode("Name\nZoë") };

describe.each(MODES)("in %s mode", (mode) => {
  async function open(options: { readonly fileMs?: number } = {}) {
    const core = cannedCore();
    const clock = manualClock();
    const slack = await startSlack(mode, core.catalogue, core.handle, { clock, timing: options });
    onTestFinished(slack.close);
    onTestFinished(core.release);
    const person = addPerson(slack.fake.world, "maya");
    const maya = await slack.driver.person("maya");
    const paper = () => {
      const event = core.received.at(-1)?.event;
      return event === undefined ? undefined : filesIn(event)["paper"];
    };
    return { ...slack, ...slack.fake, core, clock, maya, person, paper };
  }

  /** What the open form takes for a file. */
  const typeIn = (view: Parameters<typeof listAt>[0]): string =>
    textAt(fieldsAt(listAt(view, "blocks").at(-1), "element"), "type");

  /** Attaches a file that is not what Slack says of it, or is slow. */
  const attachAs = (
    maya: { readonly attach: (field: string, file: FakeFile) => void },
    more: Partial<FakeFile>,
  ): void => maya.attach("Attachment", { id: "", alt: "", complete: true, ...CSV, ...more });

  test("without the permission a file's text is pasted; once it is given, a file is chosen", async () => {
    const { world, clock, core, maya, person } = await open();
    world.scopes.delete("files:read");
    clock.advance(11 * 60_000);
    await maya.type("/form page:rest");
    expect(typeIn(world.modals.get(person.id)?.view)).toBe("plain_text_input");
    await maya.submit({ Attachment: "Name\nZoë" });
    expect(core.received.at(-1)?.event).toMatchObject({ values: { paper: "Name\nZoë" } });

    world.scopes.add("files:read");
    clock.advance(11 * 60_000);
    await maya.type("/form page:rest");
    expect(typeIn(world.modals.get(person.id)?.view)).toBe("file_input");
    expect(world.violations).toEqual([]);
  });

  test("while Slack does not say what Kith may do, a form opens and text is pasted", async () => {
    const { world, faults, clock, maya, person } = await open();
    faults.always("auth.test", { kind: "fails-before", status: 503 });
    clock.advance(11 * 60_000);
    await maya.type("/form page:rest");
    expect(typeIn(world.modals.get(person.id)?.view)).toBe("plain_text_input");
  });

  test("a form with a slow file is acknowledged in time, and its answer comes where it was asked for", async () => {
    const { world, maya, core, person } = await open();
    const held = Promise.withResolvers<void>();
    await maya.type("/form page:rest");
    attachAs(maya, { held: held.promise });
    const answered = maya.submit({});
    await until(world, () => !world.modals.has(person.id));
    expect(core.received.filter(({ event }) => event.kind === "submit")).toEqual([]);
    held.resolve();
    expect(await answered).toMatchObject({
      kind: "message",
      shown: { text: "Saved for you", place: "caller" },
    });
    expect(world.violations).toEqual([]);
  });

  test("a file that is announced as too large is not fetched", async () => {
    const { maya, paper } = await open();
    await maya.type("/form page:rest");
    const never = new Promise<void>(() => undefined);
    attachAs(maya, { announcedSize: MAX_FILE_BYTES + 1, held: never });
    await maya.submit({});
    expect(paper()).toEqual({ kind: "too-large", name: CSV.name });
  });

  test("a file that is larger than it says is read no further than allowed", async () => {
    const { maya, paper } = await open();
    await maya.type("/form page:rest");
    attachAs(maya, { announcedSize: 5, bytes: new Uint8Array(MAX_FILE_BYTES + 1) });
    await maya.submit({});
    expect(paper()).toEqual({ kind: "too-large", name: CSV.name });
  });

  test("a file that Slack does not give is unavailable, not a page to sign in", async () => {
    const { world, maya, paper } = await open();
    await maya.type("/form page:rest");
    maya.attach("Attachment", CSV);
    world.scopes.delete("files:read");
    await maya.submit({});
    expect(paper()).toEqual({ kind: "unavailable", name: CSV.name });
  });

  test("a file that cannot be sent is told by the answer, which comes all the same", async () => {
    const { faults, maya } = await open();
    faults.next("files.completeUploadExternal", { kind: "refuses", error: "invalid_channel" });
    expect(await maya.type("/file")).toMatchObject({
      kind: "message",
      shown: { text: expect.stringContaining(FILE_NOT_SENT) },
    });
  });
});

test.for([
  ["https://files.slack.com/files-pri/T1-F1/download/a.csv", true],
  ["https://files.slack-gov.com/files-pri/T1-F1/download/a.csv", true],
  ["http://files.slack.com/files-pri/T1-F1/download/a.csv", false],
  ["https://slack.com.example.org/a.csv", false],
  ["https://notslack.com/a.csv", false],
  ["http://169.254.169.254/latest/meta-data", false],
  ["http://127.0.0.1:8080/files-pri/F1", false],
] as const)("of %s it is %s that Kith's token may go there", ([address, allowed]) => {
  expect(isFileHost(new URL(address), undefined)).toBe(allowed);
});

test("where another address than Slack's is configured, files may come from there", () => {
  const own = new URL("http://127.0.0.1:8080/files-pri/F1");
  expect(isFileHost(own, "http://127.0.0.1:8080/api/")).toBe(true);
  expect(isFileHost(own, "http://127.0.0.1:9090/api/")).toBe(false);
});
