import type { Handle } from "#chat/answer.ts";
import type { Clock } from "#chat/clock.ts";
import type { DemoGroup } from "../demo-group.ts";
import type { Transcript } from "../transcript/transcript.ts";
import type { PlaceId, WireFiles } from "../wire.ts";

/** What a person does on the page. */
export type Deed =
  | {
      readonly kind: "line";
      readonly line: string;
      /** The line as it looked while it was typed, where completion put ids behind names. */
      readonly shown?: string | undefined;
      /** By option name. */
      readonly files?: WireFiles | undefined;
    }
  | {
      readonly kind: "press";
      readonly entry: string;
      readonly id: string;
      readonly chosen?: string | undefined;
    }
  | {
      readonly kind: "submit";
      readonly id: string;
      readonly values: Readonly<Record<string, string>>;
      readonly files?: WireFiles | undefined;
      /** The message whose button opened the form. */
      readonly entry?: string | undefined;
    }
  | { readonly kind: "home" };

export type Act = {
  readonly account: string;
  readonly deliveryId: string;
  readonly place: PlaceId;
  readonly deed: Deed;
};

/** Where deeds are done. */
export type Stage = {
  readonly group: DemoGroup;
  readonly prefix: string;
  readonly clock: Clock;
  readonly transcript: Transcript;
  readonly handle: Handle;
};
