import { boardScene, type BoardPicture } from "./board.ts";
import { landingTreeScene, type LandingTreePicture } from "./landing-tree.ts";
import { networkScene, type NetworkPicture } from "./network.ts";
import type { Scene } from "./scene.ts";
import { survivalScene, type SurvivalPicture } from "./survival.ts";

/** What can be drawn: data with its words, in the reader's language. */
export type Picture = NetworkPicture | SurvivalPicture | LandingTreePicture | BoardPicture;

/** Lays a picture out. */
export function sceneOf(picture: Picture): Scene {
  switch (picture.kind) {
    case "board":
      return boardScene(picture);
    case "landing-tree":
      return landingTreeScene(picture);
    case "network":
      return networkScene(picture);
    case "survival":
      return survivalScene(picture);
  }
}
