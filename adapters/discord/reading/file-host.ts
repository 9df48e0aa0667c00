/** Where Discord keeps what people attach. */
const HOSTS = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

/**
 * Whether an attachment may be fetched from there: Discord's own servers, and where another address than Discord's is
 * configured, that one.
 */
export function isFileHost(url: URL, apiUrl: string | undefined): boolean {
  if (url.protocol === "https:" && HOSTS.has(url.hostname) && url.port === "") return true;
  return apiUrl !== undefined && url.origin === new URL(apiUrl).origin;
}
