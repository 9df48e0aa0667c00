import { plainText, text } from "#chat/message.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import {
  choose,
  type Choice,
  type Facts,
  type History,
  nudgeButtons,
  nudgeWords,
  readFacts,
  readSubject,
} from "#features/playbook/index.ts";
import { asMember } from "./as-member.ts";
import type { TestKith } from "./test-kith.ts";

/** What the playbook would bring up for a member now: the habit, the words and the buttons. */
export async function choiceFor(
  kith: TestKith,
  account: string,
  history: History = [],
): Promise<
  | {
      readonly choice: Choice;
      readonly facts: Facts;
      readonly words: string;
      readonly buttons: readonly string[];
    }
  | undefined
> {
  return asMember(kith, account, async (ctx) => {
    const timeZone = zoneOf(ctx.member, ctx.group);
    const person = { groupId: ctx.group.id, memberId: ctx.member.id, timeZone };
    const read = await readFacts(kith.database.db, kith.now(), [person]);
    const facts = read.get(ctx.member.id);
    const choice = facts && choose(facts, history, { planned: new Set() });
    if (facts === undefined || choice === undefined) return undefined;
    const subject = await readSubject({ ...ctx, timeZone }, choice.about);
    if (subject === undefined) throw new Error("what was chosen is gone");
    return {
      choice,
      facts,
      words: plainText([text(nudgeWords(ctx.texts, choice, subject))]),
      buttons: nudgeButtons(ctx.texts, choice).map(({ label }) => label),
    };
  });
}
