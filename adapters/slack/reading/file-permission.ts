import type { webApi } from "@slack/bolt";
import type { Clock } from "#chat/clock.ts";
import type { Log } from "#chat/log.ts";

/** What lets Kith read the files that people put into its forms; a workspace may do without. */
export const READ_FILES = "files:read";

/** A workspace's administrators may give the permission while Kith runs. */
const ASKED_AGAIN_MS = 10 * 60_000;

export type FilePermission = () => Promise<boolean>;

/** Asks Slack which permissions the token has, at most every 10 minutes; false while Slack does not say. */
export function filePermission(
  client: webApi.WebClient,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): FilePermission {
  let known: { readonly answer: Promise<boolean>; readonly askedAt: number } | undefined;

  async function ask(): Promise<boolean> {
    try {
      const { response_metadata } = await client.auth.test();
      return response_metadata?.scopes?.includes(READ_FILES) === true;
    } catch (error) {
      known = undefined;
      log.warn("slack permissions unknown", { why: error instanceof Error ? error.name : "" });
      return false;
    }
  }

  return () => {
    const now = clock.now().getTime();
    if (known === undefined || now - known.askedAt > ASKED_AGAIN_MS) {
      known = { answer: ask(), askedAt: now };
    }
    return known.answer;
  };
}
