import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { useBrowser } from "#test/support/browser.ts";
import { cannedCore, REFUSED_GOAL } from "#test/support/canned-core.ts";
import { startPlayground } from "#test/support/start-playground.ts";

const newPage = useBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

declare global {
  var axe: { readonly run: (options: axe.RunOptions) => Promise<axe.AxeResults> };
}

async function open(options: BrowserContextOptions): Promise<Page> {
  const core = cannedCore();
  const running = await startPlayground(core.catalogue, core.handle);
  onTestFinished(() => running.close());
  // axe is put into the page by the test; the page's own policy allows no such thing.
  const page = await newPage({ ...options, bypassCSP: true });
  await page.goto(running.baseUrl);
  await page.getByRole("combobox", { name: "Message or command" }).waitFor();
  return page;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with the page in light, and what of its colours in the dark: nothing else differs there. */
async function faults(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axeSource);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const inLight = await violations(page, WCAG);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const inTheDark = await violations(page, { type: "rule", values: ["color-contrast"] });
  return [...inLight, ...inTheDark.map((fault) => `in the dark, ${fault}`)];
}

async function violations(
  page: Page,
  runOnly: NonNullable<axe.RunOptions["runOnly"]>,
): Promise<string[]> {
  const found = await page.evaluate(
    (only) =>
      globalThis.axe.run({
        runOnly: only,
        // Only faults are read, and their HTML: axe need not describe everything else.
        resultTypes: ["violations"],
        selectors: false,
      }),
    runOnly,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function type(page: Page, line: string): Promise<void> {
  await page.getByRole("combobox", { name: "Message or command" }).fill(line);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

describe.for([
  ["on a wide screen", { viewport: wide }],
  ["on a phone", { viewport: phone, hasTouch: true }],
] as const)("accessibility %s", ([, options]) => {
  it("has no fault in messages of every kind", async () => {
    const page = await open(options);
    expect(await faults(page)).toEqual([]);
    await type(page, "/card");
    await type(page, "/ask new Who knows a baker?");
    await page.getByRole("button", { name: "I Can Help" }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("has no fault while a command is completed", async () => {
    const page = await open(options);
    await page.getByRole("combobox", { name: "Message or command" }).fill("/log Ana ");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { selected: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("has no fault in forms with errors, and behind a message", async () => {
    const page = await open(options);
    await type(page, "/form page:words");
    const goal = page.getByRole("textbox", { name: "Your goal" });
    await goal.fill(REFUSED_GOAL);
    await page.keyboard.press("Enter");
    await page.locator("[aria-invalid=true]").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await type(page, "/form page:people");
    await page.getByRole("dialog").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await type(page, "/card");
    await page.getByRole("button", { name: "Behind this message" }).click();
    await page.getByRole("tab").first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("has no fault in files to keep and to give, and in menus for several", async () => {
    const page = await open(options);
    await type(page, "/file");
    await type(page, "/pick");
    await page.getByRole("group", { name: "Choose people" }).getByLabel("Ana").check();
    await page.getByRole("combobox", { name: "Message or command" }).fill("/log Ana");
    await page.getByLabel("File to send along").waitFor();
    expect(await faults(page)).toEqual([]);
    await type(page, "/form page:rest");
    await page.getByRole("dialog").waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("needs no scrolling to the side", async () => {
    const page = await open(options);
    await type(page, "/card");
    await type(page, "/file");
    await type(page, "/pick");
    await type(page, `/echo ${"x".repeat(200)}`);
    await page.getByRole("button", { name: "Done", exact: true }).waitFor();
    const overflow = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
  });
});

it("shows the clock on a phone when asked, and puts it away again", async () => {
  const page = await open({ viewport: phone });
  const opener = page.getByRole("button", { name: /Clock and help/ });
  await opener.click();
  await page.getByRole("button", { name: "+1 day" }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("button", { name: "+1 day" }).isVisible()).toBe(false);
  expect(await opener.and(page.locator(":focus")).count()).toBe(1);
});
