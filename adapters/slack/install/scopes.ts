import { READ_FILES } from "../reading/file-permission.ts";

/** What Kith needs in a workspace, and no more: it never reads what people write to each other. */
export const BOT_SCOPES = [
  "commands",
  "chat:write",
  "users:read",
  "channels:read",
  "groups:read",
  "mpim:write",
  "files:write",
] as const;

/** A workspace may leave these out, and give them later: without `files:read` a file's text is pasted into forms. */
export const OPTIONAL_SCOPES = [READ_FILES] as const;
