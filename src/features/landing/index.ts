import type { Feature } from "#core/feature.ts";
import { askPledges } from "./ask-pledges.ts";
import { hadCall } from "./had-call.ts";
import { landedCommand, landingForm } from "./landed-command.ts";
import { nameAction, seePath } from "./name-actions.ts";
import { chooseAgain, choosePeople, thankThem } from "./path-actions.ts";
import { pledgeAnswer, pledgeForm } from "./pledge-actions.ts";
import { sendDigests } from "./send-digests.ts";
import { stageCommand } from "./stage-command.ts";
import { thankJob } from "./thank-job.ts";
import { undoAction } from "./undo-landing.ts";

export { monthlyLeft, pledgeOf } from "./pledge.ts";

/** A job, who led to it, and what a landed member goes on giving (practices 13, 17, 35 and 36). */
export const landingFeature: Feature = {
  commands: [stageCommand, landedCommand],
  actions: [
    landingForm,
    choosePeople,
    chooseAgain,
    thankThem,
    nameAction,
    seePath,
    pledgeForm,
    pledgeAnswer,
    hadCall,
    undoAction,
  ],
  jobs: [thankJob, askPledges, sendDigests],
};
