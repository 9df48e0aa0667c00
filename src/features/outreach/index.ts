import type { Feature } from "#core/feature.ts";
import { aheadAction, aheadDoneAction } from "./ahead-actions.ts";
import { draftForm, useDraftAction } from "./draft-actions.ts";
import { pageAction, suggestAction } from "./list-actions.ts";
import {
  moveAction,
  ofAction,
  restAction,
  startAction,
  talkedAction,
  waitAction,
} from "./move-actions.ts";
import { ownLetterForm } from "./own-letter-form.ts";
import { prepareAction } from "./prep-action.ts";
import { reachCommand } from "./reach-command.ts";
import { rehearseForm } from "./rehearse-form.ts";
import { scheduleForm } from "./schedule-form.ts";

export { calendarFile } from "./calendar-file.ts";
export { outreachMet } from "./outreach-met.ts";

export const outreachFeature: Feature = {
  commands: [reachCommand],
  actions: [
    ofAction,
    startAction,
    pageAction,
    suggestAction,
    moveAction,
    waitAction,
    restAction,
    talkedAction,
    prepareAction,
    scheduleForm,
    draftForm,
    useDraftAction,
    ownLetterForm,
    aheadAction,
    aheadDoneAction,
    rehearseForm,
  ],
  jobs: [],
};
