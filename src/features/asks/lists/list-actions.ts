import { defineAction } from "#core/define.ts";
import { pageNumber } from "#core/list-page.ts";
import { replace } from "#core/reply.ts";
import { askLinks } from "../ask/ask-links.ts";
import { listAsks } from "./list-asks.ts";
import { listOwnAsks } from "./list-own-asks.ts";

/** "Previous" and "Next" under the group's asks. */
export const asksPageAction = defineAction({
  ...askLinks.page,
  who: "member",
  run: async (ctx, { page }) => replace(...(await listAsks(ctx, pageNumber(page)))),
});

/** "Previous" and "Next" under one's own asks. */
export const ownAsksPageAction = defineAction({
  ...askLinks.minePage,
  who: "member",
  run: async (ctx, { page }) => replace(...(await listOwnAsks(ctx, pageNumber(page)))),
});
