import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { readConfig } from "#settings/config.ts";
import { startApp, type App } from "#src/app.ts";
import { useBrowser } from "#test/support/browser.ts";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";
import { CONNECTIONS } from "./record-story.ts";

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

  it("goes from an empty list to ten people, an import, a checked letter, a meeting, thanks and the next step", async () => {
    const page = await newPage({ viewport: { width: 1280, height: 860 } });
    const composer = page.getByRole("combobox", { name: "Message or command" });
    const type = async (line: string): Promise<void> => {
      // The answer to a form may be seen a moment before the form is closed.
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await composer.fill(line);
      await composer.press("Enter");
    };
    const press = (label: string) =>
      page.getByRole("button", { name: label, exact: true }).last().click();
    const says = (text: string) => answers(page).getByText(text).last().waitFor();
    const nameFive = async (circle: string, names: readonly string[]): Promise<void> => {
      await press("Name Five");
      const fields = page.getByRole("dialog", { name: circle }).getByRole("textbox");
      for (const [index, name] of names.entries()) await fields.nth(index).fill(name);
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    };

    await page.goto(app.url);
    await page.getByText("Join as Somebody New").click();
    await page.getByRole("textbox", { name: "Your name" }).fill("Nora");
    await page.getByRole("textbox", { name: "Your name" }).press("Enter");
    await page.getByText("Nora’s time").waitFor();
    await type("/board");
    await answers(page).filter({ hasText: "Tomás: 2 people" }).waitFor();
    await type("/contact list");
    await press("List People I Know");
    await nameFive("Family", ["Rosa Lind", "Tom Lind", "Vera Lind", "Uwe Lind", "Nils Lind"]);
    await says("Saved from");
    await press("That Is Everybody");
    await says("School, training, university");
    await nameFive("School and university", ["Olga", "Sam Reed", "Yan Li", "Mia Costa", "Ali"]);
    await says("10 names so far");

    await type("/contact import");
    await page.getByLabel("Your file: Choose a File").setInputFiles({
      name: "Connections.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(CONNECTIONS),
    });
    await page.getByRole("dialog").getByRole("button", { name: "Show Me" }).click();
    await says("3 people in your file");
    await press("Keep All 3");
    await says("3 people are on your list now");

    await type('/reach contact:"Ines Moreau"');
    await press("Write It");
    await page.getByLabel("What do you want to learn?").fill("how Globex chooses its software");
    await page.getByLabel("Why them?").fill("I read that Globex opened a clinic in Lyon in May.");
    await page.getByRole("dialog").getByRole("button", { name: "Write It" }).click();
    await says("It only asks");
    await press("Mark as Sent");
    await says("hardest part");

    await type('/met who:"Ines Moreau" how:call names:"Paul Adler at Umbrella"');
    await says("Logged your conversation with");
    await type("/todo");
    await says("Thank");
    await press("Done");
    await says("Done: Thank Ines Moreau");
    await type("/reach");
    const next = answers(page).getByRole("button", { name: "Reach Out" });
    await next.first().waitFor();
    expect(await answers(page).last().innerText()).toContain("Paul Adler");
  }, 60_000);
});

const answers = (page: Page) => page.locator(".entry.from-kith");
