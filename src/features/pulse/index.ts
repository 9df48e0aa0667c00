import type { Feature } from "#core/feature.ts";
import { pulseCommand, pulseCsvAction, pulsePageAction } from "./pulse-command.ts";
import { rollUpPulse } from "./roll-up.ts";

export { pulseCsvAction } from "./pulse-command.ts";

/** What organisers may trust: the group's figures, as of its last midnight. */
export const pulseFeature: Feature = {
  commands: [pulseCommand],
  actions: [pulsePageAction, pulseCsvAction],
  jobs: [rollUpPulse],
};
