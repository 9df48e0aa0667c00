import { z } from "zod";
import { MAX_FORM_FIELDS } from "#chat/form.ts";
import { MAX_ADVANCE_MS, MAX_LINE, MAX_NAME } from "../limits.ts";

/** The bodies that the page sends. */

const id = z.string().min(1).max(200);
const account = z.string().regex(/^[a-z0-9_-]{1,64}$/);
const line = z.string().trim().min(1).max(MAX_LINE);
const values = z.record(z.string().max(64), z.string());

const file = z.union([
  z.object({ name: z.string().min(1).max(255), base64: z.base64() }),
  z.object({ name: z.string().min(1).max(255), isTooLarge: z.literal(true) }),
]);
const files = z
  .record(z.string().max(64), file)
  .refine((all) => Object.keys(all).length <= MAX_FORM_FIELDS, "too many files")
  .optional();

export const actRequest = z.object({
  account,
  deliveryId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  place: id,
  deed: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("line"), line, shown: line.optional(), files }),
    z.object({ kind: z.literal("press"), entry: id, id, chosen: z.string().max(500).optional() }),
    z.object({ kind: z.literal("submit"), id, values, files, entry: id.optional() }),
    z.object({ kind: z.literal("home") }),
  ]),
});

export const completeRequest = z.object({
  account,
  place: id,
  command: id,
  verb: id.optional(),
  option: id,
  typed: z.string().max(MAX_LINE),
});

export const personRequest = z.object({ name: z.string().trim().min(1).max(MAX_NAME) });

export const clockRequest = z.union([
  z.object({ advanceMs: z.int().positive().max(MAX_ADVANCE_MS) }),
  /** The next nine o'clock in this person's time zone, tomorrow or later. */
  z.object({ tomorrowMorning: account }),
]);

export const readRequest = z.object({ account, place: id });
