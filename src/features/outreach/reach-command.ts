import { text } from "#chat/message.ts";
import { contactToken } from "#chat/person-token.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineCommand, defineVerb, openForm } from "#core/define.ts";
import { choice, contact } from "#core/option-types.ts";
import { forwardToForm, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { OUTREACH_STATES } from "#db/schema/index.ts";
import { mayStartAgain } from "./moves/may-start-again.ts";
import { moveOutreach } from "./moves/move-outreach.ts";
import { isOpen, type OutreachState } from "./moves/outreach-state.ts";
import type { OutreachView } from "./moves/read-outreaches.ts";
import { settleSilent } from "./moves/settle-silent.ts";
import { scheduleForm } from "./prep/schedule-form.ts";
import { pipelineMessage } from "./standing/pipeline.ts";
import { outcomeMessage, outreachOrPlan } from "./standing/show-outreach.ts";
import { standingMessage } from "./standing/standing-message.ts";

const reach = defineVerb({
  who: "member",
  options: { contact: contact(), state: choice(OUTREACH_STATES) },
  examples: ["", "Ana Silva", "Ana Silva state:sent"],
  form: { fields: ["contact", "state"] },
  async run(ctx, { contact: person, state }) {
    if (person === undefined) {
      if (state !== undefined) {
        throw new UserError("contact-missing", (texts) => texts.outreach.whoIsIt, "contact");
      }
      await settleSilent(ctx);
      return reply(...(await pipelineMessage(ctx, 0)));
    }
    if (state === undefined) {
      return reply(...(await standingMessage(ctx, await outreachOrPlan(ctx, person.id))));
    }
    return reachState(ctx, person.id, state);
  },
});

export const reachCommand = defineCommand("reach", reach);

/** Moves the outreach to a contact into a state; where none is under way that is a new one. */
async function reachState(ctx: Context, contactId: string, state: OutreachState) {
  if (state === "met") return forwardToForm(`met ${contactToken(packId(contactId))}`);
  const isUnderWay = (known: OutreachView): boolean =>
    isOpen(known.state) ||
    known.state === "silent" ||
    known.state === state ||
    // To plan it anew after a no takes as long as a button says.
    (state === "planned" && !mayStartAgain(ctx, known));
  const outreach = await outreachOrPlan(ctx, contactId, isUnderWay);
  if (state === "planned") {
    const { name } = outreach;
    const words = ctx.texts.outreach;
    const lead =
      outreach.state === "planned"
        ? []
        : [text(words.tooFar({ name, state: words.states[outreach.state] }))];
    return reply(...lead, ...(await standingMessage(ctx, outreach)));
  }
  if (state === "scheduled") return openForm(scheduleForm, { outreach: outreach.id });
  const outcome = await moveOutreach(ctx, outreach.id, state);
  return reply(...(await outcomeMessage(ctx, outcome, state)));
}
