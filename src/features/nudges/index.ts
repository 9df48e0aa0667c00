import type { Feature } from "#core/feature.ts";
import { nudgeForm, nudgesSwitch, nudgeStop, nudgeUnstop, nudgeZone } from "./nudge-actions.ts";
import { nudgeCommands } from "./nudge-commands.ts";
import { releaseLetters } from "./letters/release-letters.ts";
import { planNudges } from "./planning/plan-nudges.ts";

import {
  nudgeDecline,
  nudgeLater,
  nudgeNoReminder,
  nudgeTakeUp,
} from "./reminders/reminder-actions.ts";
import { sendReminders } from "./reminders/send-reminders.ts";

export { previewNudges } from "./planning/preview-nudges.ts";
export { pressedInNudge } from "./answer-nudge.ts";
export { FIRST_HOUR, LAST_HOUR, nextNudgeAt } from "./next-nudge.ts";
export { NUDGE_KEY } from "./nudge-key.ts";
export { REMINDER_KEY } from "./reminders/reminder-key.ts";
export { nudgesSwitch } from "./nudge-actions.ts";
export { DEFAULT_HOUR, nudgeState } from "./nudge-settings.ts";
export { nudgeSummary } from "./nudge-summary.ts";
export { replanNudges } from "./replan-nudges.ts";
export { readTimeZone } from "./read-time-zone.ts";
export { setTimeZone } from "./set-time-zone.ts";
export { quickenNudges, slowToWeekly, weeklyDayOf } from "./slow-to-weekly.ts";
export { turnNudgesOff } from "./turn-nudges-off.ts";
export { turnNudgesOn } from "./turn-nudges-on.ts";
export { askTimeZone, chosenZone } from "./zone-menu.ts";

export const nudgesFeature: Feature = {
  commands: [nudgeCommands],
  actions: [
    nudgeForm,
    nudgesSwitch,
    nudgeZone,
    nudgeStop,
    nudgeUnstop,
    nudgeLater,
    nudgeNoReminder,
    nudgeDecline,
    nudgeTakeUp,
  ],
  // Nudges first: they take along what is held back, and what they do not take goes out on its own.
  jobs: [planNudges, sendReminders, releaseLetters],
};
