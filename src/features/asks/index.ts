import type { Feature } from "#core/feature.ts";
import { askCommand } from "./ask-command.ts";
import { closeAction, outcomeAction } from "./closing/close-actions.ts";
import { expireAsks } from "./closing/expire-asks.ts";
import { againForm, changeForm, postAction } from "./drafts/draft-actions.ts";
import { asksPageAction, ownAsksPageAction } from "./lists/list-actions.ts";
import {
  meetOffererForm,
  offerBackAction,
  offersPageAction,
  withdrawOfferAction,
} from "./offers/offer-actions.ts";
import { offerCommand } from "./offers/offer-command.ts";
import { canHelpForm, knowsForm, logHelpAction } from "./replies/help-actions.ts";
import { mentionAskerAction, seeReplyAction } from "./replies/mention-actions.ts";
import { countAction, helpedAction, notNowAction } from "./replies/useful-actions.ts";
import { notThisTimeAction } from "./routing/route-actions.ts";
import { routeAsks } from "./routing/route-asks.ts";

export { askBlocks, askerName, type AskView, helpButtons } from "./ask/ask-view.ts";
export { countAskedOf } from "./routing/candidates-from.ts";
export { fittingAsks } from "./routing/fitting-asks.ts";

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
