import { describe, expect, it } from "vitest";
import type { GuardedRequest } from "#adapters/playground/connections/request-guard.ts";
import { judgeRequest } from "#adapters/playground/connections/request-guard.ts";

const page: GuardedRequest = {
  method: "POST",
  host: "127.0.0.1:3000",
  origin: "http://127.0.0.1:3000",
  fetchSite: "same-origin",
  contentType: "application/json",
};
const publicUrl = "https://kith.example.org";
const isTaken = (request: Partial<GuardedRequest>, url?: string): boolean =>
  judgeRequest({ ...page, ...request }, url).ok;

describe("who may ask the playground", () => {
  it("takes what its own page sends, under each loopback name", () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ host: "localhost:3000", origin: "http://localhost:3000" })).toBe(true);
    expect(isTaken({ host: "[::1]:3000", origin: "http://[::1]:3000" })).toBe(true);
    expect(isTaken({ host: "127.0.0.1", origin: "http://127.0.0.1" })).toBe(true);
  });

  it.for(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:3000", "10.0.0.5", ""])(
    "refuses the foreign name %s even for reading",
    (host) => {
      expect(isTaken({ method: "GET", host })).toBe(false);
      expect(isTaken({ host, origin: `http://${host}` })).toBe(false);
    },
  );

  it("serves PUBLIC_URL's name only when it is set", () => {
    const world = { host: "kith.example.org", origin: publicUrl };
    expect(isTaken(world)).toBe(false);
    expect(isTaken(world, publicUrl)).toBe(true);
    expect(isTaken({ ...world, origin: "http://kith.example.org" }, publicUrl)).toBe(false);
  });

  it("refuses what another web page sends", () => {
    expect(isTaken({ origin: "https://evil.example" })).toBe(false);
    expect(isTaken({ origin: "http://127.0.0.1:8080" })).toBe(false);
    expect(isTaken({ origin: "null" })).toBe(false);
    expect(isTaken({ origin: undefined, fetchSite: "cross-site" })).toBe(false);
    expect(isTaken({ origin: undefined, fetchSite: "same-site" })).toBe(false);
  });

  it("refuses what a plain form could send", () => {
    expect(isTaken({ contentType: "text/plain" })).toBe(false);
    expect(isTaken({ contentType: undefined })).toBe(false);
    expect(isTaken({ contentType: "application/json; charset=utf-8" })).toBe(true);
  });

  it("takes programs on this machine, which send no origin", () => {
    expect(isTaken({ origin: undefined, fetchSite: undefined })).toBe(true);
  });
});
