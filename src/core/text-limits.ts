/** Longest text of several lines that Kith takes, in UTF-16 code units: Slack's limit for a form field. */
export const MAX_TEXT = 3000;
