import { afterEach, beforeEach, expect, test } from "vitest";
import type { CannedCore } from "#test/support/canned-core.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { Envelope } from "#test/support/fake-slack/delivery.ts";
import { signature, signedRequest } from "#test/support/fake-slack/http-delivery.ts";
import { commandEnvelope } from "#test/support/fake-slack/interactions.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { manualClock } from "./manual-clock.ts";
import type { SlackUnderTest } from "./slack-under-test.ts";
import { startSlack } from "./slack-under-test.ts";

const MINUTE = 60_000;
const clock = manualClock(new Date("2027-03-12T10:00:00Z"));
let core: CannedCore;
let slack: SlackUnderTest;

beforeEach(async () => {
  core = cannedCore();
  slack = await startSlack("http", core.catalogue, core.handle, { clock });
});
afterEach(() => slack.close());

function command(): Envelope {
  return commandEnvelope(slack.fake, addPerson(slack.fake.world, "maya"), "echo", "Hello");
}

async function post(headers: Record<string, string>, body: string, path = ""): Promise<number> {
  const response = await fetch(slack.url + path, { method: "POST", headers, body });
  await response.arrayBuffer();
  return response.status;
}

/** A request that was signed so many milliseconds before it arrives; negative: in the future. */
async function postSigned(ageMs: number): Promise<number> {
  const { body, headers } = signedRequest(slack.fake.world, slack.fake.signingSecret, command());
  const seconds = Math.floor((clock.now().getTime() - ageMs) / 1000);
  return post(
    {
      ...headers,
      "x-slack-request-timestamp": String(seconds),
      "x-slack-signature": signature(slack.fake.signingSecret, seconds, body),
    },
    body,
  );
}

test.for([
  ["now", 0, 200],
  ["five minutes ago", 5 * MINUTE, 200],
  ["longer ago", 5 * MINUTE + 1000, 401],
  ["five minutes ahead", -5 * MINUTE, 200],
  ["further ahead", -5 * MINUTE - 1000, 401],
  ["a year ahead", -365 * 24 * 60 * MINUTE, 401],
] as const)("a request signed %s", async ([, age, status]) => {
  expect(await postSigned(age)).toBe(status);
  expect(core.received).toHaveLength(status === 200 ? 1 : 0);
});

test("a request with another's signature, none, or a changed body is refused", async () => {
  const { body, headers } = signedRequest(slack.fake.world, "another secret", command());
  expect(await post({ ...headers }, body)).toBe(401);

  const good = signedRequest(slack.fake.world, slack.fake.signingSecret, command());
  expect(await post({ ...good.headers }, good.body.replace("Hello", "Hallo"))).toBe(401);
  const { "x-slack-signature": _signature, ...unsigned } = good.headers;
  expect(await post(unsigned, good.body)).toBe(401);
  expect(await post({ "content-type": "application/x-www-form-urlencoded" }, "ssl_check=1")).toBe(
    401,
  );
  expect(core.received).toEqual([]);
});

test("only the one address is served, and no body without end", async () => {
  const { body, headers } = signedRequest(slack.fake.world, slack.fake.signingSecret, command());
  expect(await post({ ...headers }, body, "/more")).toBe(404);
  expect((await fetch(slack.url)).status).toBe(404);
  expect(await post({ ...headers }, "x".repeat(1_000_001))).toBe(413);
  expect(core.received).toEqual([]);
});

test("Slack's check of the address is answered", async () => {
  const envelope: Envelope = {
    kind: "events_api",
    retry: 0,
    payload: { type: "url_verification", challenge: "c-42" },
  };
  const { body, headers } = signedRequest(slack.fake.world, slack.fake.signingSecret, envelope);
  const response = await fetch(slack.url, { method: "POST", headers, body });
  expect(await response.json()).toEqual({ challenge: "c-42" });
});

test("once stopped it sends Slack elsewhere", async () => {
  await slack.adapter.stop();
  expect(await postSigned(0)).toBe(503);
  expect(core.received).toEqual([]);
});
