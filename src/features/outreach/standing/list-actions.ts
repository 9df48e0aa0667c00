import { defineAction } from "#core/define.ts";
import { pageNumber } from "#core/list-page.ts";
import { replace, reply } from "#core/reply.ts";
import { links } from "../moves/links.ts";
import { settleSilent } from "../moves/settle-silent.ts";
import { suggestionsMessage } from "../suggestions/suggestion-message.ts";
import { pipelineMessage } from "./pipeline.ts";

export const pageAction = defineAction({
  ...links.page,
  who: "member",
  async run(ctx, { page }) {
    await settleSilent(ctx);
    return replace(...(await pipelineMessage(ctx, pageNumber(page))));
  },
});

/** "Whom to Reach Next". */
export const suggestAction = defineAction({
  ...links.suggest,
  who: "member",
  run: async (ctx) => reply(...(await suggestionsMessage(ctx))),
});
