import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Log } from "#chat/log.ts";
import { startTracing, wantsTraces } from "#watching/tracing.ts";

/** A collector of OpenTelemetry on loopback, to which this process sends its traces. */
export type Collector = {
  /** Ends tracing, and says all that was sent, as text. */
  readonly stop: () => Promise<string>;
};

const ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

export async function collectTraces(log: Log): Promise<Collector> {
  const bodies: string[] = [];
  const collect = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    bodies.push(await text(request));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  };
  const server = createServer((request, response) => void collect(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  process.env[ENDPOINT] = `http://127.0.0.1:${port}`;
  if (!wantsTraces(process.env)) throw new Error("tracing is not wanted");
  const stopTracing = await startTracing(log);
  return {
    async stop() {
      await stopTracing();
      delete process.env[ENDPOINT];
      server.closeAllConnections();
      server.close();
      return bodies.join("\n");
    },
  };
}

const span = z.object({
  name: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
});
const sent = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
});

/** The spans in what was sent. */
export const spansIn = (text: string): readonly z.infer<typeof span>[] =>
  text
    .split("\n")
    .flatMap((body) => sent.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans }) => spans);
