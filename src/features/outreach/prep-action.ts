import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { links } from "./links.ts";
import { prepCard } from "./prep-card.ts";
import { needOutreach } from "./show-outreach.ts";

/** "Prepare". */
export const prepareAction = defineAction({
  ...links.prepare,
  who: "member",
  run: async (ctx, args) => reply(...(await prepCard(ctx, await needOutreach(ctx, args.outreach)))),
});
