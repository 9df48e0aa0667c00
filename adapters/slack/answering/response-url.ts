import type { Rendered } from "../message.ts";
import type { Desk } from "./desk.ts";

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

/**
 * Posts an answer. False when Slack did not take it: the address is used up (5 answers in 30 minutes) or out of
 * reach.
 */
export async function respond(
  { timing, log }: Pick<Desk, "timing" | "log">,
  url: string,
  body: ResponseBody,
  timeoutMs: number = timing.postMs,
): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    if (!response.ok) log.warn("slack answer not taken", { status: response.status });
    return response.ok;
  } catch (error) {
    log.error("slack answer not taken", error);
    return false;
  }
}
