import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesIn, MAX_FILE_BYTES } from "#chat/incoming.ts";
import { useBrowser } from "#test/support/browser.ts";
import { cannedCore, PAPER_ERROR } from "#test/support/canned-core.ts";
import { ALL_BYTES, FILE_NAME } from "#test/support/canned-messages.ts";
import { startPlayground } from "#test/support/start-playground.ts";

const newPage = useBrowser();

async function open() {
  const core = cannedCore();
  const running = await startPlayground(core.catalogue, core.handle);
  onTestFinished(() => running.close());
  const page = await newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(running.baseUrl);
  await composer(page).waitFor();
  const paper = () => {
    const event = core.received.at(-1)?.event;
    return event === undefined ? undefined : filesIn(event)["paper"];
  };
  return { ...running, core, page, paper };
}

const composer = (page: Page) => page.getByRole("combobox", { name: "Message or command" });
const said = (page: Page, text: string) => page.locator(".entry.from-kith").getByText(text);
const given = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

async function type(page: Page, line: string): Promise<void> {
  await composer(page).fill(line);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}

describe("files on the playground's page", () => {
  it("a file in a message is saved under its name, byte by byte", async () => {
    const { page } = await open();
    await type(page, "/file");
    const saving = page.waitForEvent("download");
    await page.getByRole("link", { name: FILE_NAME }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(FILE_NAME);
    expect(new Uint8Array(readFileSync(await download.path()))).toEqual(ALL_BYTES);
    await page.getByText("256 bytes").waitFor();
  });

  it("a file chosen in a form arrives byte by byte, and can be taken away again", async () => {
    const { page, paper } = await open();
    await type(page, "/form page:rest");
    const form = page.getByRole("dialog", { name: "Log a meeting" });
    const picker = form.getByLabel("Attachment: Choose a File");
    await picker.setInputFiles(given("wrong.csv", new Uint8Array(1200)));
    await form.getByText("1 KB").waitFor();
    await form.getByRole("button", { name: "Remove" }).click();
    expect(await picker.inputValue()).toBe("");
    await picker.setInputFiles(given("contacts.csv", ALL_BYTES));
    await form.getByRole("button", { name: "Save" }).click();
    await said(page, "Saved for you").waitFor();
    expect(paper()).toEqual({ kind: "file", name: "contacts.csv", bytes: ALL_BYTES });
  });

  it("its text may be pasted instead", async () => {
    const { page, core, paper } = await open();
    await type(page, "/form page:rest");
    await page.getByLabel("Attachment: or paste its text here").fill("Name\nZoë");
    await page.getByRole("button", { name: "Save" }).click();
    await said(page, "Saved for you").waitFor();
    expect(paper()).toBeUndefined();
    expect(core.received.at(-1)?.event).toMatchObject({ values: { paper: "Name\nZoë" } });
  });

  it("one that is too large is refused on its field, and the form stays", async () => {
    const { page, paper } = await open();
    await type(page, "/form page:rest");
    const form = page.getByRole("dialog", { name: "Log a meeting" });
    const picker = form.getByLabel("Attachment: Choose a File");
    await picker.setInputFiles(given("large.csv", new Uint8Array(MAX_FILE_BYTES + 1)));
    await form.getByRole("button", { name: "Save" }).click();
    await form.locator(".field-error").getByText(PAPER_ERROR).waitFor();
    expect(paper()).toEqual({ kind: "too-large", name: "large.csv" });
    expect(await picker.getAttribute("aria-invalid")).toBe("true");
  });

  it("a command that takes a file has a place for it, another has none", async () => {
    const { page, paper } = await open();
    await composer(page).fill("/echo Hello");
    expect(await page.getByLabel("File to send along").isVisible()).toBe(false);
    await composer(page).fill("/log Ana");
    const picker = page.getByLabel("File to send along");
    await picker.setInputFiles(given("notes.bin", ALL_BYTES));
    await composer(page).press("Escape");
    await composer(page).press("Enter");
    await said(page, "Logged with Ana").waitFor();
    expect(paper()).toEqual({ kind: "file", name: "notes.bin", bytes: ALL_BYTES });
    await page.locator(".entry.from-person").getByText("notes.bin").waitFor();
    await expect.poll(() => picker.isVisible()).toBe(false);
  });

  it("several entries of a menu are ticked and sent with one button, no more than it takes", async () => {
    const { page, core } = await open();
    await type(page, "/pick");
    const menu = page.getByRole("group", { name: "Choose people up to 3" });
    const send = menu.getByRole("button");
    expect(await send.isDisabled()).toBe(true);
    for (const name of ["Dora", "Ana", "Ben"]) await menu.getByLabel(name).check();
    expect(await menu.getByLabel("Chris").isDisabled()).toBe(true);
    await menu.getByLabel("Ana").uncheck();
    await menu.getByRole("button", { name: "Choose 2" }).click();
    await said(page, "Picked: ben,dora").waitFor();
    expect(core.received.at(-1)?.event).toMatchObject({ kind: "action", chosen: "ben,dora" });
  });
});
