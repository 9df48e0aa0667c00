import type { OpenDatabase } from "#db/open-database.ts";
import type { Connection, Connections } from "#db/transactions/connections.ts";

/** What goes wrong on the way to the database. */
export type Fault = {
  /** `conflict`: Postgres asks for another try. `commit`: nothing was kept. `committed`: all was, and nobody heard. */
  readonly kind: "statement" | "conflict" | "commit" | "committed";
  /** How many statements, or commits, pass before. */
  readonly after: number;
  /** From then on nothing works, as after a crash. */
  readonly isDeath: boolean;
};

export type Faults = {
  readonly arm: (fault: Fault | undefined) => void;
  /** Whether the fault has happened. */
  readonly struck: () => boolean;
};

/** Thrown in the place of a broken connection. */
export class InjectedFault extends Error {
  override readonly name = "InjectedFault";
  readonly code: string;
  constructor(kind: Fault["kind"]) {
    super(`injected: ${kind}`);
    this.code = kind === "conflict" ? "40001" : "CONNECTION_CLOSED";
  }
}

/** Puts faults between Kith and the driver: every statement of a transaction, and its commit, may fail. */
export function injectFaults(database: OpenDatabase): Faults {
  let armed: Fault | undefined;
  let passed = 0;
  let struck = false;

  const strike = (point: "statement" | "commit" | "committed"): void => {
    if (armed === undefined) return;
    if (struck && armed.isDeath) throw new InjectedFault(armed.kind);
    const isHere = point === (armed.kind === "conflict" ? "statement" : armed.kind);
    if (struck || !isHere || passed++ < armed.after) return;
    struck = true;
    throw new InjectedFault(armed.kind);
  };

  const { $connections: connections } = database.db;
  const { use } = connections;
  const useWithFaults: Connections["use"] = (work) => {
    strike("statement");
    return use(async (connection) => {
      const broken = Promise.withResolvers<never>();
      let isBroken = false;
      /** As the driver does: a connection that breaks ends its transaction at once, whatever its work waits for. */
      const pass = (point: "statement" | "commit" | "committed"): void => {
        if (isBroken) throw new InjectedFault("statement");
        try {
          strike(point);
        } catch (error) {
          isBroken = armed?.kind !== "conflict";
          if (isBroken) broken.reject(error);
          throw error;
        }
      };
      const unsafe: Connection["unsafe"] = (text, ...more) => {
        if (text === "rollback") return connection.unsafe(text, ...more);
        pass(text === "commit" ? "commit" : "statement");
        const query = connection.unsafe(text, ...more);
        if (text === "commit") void query.then(() => pass("committed")).catch(() => undefined);
        return query;
      };
      try {
        return await Promise.race([
          work({ ...connection, unsafe, isLost: () => isBroken || connection.isLost() }),
          broken.promise,
        ]);
      } catch (error) {
        if (isBroken) await connection.unsafe("rollback");
        throw error;
      }
    });
  };
  Object.assign(connections, { use: useWithFaults });

  return {
    arm(fault) {
      armed = fault;
      passed = 0;
      struck = false;
    },
    struck: () => struck,
  };
}
