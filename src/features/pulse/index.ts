import type { Feature } from "#core/feature.ts";
import { pulseCommand, pulseCsvAction, pulsePageAction, seePulseAction } from "./pulse-command.ts";
import { rollUpPulse } from "./roll-up.ts";

export { pulseCsvAction, seePulseAction } from "./pulse-command.ts";
export { pulseSummary } from "./pulse-summary.ts";

/** What organisers may trust: the group's figures, as of its last midnight. */
export const pulseFeature: Feature = {
  commands: [pulseCommand],
  actions: [pulsePageAction, pulseCsvAction, seePulseAction],
  jobs: [rollUpPulse],
};
