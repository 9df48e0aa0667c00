import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { createHttpServer, type HttpServer } from "#http/http-server.ts";
import { mountPrivacyNotice } from "#http/privacy-notice.ts";

describe("the privacy notice", () => {
  let http: HttpServer;
  let url: string;
  beforeAll(async () => {
    http = createHttpServer({ log: silentLog });
    mountPrivacyNotice(http.mount);
    const { port } = await http.listen("127.0.0.1", 0);
    url = `http://127.0.0.1:${port}/privacy`;
  });
  afterAll(() => http.close());

  it.each([
    ["en-GB,en;q=0.9", "en", "Your rights"],
    ["de-AT", "de", "Deine Rechte"],
    ["tlh", "en", "Who sees it"],
  ])(
    "is read in the reader's language (%s), with the headers of all pages",
    async (accepts, language, words) => {
      const answer = await fetch(url, { headers: { "accept-language": accepts } });
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(words);
    },
  );
});
