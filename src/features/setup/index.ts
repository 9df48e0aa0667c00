import type { Feature } from "#core/feature.ts";
import { messagesSwitch } from "./direct-messages.ts";
import {
  setupHour,
  setupMessages,
  setupNo,
  setupOtherHour,
  setupYes,
  setupZone,
} from "./setup-actions.ts";

export { messagesSwitch } from "./direct-messages.ts";
export { epilogue } from "./epilogue.ts";

export const setupFeature: Feature = {
  commands: [],
  actions: [setupYes, setupNo, setupOtherHour, setupHour, setupZone, setupMessages, messagesSwitch],
  jobs: [],
};
