import type { Fields } from "./fields.ts";
import { listAt, textAt } from "./fields.ts";
import { optionLabel } from "./form-state.ts";
import type { Surface } from "./interactions.ts";
import { buttonsOf, labelOf, menusOf } from "./shown.ts";
import type { FakePerson, World } from "./world.ts";

type Found = { readonly surface: Surface; readonly element: Fields };

/** The newest button with this label that the person can see. @throws when there is none. */
export function findButton(world: World, person: FakePerson, label: string): Found {
  for (const { surface, blocks } of visibleTo(world, person)) {
    const element = blocks.flatMap(buttonsOf).find((button) => labelOf(button) === label);
    if (element !== undefined) return { surface, element };
  }
  throw new Error(`${person.name} sees no button "${label}"`);
}

/** The newest menu with these entries that takes as many at once. @throws when there is none. */
export function findMenuEntries(
  world: World,
  person: FakePerson,
  entries: readonly string[],
): Found & { readonly chosen: readonly Fields[] } {
  for (const { surface, blocks } of visibleTo(world, person)) {
    for (const element of blocks.flatMap(menusOf)) {
      const chosen = listAt(element, "options").filter((option) =>
        entries.includes(optionLabel(option)),
      );
      if (chosen.length === entries.length && takes(element, entries.length)) {
        return { surface, element, chosen };
      }
    }
  }
  throw new Error(`${person.name} sees no menu with "${entries.join('", "')}"`);
}

function takes(menu: Fields, count: number): boolean {
  if (textAt(menu, "type") === "static_select") return count === 1;
  const most = menu["max_selected_items"];
  return typeof most !== "number" || count <= most;
}

type Visible = { readonly surface: Surface; readonly blocks: readonly Fields[] };

/** What the person can see, newest first: an open modal covers everything. */
function visibleTo(world: World, person: FakePerson): readonly Visible[] {
  const modal = world.modals.get(person.id);
  const home = world.homes.get(person.id);
  const messages = world.messages
    .filter((message) => message.onlyFor === undefined || message.onlyFor === person.id)
    .filter((message) => {
      const channel = world.channels.get(message.channel);
      return channel?.kind === "channel" || channel?.members.includes(person.id) === true;
    })
    .map((message) => ({
      surface: { kind: "message", message } as const,
      blocks: message.blocks,
      changed: message.changed,
    }));
  const homes =
    home === undefined
      ? []
      : [
          {
            surface: { kind: "view", view: home } as const,
            blocks: listAt(home.view, "blocks"),
            changed: home.changed,
          },
        ];
  const rest = [...messages, ...homes].sort((a, b) => b.changed - a.changed);
  return modal === undefined
    ? rest
    : [{ surface: { kind: "view", view: modal }, blocks: listAt(modal.view, "blocks") }, ...rest];
}
