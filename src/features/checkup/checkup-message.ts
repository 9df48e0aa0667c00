import {
  button,
  context,
  controls,
  divider,
  field,
  fields,
  text,
  title,
  type Field,
  type Message,
} from "#chat/message.ts";
import { contactToken } from "#chat/person-token.ts";
import { idArg, packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import type { DraftMessage, Drawing } from "#core/drawing.ts";
import { forward } from "#core/reply.ts";
import { inventoryStart } from "#features/inventory/index.ts";
import { outreachLink, taskControls, taskText } from "#features/tasks/index.ts";
import type { Advice } from "./advise.ts";
import { nextCheckupOn } from "./checkup-due.ts";
import type { Person, Tie } from "./network-facts.ts";
import type { CheckupResult } from "./run-checkup.ts";

/** Opens a contact's record, to say how well the member knows them by now. */
export const sayTie = defineAction({
  name: "checkup-tie",
  who: "member",
  args: { contact: idArg },
  run: async (_ctx, { contact }) => forward(`contact edit ${contactToken(packId(contact))}`),
});

/** What was found: the ten-names test, the state of the network, and at most three things to do. */
export function checkupMessage(
  ctx: Context,
  result: CheckupResult,
  network: Drawing | undefined,
): DraftMessage {
  const words = ctx.texts.checkup;
  const { facts, names, before } = result;
  const next = nextCheckupOn(ctx.today);
  return [
    title(words.title({ names })),
    text(
      facts.helpers.length === 0
        ? words.nobody
        : words.helpers({ names: facts.helpers.map((helper) => helper.name) }),
    ),
    ...(facts.helperCount > facts.helpers.length
      ? [text(words.moreHelpers({ count: facts.helperCount - facts.helpers.length }))]
      : []),
    ...(before === undefined
      ? []
      : [
          text(
            words.compared({ more: names - before.names, day: before.checkedOn, today: ctx.today }),
          ),
        ]),
    ...(network === undefined ? [] : [network]),
    ...(facts.contacts === 0 ? [] : [fields(...stateFields(ctx, result))]),
    ...(result.advice.length === 0 ? [text(words.nothingToDo)] : [divider]),
    ...result.advice.flatMap((advice) => adviceBlocks(ctx, advice, result)),
    context(words.next({ day: next, today: ctx.today })),
  ];
}

function stateFields(
  ctx: Context,
  { facts, conversations, overdue }: CheckupResult,
): readonly Field[] {
  const words = ctx.texts.checkup;
  const total = (tie: Tie): number => {
    const { recent, earlier, unknown } = facts.ties[tie];
    return recent + earlier + unknown;
  };
  return [
    field(
      words.fields.ties,
      words.ties({ strong: total("strong"), weak: total("weak"), new: total("new") }),
    ),
    ...(facts.circles.length === 0
      ? []
      : [field(words.fields.circles, words.circles({ circles: facts.circles }))]),
    ...(facts.employers.count === 0
      ? []
      : [
          field(
            words.fields.employers,
            words.employers({
              ...facts.employers,
              hasTargets: (ctx.member.targetEmployers?.length ?? 0) > 0,
            }),
          ),
        ]),
    field(
      words.fields.conversations,
      words.conversations({ count: conversations, ...facts.imports }),
    ),
    ...(facts.chain.people === 0 ? [] : [field(words.fields.chain, words.chain(facts.chain))]),
    ...(facts.dormant.length === 0
      ? []
      : [field(words.fields.dormant, words.dormant({ count: facts.dormant.length }))]),
    ...(overdue.count === 0
      ? []
      : [field(words.fields.promises, words.promises({ count: overdue.count }))]),
  ];
}

/** What to do, why it helps, and the button that does it. */
function adviceBlocks(ctx: Context, advice: Advice, { overdue }: CheckupResult): Message {
  const words = ctx.texts.checkup.advice;
  const why = (kind: keyof typeof words.why): string => words.why[kind]({ goal: ctx.member.goal });
  switch (advice.kind) {
    case "promise": {
      const task = overdue.first;
      return task === undefined
        ? []
        : [
            text(words.promise({ what: taskText(ctx.texts, task) })),
            context(why("promise")),
            taskControls(ctx, task, "alone"),
          ];
    }
    case "inventory":
      return [
        text(words.inventory),
        context(why("inventory")),
        controls(button(words.inventoryButton, inventoryStart.ref({}), "primary")),
      ];
    case "wake": {
      const { name, lastSpokeOn } = advice.person;
      return reach(
        ctx,
        advice.person,
        words.wake({ name, lastSpokeOn, today: ctx.today }),
        why("wake"),
      );
    }
    case "two-names":
      return reach(ctx, advice.person, words.twoNames(advice.person), why("twoNames"));
    case "mix":
      return reach(
        ctx,
        advice.person,
        words.mix[advice.most](advice.person),
        why(advice.most === "strong" ? "further" : "closer"),
      );
    case "unsaid":
      return [
        text(words.unsaid(advice.person)),
        context(served(ctx, advice.person) ?? why("unsaid")),
        controls(button(words.unsaidButton, sayTie.ref({ contact: advice.person.id }))),
      ];
  }
}

const reach = (
  ctx: Context,
  person: Person,
  what: Parameters<typeof text>[0],
  why: string,
): Message => [
  text(what),
  context(served(ctx, person) ?? why),
  controls(
    button(ctx.texts.checkup.advice.reachButton(person), outreachLink.ref({ contact: person.id })),
  ),
];

/** How somebody serves the goal: "Ana Silva works at Acme, one of your target employers." */
const served = ({ texts }: Context, { name, serves }: Person): string | undefined =>
  serves && texts.checkup.advice.served({ name, how: texts.profile.serves(serves) });
