import {
  button,
  context,
  controls,
  divider,
  field,
  fields,
  text,
  title,
  type Message,
} from "#chat/message.ts";
import { oneOf, packId, unpackId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { CIRCLES } from "#db/schema/index.ts";
import { editContact, inventoryLink } from "#features/contacts/index.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { firstToReach } from "./first-to-reach.ts";
import {
  type Circle,
  type CircleProgress,
  closeCircle,
  nextCircle,
  readInventory,
  totalNames,
} from "./inventory-progress.ts";
import { type ListedNames, listNames } from "./list-names.ts";

const circleArgs = { circle: oneOf(...CIRCLES) };

/** "List People I Know": how far the member is, and the circle to go on with. */
export const inventoryStart = defineAction({
  ...inventoryLink,
  run: async (ctx) => reply(...(await standing(ctx, await readInventory(ctx)))),
});

/** Five names from one circle; each circle has prompts of its own. */
const circleForms = new Map(
  CIRCLES.map((circle) => [
    circle,
    defineFormAction({
      name: `inventory-${circle}`,
      args: {},
      options: {
        first: textOption(),
        second: textOption(),
        third: textOption(),
        fourth: textOption(),
        fifth: textOption(),
      },
      async run(ctx, _args, input) {
        const typed = Object.values(input).flatMap((name) =>
          name !== undefined && isName(name) ? [name] : [],
        );
        const listed = await listNames(ctx, circle, typed);
        return reply(...listedMessage(ctx, circle, listed, await readInventory(ctx)));
      },
    }),
  ]),
);

const isName = (typed: string): boolean => /\p{L}/u.test(typed);

const formOf = (circle: Circle) => ({ name: `inventory-${circle}`, args: [] });

/** Whom of those just listed the member knows well. */
const inventoryWell = defineAction({
  name: "inventory-well",
  args: {},
  async run(ctx, _args, chosen) {
    const ids = (chosen ?? "").split(",").flatMap((packed) => unpackId(packed) ?? []);
    if (ids.length === 0) throw new UserError("expired", (texts) => texts.errors.expired);
    const people = await Promise.all(ids.map((id) => editContact(ctx, id, { tie: "strong" })));
    const names = people.map((person) => person.name);
    return reply(text(ctx.texts.inventory.closeSaved({ people: names })));
  },
});

/** "That Is Everybody", and "Skip This Circle". */
const inventoryClosed = defineAction({
  name: "inventory-closed",
  args: circleArgs,
  async run(ctx, { circle }) {
    await closeCircle(ctx, circle);
    return replace(...(await standing(ctx, await readInventory(ctx))));
  },
});

/** Another circle than the one that comes next. */
const inventoryCircle = defineAction({
  name: "inventory-circle",
  args: {},
  async run(ctx, _args, chosen) {
    const circle = CIRCLES.find((known) => known === chosen);
    if (circle === undefined) throw new UserError("expired", (texts) => texts.errors.expired);
    return replace(...circleMessage(ctx, circle, await readInventory(ctx)));
  },
});

/** "Another Day": everything is kept. */
const inventoryPause = defineAction({
  name: "inventory-pause",
  args: {},
  async run(ctx) {
    const words = ctx.texts.inventory;
    const count = totalNames(await readInventory(ctx));
    return replace(
      text(words.paused({ count, prefix: ctx.commandPrefix })),
      controls(button(words.carryOn, inventoryStart.ref({}))),
    );
  },
});

export const inventoryActions = [
  inventoryStart,
  ...circleForms.values(),
  inventoryWell,
  inventoryClosed,
  inventoryCircle,
  inventoryPause,
];

async function standing(ctx: Context, progress: readonly CircleProgress[]): Promise<Message> {
  const next = nextCircle(progress);
  return next === undefined ? finishedMessage(ctx, progress) : circleMessage(ctx, next, progress);
}

/** How far the member is, and one circle to name people from. */
function circleMessage(ctx: Context, circle: Circle, progress: readonly CircleProgress[]): Message {
  const words = ctx.texts.inventory;
  const count = totalNames(progress);
  return [
    title(words.title),
    ...(count === 0 ? [text(words.intro)] : []),
    ...progressBlocks(ctx, progress),
    divider,
    text(words.about[circle]),
    controls(
      button(words.nameFive, formOf(circle), "primary"),
      button(words.skip, inventoryClosed.ref({ circle })),
      button(words.anotherDay, inventoryPause.ref({})),
    ),
    controls({
      kind: "select",
      placeholder: words.otherCircle,
      action: inventoryCircle.ref({}),
      choices: CIRCLES.map((value) => ({ value, label: words.circles[value] })),
    }),
  ];
}

function progressBlocks(ctx: Context, progress: readonly CircleProgress[]): Message {
  const words = ctx.texts.inventory;
  return [
    fields(
      ...progress.map(({ circle, names, isDone }) =>
        field(words.circles[circle], words.progress({ count: names, isDone })),
      ),
    ),
    context(totalLine(ctx, progress)),
  ];
}

const totalLine = (ctx: Context, progress: readonly CircleProgress[]): string =>
  ctx.texts.inventory.total({
    count: totalNames(progress),
    done: progress.filter(({ isDone }) => isDone).length,
    circles: progress.length,
  });

/** Who is on the list now, and how to go on. */
function listedMessage(
  ctx: Context,
  circle: Circle,
  listed: ListedNames,
  progress: readonly CircleProgress[],
): Message {
  const words = ctx.texts.inventory;
  const { saved, known, isClose } = listed;
  return [
    ...(saved.length === 0
      ? []
      : [
          text(
            words.saved({
              people: saved.map(({ name }) => name),
              circle: words.circles[circle],
            }),
          ),
        ]),
    ...(known.length === 0 ? [] : [text(words.known({ people: known }))]),
    ...(saved.length + known.length === 0 ? [text(words.nobody)] : []),
    ...(saved.length === 0 || isClose
      ? []
      : [
          text(words.whoIsClose),
          controls({
            kind: "select" as const,
            placeholder: words.closeMenu,
            action: inventoryWell.ref({}),
            choices: saved.map(({ id, name }) => ({ value: packId(id), label: name })),
            most: saved.length,
          }),
        ]),
    controls(
      button(words.fiveMore, formOf(circle), "primary"),
      button(words.everybody, inventoryClosed.ref({ circle })),
      button(words.anotherDay, inventoryPause.ref({})),
    ),
    context(totalLine(ctx, progress)),
  ];
}

/** All circles are done: the next step is to talk to somebody. */
async function finishedMessage(
  ctx: Context,
  progress: readonly CircleProgress[],
): Promise<Message> {
  const words = ctx.texts.inventory;
  const { commandPrefix: prefix } = ctx;
  const people = await firstToReach(ctx);
  return [
    title(words.title),
    text(words.finished({ count: totalNames(progress) })),
    ...progressBlocks(ctx, progress),
    ...(people.length === 0
      ? [text(words.nextNobody({ prefix }))]
      : [
          text(words.next),
          controls(
            ...people.map((person, index) =>
              button(
                words.reach({ name: person.name }),
                outreachLink.ref({ contact: person.id }),
                index === 0 ? "primary" : "plain",
              ),
            ),
          ),
          context(words.reachNext({ prefix })),
        ]),
    controls({
      kind: "select",
      placeholder: words.otherCircle,
      action: inventoryCircle.ref({}),
      choices: CIRCLES.map((value) => ({ value, label: words.circles[value] })),
    }),
  ];
}
