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
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { CIRCLES } from "#db/schema/index.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { firstToReach } from "./first-to-reach.ts";
import { circleLink, inventoryLinks } from "./inventory-links.ts";
import { type Circle, type CircleProgress, nextCircle, totalNames } from "./inventory-progress.ts";
import type { ListedNames } from "./list-names.ts";

/** How far the member is, and the circle to go on with; when all are done, whom to talk to. */
export async function standing(
  ctx: Context,
  progress: readonly CircleProgress[],
): Promise<Message> {
  const next = nextCircle(progress);
  return next === undefined ? finishedMessage(ctx, progress) : circleMessage(ctx, next, progress);
}

/** How far the member is, and one circle to name people from. */
export function circleMessage(
  ctx: Context,
  circle: Circle,
  progress: readonly CircleProgress[],
): Message {
  const words = ctx.texts.inventory;
  const count = totalNames(progress);
  return [
    title(words.title),
    ...(count === 0 ? [text(words.intro)] : []),
    ...progressBlocks(ctx, progress),
    divider,
    text(words.about[circle]),
    controls(
      button(words.nameFive, circleLink(circle).ref({}), "primary"),
      button(words.skip, inventoryLinks.closed.ref({ circle })),
      button(words.anotherDay, inventoryLinks.pause.ref({})),
    ),
    controls({
      kind: "select",
      placeholder: words.otherCircle,
      action: inventoryLinks.circle.ref({}),
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
export function listedMessage(
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
            action: inventoryLinks.well.ref({}),
            choices: saved.map(({ id, name }) => ({ value: packId(id), label: name })),
            most: saved.length,
          }),
        ]),
    controls(
      button(words.fiveMore, circleLink(circle).ref({}), "primary"),
      button(words.everybody, inventoryLinks.closed.ref({ circle })),
      button(words.anotherDay, inventoryLinks.pause.ref({})),
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
      action: inventoryLinks.circle.ref({}),
      choices: CIRCLES.map((value) => ({ value, label: words.circles[value] })),
    }),
  ];
}
