import type { Feature } from "#core/feature.ts";
import { aheadAction, aheadDoneAction } from "./prep/ahead-actions.ts";
import { prepareAction } from "./prep/prep-action.ts";
import { rehearseForm } from "./prep/rehearse-form.ts";
import { scheduleForm } from "./prep/schedule-form.ts";
import { reachCommand } from "./reach-command.ts";
import { draftForm, useDraftAction } from "./standing/draft-actions.ts";
import { pageAction, suggestAction } from "./standing/list-actions.ts";
import {
  moveAction,
  ofAction,
  restAction,
  startAction,
  talkedAction,
  waitAction,
} from "./standing/move-actions.ts";
import { ownLetterForm } from "./standing/own-letter-form.ts";

export { calendarFile } from "./prep/calendar-file.ts";
export { outreachMet } from "./moves/outreach-met.ts";

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
