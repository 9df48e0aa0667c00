/**
 * The SQLSTATE (`23505`) or system error code (`ECONNREFUSED`) of a failed query; drizzle wraps the driver's error as its
 * cause. Undefined for an error that came from elsewhere.
 */
export function postgresErrorCode(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ("code" in e && typeof e.code === "string") return e.code;
  }
  return undefined;
}

/** The constraint that a failed query violated, such as `outbox_once`. */
export function postgresConstraint(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ("constraint_name" in e && typeof e.constraint_name === "string") return e.constraint_name;
  }
  return undefined;
}
