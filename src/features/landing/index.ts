import type { Feature } from "#core/feature.ts";
import { landedCommand, landingForm } from "./news/landed-command.ts";
import { chooseAgain, choosePeople, thankThem } from "./news/path-actions.ts";
import { stageCommand } from "./news/stage-command.ts";
import { undoAction } from "./news/undo-landing.ts";
import { nameAction, seePath } from "./path/name-actions.ts";
import { thankJob } from "./path/thank-job.ts";
import { askPledges } from "./pledges/ask-pledges.ts";
import { hadCall } from "./pledges/had-call.ts";
import { pledgeAnswer, pledgeForm } from "./pledges/pledge-actions.ts";
import { sendDigests } from "./pledges/send-digests.ts";

export { monthlyLeft, pledgeOf } from "./pledges/pledge.ts";

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
