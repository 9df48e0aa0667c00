/**
 * The text of an attachment, read from Discord's address for it: UTF-8, and one character more than `limit` at most,
 * so that whoever checks its length sees that it is too long.
 * @throws when it cannot be fetched.
 */
export async function readAttachment(url: string, limit: number): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok || response.body === null) {
    throw new Error(`The attachment answered with status ${response.status}`);
  }
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > limit) return text.slice(0, limit + 1);
  }
  return text + decoder.decode();
}
