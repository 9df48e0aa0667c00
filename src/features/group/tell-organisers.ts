import { button, controls, text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import type { OrganisersChange } from "./change-organisers.ts";
import { groupSettingsLink } from "./group-settings-link.ts";

/** Those who are named organisers hear it, if they agreed to messages. */
export async function tellOrganisers(
  ctx: Context,
  { added }: Pick<OrganisersChange, "added">,
): Promise<void> {
  for (const { id } of added) {
    await post(ctx, id, {
      dedupeKey: `organiser:${id}:${ctx.now.getTime()}`,
      message: (texts) => [
        text(texts.group.namedLetter({ by: ctx.member.displayName ?? ctx.account })),
        controls(button(texts.group.openSettings, groupSettingsLink.ref({}))),
      ],
      why: (texts) => texts.group.namedWhy,
    });
  }
}

/** Who is an organiser now, who no more, and who stays one. */
export function organisersText({ texts }: Context, change: OrganisersChange): string {
  const words = texts.group;
  const namesOf = (people: OrganisersChange["added"]) => people.map((one) => one.name);
  const { added, removed, staying } = change;
  const said = [
    ...(added.length === 0 ? [] : [words.added({ names: namesOf(added) })]),
    ...(removed.length === 0 ? [] : [words.removed({ names: namesOf(removed) })]),
    ...(staying.length === 0 ? [] : [words.staying({ names: namesOf(staying) })]),
  ];
  return said.length === 0 ? words.nothingChanged : said.join(" ");
}
