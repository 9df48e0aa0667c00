import type { Feature } from "#core/feature.ts";
import { makeRounds } from "./make-rounds.ts";
import { calendarAction, cannotAction, metAction, neverAction } from "./pair-actions.ts";
import { joinAction, leaveAction, roundCommands, statusAction } from "./round-command.ts";
import { tellResults } from "./tell-results.ts";

export { countParticipants, planRounds, readRoundPlan, stopRounds } from "./round-plan.ts";
/** @public */
export { roundToSchedule } from "./round-to-schedule.ts";
export { ownPairMessage } from "./status-message.ts";

/** Now and then a conversation with somebody else of the group, for its own sake (practice 20). */
export const roundsFeature: Feature = {
  commands: [roundCommands],
  actions: [
    joinAction,
    leaveAction,
    statusAction,
    metAction,
    calendarAction,
    cannotAction,
    neverAction,
  ],
  jobs: [makeRounds, tellResults],
};
