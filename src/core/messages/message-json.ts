import type { DraftMessage } from "#core/drawing.ts";

/** A value as JSON text; dates and pictures survive. The inverse of `fromJson`. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, shown) {
    // Dates turn themselves into strings before a replacer sees them; the holder still has the original.
    const original = this[key];
    if (original instanceof Date) return { $date: original.toISOString() };
    if (original instanceof Uint8Array) return { $bytes: Buffer.from(original).toString("base64") };
    return shown;
  });
}

/** The value behind `toJson`. The caller knows its type: only this file's own output is read. */
export function fromJson<Value>(json: string): Value {
  return JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$date" in value && typeof value.$date === "string") return new Date(value.$date);
    if ("$bytes" in value && typeof value.$bytes === "string") {
      return new Uint8Array(Buffer.from(value.$bytes, "base64"));
    }
    return value;
  }) as Value;
}

/** What waits in the outbox. */
export type OutboxPayload = {
  readonly message: DraftMessage;
  readonly why: string;
  /** For a conversation that cannot be opened: what each gets in private instead, by account. */
  readonly instead?: Readonly<Record<string, DraftMessage>>;
};
