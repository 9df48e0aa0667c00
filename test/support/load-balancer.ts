import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Shares requests out among those who say that they are ready, as any load balancer does. */
export type LoadBalancer = {
  readonly url: string;
  /** From now on requests may go to this address, once `/readyz` answers 200 there. */
  readonly add: (backend: string) => Promise<void>;
  /** No longer asks there. */
  readonly remove: (backend: string) => void;
  readonly close: () => Promise<void>;
};

const LOOK_EVERY_MS = 50;

export async function startLoadBalancer(): Promise<LoadBalancer> {
  const backends = new Map<string, boolean>();
  // Connections are kept open, as in production, where a stopping process has to end them itself.
  const agent = new Agent({ keepAlive: true });
  let turn = 0;

  async function look(): Promise<void> {
    await Promise.all(
      [...backends.keys()].map(async (backend) => {
        const isReady = await fetch(`${backend}/readyz`).then(
          async (response) => {
            await response.body?.cancel();
            return response.ok;
          },
          () => false,
        );
        if (backends.has(backend)) backends.set(backend, isReady);
      }),
    );
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): void {
    const ready = [...backends].filter(([, isReady]) => isReady).map(([backend]) => backend);
    const backend = ready[turn++ % Math.max(1, ready.length)];
    if (backend === undefined) return void outgoing.writeHead(503).end();
    const onward = request(
      new URL(incoming.url ?? "/", backend),
      { agent, method: incoming.method, headers: incoming.headers },
      (answer) => {
        const { connection: _own, ...headers } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, headers);
        answer.pipe(outgoing);
      },
    );
    onward.on("error", (error: NodeJS.ErrnoException) => {
      // Only what surely was not read may be asked of another.
      if (error.code !== "ECONNREFUSED") return void outgoing.writeHead(502).end();
      backends.set(backend, false);
      pass(incoming, outgoing, body);
    });
    onward.end(body);
  }

  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => pass(incoming, outgoing, Buffer.concat(chunks)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    async add(backend) {
      backends.set(backend, false);
      await look();
    },
    remove: (backend) => void backends.delete(backend),
    async close() {
      clearInterval(timer);
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
