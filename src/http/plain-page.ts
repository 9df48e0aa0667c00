import type { ServerResponse } from "node:http";
import { showPage } from "./web-page.ts";

/** Answers with one plain sentence as a page. */
export function sendPlainPage(response: ServerResponse, status: number, sentence: string): void {
  showPage(response, status, { locale: "en", title: "Kith", paragraphs: [sentence] });
}
