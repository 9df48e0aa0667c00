import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "#test/support/browser.ts";
import { browserDesk } from "#test/support/browser-desk.ts";
import { startWholeKith, type WholeKith } from "#test/support/start-whole-kith.ts";

const newPage = useBrowser();

/** With Hugo five have landed: fewer are not shown. */
const OTHERS = ["Dora", "Emil", "Finn"];

describe("giving in a browser, on the embedded database", () => {
  let kith: WholeKith;
  beforeAll(async () => {
    kith = await startWholeKith();
  });
  afterAll(() => kith.stop());

  it("goes from an ask to a helper who lands, promises calls, helps again, and is seen in the pulse", async () => {
    const page = await newPage({ viewport: { width: 1280, height: 860 } });
    const desk = browserDesk(page);
    await desk.open(kith.url);
    for (const name of OTHERS) {
      await desk.join(name);
      await desk.type("/landed when:today");
      await desk.says("You have landed");
    }
    for (const name of ["Hugo", "Lena"]) {
      await desk.join(name);
      await desk.type("/kith");
      await desk.press("Allow Messages");
    }

    await desk.type(
      '/ask new text:"15 minutes with somebody who runs paid search at a small firm"',
    );
    await desk.says("This is how the group will see it");
    await desk.press("Ask the Channel");
    await desk.become("Hugo");
    await desk.press("I Can Help");
    await desk.submit("Tell Them");
    await desk.says("hears it from me");
    await desk.type("/gave to:@Lena kind:advice");
    await desk.says("counts once");
    await desk.press("Yes, Show My Name");
    await desk.become("Lena");
    await desk.readMail();
    await desk.press("Yes, Thank You");
    await desk.says("Confirmed");

    await desk.become("Hugo");
    await desk.type("/board");
    await page.getByRole("img", { name: /Hugo/ }).last().waitFor();
    await desk.type("/landed role:Analyst company:Globex credit:@Lena");
    await desk.press("Thank Them");
    await desk.says("in a few minutes");
    await desk.press("Promise Calls");
    await desk.fill("How many 15-minute calls a month?", "2");
    await desk.fill("From when on?", "tomorrow");
    await desk.submit("Promise");
    await desk.says("Your promise: 2 calls");

    await desk.pass("+1 week");
    await desk.become("Lena");
    await desk.type('/ask new text:"15 minutes with an analyst on their first weeks" kind:advice');
    await desk.says("an analyst on their first weeks");
    await desk.press("Ask the Channel");
    await desk.become("Hugo");
    await desk.readMail();
    const letter = page.locator(".entry.from-kith").getByText("an analyst on their first weeks");
    // Two days without an answer, and then the next hour that is not quiet.
    for (let day = 0; day < 4 && (await letter.count()) === 0; day++) await desk.pass("+1 day");
    await desk.press("I Can Help");
    await desk.submit("Tell Them");
    await desk.says("hears it from me");
    await desk.become("Lena");
    await desk.readMail();
    await desk.press("That Helped");
    await desk.press("Count It");
    await desk.says("Counted for");

    for (let week = 0; week < 4; week++) await desk.pass("+1 week");
    await desk.type("/pulse");
    await desk.says("20% of 5 members");
    expect(await page.locator(".entry.from-kith").last().innerText()).toContain("after landing");
  }, 240_000);
});
