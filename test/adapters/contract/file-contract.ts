import { expect, test } from "vitest";
import type { Incoming } from "#chat/incoming.ts";
import { filesIn, MAX_FILE_BYTES } from "#chat/incoming.ts";
import { PAPER_ERROR } from "#test/support/canned-core.ts";
import { ALL_BYTES, FILE_NAME, FILE_SENT, fileMessage } from "#test/support/canned-messages.ts";
import type { Open } from "./subject.ts";
import { fieldIn, formIn, shownIn } from "./subject.ts";

const paperIn = (incoming: Incoming | undefined) =>
  incoming === undefined ? undefined : filesIn(incoming.event)["paper"];

/** Files arrive byte by byte, in both directions, and at nobody else. */
export function fileContract(open: Open): void {
  test("a file in an answer can be kept by who asked, and by nobody else", async () => {
    const { driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    const { text } = shownIn(await maya.type("/file"));

    expect(text).toContain("Your calendar entry");
    expect(text).toContain(FILE_NAME);
    expect(await maya.downloads()).toEqual([{ name: FILE_NAME, bytes: ALL_BYTES }]);
    expect(await ben.downloads()).toEqual([]);
    // Slack shows no file in an answer, which then says where it is.
    expect(text.includes(FILE_SENT)).toBe(driver.platform === "slack");
    expect(await maya.inbox()).toHaveLength(driver.platform === "slack" ? 2 : 0);
  });

  test("a file in a direct message is there for its receiver alone, and says what it is", async () => {
    const { adapter, driver } = await open();
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    const to = { kind: "account", workspace: driver.workspace, account: maya.account } as const;
    const delivery = { deliveryKey: "file-1", group: "g1", why: "You asked for it." };
    expect(await adapter.send(to, fileMessage, delivery)).toMatchObject({ kind: "sent" });

    const inbox = (await maya.inbox()).map(({ text }) => text).join("\n");
    expect(inbox).toContain("Coffee with Ana");
    expect(inbox).toContain("Your calendar entry");
    expect(inbox).not.toContain(FILE_SENT);
    expect(await maya.downloads()).toEqual([{ name: FILE_NAME, bytes: ALL_BYTES }]);
    expect(await ben.downloads()).toEqual([]);
  });

  test("a redelivered command brings its file once", async () => {
    const { driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/file");
    await driver.redeliverLast(maya);
    const names = new Set((await maya.downloads()).map(({ name }) => name));
    expect([...names]).toEqual([FILE_NAME]);
    expect((await maya.inbox()).length).toBeLessThanOrEqual(2);
  });

  test("a file given in a form arrives as it is, with its name", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    formIn(await maya.type("/form page:rest"));
    maya.attach("Attachment", { name: "contacts.csv", bytes: ALL_BYTES });
    expect(shownIn(await maya.submit({})).text).toContain("Saved for you");

    const incoming = core.received.at(-1);
    expect(paperIn(incoming)).toEqual({ kind: "file", name: "contacts.csv", bytes: ALL_BYTES });
    expect(incoming?.event).toMatchObject({ kind: "submit", values: { company: "Acme & Sons" } });
  });

  test("a form without its file arrives without one", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:rest");
    await maya.submit({});
    expect(paperIn(core.received.at(-1))).toBeUndefined();
  });

  test("a file of the largest size arrives whole, a byte more is refused and the form kept", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/form page:rest");
    const largest = new Uint8Array(MAX_FILE_BYTES).fill(7);
    maya.attach("Attachment", { name: "large.csv", bytes: largest });
    await maya.submit({});
    const paper = paperIn(core.received.at(-1));
    expect(paper?.kind === "file" && Buffer.from(paper.bytes).equals(largest)).toBe(true);

    await maya.type("/form page:rest");
    const tooLarge = new Uint8Array(MAX_FILE_BYTES + 1);
    maya.attach("Attachment", { name: "larger.csv", bytes: tooLarge });
    const refused = await maya.submit({});
    expect(paperIn(core.received.at(-1))).toEqual({ kind: "too-large", name: "larger.csv" });
    const said =
      refused.kind === "form" ? fieldIn(refused.form, "Attachment").error : shownIn(refused).text;
    expect(said).toContain(PAPER_ERROR);
    const again = refused.kind === "form" ? refused.form : formIn(await maya.press("Fix It"));
    expect(fieldIn(again, "Company")).toBeDefined();
  });

  test("a file given with a command arrives as it is", async () => {
    const { core, driver } = await open();
    // Slack's commands are text alone.
    if (driver.platform === "slack") return;
    const maya = await driver.person("maya");
    maya.attach("paper", { name: "notes.bin", bytes: ALL_BYTES });
    expect(shownIn(await maya.type("/log Ana")).text).toContain("Logged with Ana");
    expect(paperIn(core.received.at(-1))).toEqual({
      kind: "file",
      name: "notes.bin",
      bytes: ALL_BYTES,
    });
  });

  test("several entries of a menu arrive together, in its order", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/pick");
    const reaction = await maya.chooseSeveral(["Ben", "Dora", "Chris"]);
    expect(core.received.at(-1)?.event).toMatchObject({ kind: "action", chosen: "ben,chris,dora" });
    expect(shownIn(reaction).text).toContain("Picked: ben,chris,dora");
  });

  test("one entry of a menu for several arrives alone, and more than it takes cannot be chosen", async () => {
    const { core, driver } = await open();
    const maya = await driver.person("maya");
    await maya.type("/pick");
    await maya.chooseSeveral(["Ana"]);
    expect(core.received.at(-1)?.event).toMatchObject({ chosen: "ana" });
    await expect(
      (async () => maya.chooseSeveral(["Ana", "Ben", "Chris", "Dora"]))(),
    ).rejects.toThrow(/no such button or menu|sees no menu|nothing like that/);
  });
}
