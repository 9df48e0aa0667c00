import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { ConfigError } from "#chat/config-error.ts";
import { silentLog } from "#chat/log.ts";
import { createHttpServer, type HttpServer } from "#http/http-server.ts";

const servers: HttpServer[] = [];

async function startServer(
  mounts: Readonly<Record<string, (response: ServerResponse) => void>>,
): Promise<{ readonly server: HttpServer; readonly base: string }> {
  const server = createHttpServer({ log: silentLog });
  servers.push(server);
  for (const [prefix, reply] of Object.entries(mounts)) {
    server.mount(prefix, (_request, response) => reply(response));
  }
  const { port } = await server.listen("127.0.0.1", 0);
  return { server, base: `http://127.0.0.1:${port}` };
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const says = (word: string) => (response: ServerResponse) => void response.end(word);
const read = async (url: string) => (await fetch(url)).text();

describe("the HTTP server", () => {
  it("gives each path to the longest prefix that it lies under", async () => {
    const { base } = await startServer({
      "/slack": says("slack"),
      "/slack/events": says("events"),
      "/": says("root"),
    });
    expect(await read(`${base}/slack/events?a=1`)).toBe("events");
    expect(await read(`${base}/slack/events/x`)).toBe("events");
    expect(await read(`${base}/slack/install`)).toBe("slack");
    expect(await read(`${base}/slackish`)).toBe("root");
    expect(await read(`${base}/`)).toBe("root");
  });

  it("says in plain words that an address holds nothing", async () => {
    const { base } = await startServer({ "/only": says("x") });
    const answer = await fetch(`${base}/<script>`);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain("There is nothing at this address.");
    expect(page).not.toContain("script");
  });

  it("sends the security headers on every page, the missing ones too", async () => {
    const { base } = await startServer({ "/here": says("x") });
    for (const path of ["/here", "/nowhere"]) {
      const { headers } = await fetch(base + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("answers 500 when a listener throws, and goes on", async () => {
    const { base } = await startServer({
      "/broken": () => {
        throw new Error("no");
      },
      "/fine": says("fine"),
    });
    expect((await fetch(`${base}/broken`)).status).toBe(500);
    expect(await read(`${base}/fine`)).toBe("fine");
  });

  it("refuses a second listener for the same prefix", () => {
    const server = createHttpServer({ log: silentLog });
    server.mount("/a", () => {});
    expect(() => server.mount("/a", () => {})).toThrow(/already taken/);
  });

  it("names PORT when the port is taken", async () => {
    const { base } = await startServer({});
    const second = createHttpServer({ log: silentLog });
    const failure = second.listen("127.0.0.1", Number(new URL(base).port));
    await expect(failure).rejects.toThrow(ConfigError);
    await expect(failure).rejects.toThrow(/set PORT/);
  });

  it("finishes a request under way on close, and takes no new one", async () => {
    const arrived = Promise.withResolvers<ServerResponse>();
    const { server, base } = await startServer({ "/slow": arrived.resolve });
    const answer = read(`${base}/slow`);
    const response = await arrived.promise;
    const closed = server.close();
    await expect(fetch(`${base}/slow`)).rejects.toThrow(/fetch failed/);
    response.end("finished");
    expect(await answer).toBe("finished");
    await closed;
  });

  it("answers on while it leaves, and ends each connection with the answer", async () => {
    const { server, base } = await startServer({ "/": says("still here") });
    expect((await fetch(base)).headers.get("connection")).toBe("keep-alive");
    server.leave();
    const answer = await fetch(base);
    expect(answer.headers.get("connection")).toBe("close");
    expect(await answer.text()).toBe("still here");
  });

  it("ends event streams and idle connections on close", async () => {
    const { server, base } = await startServer({
      "/stream": (response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write("data: 1\n\n");
        void once(response, "close");
      },
      "/quick": says("quick"),
    });
    await read(`${base}/quick`);
    const stream = await fetch(`${base}/stream`);
    await server.close();
    expect(await stream.text()).toBe("data: 1\n\n");
  });
});
