import type { Handle } from "#chat/answer.ts";
import type { MovableClock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { DemoGroup } from "../demo-group.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { ConnectHelp } from "../wire.ts";
import type { Updates } from "./updates.ts";

/** What a platform would get for a message, as JSON. */
export type Preview = (message: Message, group: string) => unknown;

/** All that the routes work with. */
export type Playground = {
  readonly group: DemoGroup;
  readonly catalogue: Catalogue;
  readonly handle: Handle;
  readonly clock: MovableClock;
  readonly transcript: Transcript;
  readonly updates: Updates;
  readonly previews: Readonly<Record<"slack" | "discord", Preview>>;
  readonly connectHelp: readonly ConnectHelp[];
  readonly publicUrl: string | undefined;
  readonly log: Log;
};
