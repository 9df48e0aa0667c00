import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { sep } from "node:path";

const FOLDER = new URL("../page/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  ts: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

export type PageFile = { readonly contentType: string; readonly body: string };

/**
 * A file of the page by its path from the page's folder, such as `desk/desk.css`, as a browser takes it: TypeScript without its types, under its own name, so that
 * imports stay as they are written. Undefined when there is none.
 */
export function readPageFile(path: string): PageFile | undefined {
  const contentType = TYPES[path.split(".").at(-1) ?? ""];
  // Looked up in the folder's listing: no path of a visitor's reaches the disk.
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  if (contentType === undefined || !files.includes(path.replaceAll("/", sep))) return undefined;
  const text = readFileSync(new URL(path, FOLDER), "utf8");
  return { contentType, body: path.endsWith(".ts") ? stripTypeScriptTypes(text) : text };
}
