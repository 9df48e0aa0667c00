/** Where Slack keeps files: it and its twin for governments. */
const DOMAINS = ["slack.com", "slack-gov.com"];

/**
 * Whether a file may be fetched from there with Kith's token: Slack's own servers, and where another address than
 * Slack's is configured, that one.
 */
export function isFileHost(url: URL, apiUrl: string | undefined): boolean {
  const isSlack = DOMAINS.some(
    (domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`),
  );
  if (isSlack && url.protocol === "https:" && url.port === "") return true;
  return apiUrl !== undefined && url.origin === new URL(apiUrl).origin;
}
