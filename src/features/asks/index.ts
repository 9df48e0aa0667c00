import type { Feature } from "#core/feature.ts";
import { askCommand } from "./ask-command.ts";
import { closeAction, outcomeAction } from "./close-actions.ts";
import { againForm, changeForm, postAction } from "./draft-actions.ts";
import { expireAsks } from "./expire-asks.ts";
import { canHelpForm, knowsForm, logHelpAction } from "./help-actions.ts";
import { asksPageAction, ownAsksPageAction } from "./list-actions.ts";
import { mentionAskerAction, seeReplyAction } from "./mention-actions.ts";
import {
  meetOffererForm,
  offerBackAction,
  offersPageAction,
  withdrawOfferAction,
} from "./offers/offer-actions.ts";
import { offerCommand } from "./offers/offer-command.ts";
import { notThisTimeAction } from "./route-actions.ts";
import { routeAsks } from "./route-asks.ts";
import { countAction, helpedAction, notNowAction } from "./useful-actions.ts";

export { askBlocks, askerName, type AskView, helpButtons } from "./ask-view.ts";
export { countAskedOf } from "./candidates-from.ts";
export { fittingAsks } from "./fitting-asks.ts";

export const asksFeature: Feature = {
  commands: [askCommand, offerCommand],
  actions: [
    postAction,
    changeForm,
    againForm,
    canHelpForm,
    knowsForm,
    logHelpAction,
    mentionAskerAction,
    seeReplyAction,
    helpedAction,
    countAction,
    notNowAction,
    closeAction,
    outcomeAction,
    asksPageAction,
    ownAsksPageAction,
    notThisTimeAction,
    offerBackAction,
    withdrawOfferAction,
    meetOffererForm,
    offersPageAction,
  ],
  jobs: [routeAsks, expireAsks],
};
