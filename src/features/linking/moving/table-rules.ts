/**
 * What linking does with a table that is not simply moved, row by row, to the group that stays:
 * - `people`, `places`: members are copied, for the records that name them; workspaces and accounts go with their side;
 * - `mail`: goes with the workspace that it is sent to;
 * - `counted-anew`: sums of other tables, emptied and counted again;
 * - `both`: what the group decided as a whole, and names nobody: each side keeps it when they are parted;
 * - `stays`: about the group as it was on its own, or about linking itself.
 */
export type TableRule = "people" | "places" | "mail" | "counted-anew" | "both" | "stays";

export const TABLE_RULES: Readonly<Record<string, TableRule>> = {
  members: "people",
  workspaces: "places",
  accounts: "places",
  outbox: "mail",
  board_counts: "counted-anew",
  member_facts: "counted-anew",
  employer_aliases: "both",
  round_plans: "both",
  pulse_days: "stays",
  group_links: "stays",
  link_guesses: "stays",
  merged_members: "stays",
};
