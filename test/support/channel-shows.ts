import { expect, vi } from "vitest";
import type { ChatDriver, Shown } from "./chat-driver.ts";

/** The newest message in the channel, once it says this: what everyone sees may follow an answer by a moment. */
export function channelShows(
  driver: Pick<ChatDriver, "channelMessages">,
  words: string,
): Promise<Shown> {
  return vi.waitFor(
    async () => {
      const newest = (await driver.channelMessages()).at(-1);
      if (newest === undefined) throw new Error("nothing is in the channel");
      expect(newest.text).toContain(words);
      return newest;
    },
    { timeout: 5000, interval: 5 },
  );
}
