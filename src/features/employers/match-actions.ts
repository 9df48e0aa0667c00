import { and, desc, eq, isNull } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { company } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { tidy } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { landings } from "#db/schema/index.ts";
import { closeDoors, openDoors, stateEmployer } from "./keep-doors.ts";
import { employerNotation } from "./split-name.ts";

const matchLink = link("contact-match", { to: oneOf("on", "off") });

/** Whether the employers of the caller's contacts take part in `/knows`, from now on; what they read about it. */
export async function switchMatching(ctx: Context, to: "on" | "off"): Promise<Message> {
  const words = ctx.texts.knows.match;
  if (to === "off") {
    await closeDoors(ctx);
    return [text(words.off)];
  }
  await openDoors(ctx);
  return [
    text(words.on),
    controls(
      button(words.ownEmployer, ownEmployerForm.ref({})),
      button(words.turnOff, matchLink.ref({ to: "off" })),
    ),
    ...(ctx.member.directMessages === "yes"
      ? []
      : [context(words.unheard({ prefix: ctx.commandPrefix }))]),
  ];
}

/** Asked kindly, where it first matters; nothing for who has answered before. */
export const askToMatch = (ctx: Context): Message =>
  ctx.member.matchContacts === "unasked"
    ? [
        text(ctx.texts.knows.match.ask),
        controls(
          button(ctx.texts.knows.match.yes, matchLink.ref({ to: "on" })),
          button(ctx.texts.knows.match.no, matchLink.ref({ to: "off" })),
        ),
      ]
    : [];

/** "Yes, Take Part", "No" and "Stop Taking Part". What else the message says stays where it is. */
export const matchAction = defineAction({
  ...matchLink,
  who: "member",
  run: async (ctx, { to }) => reply(...(await switchMatching(ctx, to))),
});

/** "Where I Work": only what the member says themselves, filled with the job that they landed. */
export const ownEmployerForm = defineFormAction({
  name: "employer-own",
  who: "member",
  args: {},
  options: { employer: company({ maxLength: 200 }) },
  async prefill(ctx) {
    return { employer: ctx.member.employer ?? (await landedAt(ctx)) ?? "" };
  },
  async run(ctx, _args, input) {
    const words = ctx.texts.knows.match;
    const employer = tidy(input.employer ?? "");
    if (employer === "") {
      await stateEmployer(ctx, null);
      return replace(text(words.ownGone));
    }
    if (employerNotation(employer) === "") throw notAnEmployer(employer, "employer");
    await stateEmployer(ctx, employer);
    return replace(
      text(
        ctx.member.matchContacts === "yes"
          ? words.ownSaved({ employer })
          : words.ownWaits({ employer, prefix: ctx.commandPrefix }),
      ),
    );
  },
});

export const notAnEmployer = (typed: string, field: string): UserError =>
  new UserError("not-an-employer", (texts) => texts.knows.notAnEmployer({ typed }), field);

/** Where the caller landed last, as they wrote it. */
async function landedAt({ tx, group, member }: Context): Promise<string | null> {
  const [landing] = await tx
    .select({ company: landings.company })
    .from(landings)
    .where(
      and(
        eq(landings.groupId, group.id),
        eq(landings.memberId, member.id),
        isNull(landings.undoneAt),
      ),
    )
    .orderBy(desc(landings.landedOn))
    .limit(1);
  return landing?.company ?? null;
}
