import type { Feature } from "#core/feature.ts";
import {
  blockAction,
  blockForm,
  blocksAction,
  unblockAction,
  undoMenuAction,
} from "./block-actions.ts";

export { neverPairUs, seeBlocks } from "./block-links.ts";
export { blockedPairs, hasBlocked, isBlocked, pairKey } from "./is-blocked.ts";

export const blocksFeature: Feature = {
  commands: [],
  actions: [blockAction, unblockAction, blockForm, blocksAction, undoMenuAction],
  jobs: [],
};
