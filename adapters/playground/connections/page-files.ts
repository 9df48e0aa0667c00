import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

const FOLDER = new URL("../page/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  ts: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

export type PageFile = { readonly contentType: string; readonly body: string };

/**
 * A file of the page by its name, as a browser takes it: TypeScript without its types, under its own name, so that
 * imports stay as they are written. Undefined when there is none.
 */
export function readPageFile(name: string): PageFile | undefined {
  const contentType = TYPES[name.split(".").at(-1) ?? ""];
  // Looked up in the folder's listing: no path of a visitor's reaches the disk.
  if (contentType === undefined || !readdirSync(FOLDER).includes(name)) return undefined;
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  return { contentType, body: name.endsWith(".ts") ? stripTypeScriptTypes(text) : text };
}
