import { button, controls, text } from "#chat/message.ts";
import { unpackId } from "#core/action-args.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { CIRCLES } from "#db/schema/index.ts";
import { editContact, inventoryLink } from "#features/contacts/index.ts";
import { circleLink, inventoryLinks } from "./inventory-links.ts";
import { circleMessage, listedMessage, standing } from "./inventory-messages.ts";
import { closeCircle, readInventory, totalNames } from "./inventory-progress.ts";
import { listNames } from "./list-names.ts";

/** "List People I Know": how far the member is, and the circle to go on with. */
export const inventoryStart = defineAction({
  ...inventoryLink,
  who: "member",
  run: async (ctx) => reply(...(await standing(ctx, await readInventory(ctx)))),
});

/** Five names from one circle; each circle has prompts of its own. */
const circleForms = new Map(
  CIRCLES.map((circle) => [
    circle,
    defineFormAction({
      ...circleLink(circle),
      who: "member",
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

/** Whom of those just listed the member knows well. */
const inventoryWell = defineAction({
  ...inventoryLinks.well,
  who: "member",
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
  ...inventoryLinks.closed,
  who: "member",
  async run(ctx, { circle }) {
    await closeCircle(ctx, circle);
    return replace(...(await standing(ctx, await readInventory(ctx))));
  },
});

/** Another circle than the one that comes next. */
const inventoryCircle = defineAction({
  ...inventoryLinks.circle,
  who: "member",
  async run(ctx, _args, chosen) {
    const circle = CIRCLES.find((known) => known === chosen);
    if (circle === undefined) throw new UserError("expired", (texts) => texts.errors.expired);
    return replace(...circleMessage(ctx, circle, await readInventory(ctx)));
  },
});

/** "Another Day": everything is kept. */
const inventoryPause = defineAction({
  ...inventoryLinks.pause,
  who: "member",
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
