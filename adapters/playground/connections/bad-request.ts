import type { z } from "zod";

/** A body that the page would not send. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}

/** The body as the schema has it. @throws BadRequest naming the first thing that is wrong. */
export function readBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const where = result.error.issues[0];
  throw new BadRequest(`${where?.path.join(".") ?? "body"}: ${where?.message ?? "not understood"}`);
}
