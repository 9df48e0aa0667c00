/** An answer that is not a success, in Discord's shape: `{ code, message, errors }`. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

/** One broken rule: where in the body, and which. */
export type Violation = { readonly path: readonly (string | number)[]; readonly rule: string };

/** Discord's answer to a body that breaks rules: code 50035 with the errors nested like the body. */
export function invalidFormBody(violations: readonly Violation[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, rule } of violations) {
    let node = errors;
    for (const key of path) node = childOf(node, String(key));
    node["_errors"] = [{ code: "INVALID", message: rule }];
  }
  return new ApiError(400, 50035, "Invalid Form Body", errors);
}

function childOf(node: Record<string, unknown>, key: string): Record<string, unknown> {
  const child = (node[key] ??= {});
  // Only objects are ever put into the tree.
  return child as Record<string, unknown>;
}

export const unknownInteraction = (): ApiError => new ApiError(404, 10062, "Unknown interaction");
export const unknownChannel = (): ApiError => new ApiError(404, 10003, "Unknown Channel");
export const unknownMessage = (): ApiError => new ApiError(404, 10008, "Unknown Message");
export const unknownUser = (): ApiError => new ApiError(404, 10013, "Unknown User");
export const unknownMember = (): ApiError => new ApiError(404, 10007, "Unknown Member");
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, "Unknown Webhook");
export const missingAccess = (): ApiError => new ApiError(403, 50001, "Missing Access");
export const missingPermissions = (): ApiError => new ApiError(403, 50013, "Missing Permissions");
export const cannotDm = (): ApiError =>
  new ApiError(403, 50007, "Cannot send messages to this user");
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, "Interaction has already been acknowledged.");
