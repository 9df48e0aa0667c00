import type { FakeSlack } from "./fake-slack/fake-slack.ts";
import type { Choice } from "./fake-slack/installs.ts";

type Seen = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
};

/** Somebody in front of a browser who may add Kith to a workspace; the browser keeps Kith's cookie. */
export type SlackVisitor = {
  readonly open: (path: string) => Promise<Seen>;
  /** Starts at the button; returns the address of Slack's page. */
  readonly goToSlack: () => Promise<string>;
  /** Comes back from Slack to this address. */
  readonly comeBack: (address: string) => Promise<Seen>;
  /** The whole way, with this choice on Slack's page. */
  readonly install: (choice: Choice) => Promise<Seen>;
};

/**
 * @param web where Kith listens
 * @param publicUrl as what the world knows it
 */
export function slackVisitor(fake: FakeSlack, web: string, publicUrl: string): SlackVisitor {
  let cookie = "";

  async function open(path: string): Promise<Seen> {
    const response = await fetch(new URL(path, web), { headers: { cookie }, redirect: "manual" });
    const set = response.headers.get("set-cookie");
    if (set !== null) cookie = set.split(";", 1)[0] ?? "";
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  async function goToSlack(): Promise<string> {
    const { text } = await open("/slack/install");
    const start = /<a class="button" href="([^"]+)"/.exec(text)?.[1] ?? "";
    const { status, headers } = await open(start);
    if (status !== 302) throw new Error(`the button answers ${status}`);
    return headers.get("location") ?? "";
  }

  async function comeBack(address: string): Promise<Seen> {
    if (!address.startsWith(publicUrl)) throw new Error(`${address} is not Kith's`);
    return open(address.slice(new URL(publicUrl).origin.length));
  }

  return {
    open,
    goToSlack,
    comeBack,
    install: async (choice) => comeBack(fake.installs.choose(await goToSlack(), choice)),
  };
}
