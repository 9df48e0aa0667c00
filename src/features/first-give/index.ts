import type { Feature } from "#core/feature.ts";
import { remindFirstGive } from "./remind-first-give.ts";

/** Whoever was helped and asked for a first small give in return is reminded of it once (definition 4 of the pulse). */
export const firstGiveFeature: Feature = { commands: [], actions: [], jobs: [remindFirstGive] };
