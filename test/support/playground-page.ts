import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import type { PlaygroundOptions } from "#adapters/playground/playground-adapter.ts";
import { useBrowser } from "./browser.ts";
import { cannedCore } from "./canned-core.ts";
import { startPlayground } from "./start-playground.ts";

/** The page suggests only what there is. */
const metCommand = {
  kind: "single",
  name: "met",
  description: { en: "Log a meeting", de: "Ein Treffen festhalten", es: "Anotar una conversación" },
  options: [],
  examples: [],
  mayOpenForm: true,
} as const;

/** A function that opens the playground's page on the canned core, and notes what the page complains of. */
export function usePlaygroundPage() {
  const newPage = useBrowser();
  return async (options: Partial<PlaygroundOptions> = {}) => {
    const core = cannedCore();
    const { commands } = core.catalogue;
    const catalogue = { ...core.catalogue, commands: [...commands, metCommand] };
    const running = await startPlayground(catalogue, core.handle, options);
    onTestFinished(() => running.close());
    const page = await newPage({ viewport: { width: 1280, height: 800 } });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => {
      if (line.type() === "error") faults.push(line.text());
    });
    await page.goto(running.baseUrl);
    await composer(page).waitFor();
    return { ...running, core, page, faults };
  };
}

export const composer = (page: Page) => page.getByRole("combobox", { name: "Message or command" });
export const messages = (page: Page) => page.locator(".entry.from-kith");

export async function typeLine(page: Page, line: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.type(line);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
}
