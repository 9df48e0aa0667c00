import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "#test/support/browser.ts";
import { browserDesk } from "#test/support/browser-desk.ts";
import { startWholeKith, type WholeKith } from "#test/support/start-whole-kith.ts";

const newPage = useBrowser();

const PEOPLE = ["Lena", "Hugo", "Dora"];

describe("meeting people in a browser, on the embedded database", () => {
  let kith: WholeKith;
  beforeAll(async () => {
    kith = await startWholeKith();
  });
  afterAll(() => kith.stop());

  it("opens a quiet path to a company, introduces two who both agreed, and has three talk in two rounds", async () => {
    const page = await newPage({ viewport: { width: 1280, height: 860 } });
    const desk = browserDesk(page);
    await desk.open(kith.url);
    for (const name of PEOPLE) {
      await desk.join(name);
      await desk.type("/kith");
      await desk.press("Allow Messages");
    }
    await desk.become("Hugo");
    await desk.type('/contact add name:"Quendolin Ray" company:Frostwerk tie:strong');
    await desk.says("Quendolin Ray");
    await desk.type("/contact match on");
    await desk.says("Names are never shown");
    await desk.become("Lena");
    await desk.type("/knows Frostwerk");
    await desk.says("I can ask around quietly");
    await desk.press("Ask Quietly");
    await desk.fill("Why do you want to talk to them?", "I plan shifts and want to learn routing");
    await desk.submit("Ask Quietly");
    await desk.says("I am asking around for");
    await desk.become("Hugo");
    await desk.readMail();
    await desk.says("I plan shifts and want to learn routing");
    await desk.press("I’ll Call Ahead");
    await desk.says("Give Quendolin Ray a call");
    await desk.press("They Said Yes");
    await desk.fill("How do they want to be reached?", "030 99 88");
    await desk.submit("Pass It On");
    await desk.says("is asked to confirm your help");
    await desk.become("Lena");
    await desk.readMail();
    await desk.says("030 99 88");
    await desk.press("Save as Contact");
    await desk.says("Saved Quendolin Ray");
    await desk.press("Yes, Thank You");
    await desk.says("Confirmed");

    await desk.become("Olivia");
    await desk.type("/group setup");
    await desk.press("This Channel");
    await desk.press("Start Rounds");
    await page.getByRole("dialog").getByLabel("How often?").selectOption("weekly");
    await desk.submit("Save");
    await desk.says("begins on");
    for (const name of PEOPLE) {
      await desk.become(name);
      await desk.type("/round join");
      await desk.says("You are in");
    }
    await desk.type('/intro to:@Hugo who:@Lena reason:"You both plan shifts in hospitals"');
    await desk.says("each in private");
    // Two letters came today: an introduction can wait for the morning.
    await desk.pass("+1 day");
    for (const name of ["Hugo", "Lena"]) {
      await desk.become(name);
      await desk.readMail();
      await desk.says("You both plan shifts in hospitals");
      await desk.press("Yes, Introduce Us");
    }
    await desk.says("are in touch now");
    const newest = page.locator(".entry.from-kith").last();
    const nextRound = async (): Promise<string | undefined> =>
      /(next round begins on [^.]*).*In this round you talk to/s.exec(
        await newest.innerText(),
      )?.[1];
    const nextRounds: (string | undefined)[] = [undefined];
    for (let round = 1; round <= 2; round++) {
      await desk.pass("+1 week");
      // What is still shown from the round before names the same day as it did then.
      const before = nextRounds.at(-1);
      for (const name of PEOPLE) {
        await desk.become(name);
        await desk.type("/round status");
        await expect
          .poll(async () => [undefined, before].includes(await nextRound()), { timeout: 20_000 })
          .toBe(false);
        const others = PEOPLE.filter((other) => other !== name);
        for (const other of others) expect(await newest.innerText()).toContain(other);
      }
      nextRounds.push(await nextRound());
    }
    expect(new Set(nextRounds).size).toBe(3);
  }, 240_000);
});
