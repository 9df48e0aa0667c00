import type { Feature } from "#core/feature.ts";
import { saidNoAction, saidYesForm } from "./contact-answer.ts";
import {
  askForm,
  contactAction,
  otherForm,
  targetAction,
  withdrawAction,
  yesAction,
} from "./knows-actions.ts";
import { knowsCommand } from "./knows-command.ts";
import { agreeAction, chooseAction, declineAction, whoAction } from "./owner-actions.ts";
import { endPromises } from "./end-promises.ts";
import { askFurther, endPaths, remindOwners } from "./path-jobs.ts";
import { tellPathNews } from "./path-news.ts";
import { savePathAction } from "./save-path.ts";

export const knowsFeature: Feature = {
  commands: [knowsCommand],
  actions: [
    askForm,
    yesAction,
    otherForm,
    targetAction,
    contactAction,
    withdrawAction,
    agreeAction,
    chooseAction,
    whoAction,
    declineAction,
    saidYesForm,
    saidNoAction,
    savePathAction,
  ],
  jobs: [askFurther, endPaths, remindOwners, endPromises, tellPathNews],
};
