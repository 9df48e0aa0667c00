import type { ActionRef } from "#chat/action-codec.ts";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { knowsTargetLink } from "#features/employers/index.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { knownAtTargets } from "./known-at-targets.ts";

/** As many people as are named, and as many of them as have a button. */
const NAMED = 8;
const REACHABLE = 3;
/** As many employers as have a button to ask around. */
const ASKABLE = 3;

/** What the caller is after, whom they know at their target employers, and a button to change it. */
export async function goalMessage(ctx: Context, change: ActionRef): Promise<Message> {
  const words = ctx.texts.profile;
  const { goal } = ctx.member;
  const targets = ctx.member.targetEmployers ?? [];
  if (goal === null && targets.length === 0) {
    return [text(words.noGoal), controls(button(words.setGoal, change, "primary"))];
  }
  const known = await knownAtTargets(ctx);
  const reached = new Set(known.map(({ employer }) => employer));
  const unknown = targets.filter((employer) => !reached.has(employer));
  return [
    text(goal === null ? words.noGoal : words.goalSaved({ goal })),
    ...(targets.length === 0 ? [] : [text(words.employers({ employers: targets }))]),
    ...(known.length === 0 ? [] : [text(words.knownThere({ people: known.slice(0, NAMED) }))]),
    ...(unknown.length === 0 ? [] : [text(words.nobodyThere({ employers: unknown }))]),
    controls(
      ...known
        .slice(0, REACHABLE)
        .map((person) =>
          button(words.reach({ name: person.name }), outreachLink.ref({ contact: person.id })),
        ),
      button(goal === null ? words.setGoal : words.changeGoal, change),
    ),
    ...(unknown.length === 0
      ? []
      : [
          controls(
            ...unknown
              .slice(0, ASKABLE)
              .map((company) =>
                button(
                  ctx.texts.knows.askWho({ company }),
                  knowsTargetLink.ref({ place: `${targets.indexOf(company)}` }),
                ),
              ),
          ),
        ]),
    context(words.onlyYou),
  ];
}
