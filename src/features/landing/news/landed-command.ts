import type { Context } from "#core/context.ts";
import { defineCommand, defineFormAction, defineVerb, openForm } from "#core/define.ts";
import { choice, company, date, members, type MemberRef, text } from "#core/option-types.ts";
import { reply, type Reply } from "#core/reply.ts";
import { addCredits } from "../path/credits.ts";
import { keyOf } from "../path/propose-path.ts";
import { readPath } from "../path/read-path.ts";
import { landingMessage } from "./landing-message.ts";
import { noteInChannel } from "./note-in-channel.ts";
import { currentLanding, saveLanding } from "./save-landing.ts";

const options = {
  role: text({ maxLength: 120 }),
  company: company({ maxLength: 120 }),
  when: date({ days: "past" }),
  share: choice(["yes", "no"]),
  credit: members(),
};

type Input = {
  readonly role: string | undefined;
  readonly company: string | undefined;
  readonly when: string | undefined;
  readonly share: "yes" | "no" | undefined;
  readonly credit: readonly MemberRef[] | undefined;
};

async function land(ctx: Context, input: Input): Promise<Reply> {
  const saved = await saveLanding(ctx, input);
  const credited = (input.credit ?? []).filter(({ id }) => id !== ctx.member.id);
  if (credited.length > 0) {
    const people = credited.map(({ id }) => keyOf("m", id));
    await addCredits(saved.ctx, saved.landing, people, await readPath(saved.ctx, saved.landing));
  }
  const shared =
    input.share === "yes" ? await noteInChannel(saved.ctx, saved.landing) : "not-wished";
  return reply(...(await landingMessage(saved, shared)));
}

/** The form of a bare /landed, filled with what was said within the last month. */
export const landingForm = defineFormAction({
  name: "landing-form",
  who: "member",
  args: {},
  options,
  async prefill(ctx) {
    const landing = await currentLanding(ctx);
    return {
      role: landing?.role ?? "",
      company: landing?.company ?? "",
      when: landing?.landedOn ?? ctx.today,
    };
  },
  run: (ctx, _args, input) => land(ctx, input),
});

const landed = defineVerb({
  who: "member",
  options,
  examples: ['role:"Product manager" company:Acme', "when:yesterday share:yes credit:@Ben"],
  form: { fields: ["role", "company", "when", "share", "credit"] },
  async run(ctx, input) {
    const isBare = Object.values(input).every((value) => value === undefined);
    return isBare ? openForm(landingForm, {}) : land(ctx, input);
  },
});

export const landedCommand = defineCommand("landed", landed);
