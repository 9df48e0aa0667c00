import { chatMethods } from "./api-chat.ts";
import { fileMethods } from "./api-files.ts";
import { peopleMethods } from "./api-people.ts";
import { viewMethods } from "./api-views.ts";
import type { Fields } from "./fields.ts";
import { readJson } from "./fields.ts";
import type { World } from "./world.ts";

export type ApiMethod = (
  world: World,
  args: Fields,
  server: { readonly baseUrl: string },
) => Fields;

export const apiMethods: Readonly<Record<string, ApiMethod>> = {
  ...peopleMethods,
  ...chatMethods,
  ...viewMethods,
  ...fileMethods,
};

/** Arguments that Slack's clients send as JSON inside a form. */
const JSON_ARGUMENTS = new Set(["blocks", "view", "files", "metadata"]);

export function readArguments(body: string): Fields {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      JSON_ARGUMENTS.has(name) ? readJson(value) : value,
    ]),
  );
}
