import sparticuz from "@sparticuz/chromium";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { unpackBrowser } from "./unpack-browser.ts";

const UNWANTED = [
  // These would make it another browser than people have, or end it with one page.
  "--single-process",
  "--disable-web-security",
  "--allow-running-insecure-content",
  // A graphics card is imitated by the processor then; drawing plainly takes a third less of it.
  "--in-process-gpu",
  "--ignore-gpu-blocklist",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** A real headless browser; works as root too. Its profile is removed when it closes. */
async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await unpackBrowser(),
    args: [...sparticuz.args.filter((argument) => !UNWANTED.includes(argument)), "--disable-gpu"],
    headless: true,
  });
}

/**
 * One browser for all tests of a file.
 * @returns a function that opens a page of its own, with no memory of others, closed after the test.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (browser === undefined) throw new Error("the browser is launched before the first test");
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    return context.newPage();
  };
}
