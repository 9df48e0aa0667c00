import { networkScene, type NetworkPicture } from "./network.ts";
import type { Scene } from "./scene.ts";
import { survivalScene, type SurvivalPicture } from "./survival.ts";

/** What can be drawn: data with its words, in the reader's language. */
export type Picture = NetworkPicture | SurvivalPicture;

/** Lays a picture out. */
export function sceneOf(picture: Picture): Scene {
  switch (picture.kind) {
    case "network":
      return networkScene(picture);
    case "survival":
      return survivalScene(picture);
  }
}
