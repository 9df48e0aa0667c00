import { link } from "#core/action-link.ts";

/** The guided first list as a button. The feature that asks circle by circle declares it; here it is only linked to. */
export const inventoryLink = link("inventory", {});
