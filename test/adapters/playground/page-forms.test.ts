import { describe, expect, it } from "vitest";
import { GOAL_ERROR, REFUSED_GOAL } from "#test/support/canned-core.ts";
import { messages, typeLine, usePlaygroundPage } from "#test/support/playground-page.ts";

const open = usePlaygroundPage();

describe("forms on the playground's page", () => {
  it("shows a form's error on its field, keeps what was typed, and takes it once mended", async () => {
    const { page, core } = await open();
    await typeLine(page, "/form page:words");
    const form = page.getByRole("dialog", { name: "Log a meeting" });
    const goal = form.getByRole("textbox", { name: "Your goal" });
    await goal.fill(REFUSED_GOAL);
    await form.getByRole("textbox", { name: /Notes/ }).fill("Typed with care");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText(GOAL_ERROR).waitFor();
    expect(await goal.getAttribute("aria-invalid")).toBe("true");
    expect(await goal.and(page.locator(":focus")).count()).toBe(1);
    await goal.fill("");
    await page.keyboard.press("Enter");
    await form.getByText("Please fill this in.").waitFor();
    await goal.fill("Find a role after all");
    await page.keyboard.press("Enter");
    await messages(page).getByText("Saved for you").waitFor();
    expect(await form.count()).toBe(0);
    expect(core.received.at(-1)?.event).toMatchObject({
      kind: "submit",
      values: { goal: "Find a role after all", notes: "Typed with care" },
    });
  });

  it("keeps what was typed into a form that was closed", async () => {
    const { page } = await open();
    await typeLine(page, "/form page:words");
    const goal = page.getByRole("textbox", { name: "Your goal" });
    await goal.fill("Half a thought");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await typeLine(page, "/form page:words");
    expect(await goal.inputValue()).toBe("Half a thought");
  });

  it("chooses members in a form", async () => {
    const { page, core } = await open();
    await typeLine(page, "/form page:people");
    const form = page.getByRole("dialog");
    await form.getByRole("combobox", { name: "To whom" }).selectOption("Ben");
    const thanked = form.getByRole("group", { name: /Whom to thank/ });
    await thanked.getByRole("checkbox", { name: "Ben" }).check();
    await thanked.getByRole("checkbox", { name: "Ana" }).check();
    await form.getByRole("button", { name: "Save" }).click();
    await messages(page).getByText("Saved for you").waitFor();
    expect(core.received.at(-1)?.event).toMatchObject({
      values: { to: "<@ben>", credit: "<@ben>; <@ana>" },
    });
  });
});
