import { describe, expect, it } from "vitest";
import type { Incoming } from "#chat/incoming.ts";
import { plainText } from "#chat/message.ts";
import { limitRate, type RateLimits } from "#core/kernel/rate-limit.ts";
import { rawEvent, typed } from "#test/support/raw-event.ts";

const LIMITS: RateLimits = {
  account: { burst: 3, perMinute: 60 },
  workspace: { burst: 10, perMinute: 600 },
};

function start() {
  let now = new Date("2026-03-02T10:00:00Z");
  const done: Incoming[] = [];
  const refused: Incoming[] = [];
  const handle = limitRate(
    async (incoming) => {
      done.push(incoming);
      return { group: undefined, answer: { kind: "none" } };
    },
    { limits: LIMITS, clock: { now: () => now }, observe: (incoming) => refused.push(incoming) },
  );
  return {
    done,
    refused,
    wait: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** What is said to so many of the same, one after the other. */
    send: async (incoming: Incoming, times = 1): Promise<readonly string[]> => {
      const said: string[] = [];
      for (let time = 0; time < times; time++) {
        const { answer } = await handle(incoming);
        said.push(answer.kind === "reply" ? plainText(answer.message) : answer.kind);
      }
      return said;
    },
  };
}

const from = (account: string, workspace = "w1"): Incoming =>
  typed("/met Ana", {
    workspace: { id: workspace, name: undefined },
    account: { id: account, name: account, locale: "en", isAdmin: undefined },
  });

describe("who asks too fast", () => {
  it("is told so kindly and nothing is done, until a moment has passed", async () => {
    const { send, done, refused, wait } = start();
    expect(await send(from("maya"), 4)).toEqual([
      "none",
      "none",
      "none",
      expect.stringMatching(/^That was a lot at once.*wait a few seconds/),
    ]);
    expect([done.length, refused.length]).toEqual([3, 1]);
    wait(1);
    expect(await send(from("maya"), 2)).toEqual(["none", expect.stringContaining("a lot at once")]);
  });

  it("slows down nobody else, until the whole workspace is too fast", async () => {
    const { send } = start();
    await send(from("maya"), 9);
    expect(await send(from("ben"), 3)).toEqual(["none", "none", "none"]);
    await send(from("cleo"), 3);
    expect(await send(from("dora"), 2)).toEqual(["none", expect.stringContaining("a lot at once")]);
    expect(await send(from("emil", "w2"))).toEqual(["none"]);
  });

  it("loses nothing that was typed into a form", async () => {
    const { send } = start();
    await send(from("maya"), 4);
    const form = {
      ...from("maya"),
      event: rawEvent({ kind: "submit", id: "k1:x", values: {} }).event,
    };
    expect(await send(form, 3)).toEqual(["none", "none", "none"]);
    expect(await send(form)).toEqual([expect.stringContaining("a lot at once")]);
  });

  it("sees suggestions while typing fast, and none rather than a sentence beyond that", async () => {
    const { send } = start();
    const key: Incoming = {
      ...from("maya"),
      event: {
        kind: "complete",
        path: { command: "met", verb: undefined },
        option: "who",
        typed: "A",
      },
    };
    const said = await send(key, 31);
    expect(said.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => "none"));
    expect(said[30]).toBe("suggestions");
    expect(await send(from("maya"))).toEqual(["none"]);
  });
});
