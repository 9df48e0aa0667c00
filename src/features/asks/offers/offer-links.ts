import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { OFFER_KINDS } from "#db/schema/index.ts";

/** The buttons of offers. */
export const offerLinks = {
  withdraw: link("offer-withdraw", { offer: idArg }),
  meet: link("offer-meet", { offer: idArg }),
  page: link("offer-page", { kind: oneOf(...OFFER_KINDS, "any"), page: codeArg }),
};
