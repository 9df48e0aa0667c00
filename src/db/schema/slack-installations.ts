import { pgTable, text } from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { instant } from "./columns.ts";
import { systemPolicy } from "./policies.ts";

/** With what Kith speaks in each Slack workspace that added it by the install page; gone as soon as it is removed there. */
export const slackInstallations = pgTable(
  "slack_installations",
  {
    /** Slack's team id, as in `workspaces.external_id`. */
    teamId: text("team_id").primaryKey(),
    botToken: encryptedText("slack_installations.bot_token").notNull(),
    /** The bot's own ids, so that Kith does not answer itself. */
    botUserId: text("bot_user_id").notNull(),
    botId: text("bot_id"),
    installedAt: instant("installed_at").notNull(),
  },
  () => [systemPolicy()],
);
