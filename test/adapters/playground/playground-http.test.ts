import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findVerb } from "#chat/command-spec.ts";
import { parseCommandText } from "#chat/command-text.ts";
import { file, text } from "#chat/message.ts";
import { createDesk } from "#features/index.ts";
import { demoGroup } from "#adapters/playground/demo-group.ts";
import { readCommandLine } from "#adapters/playground/incoming.ts";
import { MAX_DEED_BYTES } from "#adapters/playground/limits.ts";
import type { PlaygroundOptions } from "#adapters/playground/playground-adapter.ts";
import type { WireState } from "#adapters/playground/wire.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { CannedCore } from "#test/support/canned-core.ts";
import type { RunningPlayground } from "#test/support/start-playground.ts";
import { startPlayground } from "#test/support/start-playground.ts";

async function open(
  options: Partial<PlaygroundOptions> = {},
): Promise<RunningPlayground & { readonly core: CannedCore }> {
  const core = cannedCore();
  const running = await startPlayground(core.catalogue, core.handle, options);
  onTestFinished(() => running.close());
  return { ...running, core };
}

const stateOf = async (baseUrl: string, account: string): Promise<WireState> =>
  // The wire types describe it.
  (await (await fetch(`${baseUrl}/api/state?as=${account}`)).json()) as WireState;

const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

describe("the playground over HTTP", () => {
  it("serves its page with types taken out, and no file beside it", async () => {
    const { baseUrl } = await open();
    const script = await fetch(`${baseUrl}/page/main.ts`);
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect(await script.text()).not.toMatch(/import type|: WireState/);
    const style = await fetch(`${baseUrl}/page/desk/desk.css`);
    expect(style.headers.get("content-type")).toContain("text/css");
    const strange = [
      "tsconfig.json",
      "..%2Fwire.ts",
      "desk/..%2F..%2Fwire.ts",
      "nothing.ts",
      "desk",
    ];
    for (const path of strange) {
      expect((await fetch(`${baseUrl}/page/${path}`)).status).toBe(404);
    }
  });

  it("refuses foreign host names and other pages' requests", async () => {
    const { baseUrl, core } = await open();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      httpRequest(`${baseUrl}/api/state`, { headers: { host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(status).toBe(403);
    const deed = { kind: "line", line: "/echo hi" };
    const act = { account: "maya", deliveryId: "d1", place: "general", deed };
    const answer = await post(`${baseUrl}/api/act`, act, { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
    expect(core.received).toEqual([]);
  });

  it("takes no button that its message does not show to that person", async () => {
    const { baseUrl, driver, core } = await open();
    const maya = await driver.person("maya");
    await maya.type("/card");
    const entry = (await stateOf(baseUrl, "maya")).entries.at(-1);
    const heard = core.received.length;
    const press = (account: string, id: string) =>
      post(`${baseUrl}/api/act`, {
        account,
        deliveryId: "d1",
        place: "general",
        deed: { kind: "press", entry: entry?.id, id },
      });
    expect((await press("ben", "k1:done:g-canned:t1")).status).toBe(409);
    expect((await press("maya", "k1:erase:g-canned:t1")).status).toBe(409);
    expect(core.received).toHaveLength(heard);
    expect((await press("maya", "k1:done:g-canned:t1")).status).toBe(200);
  });

  it("lets people talk without telling Kith", async () => {
    const { driver, baseUrl, core } = await open();
    await (await driver.person("maya")).type("Good morning, all");
    const { entries } = await stateOf(baseUrl, "ben");
    expect(entries.map(({ author }) => author)).toEqual(["maya"]);
    expect(core.received).toEqual([]);
  });

  it("pushes to those who watch, and to nobody else", async () => {
    const { adapter, baseUrl } = await open();
    const watch = async (account: string) => {
      const response = await fetch(`${baseUrl}/api/updates?as=${account}`);
      const reader = response.body?.getReader();
      if (reader === undefined) throw new Error("no stream");
      onTestFinished(() => reader.cancel());
      return async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
    };
    const [maya, ben] = [await watch("maya"), await watch("ben")];
    expect([await maya(), await ben()].every((first) => first.includes("clock"))).toBe(true);
    const to = { kind: "account", workspace: "playground", account: "maya" } as const;
    const delivery = { deliveryKey: "d1", group: "g1", why: "Because." };
    await adapter.send(to, [text("Psst")], delivery);
    expect(await maya()).toContain("Psst");
    const toBen = await ben();
    expect(toBen).toContain("people-and-places");
    expect(toBen).not.toContain("Psst");
  });

  it("pushes all that happens from the moment in which it answers", async () => {
    const { adapter, baseUrl } = await open();
    const { body } = await fetch(`${baseUrl}/api/updates?as=maya`);
    const to = { kind: "account", workspace: "playground", account: "maya" } as const;
    await adapter.send(to, [text("Psst")], { deliveryKey: "d1", group: "g1", why: "Because." });
    await adapter.stop();
    expect(await new Response(body).text()).toContain("Psst");
  });

  it("gives a file to be saved and never shown, to who sees its message and nobody else", async () => {
    const { adapter, baseUrl } = await open();
    const page = new TextEncoder().encode("<script>alert(1)</script>");
    const name = 'Zoë "2".html';
    const entry = { name, mediaType: "text/html", bytes: page };
    const to = { kind: "account", workspace: "playground", account: "maya" } as const;
    const delivery = { deliveryKey: "d1", group: "g1", why: "Because." };
    const sent = await adapter.send(to, [file("A page", entry)], delivery);
    const path = `/api/attached/${sent.kind === "sent" ? sent.messageId : ""}/0`;

    const { headers } = await fetch(`${baseUrl}${path}?as=maya`);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="Zo_ _2_.html"; filename*=UTF-8''Zo%C3%AB%20%222%22.html`,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("sandbox");
    expect((await fetch(`${baseUrl}${path}?as=ben`)).status).toBe(404);
    expect((await fetch(`${baseUrl}${path.slice(0, -1)}7?as=maya`)).status).toBe(404);
  });

  it("takes only files that are what they say, and no body larger than one", async () => {
    const { baseUrl, core } = await open();
    const act = (file: unknown) => ({
      account: "maya",
      deliveryId: "d1",
      place: "general",
      deed: { kind: "line", line: "/log Ana", files: { paper: file } },
    });
    const send = (file: unknown) => post(`${baseUrl}/api/act`, act(file));
    expect((await send({ name: "a.csv", base64: "%%%" })).status).toBe(400);
    expect((await send({ name: "a.csv" })).status).toBe(400);
    const huge = { name: "a.csv", base64: "A".repeat(MAX_DEED_BYTES) };
    expect((await send(huge)).status).toBe(413);
    expect(core.received).toEqual([]);
  });

  it("says why a message came, and what each platform would get", async () => {
    const { adapter, baseUrl } = await open({
      previews: {
        slack: (_message, group) => ({ blocks: group }),
        discord: () => ({ components: new Uint8Array(3) }),
      },
    });
    const to = { kind: "account", workspace: "playground", account: "maya" } as const;
    const delivery = { deliveryKey: "d1", group: "g1", why: "You asked for it." };
    const sent = await adapter.send(to, [text("Hello")], delivery);
    const id = sent.kind === "sent" ? sent.messageId : "";
    const behind = await fetch(`${baseUrl}/api/behind/${id}?as=maya`);
    expect(await behind.json()).toEqual({
      why: "You asked for it.",
      previews: { slack: { blocks: "g1" }, discord: { components: "(3 bytes)" } },
    });
    expect((await fetch(`${baseUrl}/api/behind/${id}?as=ben`)).status).toBe(404);
  });

  it("moves the clock to the reader's next morning", async () => {
    const { baseUrl } = await open();
    const answer = await post(`${baseUrl}/api/clock`, { tomorrowMorning: "ben" });
    expect(await answer.json()).toEqual({ now: "2027-03-09T08:15:00.000Z" });
    expect((await post(`${baseUrl}/api/clock`, { advanceMs: -5 })).status).toBe(400);
  });

  it("keeps what was said, and who joined, over a restart", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kith-playground-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const stateFile = join(folder, "playground.json");
    const first = cannedCore();
    const before = await startPlayground(first.catalogue, first.handle, { stateFile });
    await (await before.driver.person("Zoë Quinn")).type("/ask new Anyone from Leeds?");
    await before.close();

    const { baseUrl, core } = await open({ stateFile });
    const state = await stateOf(baseUrl, "zoequinn");
    expect(state.me).toBe("zoequinn");
    expect(JSON.stringify(state.entries)).toContain("Anyone from Leeds?");
    expect(core.received).toEqual([]);
  });
});

describe("the demo group", () => {
  it("is made once: Kith is added, everyone joins, and the commands run", async () => {
    const { core, baseUrl } = await open({ group: demoGroup });
    const kinds = core.received.map(({ event }) => event.kind);
    expect(kinds.slice(0, 6)).toEqual(["installed", ...demoGroup.people.map(() => "joined")]);
    expect(core.received[0]?.account.isAdmin).toBe(true);
    expect(kinds.slice(6).every((kind) => kind === "command-text")).toBe(true);
    const shown = (await stateOf(baseUrl, "maya")).entries;
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).toContain("Could someone look over my CV");
  });

  it("starts all the same when commands fail", async () => {
    const core = cannedCore();
    const running = await startPlayground(
      core.catalogue,
      () => Promise.reject(new Error("not built")),
      { group: demoGroup },
    );
    onTestFinished(() => running.close());
    expect((await stateOf(running.baseUrl, "maya")).people).toHaveLength(5);
  });

  it("types only options and choices that the commands have", () => {
    const { catalogue } = createDesk("");
    const typed = [];
    for (const { does } of demoGroup.opening) {
      const event = typeof does === "string" ? undefined : readCommandLine(does.line, "", []);
      if (event === undefined) continue;
      const parsed = parseCommandText(catalogue, event.command, event.text);
      if (parsed.kind !== "verb") continue;
      expect(parsed.strangeOptions).toEqual([]);
      for (const { name, choices } of findVerb(catalogue, parsed.path)?.options ?? []) {
        const choice = parsed.values[name];
        if (choice === undefined || choices.length === 0) continue;
        expect(choices.map(({ value }) => value)).toContain(choice);
        typed.push(choice);
      }
    }
    expect(typed.length).toBeGreaterThan(3);
  });
});
