import type { Page, Route } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { text } from "#chat/message.ts";
import { useBrowser } from "#test/support/browser.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { startPlayground } from "#test/support/start-playground.ts";

const newPage = useBrowser();

async function open() {
  const core = cannedCore();
  const running = await startPlayground(core.catalogue, core.handle);
  onTestFinished(() => running.close());
  const page = await newPage({ viewport: { width: 1280, height: 800 } });
  let letters = 0;
  const write = async (account: string, line: string): Promise<void> => {
    letters += 1;
    const to = { kind: "account", workspace: "playground", account } as const;
    const delivery = { deliveryKey: `d${letters}`, group: "g1", why: "Because." };
    await running.adapter.send(to, [text(line)], delivery);
  };
  return { ...running, core, page, write };
}

const composer = (page: Page) => page.getByRole("combobox", { name: "Message or command" });
const messages = (page: Page) => page.locator(".entry.from-kith");
const direct = (page: Page) => page.getByRole("button", { name: /Kith.*direct messages/ });

async function become(page: Page, name: string): Promise<void> {
  const people = page.getByRole("navigation", { name: "You are" });
  await people.getByRole("button", { name: new RegExp(name) }).click();
}

const account = (route: Route): string =>
  new URL(route.request().url()).searchParams.get("as") ?? "";

/** Once, when the page asks for a state: what the server answers is held back while `meanwhile` happens. */
async function holdState(page: Page, meanwhile: (route: Route) => Promise<void>): Promise<void> {
  await page.route(
    "**/api/state?*",
    async (route) => {
      const response = await route.fetch();
      await meanwhile(route);
      await route.fulfill({ response });
    },
    { times: 1 },
  );
}

describe("what arrives while the playground's page asks for the state", () => {
  it("is shown at the first load", async () => {
    const { page, baseUrl, write } = await open();
    await holdState(page, () => write("maya", "Thank Ana today"));
    await page.goto(baseUrl);
    await direct(page).click();
    await messages(page).getByText("Thank Ana today").waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  it("is shown to who is played from then on", async () => {
    const { page, baseUrl, write } = await open();
    await page.goto(baseUrl);
    await direct(page).click();
    await holdState(page, () => write("ben", "Thank Maya today"));
    await become(page, "Ben");
    await messages(page).getByText("Thank Maya today").waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  it("is still shown after a lost connection, though the answer is older", async () => {
    const { page, baseUrl, write } = await open();
    // This stream ends at once, and the browser connects again.
    await page.route(
      "**/api/updates?*",
      (route) => route.fulfill({ contentType: "text/event-stream", body: "retry: 1\n\n" }),
      { times: 1 },
    );
    let asked = 0;
    const isBack = Promise.withResolvers<void>();
    await page.route("**/api/state?*", async (route) => {
      asked += 1;
      const isSecond = asked === 2;
      const response = await route.fetch();
      if (isSecond) await write("maya", "Thank Ana today");
      await route.fulfill({ response });
      if (isSecond) isBack.resolve();
    });
    await page.goto(baseUrl);
    await isBack.promise;
    await direct(page).click();
    await messages(page).getByText("Thank Ana today").waitFor();
    expect(await messages(page).count()).toBe(1);
  });
});

describe("what belongs to somebody who is not played any more", () => {
  it("is not shown when their state comes late", async () => {
    const { page, baseUrl, write } = await open();
    await page.goto(baseUrl);
    await direct(page).click();
    const ben = { asked: Promise.withResolvers<void>(), goesOn: Promise.withResolvers<void>() };
    await holdState(page, (route) => {
      expect(account(route)).toBe("ben");
      ben.asked.resolve();
      return ben.goesOn.promise;
    });
    await become(page, "Ben");
    await ben.asked.promise;
    await become(page, "Ana");
    await page.getByText("Ana’s time").waitFor();
    const late = page.waitForResponse((response) => response.url().endsWith("/api/state?as=ben"));
    ben.goesOn.resolve();
    await (await late).finished();
    await write("ben", "Only for Ben");
    await write("ana", "Only for Ana");
    await messages(page).getByText("Only for Ana").waitFor();
    expect(await page.getByText("Ana’s time").count()).toBe(1);
    expect(await page.getByText("Only for Ben").count()).toBe(0);
  });

  it("is not shown when their answer comes late", async () => {
    const { page, baseUrl, write, core } = await open();
    await page.goto(baseUrl);
    await direct(page).click();
    await composer(page).fill("/slow");
    await composer(page).press("Enter");
    await core.arrived(({ event }) => event.kind === "command-text");
    await become(page, "Ben");
    await page.getByText("Ben’s time").waitFor();
    const late = page.waitForResponse("**/api/act");
    core.release();
    await (await late).finished();
    await write("ben", "Only for Ben");
    await messages(page).getByText("Only for Ben").waitFor();
    expect(await page.getByText("Here at last").count()).toBe(0);
    await become(page, "Maya");
    await messages(page).getByText("Here at last").waitFor();
  });
});

describe("a server that is away for a while", () => {
  it("is told of, and asked again until it answers whole", async () => {
    const { page, baseUrl } = await open();
    const refuse = (route: Route): Promise<void> => route.fulfill({ status: 503 });
    await page.route("**/api/updates?*", refuse, { times: 1 });
    await page.route("**/api/state?*", refuse, { times: 1 });
    await page.goto(baseUrl);
    const lost = page.getByRole("alert").getByText("The connection is lost");
    await lost.waitFor();
    await composer(page).waitFor();
    expect(await lost.isVisible()).toBe(false);
  });
});
