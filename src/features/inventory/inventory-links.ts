import { oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { CIRCLES } from "#db/schema/index.ts";
import type { Circle } from "./inventory-progress.ts";

/** The buttons and menus of the guided list, which lead from each to every other. */
export const inventoryLinks = {
  well: link("inventory-well", {}),
  closed: link("inventory-closed", { circle: oneOf(...CIRCLES) }),
  circle: link("inventory-circle", {}),
  pause: link("inventory-pause", {}),
};

/** Five names from one circle: a form for each, as each has words of its own. */
export const circleLink = (circle: Circle) => link(`inventory-${circle}`, {});
