import { describe, expect, it } from "vitest";
import { createLog } from "#watching/log.ts";

/** The lines that were written while `work` ran. */
function linesOf(work: (log: ReturnType<typeof createLog>) => void): readonly string[] {
  const lines: string[] = [];
  work(createLog("debug", (line) => lines.push(line)));
  return lines;
}

describe("the log", () => {
  it("writes one JSON object a line, with level, time, event and fields", () => {
    const [line] = linesOf((log) => log.info("ready", { port: 3000 }));
    expect(JSON.parse(line ?? "")).toMatchObject({ level: "info", msg: "ready", port: 3000 });
  });

  it.each([
    ["a Slack bot token", "xoxb-1234567890-abcdefghij"],
    ["a Slack app token", "xapp-1-A0B1C2-987654321-abcdef"],
    ["a Discord token", "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.abcdefghijklmnopqrstuvwxyz012345678901"],
    ["the password of an address", "hunter2"],
    ["a sealed value", "k1.0a1b2c3d.c2VhbGVkLXZhbHVl"],
  ])("never holds %s, wherever it turns up", (_what, secret) => {
    const cause = new Error(`failed with postgres://kith:${secret}@db/kith and ${secret}`, {
      cause: new Error(secret === "hunter2" ? "deep" : `deep ${secret}`),
    });
    const message =
      secret === "hunter2" ? new Error(`no way to postgres://kith:${secret}@db/kith`) : cause;
    const lines = linesOf((log) => log.error("broken", message, { id: "1" }));
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain(secret);
  });

  it("leaves a query's parameters out of a database error", () => {
    const cause = new Error("Failed query: select $1\nparams: Ana Silva,Acme");
    const written = linesOf((log) => log.error("broken", cause)).join();
    expect(written).toContain("select $1");
    expect(written).not.toContain("Ana Silva");
  });
});
