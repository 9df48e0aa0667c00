import type { Log } from "#chat/log.ts";
import type { Rendered } from "../message.ts";

/** What goes to a response_url, or into the acknowledgement of a slash command. */
export type ResponseBody = {
  readonly response_type: "ephemeral" | "in_channel";
  readonly replace_original: boolean;
  readonly text: string;
  readonly blocks: Rendered["blocks"];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
};

export function responseBody(
  rendered: Rendered,
  audience: "caller" | "channel",
  replaces: boolean,
): ResponseBody {
  return {
    response_type: audience === "caller" ? "ephemeral" : "in_channel",
    replace_original: replaces,
    text: rendered.text,
    blocks: rendered.blocks,
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Posts an answer. False when Slack did not take it: the address is used up (5 answers in 30 minutes) or out of reach. */
export async function respond(
  url: string,
  body: ResponseBody,
  options: { readonly timeoutMs: number; readonly log: Log },
): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(options.timeoutMs),
    });
    await response.body?.cancel();
    if (!response.ok) options.log.warn("slack answer not taken", { status: response.status });
    return response.ok;
  } catch (error) {
    options.log.error("slack answer not taken", error);
    return false;
  }
}
