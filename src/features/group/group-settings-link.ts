import { link } from "#core/action-link.ts";

/** "Group Settings": letters and answers lead there, and its page leads to them. */
export const groupSettingsLink = link("group-settings", {});
