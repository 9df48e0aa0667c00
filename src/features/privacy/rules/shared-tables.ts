import type { TableRules } from "./table-rule.ts";
import { KEEP_MESSAGE_DAYS } from "../retention/periods.ts";

const WITH_GROUP = { until: "group ends" } as const;

/** The group's own settings, and what Kith needs to run. */
export const sharedTables = {
  groups: { atErase: [], exported: undefined, kept: WITH_GROUP },
  workspaces: { atErase: [], exported: undefined, kept: WITH_GROUP },
  roundPlans: { atErase: [], exported: undefined, kept: WITH_GROUP },
  employerAliases: { atErase: [], exported: undefined, kept: WITH_GROUP },
  groupLinks: {
    atErase: [{ rows: "stay", of: ["unlinkWantedBy"], emptied: { unlinkWantedBy: null } }],
    exported: undefined,
    kept: WITH_GROUP,
  },
  /** What was sent stands in the chat. Messages to others that name an erased member are emptied in withdraw-mail.ts. */
  outbox: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: undefined,
    kept: { days: KEEP_MESSAGE_DAYS },
  },
  /** Answers are of no one in particular; those that name an erased member are emptied in withdraw-mail.ts. */
  deliveries: { atErase: [], exported: undefined, kept: { days: KEEP_MESSAGE_DAYS } },
  slackInstallations: {
    atErase: [],
    exported: undefined,
    kept: { until: "removed from the workspace" },
  },
  suppressions: { atErase: [], exported: undefined, kept: { until: "always" } },
  lanes: { atErase: [], exported: undefined, kept: { until: "always" } },
  cronRuns: { atErase: [], exported: undefined, kept: { days: KEEP_MESSAGE_DAYS } },
  secrets: { atErase: [], exported: undefined, kept: { until: "always" } },
} satisfies Partial<TableRules>;
