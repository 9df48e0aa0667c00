import { button, divider, rich, text, type Button, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { links } from "../moves/links.ts";
import type { OutreachView } from "../moves/read-outreaches.ts";
import { checkDraft, type DraftFinding, wordsKnown } from "./check-draft.ts";
import { composeLetter } from "./compose-letter.ts";

/** The letter to copy, what the check found in it, and the buttons that go with that; without a draft, to write one. */
export function draftMessage(
  ctx: Context,
  outreach: OutreachView,
  settings: {
    /** Who is known to have given the name. */
    readonly referrer: string | undefined;
    /** The member has read the findings and uses the letter as it is. */
    readonly isAccepted: boolean;
  },
): { readonly message: Message; readonly buttons: readonly Button[] } {
  const words = ctx.texts.outreach;
  const args = { outreach: outreach.id };
  const markAsSent = (style: Button["style"]) =>
    button(words.buttons.sent, links.move.ref({ ...args, to: "sent" }), style);
  if (outreach.draft === null) {
    return {
      message: [],
      buttons: [
        button(words.buttons.write, links.draft.ref(args), "primary"),
        markAsSent("plain"),
        button(words.buttons.checkOwn, links.ownLetter.ref(args)),
      ],
    };
  }
  const letter = composeLetter(words.letter, outreach.draft, {
    name: outreach.name,
    from: ctx.member.displayName ?? undefined,
  });
  const findings = settings.isAccepted
    ? []
    : checkDraft({
        text: letter,
        locale: ctx.locale,
        way: outreach.draft.way,
        referrer: settings.referrer,
        contactName: outreach.name,
        company: outreach.company ?? undefined,
      });
  const change = (style: Button["style"]) => button(words.changeIt, links.draft.ref(args), style);
  const checkOwn = button(words.buttons.checkOwn, links.ownLetter.ref(args));
  return {
    message: [
      divider,
      text(letter),
      divider,
      ...findingsMessage(ctx, letter, findings, words.draftGood),
    ],
    buttons:
      findings.length === 0
        ? [markAsSent("primary"), change("plain"), checkOwn]
        : [change("primary"), button(words.useAnyway, links.useDraft.ref(args)), checkOwn],
  };
}

/** What the check found, each with what to do about it, and how far it could read. */
export function findingsMessage(
  ctx: Context,
  letter: string,
  findings: readonly DraftFinding[],
  good: string,
): Message {
  const isRead = wordsKnown(letter, ctx.locale) !== undefined;
  if (findings.length === 0) return [text(isRead ? good : ctx.texts.outreach.seenFromOutside)];
  return [
    text(ctx.texts.outreach.draftFindings({ count: findings.length })),
    text(
      findings.flatMap(({ suggestion }, index) => [
        ...(index === 0 ? [] : rich`\n`),
        ...rich`• ${suggestion}`,
      ]),
    ),
    ...(isRead ? [] : [text(ctx.texts.outreach.seenFromOutside)]),
  ];
}
