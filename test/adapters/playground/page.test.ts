import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button, controls, text } from "#chat/message.ts";
import { composer, messages, typeLine, usePlaygroundPage } from "#test/support/playground-page.ts";
import { standingClock } from "#test/support/start-playground.ts";

const open = usePlaygroundPage();

const places = (page: Page) => page.getByRole("navigation", { name: "Places" });
const people = (page: Page) => page.getByRole("navigation", { name: "You are" });

/** Whether all of its height is seen in the part that scrolls. */
async function isWithin(shown: Locator, room: Locator): Promise<boolean> {
  const [inner, outer] = await Promise.all([shown.boundingBox(), room.boundingBox()]);
  if (inner === null || outer === null) return false;
  return inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
}

describe("the playground's page", () => {
  it("welcomes a first visit with things to try, and not a second time", async () => {
    const { page, faults } = await open();
    const welcome = page.getByRole("region", { name: "Welcome to Harbour Job Club" });
    await welcome.getByRole("button", { name: "Log a coffee" }).click();
    expect(await composer(page).inputValue()).toBe(
      '/met Ana Silva how:coffee names:"Lee Wong at Acme"',
    );
    expect(await welcome.getByRole("button", { name: "See what is due" }).count()).toBe(0);
    await welcome.getByRole("button", { name: "Got It" }).click();
    await page.reload();
    await composer(page).waitFor();
    expect(await welcome.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("shows what was typed and the answer, in this order, marked as private", async () => {
    const { page } = await open();
    await typeLine(page, "/echo Hello there");
    await messages(page).getByText("Hello there").waitFor();
    await page.locator(".entry.from-person").waitFor();
    const lines = await page.locator(".entry").allInnerTexts();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("/echo Hello there");
    expect(lines[1]).toContain("Only you see this");
  });

  it("shows an answer that is taller than the window from its beginning", async () => {
    const { page } = await open();
    await typeLine(page, "/long");
    const answer = messages(page).last();
    await answer.waitFor();
    const [shown, room] = await Promise.all([
      answer.boundingBox(),
      page.getByRole("region", { name: "# general" }).boundingBox(),
    ]);
    expect(shown?.height).toBeGreaterThan(room?.height ?? Number.NaN);
    expect(shown?.y).toBeCloseTo(room?.y ?? Number.NaN, 0);
  });

  it("leaves who reads further up where they are, and tells them what is new", async () => {
    const { page, driver } = await open();
    await typeLine(page, "/long");
    await messages(page).last().waitFor();
    const room = page.getByRole("region", { name: "# general" });
    const typed = page.locator(".is-command");
    await room.press("Home");
    await expect.poll(() => isWithin(typed, room)).toBe(true);
    const ben = await driver.person("ben");
    await ben.type("Good morning, all");
    const newer = page.getByRole("button", { name: "New messages below" });
    await newer.waitFor();
    expect(await isWithin(typed, room)).toBe(true);
    await newer.click();
    await expect.poll(() => newer.isVisible()).toBe(false);
    await ben.type("Is anybody there?");
    const last = page.locator(".entry.from-person").last().getByText("Is anybody there?");
    await last.waitFor();
    expect(await isWithin(last, room)).toBe(true);
    expect(await newer.isVisible()).toBe(false);
  });

  it("becomes another person, who sees the channel and not the private answer", async () => {
    const { page } = await open();
    await typeLine(page, "/echo my secret");
    await typeLine(page, "/ask new Who knows a baker?");
    await messages(page).getByText("Who knows a baker?").waitFor();
    await people(page).getByRole("button", { name: /Ben/ }).click();
    await page.getByText("searching").first().waitFor();
    await expect.poll(() => messages(page).count()).toBe(1);
    expect(await messages(page).innerText()).toContain("Who knows a baker?");
  });

  it("completes commands, options, choices and contacts, and sends what a name stands for", async () => {
    const { page, core } = await open();
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await composer(page).click();
    await page.keyboard.type("/lo");
    await list.getByRole("option", { name: "/log" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Chris ho");
    await list.getByRole("option", { name: /^how:/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await list.getByRole("option", { name: "Coffee" }).click();
    await page.keyboard.type("contact:An");
    await list.getByRole("option", { name: "Ana Torres, Acme" }).click();
    expect(await composer(page).inputValue()).toBe(
      '/log Chris how:coffee contact:"Ana Torres, Acme" ',
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await messages(page).getByText("Logged with Chris").waitFor();
    expect(core.commands()).toEqual([
      { path: "log", values: { who: "Chris", how: "coffee", contact: "<contact:c1>" } },
    ]);
    expect(await page.locator(".is-command").innerText()).toContain("Ana Torres, Acme");
  });

  it("replaces a settled message and keeps the keyboard with it", async () => {
    const { page } = await open();
    await typeLine(page, "/card");
    await page.getByRole("button", { name: "Done", exact: true }).press("Enter");
    await messages(page).getByText("Well done").waitFor();
    expect(await page.getByRole("button", { name: "Done", exact: true }).count()).toBe(0);
    expect(await page.locator(".entry :focus").count()).toBe(1);
  });

  it("chooses from a menu only when told so", async () => {
    const { page, core } = await open();
    await typeLine(page, "/card");
    await page.getByRole("combobox", { name: "Remind me" }).selectOption("Next Week");
    const heard = core.received.length;
    await page.getByRole("button", { name: "Choose" }).click();
    await messages(page).getByText("Reminding: week").waitFor();
    expect(core.received).toHaveLength(heard + 1);
  });

  it("says so when Kith is not reached, and the text is still there", async () => {
    const { page, core } = await open();
    await page.route("**/api/act", (route) => route.abort());
    await typeLine(page, "/echo Hello");
    await page.getByRole("alert").getByText("Your text is still here").waitFor();
    expect(await composer(page).inputValue()).toBe("/echo Hello");
    await page.unroute("**/api/act");
    await page.keyboard.press("Enter");
    await messages(page).getByText("Hello").waitFor();
    expect(core.received).toHaveLength(1);
  });

  it("sends nothing that is too long, cuts nothing off, and says so", async () => {
    const { page, core } = await open();
    const line = `/echo ${"word ".repeat(2_000)}end`;
    await composer(page).fill(line);
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("10,009 characters, and 4,000 fit").waitFor();
    expect(await composer(page).inputValue()).toBe(line);
    expect(core.received).toHaveLength(0);
  });

  it("says so when nobody can join", async () => {
    const { page } = await open();
    await page.route("**/api/people", (route) => route.fulfill({ status: 400, json: {} }));
    await page.getByText("Join as Somebody New").click();
    await page.getByRole("textbox", { name: "Your name" }).fill("Zoë");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("Nobody could join just now").waitFor();
    expect(await people(page).getByRole("button", { name: /Zoë/ }).count()).toBe(0);
  });

  it("shows a nudge that comes when the clock moves, and why it came", async () => {
    const clock = standingClock(new Date("2027-03-08T10:00:00Z"), async () => {
      const to = { kind: "account", workspace: "playground", account: "maya" } as const;
      const nudge = [text("Thank Ana today"), controls(button("Done", { name: "done", args: [] }))];
      const delivery = { deliveryKey: "d1", group: "g1", why: "You asked for one a day." };
      await adapter.send(to, nudge, delivery);
    });
    const { page, adapter } = await open({ clock });
    await page.getByRole("button", { name: "Tomorrow, 9:15" }).click();
    const direct = places(page).getByRole("button", { name: /Kith/ });
    await direct.getByText("1 unread message").waitFor();
    expect(await page.locator(".clock-time").innerText()).toBe("09:15");
    await page.getByRole("status").getByText("Thank Ana today").waitFor({ state: "attached" });
    await direct.click();
    await messages(page).getByRole("button", { name: "Behind this message" }).click();
    const behind = page.getByRole("dialog", { name: "Behind this message" });
    expect(await behind.innerText()).toContain("You asked for one a day.");
    await behind.getByRole("tab", { name: "Slack blocks" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(
      await behind.getByRole("tab", { name: "Discord components" }).getAttribute("aria-selected"),
    ).toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => direct.getByText("unread").count()).toBe(0);
  });

  it("opens Kith's home in the direct messages", async () => {
    const { page, core } = await open();
    await places(page).getByRole("button", { name: /Kith/ }).click();
    await page.getByRole("button", { name: "Home" }).click();
    await messages(page).getByText("Welcome home").waitFor();
    expect(core.received.map(({ event, channel }) => [event.kind, channel])).toEqual([
      ["home", undefined],
    ]);
  });

  it("shows a group conversation to those in it", async () => {
    const { page, adapter } = await open();
    await adapter.openConversation("playground", ["maya", "ben"], {
      title: "Maya and Ben",
      near: undefined,
    });
    await places(page).getByRole("button", { name: "Maya and Ben" }).click();
    await page
      .getByText("Maya, Ben, with Kith")
      .or(page.getByText("Ben, Maya, with Kith"))
      .waitFor();
    await people(page).getByRole("button", { name: /Ana/ }).click();
    await expect.poll(() => places(page).getByText("Maya and Ben").count()).toBe(0);
  });

  it("lets somebody new join", async () => {
    const { page, core } = await open();
    await page.getByText("Join as Somebody New").click();
    await page.getByRole("textbox", { name: "Your name" }).fill("Zoë");
    await page.keyboard.press("Enter");
    const zoe = people(page).getByRole("button", { name: /Zoë/ });
    await zoe.waitFor();
    await expect.poll(() => zoe.getAttribute("aria-current")).toBe("true");
    await typeLine(page, "/echo I am new");
    await messages(page).getByText("I am new").waitFor();
    expect(core.received.map(({ event, account }) => [event.kind, account.name])).toEqual([
      ["joined", "Zoë"],
      ["command-text", "Zoë"],
    ]);
  });

  it("can be used with the keyboard alone", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.type("/ask ne");
    await page.getByRole("option", { name: "new" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Who knows a baker?");
    await page.keyboard.press("Enter");
    const help = page.getByRole("button", { name: "I Can Help" });
    await help.waitFor();
    for (let steps = 0; steps < 40; steps++) {
      if ((await help.and(page.locator(":focus")).count()) === 1) break;
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await messages(page).getByText("Someone can help").waitFor();
    expect(await help.count()).toBe(0);
  });
});
