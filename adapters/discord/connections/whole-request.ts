import type { RESTOptions } from "discord.js";
import { DefaultRestOptions } from "discord.js";

/**
 * Sends a request with its files written out as bytes. The client library hands a form over as an object, and when
 * another library in the process has set the connections that all share, theirs does not know this object and the
 * request never ends.
 */
export const wholeRequest: RESTOptions["makeRequest"] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const whole = new Response(init.body);
  const type = whole.headers.get("content-type") ?? "";
  return DefaultRestOptions.makeRequest(url, {
    ...init,
    headers: { ...headersOf(init.headers), "content-type": type },
    body: new Uint8Array(await whole.arrayBuffer()),
  });
};

function headersOf(
  headers: Parameters<RESTOptions["makeRequest"]>[1]["headers"],
): Readonly<Record<string, string>> {
  const entries =
    headers === undefined || Array.isArray(headers) ? headers : Object.entries(headers);
  return Object.fromEntries(
    [...(entries ?? [])].flatMap(([name, value]) =>
      name === undefined || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
