import { Counter, Registry } from "prom-client";
import { afterEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { mountHealth, type HealthCheck } from "#http/health.ts";
import { createHttpServer, type HttpServer } from "#http/http-server.ts";

const servers: HttpServer[] = [];

async function serve(checks: readonly HealthCheck[], registry = new Registry()): Promise<string> {
  const server = createHttpServer({ log: silentLog });
  servers.push(server);
  mountHealth({ mount: server.mount, checks, registry, checkTimeoutMs: 20 });
  const { port } = await server.listen("127.0.0.1", 0);
  return `http://127.0.0.1:${port}`;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const fine: HealthCheck = { name: "database", check: async () => ({ ok: true, detail: "up" }) };

describe("health", () => {
  it("is ready when every check is ok", async () => {
    const answer = await fetch(`${await serve([fine])}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      ok: true,
      checks: [{ name: "database", ok: true, detail: "up" }],
    });
  });

  it("is not ready when a check says no, throws without telling why, or does not answer", async () => {
    const base = await serve([
      fine,
      { name: "slack", check: async () => ({ ok: false, detail: "no socket" }) },
      { name: "discord", check: () => Promise.reject(new Error("postgres://user:secret@host")) },
      { name: "jobs", check: () => new Promise(() => {}) },
    ]);
    const answer = await fetch(`${base}/readyz`);
    expect(answer.status).toBe(503);
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({
      ok: false,
      checks: [
        { name: "database", ok: true },
        { name: "slack", ok: false, detail: "no socket" },
        { name: "discord", ok: false },
        { name: "jobs", ok: false, detail: "no answer in 20 ms" },
      ],
    });
    expect(body).not.toContain("secret");
  });

  it("is alive even while not ready", async () => {
    const base = await serve([{ name: "x", check: async () => ({ ok: false, detail: "down" }) }]);
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });

  it("shows the metrics of the registry that it was given", async () => {
    const registry = new Registry();
    new Counter({ name: "kith_things_total", help: "Things.", registers: [registry] }).inc(3);
    const answer = await fetch(`${await serve([], registry)}/metrics`);
    expect(answer.headers.get("content-type")).toContain("text/plain");
    expect(await answer.text()).toContain("kith_things_total 3");
  });
});
