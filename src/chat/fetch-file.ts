import { MAX_FILE_BYTES, type IncomingFile } from "./incoming.ts";

export type FileSource = {
  readonly url: string;
  readonly name: string;
  /** As the platform announces it, in bytes; it is looked at first, and not trusted. */
  readonly size: number;
};

export type FetchRules = {
  /** Addresses that files may come from; a person could otherwise make Kith ask any server. */
  readonly mayFetch: (url: URL) => boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Hears why a file could not be had, without its address or name. */
  readonly failed: (reason: string) => void;
};

/** A file from a platform's own server, at most `MAX_FILE_BYTES` of it. Never rejects. */
export async function fetchFile(source: FileSource, rules: FetchRules): Promise<IncomingFile> {
  const { url, name, size } = source;
  const unavailable = (reason: string): IncomingFile => {
    rules.failed(reason);
    return { kind: "unavailable", name };
  };
  if (size > MAX_FILE_BYTES) return { kind: "too-large", name };
  if (!URL.canParse(url) || !rules.mayFetch(new URL(url))) return unavailable("strange address");
  try {
    const response = await fetch(url, {
      headers: rules.headers ?? {},
      // A file that has moved is somewhere that nobody vouches for.
      redirect: "error",
      signal: AbortSignal.timeout(rules.timeoutMs),
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return unavailable(`status ${response.status}`);
    }
    const bytes = await readAtMost(response.body, MAX_FILE_BYTES);
    return bytes === undefined ? { kind: "too-large", name } : { kind: "file", name, bytes };
  } catch (error) {
    return unavailable(error instanceof Error ? error.name : "unknown");
  }
}

/** All bytes of the stream; undefined as soon as there are more than `limit`. */
async function readAtMost(
  body: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
