import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { sql } from "drizzle-orm";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { DatabaseUnavailableError } from "#db/engine.ts";
import { type OpenDatabase, openDatabase } from "#db/open-database.ts";
import { createAddress, TEST_KEYRING } from "#test/support/test-database.ts";

describe("a database that cannot be reached is said in one line that names DATABASE_URL", () => {
  const opening = (databaseUrl: string, bootTimeoutMs = 300): Promise<OpenDatabase> =>
    openDatabase({ databaseUrl, dataDir: "", keyring: TEST_KEYRING, bootTimeoutMs });

  test.each([
    ["no address at all", () => "localhost/kith", /^DATABASE_URL is not a Postgres address\..*$/],
    [
      "nobody listens",
      () => "postgres://kith:pass-word@127.0.0.1:1/kith",
      /^DATABASE_URL: no Postgres answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)\. Start it, or.*$/,
    ],
    [
      "no such host",
      () => "postgres://kith:pass-word@kith.invalid/kith",
      /^DATABASE_URL: there is no host "kith\.invalid".*$/,
    ],
    [
      "no such database",
      () => inject("postgresUrl").replace(/postgres$/, "nowhere"),
      /^DATABASE_URL: Postgres at .* has no database "nowhere"\. Create it: createdb nowhere$/,
    ],
    [
      "wrong user or password",
      () => inject("postgresUrl").replace("postgres:loopback@", "kith:pass-word@"),
      /^DATABASE_URL: Postgres at .* refuses the user "kith" or its password\..*$/,
    ],
  ])("%s", async (_, databaseUrl, line) => {
    const error = await opening(databaseUrl()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error).toHaveProperty("message", expect.stringMatching(line));
    expect(error).toHaveProperty("message", expect.not.stringContaining("pass-word"));
  });

  test("a Postgres that is still starting is waited for", async () => {
    const { address, remove } = await createAddress("postgres", { empty: false });
    onTestFinished(remove);
    const door = await portForLater();
    const url = new URL(address.databaseUrl ?? "");
    const target = Number(url.port);
    url.port = String(door.port);
    const database = await openDatabase({
      databaseUrl: url.href,
      dataDir: "",
      keyring: TEST_KEYRING,
      log(event) {
        if (event === "waiting for the database") onTestFinished(door.openTo(target));
      },
    });
    expect(await database.db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await database.close();
  });

  test("a Postgres that restarts just after it answered is asked again", async () => {
    const { address, remove } = await createAddress("postgres", { empty: false });
    onTestFinished(remove);
    const url = new URL(address.databaseUrl ?? "");
    // The first connection finds it there, the next two hear that it is on its way down.
    let shut = 0;
    const door = doorTo(Number(url.port), (nth) => (nth === 2 || nth === 3) && ++shut > 0);
    onTestFinished(() => void door.close());
    url.port = String(await listenOn(door, 0));
    const database = await opening(url.href);
    expect(shut).toBe(2);
    expect(await database.db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await database.close();
  });
});

/** Passes connections on, but for those that get a server's last words. */
function doorTo(target: number, isShut: (nth: number) => boolean = () => false): Server {
  let connections = 0;
  return createServer((socket) => {
    if (isShut(++connections)) return void socket.once("data", () => socket.end(SHUTTING_DOWN));
    const inner = connect(target, "127.0.0.1");
    socket.on("error", () => inner.destroy()).pipe(inner);
    inner.on("error", () => socket.destroy()).pipe(socket);
  });
}

/** ErrorResponse of https://www.postgresql.org/docs/18/protocol-message-formats.html: a letter, the length, the fields. */
const FIELDS = "SFATAL\0C57P03\0Mthe database system is shutting down\0\0";
const SHUTTING_DOWN = Buffer.concat([
  Buffer.from("E"),
  Buffer.from(Uint32Array.of(FIELDS.length + 4).buffer).swap32(),
  Buffer.from(FIELDS),
]);

async function listenOn(server: Server, port: number): Promise<number> {
  await once(server.listen(port, "127.0.0.1"), "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** A port that nobody listens on, until it is opened to another port. */
async function portForLater() {
  const probe = createServer();
  const port = await listenOn(probe, 0);
  await once(probe.close(), "close");
  return {
    port,
    openTo(target: number): () => void {
      const door = doorTo(target);
      void listenOn(door, port);
      return () => door.close();
    },
  };
}
