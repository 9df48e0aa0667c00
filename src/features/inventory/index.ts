import type { Feature } from "#core/feature.ts";
import { inventoryActions } from "./inventory-actions.ts";

export { inventoryStart } from "./inventory-actions.ts";
export { nextCircle, readInventory } from "./inventory-progress.ts";

/** The first list of the people whom a member knows already (practice 2). */
export const inventoryFeature: Feature = {
  commands: [],
  actions: inventoryActions,
  jobs: [],
};
