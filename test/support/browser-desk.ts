import type { Page } from "playwright-core";

export type BrowserDesk = {
  readonly open: (url: string) => Promise<void>;
  /** Types a line and sends it. */
  readonly type: (line: string) => Promise<void>;
  /** Presses the last button of that label: the one that was answered last. */
  readonly press: (label: string) => Promise<void>;
  /** Waits until Kith has said it. */
  readonly says: (text: string | RegExp) => Promise<void>;
  readonly fill: (label: string, value: string) => Promise<void>;
  /** Presses a button of the open form. */
  readonly submit: (label: string) => Promise<void>;
  /** Joins as somebody new, and plays them. */
  readonly join: (name: string) => Promise<void>;
  /** Plays somebody who is there, in the channel. */
  readonly become: (name: string) => Promise<void>;
  /** Opens the direct messages of whoever is played. */
  readonly readMail: () => Promise<void>;
  /** Presses a button of the clock, such as "+1 week", and waits until that time has passed. */
  readonly pass: (step: string) => Promise<void>;
};

/** Every job of a week runs meanwhile, beside other tests. */
const LONGEST_WEEK_MS = 90_000;

/** What a visitor of the playground does with one page. */
export function browserDesk(page: Page): BrowserDesk {
  const answers = page.locator(".entry.from-kith");
  const plays = (name: string) => page.getByText(`${name}’s time`).waitFor();
  const field = (name: string) => page.getByRole("textbox", { name });
  const dialog = page.getByRole("dialog");

  return {
    async open(url) {
      await page.goto(url);
    },
    async type(line) {
      const composer = page.getByRole("combobox", { name: "Message or command" });
      // An answer may be there a moment before its form is gone.
      await dialog.waitFor({ state: "hidden" });
      await composer.fill(line);
      await composer.press("Enter");
    },
    press: (label) => page.getByRole("button", { name: label, exact: true }).last().click(),
    says: (text) => answers.getByText(text).last().waitFor(),
    fill: (label, value) => dialog.getByLabel(label).fill(value),
    submit: (label) => dialog.getByRole("button", { name: label, exact: true }).click(),
    async join(name) {
      await page.getByText("Join as Somebody New").click();
      await field("Your name").fill(name);
      await field("Your name").press("Enter");
      await plays(name);
    },
    async become(name) {
      // Whoever has a conversation of their own stands in the list twice.
      await page
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .first()
        .click();
      await plays(name);
      await page.getByRole("button", { name: "# general" }).click();
    },
    readMail: () => page.getByRole("button", { name: /Kith.*direct messages/ }).click(),
    async pass(step) {
      await page.getByRole("button", { name: step }).click();
      await page
        .getByRole("button", { name: step, disabled: false })
        .waitFor({ timeout: LONGEST_WEEK_MS });
    },
  };
}
