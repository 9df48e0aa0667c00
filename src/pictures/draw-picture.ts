import { Worker } from "node:worker_threads";
import type { DrawOrder, DrawResult } from "./picture-worker.ts";
import type { Picture } from "./picture.ts";

export type { LandingStep, LandingTreePicture } from "./landing-tree.ts";
export type { BoardPicture } from "./board.ts";
export { type NetworkPicture, peoplePerDot } from "./network.ts";
export type { Picture } from "./picture.ts";
export type { SurvivalPicture } from "./survival.ts";

/** The thread ends when nothing was drawn for so long: its memory is given back. */
const IDLE_MS = 60_000;
/** Nobody waits longer for a picture: the words that stand in for it come by then. */
const PATIENCE_MS = 5_000;

type Waiting = {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
};

type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

let thread: Thread | undefined;
let orders = 0;
let idle: NodeJS.Timeout | undefined;

/**
 * Draws a picture as a PNG, in a thread of its own that starts with the first picture: nobody else's command waits for
 * it.
 * @throws when it cannot be drawn, or not in time
 */
export async function drawPicture(picture: Picture): Promise<Uint8Array> {
  const current = (thread ??= startThread());
  const id = ++orders;
  clearTimeout(idle);
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      current.waiting.set(id, { resolve, reject });
      late = setTimeout(() => reject(new Error("picture not drawn in time")), PATIENCE_MS);
      current.worker.postMessage({ id, picture } satisfies DrawOrder, []);
    });
  } finally {
    clearTimeout(late);
    current.waiting.delete(id);
    if (current.waiting.size === 0) {
      idle = setTimeout(() => void stopThread(current), IDLE_MS);
      idle.unref();
    }
  }
}

function startThread(): Thread {
  const worker = new Worker(new URL("./picture-worker.ts", import.meta.url));
  const started: Thread = { worker, waiting: new Map() };
  // A process that stops does not wait for it.
  worker.unref();
  worker.on("message", (result: DrawResult) => {
    const waiting = started.waiting.get(result.id);
    if ("png" in result) waiting?.resolve(result.png);
    else waiting?.reject(new Error("picture not drawn", { cause: result.error }));
  });
  worker.on("error", (error: Error) => fail(started, error));
  worker.on("exit", () => fail(started, new Error("the drawing thread ended")));
  return started;
}

function fail(failed: Thread, error: Error): void {
  if (thread === failed) thread = undefined;
  for (const { reject } of failed.waiting.values()) reject(error);
}

async function stopThread(stopped: Thread): Promise<void> {
  if (thread === stopped) thread = undefined;
  await stopped.worker.terminate();
}
