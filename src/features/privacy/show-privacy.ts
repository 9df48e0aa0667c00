import {
  button,
  context,
  controls,
  field,
  fields,
  text,
  title,
  type Message,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { seeBlocks } from "#features/blocks/index.ts";
import { matchAction } from "#features/employers/index.ts";
import { boardConsentAction } from "#features/giving/index.ts";
import { memberLinkBlocks } from "#features/linking/index.ts";
import { nudgesSwitch, nudgeState } from "#features/nudges/index.ts";
import { messagesSwitch } from "#features/setup/index.ts";
import { eraseAsk } from "./erase/erase-actions.ts";
import { exportLink, oldContactsLink } from "./privacy-links.ts";
import { readHoldings } from "./read-holdings.ts";

/** What Kith holds about the caller in this group, who sees it, and every switch. */
export async function privacyMessage(ctx: Context): Promise<Message> {
  const { member, texts } = ctx;
  const words = texts.privacy.show;
  const [holdings, nudges, links] = await Promise.all([
    readHoldings(ctx),
    nudgeState(ctx),
    memberLinkBlocks(ctx),
  ]);
  const on = {
    messages: member.directMessages === "yes",
    nudges: nudges.isOn,
    boards: member.onBoards === "yes",
    matching: member.matchContacts === "yes",
  };
  return [
    title(words.title),
    fields(
      field(
        words.profile,
        words.profileOf({
          goal: member.goal !== null,
          stage: member.stage !== null,
          employer: member.employer !== null,
          timeZone: member.timeZone ?? undefined,
        }),
      ),
      field(words.yours, words.yoursCount(holdings)),
      field(words.shared, words.sharedCount(holdings)),
      field(words.switches, words.switchesAre(on)),
    ),
    text(words.promise),
    controls(
      button(words.takeOut, exportLink.ref({})),
      button(words.oldContacts, oldContactsLink.ref({ step: "show" })),
      button(words.erase, eraseAsk.ref({})),
    ),
    controls(...switches(ctx, on), seeBlocks(texts)),
    ...links,
    context(words.inGroup({ group: ctx.group.name ?? texts.common.unnamedGroup })),
  ];
}

/** Each says what pressing it does. */
function switches(
  { texts }: Context,
  on: {
    readonly messages: boolean;
    readonly nudges: boolean;
    readonly boards: boolean;
    readonly matching: boolean;
  },
) {
  const { setup, nudges, boards, privacy } = texts;
  return [
    button(
      on.messages ? setup.stopMessages : setup.allowMessages,
      messagesSwitch.ref({ to: on.messages ? "off" : "on" }),
    ),
    button(
      on.nudges ? nudges.turnOff : nudges.turnOn,
      nudgesSwitch.ref({ to: on.nudges ? "off" : "on" }),
    ),
    button(
      on.boards ? boards.switchOff : boards.switchOn,
      boardConsentAction.ref({ answer: on.boards ? "no" : "yes" }),
    ),
    button(
      on.matching ? privacy.show.matchOff : privacy.show.matchOn,
      matchAction.ref({ to: on.matching ? "off" : "on" }),
    ),
  ];
}
