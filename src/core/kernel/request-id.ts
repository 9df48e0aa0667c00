import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

const current = new AsyncLocalStorage<string>();

/** Gives everything that is logged while `work` runs one id, so that its lines can be found together. */
export const asRequest = <Result>(work: () => Promise<Result>): Promise<Result> =>
  current.run(randomUUID().slice(0, 8), work);

/** The id of what is being done here, if it is part of a request. */
export const requestId = (): string | undefined => current.getStore();
