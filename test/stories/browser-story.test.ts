import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { startApp, type App } from "#src/app.ts";
import { readConfig } from "#src/config.ts";
import { useBrowser } from "#test/support/browser.ts";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";

const newPage = useBrowser();

/** Every click, typed line and pressed key sequence counts. */
const MOST_INTERACTIONS = 12;

describe("the whole of Kith in a browser, on the embedded database", () => {
  let app: App;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const made = await createAddress("embedded", { empty: false });
    remove = made.remove;
    const config = readConfig({
      DATA_DIR: made.address.dataDir,
      KITH_SECRET: TEST_SECRET,
      PORT: "0",
    });
    app = await startApp(config, silentLog, (error) => {
      throw error;
    });
  });
  afterAll(async () => {
    await app.stop();
    await remove();
  });

  it("goes from opening the page to a logged meeting, its nudge, and Done", async () => {
    const page = await newPage({ viewport: { width: 1280, height: 860 } });
    let interactions = 0;
    const interact = async (deed: Promise<unknown>): Promise<void> => {
      interactions++;
      await deed;
    };
    const composer = page.getByRole("combobox", { name: "Message or command" });

    await interact(page.goto(app.url));
    await interact(page.getByRole("button", { name: /^Maya/ }).click());
    await interact(composer.fill('/met Ana Silva how:coffee names:"Lee Wong at Acme"'));
    await interact(composer.press("Enter"));
    await answers(page).getByText("Logged your conversation with").waitFor();
    await interact(page.getByRole("button", { name: "Tomorrow, 9:15" }).click());
    await interact(page.getByRole("button", { name: /Kith.*direct messages/ }).click());
    await answers(page).getByText("Ana Silva").first().waitFor();
    await interact(page.getByRole("button", { name: "Done", exact: true }).last().click());
    await answers(page).getByText("Done: Thank").waitFor();
    expect(interactions).toBeLessThanOrEqual(MOST_INTERACTIONS);
  });
});

const answers = (page: Page) => page.locator(".entry.from-kith");
