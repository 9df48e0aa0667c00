import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { links } from "../moves/links.ts";
import { needOutreach } from "../standing/show-outreach.ts";
import { prepCard } from "./prep-card.ts";

/** "Prepare". */
export const prepareAction = defineAction({
  ...links.prepare,
  who: "member",
  run: async (ctx, args) => reply(...(await prepCard(ctx, await needOutreach(ctx, args.outreach)))),
});
