import type { Violation } from "./api-error.ts";

type Issue = import("zod/v4/core").$ZodIssue;
type Schema = typeof import("discord-api-spec/zod").MessageCreateRequestSchema;

/** What in the body breaks the schema that Discord publishes; empty when nothing does. */
export function checkSchema(schema: Schema, body: unknown): readonly Violation[] {
  const issues = schema.safeParse(body).error?.issues ?? [];
  return issues.flatMap((issue) => flatten(issue, []));
}

/** A union reports every branch: only the one meant by the component's `type` says something. */
function flatten(issue: Issue, above: readonly (string | number)[]): readonly Violation[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "symbol" ? "" : part))];
  if (issue.code !== "invalid_union") return [{ path, rule: describe(issue) }];
  const meant =
    issue.errors.find((branch) => !branch.some(({ path: [first] }) => first === "type")) ??
    issue.errors[0] ??
    [];
  return meant.flatMap((inner) => flatten(inner, path));
}

function describe(issue: Issue): string {
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  if (issue.code === "invalid_type") return `must be ${issue.expected}`;
  return issue.code;
}
