import { LIMITS } from "../limits.ts";

/** What a modal must remember until it is submitted: where the command or button that opened it can be answered. */
export type FormMemory = {
  readonly responseUrl: string | undefined;
  readonly channel: string | undefined;
};

export const emptyMemory: FormMemory = { responseUrl: undefined, channel: undefined };

/** As a modal's private_metadata; an address too long for it is left out, and the answer shows in the modal. */
export function writeMemory(memory: FormMemory): string {
  const whole = JSON.stringify(memory);
  if (whole.length <= LIMITS.view.privateMetadata) return whole;
  return JSON.stringify({ channel: memory.channel });
}

/** Reads what `writeMemory` wrote; anything else is an empty memory. */
export function readMemory(metadata: string): FormMemory {
  try {
    const read: unknown = JSON.parse(metadata);
    if (typeof read !== "object" || read === null) return emptyMemory;
    return {
      responseUrl: stringIn(read, "responseUrl"),
      channel: stringIn(read, "channel"),
    };
  } catch {
    return emptyMemory;
  }
}

function stringIn(object: object, name: string): string | undefined {
  const value: unknown = Reflect.get(object, name);
  return typeof value === "string" ? value : undefined;
}
