import { networkScene, type NetworkPicture } from "./network.ts";
import type { Scene } from "./scene.ts";

/** What can be drawn: data with its words, in the reader's language. */
export type Picture = NetworkPicture;

/** Lays a picture out. */
export function sceneOf(picture: Picture): Scene {
  switch (picture.kind) {
    case "network":
      return networkScene(picture);
  }
}
