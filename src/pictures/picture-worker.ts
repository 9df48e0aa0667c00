import { parentPort } from "node:worker_threads";
import { sceneOf, type Picture } from "./picture.ts";
import { renderScene } from "./render-scene.ts";

/** A picture to be drawn, and the number under which its bytes are sent back. */
export type DrawOrder = { readonly id: number; readonly picture: Picture };

export type DrawResult =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: unknown };

// Loading what draws takes longer than drawing, and tens of megabytes: both stay in this thread.
parentPort?.on("message", ({ id, picture }: DrawOrder) => {
  renderScene(sceneOf(picture)).then(
    (png) => answer({ id, png }),
    (error: unknown) => answer({ id, error }),
  );
});

const answer = (result: DrawResult): void => parentPort?.postMessage(result, []);
