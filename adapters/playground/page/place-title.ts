import type { WirePlace } from "../wire.ts";
import { words } from "./words.ts";

/** How a place is called in the list and above its messages. */
export function placeTitle(place: WirePlace): string {
  switch (place.kind) {
    case "channel":
      return words.places.channel(place.title);
    case "direct":
      return words.places.direct;
    case "conversation":
      return place.title;
  }
}
